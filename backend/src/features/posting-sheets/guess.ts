import { type SheetColumns, type SheetField, sheetFields } from '#contracts/posting-sheets';

/** How headers call the fields, in Chinese and English; the first match over all fields counts, whole headers before parts of them. */
const names: Readonly<Record<SheetField, string>> = {
  title: '职位名称 岗位名称 招聘职位 招聘岗位 职位 岗位 职务 工种 jobtitle title position role',
  id: '职位编号 岗位编号 职位id 岗位id 编号 jobid jobcode referencenumber reference id',
  occupation: '职业 职业类别 职业分类 职位类别 岗位类别 职能 occupation category function',
  kind: '工作性质 职位性质 岗位性质 用工形式 用工方式 工作类型 招聘类型 employmenttype jobtype kind type',
  headcount: '招聘人数 需求人数 招聘数量 人数 名额 数量 headcount openings vacancies number',
  duties:
    '岗位职责 工作职责 职位职责 主要职责 工作内容 职位描述 岗位描述 职责 描述 jobdescription description duties responsibilities',
  requirements: '任职要求 任职资格 岗位要求 职位要求 招聘要求 应聘条件 要求 requirements qualifications',
  skills: '技能要求 专业技能 所需技能 技能 skills',
  tags: '职位标签 岗位标签 标签 关键词 tags keywords',
  education: '学历要求 最低学历 学历 文化程度 education degree',
  majors: '专业要求 所学专业 专业 majors major',
  experience: '工作经验 经验要求 工作年限 年限 经验 yearsofexperience experience',
  pay: '薪资待遇 薪资范围 薪酬范围 工资待遇 月薪 薪资 薪酬 工资 待遇 salary pay wage compensation',
  benefits: '福利待遇 员工福利 公司福利 福利 benefits welfare perks',
  city: '工作城市 所在城市 城市 city',
  district: '工作区域 所在区域 工作地区 所在区 区县 区域 地区 县区 district area region',
  address: '工作地点 工作地址 上班地点 详细地址 地址 地点 workplace address location',
  validUntil:
    '招聘截止日期 截止日期 截止时间 招聘截止 报名截止 有效期至 有效期 到期日 最后一天 deadline validuntil closingdate expires enddate',
};

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(.*?\)|\[.*?\]|【.*?】/g, '')
    .replace(/[\s*_:/.-]/g, '');

/** Which column holds what, as far as the header tells. A column is one field, a field one column. */
export function guessColumns(header: readonly string[]): SheetColumns {
  const columns: SheetColumns = {};
  const words = header.map(plain);
  const free = (at: number) => !Object.values(columns).includes(at);
  const take = (matches: (heading: string, name: string) => boolean) => {
    const candidates = sheetFields
      .flatMap((field) => names[field].split(' ').map((name) => ({ field, name })))
      .sort((a, b) => b.name.length - a.name.length);
    for (const { field, name } of candidates) {
      if (columns[field] !== undefined) continue;
      const at = words.findIndex((heading, place) => heading !== '' && free(place) && matches(heading, name));
      if (at >= 0) columns[field] = at;
    }
  };
  take((heading, name) => heading === name);
  take((heading, name) => name.length > 1 && !/^[a-z]{1,4}$/.test(name) && heading.includes(name));
  return columns;
}

/** The row that is most like a header among the first ones: sheets often begin with a line that says what they are. */
export function headerAt(rows: readonly { cells: readonly string[] }[]): number {
  const known = rows.slice(0, 5).map(({ cells }) => Object.keys(guessColumns(cells)).length);
  return Math.max(0, known.indexOf(Math.max(...known)));
}
