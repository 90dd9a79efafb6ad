import { Converter } from 'opencc-js/t2cn';
import { drawnTogether, type Line, lineOf } from './line.ts';
import { isLanguage } from './tongues.ts';

export type Section =
  | 'basics'
  | 'wishes'
  | 'summary'
  | 'education'
  | 'experience'
  | 'projects'
  | 'skills'
  | 'languages'
  | 'certificates'
  | 'awards'
  | 'other';

const words: Record<Section, string> = {
  basics:
    '个人信息 基本信息 个人资料 基本资料 个人概况 基本情况 个人情况 联系方式 联络方式 联系我 contact contacts|contact details|contact information|contact info|personal details|personal information|personal data|personal particulars|personal info|details',
  wishes:
    '求职意向 求职目标 意向岗位 期望工作 职业目标 应聘意向 求职期望 意向|career objective|objective|job objective|desired position|target position|job target',
  summary:
    '自我评价 个人评价 自我介绍 个人简介 个人总结 自我描述 个人优势 个人概述 职业概述 关于我 简介 核心优势 自我鉴定 个人陈述 专业概要|summary|profile|about|about me|professional summary|professional profile|personal statement|career summary|personal profile|executive summary|personal summary|career profile|introduction',
  education:
    '教育背景 教育经历 教育 学历 学历背景 学习经历 教育情况 教育程度 受教育经历 求学经历 教育及培训 学历教育|education|education background|educational background|academic background|education history|academic qualifications|qualifications and education|academic history|studies',
  experience:
    '工作经历 工作经验 工作履历 职业经历 任职经历 从业经历 实习经历 实习经验 工作背景 职业履历 实践经历 社会实践 实习 工作 实习实践|experience|work experience|working experience|professional experience|employment|employment history|work history|career history|internship|internships|internship experience|relevant experience|career',
  projects:
    '项目经历 项目经验 项目 主要项目 项目作品 科研经历 科研项目 个人项目 毕业设计 代表项目|projects|project experience|selected projects|key projects|personal projects|project|project highlights',
  skills:
    '专业技能 技能 技能特长 职业技能 个人技能 技能专长 掌握技能 技术能力 专业能力 相关技能 技能清单 核心技能 技术栈 工作技能 特长 专长 计算机能力 计算机技能 软件技能|skills|technical skills|core skills|key skills|professional skills|core competencies|competencies|skill set|areas of expertise|expertise|technologies|computer skills|tools|it skills|strengths|technical expertise',
  languages:
    '语言能力 语言 外语水平 外语能力 语言水平 语言技能 语种|languages|language|language skills|language proficiency|languages spoken',
  certificates:
    '证书 资格证书 职业资格 职业资格证书 专业资格证书 证书资质 技能等级 技能证书 专业证书 资质证书 所获证书 职业证书 持有证书 职称证书 资格认证 执业资格 证照 相关证书|certificates|certifications|certification|certificate|licences|licenses|licenses and certifications|professional certifications|professional qualifications|qualifications',
  awards:
    '获奖情况 荣誉奖项 获奖经历 所获荣誉 奖项 荣誉 获奖 奖励 奖学金 所获奖项 荣誉证书 奖励情况 个人荣誉 获奖荣誉|awards|honors|honours|honors and awards|honours and awards|awards and honours|achievements|scholarships|awards and honors',
  other:
    '兴趣爱好 爱好 兴趣 推荐人 证明人 校园经历 在校经历 学生工作 培训经历 培训 附加信息 其他 其他信息 自荐信 校园活动 志愿活动 志愿经历 社团经历 论文 发表论文 家庭情况 家庭成员|interests|hobbies|hobbies and interests|references|referees|activities|volunteering|volunteer experience|training|additional information|others|publications|extracurricular activities|courses|volunteer work',
};

