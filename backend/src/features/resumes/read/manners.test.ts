import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { expect, it } from 'vitest';
import { readResume } from './read.ts';

const draftOf = async (...rows: string[]) => (await readResume('text', Buffer.from(rows.join('\n')))).draft;

it('reads what a job board exports: department, years of stay and kind of enterprise beside the employer', async () => {
  const { name, experience, skills, headline } = await draftOf(
    '陈思源',
    '求职意向',
    '期望薪资：10-15千/月',
    '职能：机械工程师',
    '工作经验',
    '2021/9-至今',
    '结构设计工程师 | 研发部',
    '恒丰摩托车零部件有限公司 [3年2个月]',
    '汽车/摩托车 | 民营 | 150-500人',
    '工作描述：',
    '负责车架结构设计与出图；',
    '2018年7月-2021年8月',
    '金辉机械厂 | 机械助理工程师 | 技术部 | (3年1个月)',
    '工作内容：绘制零件图。',
    '技能特长',
    '金蝶K3 | 精通 | 48个月',
  );
  expect({ name, headline, skills }).toEqual({ name: '陈思源', headline: '机械工程师', skills: ['金蝶K3'] });
  expect(experience).toEqual([
    {
      organisation: '恒丰摩托车零部件有限公司',
      position: '结构设计工程师',
      from: '2021-09',
      to: '',
      description: '负责车架结构设计与出图；',
    },
    {
      organisation: '金辉机械厂',
      position: '机械助理工程师',
      from: '2018-07',
      to: '2021-08',
      description: '绘制零件图。',
    },
  ]);
});

it.each([
  ['Sept 2021 – present', '2021-09', ''],
  ["Sep '17 - Aug '19", '2017-09', '2019-08'],
  ['2021/9–至今', '2021-09', ''],
  ['2021年9月-2023年6月', '2021-09', '2023-06'],
  ['2017年09月——2020年06月', '2017-09', '2020-06'],
])('reads the time %s', async (time, from, to) => {
  const { experience } = await draftOf('工作经历', `${time}\t远东五金厂\t绘图员`, '• 绘制模具零件图，维护图纸');
  expect(experience).toMatchObject([{ organisation: '远东五金厂', from, to }]);
});

it('takes a month behind a certificate for a month, and says nothing of years', async () => {
  const { draft, notes } = await readResume('text', Buffer.from('姓名：陈海晴\n证书\n注册质量工程师，2020-03\n'));
  expect(draft.certificates).toMatchObject([{ name: '注册质量工程师', date: '2020-03' }]);
  expect(notes).toEqual([]);
});

it('takes a month on a line of its own for that of the certificate above', async () => {
  const { certificates } = await draftOf(
    '姓名：陈海晴',
    '证书',
    '全国计算机等级考试二级证书',
    '（2019.03）',
    '低压电工证',
  );
  expect(certificates.map(({ name, date }) => [name, date])).toEqual([
    ['全国计算机等级考试二级证书', '2019-03'],
    ['低压电工证', ''],
  ]);
});

it('reads words whose signs are set apart to fill a width', async () => {
  const { name, education } = await draftOf(
    '姓  名：钟  丽    性  别：女    学  历：大专',
    '毕业院校：江海职业技术学院    专  业：护理',
  );
  expect(name).toBe('钟丽');
  expect(education).toMatchObject([{ school: '江海职业技术学院', major: '护理', level: 'associate' }]);
});

it('reads traditional labels and schools', async () => {
  const { headline, education, experience } = await draftOf(
    '姓名：區嘉慧    應徵職位：行政主任',
    '學歷',
    '2013年9月 – 2017年6月    灣區大學    工商管理學士',
    '工作經驗',
    '2017年8月 – 2020年2月    文員    東岸教育中心',
    '‧ 處理學生報名',
  );
  expect(headline).toBe('行政主任');
  expect(education).toMatchObject([{ school: '灣區大學', major: '工商管理', level: 'bachelor' }]);
  expect(experience).toMatchObject([{ organisation: '東岸教育中心', position: '文員', description: '處理學生報名' }]);
});

it('reads notes in Markdown', async () => {
  const { name, education, experience, skills, languages } = await draftOf(
    '# 何俊杰',
    '## 教育经历',
    '**海湾理工大学**（2016.09 - 2020.06）',
    '计算机科学与技术 · 本科 · GPA 3.6/4.0',
    '## 工作经历',
    '### 橘园科技有限公司 — 后端开发工程师（2020.07 ~ 至今）',
    '- 设计订单服务',
    '## 技能',
    '- 语言：Java、Go',
  );
  expect(name).toBe('何俊杰');
  expect(education).toMatchObject([{ school: '海湾理工大学', major: '计算机科学与技术', level: 'bachelor' }]);
  expect(experience).toMatchObject([{ organisation: '橘园科技有限公司', position: '后端开发工程师' }]);
  expect({ skills, languages }).toEqual({ skills: ['Java', 'Go'], languages: [] });
});

it('leaves out why somebody left, in a form with merged cells', async () => {
  const cell = (text: string, columnSpan = 1) => new TableCell({ columnSpan, children: [new Paragraph(text)] });
  const rows = [
    [cell('姓名'), cell('谭咏欣'), cell('手机'), cell('17000000140')],
    [cell('工作经历', 4)],
    [cell('起止时间'), cell('单位'), cell('职位'), cell('离职原因')],
    [cell('2019/7–2021/8'), cell('滨江酒店'), cell('人事助理'), cell('个人发展')],
  ];
  const table = new Table({ rows: rows.map((children) => new TableRow({ children })) });
  const file = await Packer.toBuffer(new Document({ sections: [{ children: [table] }] }));
  const { draft } = await readResume('docx', file);
  expect(draft).toMatchObject({
    name: '谭咏欣',
    experience: [{ organisation: '滨江酒店', position: '人事助理', from: '2019-07', to: '2021-08', description: '' }],
  });
});
