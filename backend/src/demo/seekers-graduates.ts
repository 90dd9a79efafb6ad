import { words } from './role.ts';
import type { Person } from './seekers.ts';

const none: Person['experience'] = [];

/** Those who begin: graduates, apprentices, and people who come home to look for a first post. */
export const graduates: readonly Person[] = [
  {
    title: '机械设计方向',
    name: '陈晓岚',
    district: '440703',
    summary: '机械专业应届，做过两套自动上料机构的毕业与竞赛设计，能独立出图，愿意从车间学起。',
    education: [{ school: '五邑大学', major: '机械工程', level: 'bachelor', from: '2022-09', to: '2026-06' }],
    experience: [
      {
        organisation: '蓬江某传动部件厂',
        position: '设计实习生',
        from: '2025-07',
        to: '2025-12',
        description: '测绘并重画减速机壳体工程图 40 余张；协助师傅改进装配夹具，单件装配由 18 分钟减到 13 分钟。',
      },
    ],
    skills: words('SolidWorks,AutoCAD,形位公差,ANSYS,识图'),
    wishes: {
      occupations: ['2-02-07-01', '2-02-07-02'],
      districts: ['440703', '440704'],
      kinds: ['full-time', 'campus'],
      payMin: 6000,
    },
  },
  {
    title: '前端开发',
    name: '黎嘉桐',
    district: '440704',
    summary: '喜欢把复杂的数据画清楚，维护过一个校园二手书小程序，三千用户。',
    education: [{ school: '江门职业技术学院', major: '软件技术', level: 'associate', from: '2023-09', to: '2026-06' }],
    experience: none,
    skills: words('TypeScript,Vue,CSS,ECharts,Git'),
    wishes: {
      occupations: ['2-02-10-03'],
      districts: ['440703', '440704'],
      kinds: ['full-time', 'internship'],
      payMin: 6000,
    },
  },
  {
    title: '食品研发（硕士）',
    name: '区倩仪',
    district: '440705',
    summary: '研究柑橘皮黄酮在发酵调味品中的变化，熟悉感官评价与液相色谱，想留在家乡做陈皮深加工。',
    education: [
      { school: '华南农业大学', major: '食品科学与工程', level: 'master', from: '2023-09', to: '2026-06' },
      { school: '仲恺农业工程学院', major: '食品质量与安全', level: 'bachelor', from: '2019-09', to: '2023-06' },
    ],
    experience: none,
    skills: words('食品配方,感官评价,液相色谱,实验设计,HACCP'),
    wishes: {
      occupations: ['2-02-24-00'],
      districts: ['440705', '440784'],
      kinds: ['full-time', 'campus'],
      payMin: 8000,
    },
  },
  {
    title: '数控操作学徒',
    name: '谭志明',
    district: '440781',
    summary: '中职数控专业，校赛车工二等奖，想找肯带徒弟的厂。',
    education: [
      { school: '台山某中等职业学校', major: '数控技术', level: 'vocational', from: '2023-09', to: '2026-06' },
    ],
    experience: none,
    skills: words('数控机床操作,识图,检验量具'),
    wishes: {
      occupations: ['6-18-01-07'],
      districts: ['440781', '440703'],
      kinds: ['full-time', 'campus'],
      payMin: 4500,
    },
  },
  {
    title: '数据分析',
    name: '容思敏',
    district: '440703',
    summary: '统计学本科，毕业论文用公开数据做五邑地区用电预测；能写清楚的报告。',
    education: [{ school: '广东财经大学', major: '应用统计学', level: 'bachelor', from: '2022-09', to: '2026-06' }],
    experience: [
      {
        organisation: '广州某零售平台',
        position: '数据实习生',
        from: '2025-06',
        to: '2025-09',
        description: '每周出品类看板；写脚本核对门店库存，发现三类重复计数。',
      },
    ],
    skills: words('SQL,Python,Excel,Power BI'),
    wishes: { occupations: ['2-02-30-09', '4-07-02-05'], districts: [], kinds: ['full-time'], payMin: 6500 },
  },
  {
    title: '外贸业务',
    name: '司徒颖',
    district: '440783',
    summary: '商务英语专业，粤语母语、英语专八，暑期在广交会做过两届翻译。',
    education: [{ school: '广东外语外贸大学', major: '商务英语', level: 'bachelor', from: '2022-09', to: '2026-06' }],
    experience: none,
    skills: words('英语口语,外贸流程,粤语,英语读写'),
    wishes: {
      occupations: ['2-06-07-01', '4-02-05-03'],
      districts: ['440783', '440703'],
      kinds: ['full-time', 'campus'],
      payMin: 5000,
    },
  },
  {
    title: '护理应届',
    name: '梁咏诗',
    district: '440784',
    summary: '实习轮转内科、急诊与老年科，护士资格考试已通过，说粤语和普通话。',
    education: [{ school: '江门中医药职业学院', major: '护理学', level: 'associate', from: '2023-09', to: '2026-06' }],
    experience: none,
    skills: words('护理,护士执业证,急救,粤语'),
    wishes: {
      occupations: ['2-05-08-01', '2-05-08-05'],
      districts: ['440703', '440784'],
      kinds: ['full-time'],
      payMin: 5000,
    },
  },
  {
    title: '工业机器人技术员',
    name: '冯俊熙',
    district: '440785',
    summary: '高职机器人专业，参加过省赛，熟悉两种示教器，能吃苦、能出差。',
    education: [
      { school: '广东机电职业技术学院', major: '工业机器人技术', level: 'associate', from: '2023-09', to: '2026-06' },
    ],
    experience: none,
    skills: words('工业机器人编程,工业机器人操作,PLC 编程,RobotStudio'),
    wishes: { occupations: ['2-02-38-10', '6-31-07-03'], districts: [], kinds: ['full-time'], payMin: 5500 },
  },
  {
    title: '会计（初级职称）',
    name: '邓雪盈',
    district: '440705',
    summary: '大专会计，考取初级职称，代理记账公司实习半年，熟悉小企业纳税申报。',
    education: [
      { school: '广州番禺职业技术学院', major: '大数据与会计', level: 'associate', from: '2023-09', to: '2026-06' },
    ],
    experience: [
      {
        organisation: '新会某代理记账机构',
        position: '会计助理',
        from: '2025-10',
        to: '2026-03',
        description: '整理二十家小微企业票据，完成月度申报。',
      },
    ],
    skills: words('账务处理,纳税申报,Excel,金蝶 K3'),
    wishes: { occupations: ['2-06-03-00'], districts: ['440705', '440703'], kinds: ['full-time'], payMin: 4500 },
  },
];