const table = new Map<string, Section>();
for (const [section, list] of Object.entries(words) as [Section, string][])
  for (const phrase of list.split('|').flatMap((part, at) => (at === 0 ? part.split(' ') : [part])))
    if (phrase) table.set(phrase, section);

const simplified = Converter({ from: 'hk', to: 'cn' });
export const folded = (text: string): string => simplified(text.normalize('NFKC')).toLowerCase();

const edges = /^[^\p{L}]+|[^\p{L}]+$/gu;
const numbering = /^(?:第?[一二三四五六七八九十]+[、.．\s章节]|[ivx]+[.、]\s|\d+[.、)])\s*/iu;

function one(phrase: string): Section | null {
  const bare = phrase.replace(edges, '').replace(/\s+/g, ' ');
  return table.get(bare) ?? table.get(bare.replace(/ /g, '')) ?? null;
}

/**
 * What a line announces, if it is a heading and nothing else: Chinese of either script, English, or both beside each other.
 * `技能与证书` announces two.
 */
export function headingOf(text: string): Section[] | null {
  const plain = folded(drawnTogether(text.replace(/\t/g, ' ')))
    .replace(numbering, '')
    .replace(edges, '');
  if (!plain || plain.length > 48) return null;
  const whole = one(plain.replace(/&/g, 'and'));
  if (whole) return [whole];
  const parts = plain.split(/\s*(?:&|\/|\+|,|、|，|·|\||与|和|及|\band\b)\s*/u).filter(Boolean);
  const sections = parts.map(one);
  if (parts.length > 1 && sections.every((section) => section !== null)) return [...new Set(sections)];
  const chinese = plain.replace(/[^\p{Script=Han}]+/gu, '');
  const latin = plain.replace(/\p{Script=Han}+/gu, ' ').replace(edges, '');
  if (!chinese || !latin) return null;
  const both = [headingOf(chinese), headingOf(latin)];
  return both[0] && both[1] ? both[0] : null;
}

/** Sections that may stand in one line, behind their label: `语言：英语 CET-6`. */
const short: readonly Section[] = ['skills', 'languages', 'certificates', 'awards', 'wishes', 'summary'];

/** `语言：Java、Go` among skills is one of their groups. */
const ofSkills = (section: Section, said: string) =>
  section === 'skills' || (section === 'languages' && !isLanguage(said));

export type Part = { sections: Section[]; lines: Line[] };

/** The lines by section; what stands before any heading belongs to the head, `basics`. */
export function partsOf(lines: readonly Line[]): Part[] {
  const parts: Part[] = [{ sections: ['basics'], lines: [] }];
  const begin = (sections: Section[], line?: Line) => parts.push({ sections, lines: line ? [line] : [] });
  for (const line of lines) {
    if (line.text === '\f') {
      begin(['basics']);
      continue;
    }
    const heading = line.cells.length < 4 ? headingOf(line.text) : null;
    if (heading) {
      begin(heading);
      continue;
    }
    const [first = '', ...rest] = line.cells;
    const beside = rest.length > 0 ? headingOf(first) : null;
    if (beside && !/^(?:项目|工作|意向|实习|項目)$/u.test(first)) {
      begin(beside, lineOf(rest, { size: line.size, full: line.full }));
      continue;
    }
    const current = parts.at(-1);
    const [label = '', ...behind] = line.text.split(/[:：]/u);
    const inline = behind.join(':').trim() ? headingOf(label) : null;
    if (
      inline?.every((section) => short.includes(section)) &&
      !(current?.sections.includes('skills') && inline.every((section) => ofSkills(section, behind.join(' '))))
    ) {
      const back = current?.sections ?? ['basics'];
      begin(inline, lineOf(line.text.slice(label.length + 1).split('\t'), { size: line.size, full: line.full }));
      if (!back.includes('basics') || !line.full) begin(back);
      continue;
    }
    current?.lines.push(line);
  }
  return parts.filter((part) => part.lines.length > 0);
}
