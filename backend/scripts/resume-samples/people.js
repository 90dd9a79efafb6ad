// Invented people for the sample résumés. The same seed gives the same people.

/** Mulberry32: small, and the same everywhere. */
function dice(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const pick = (list) => list[Math.floor(next() * list.length)];
  const some = (list, count) => {
    const left = [...list];
    return Array.from(
      { length: Math.min(count, left.length) },
      () => left.splice(Math.floor(next() * left.length), 1)[0],
    );
  };
  const between = (low, high) => low + Math.floor(next() * (high - low + 1));
  return { next, pick, some, between };
}

const month = (year, index) => `${year}-${String(index).padStart(2, '0')}`;

const chinese = [
  {
    names: ['陈海晴', '梁晓岚', '欧阳嘉伟', '林㛃', '周立', '黄志强', '吴雨桐', '冯子健', '谭慧敏', '何俊杰'],
    schools: ['五邑理工学院', '岭南工业大学', '珠江职业技术学院', '南粤科技大学', '潮连技师学院'],
    majors: [
      '电气工程及其自动化',
      '机械设计制造及其自动化',
      '会计学',
      '软件工程',
      '市场营销',
      '物流管理',
      '食品科学与工程',
    ],
    firms: [
      '潮汐机电有限公司',
      '江门市蓝湾电子科技有限公司',
      '广东恒舟物流集团',
      '新会陈皮食品厂',
      '远帆信息技术（江门）有限公司',
      '鹤山市丽彩印刷有限公司',
    ],
    posts: ['电气工程师', '机械设计师', '成本会计', '前端开发工程师', '市场专员', '仓储主管', '品质检验员', '采购助理'],
    tasks: [
      '负责产线电气设备的设计、安装与调试，全年停机时间下降 18%。',
      '编写 PLC 程序并维护技术文档',
      '与供应商议价，年度采购成本节约 120 万元。',
      '带领 6 人小组完成新厂房搬迁，提前两周投产；',
      '每月编制成本报表，分析差异原因并提出改善措施，配合外部审计完成年度审计工作，得到管理层的认可',
      '使用 React 重构订单系统，首屏时间由 4 秒降到 1.5 秒。',
      '组织员工安全培训 24 场，参加人数超过 800 人次。',
    ],
    skills: [
      'PLC',
      'AutoCAD',
      'SolidWorks',
      'Excel',
      '用友 U8',
      'Python',
      'JavaScript',
      '成本核算',
      '供应链管理',
      'TCP/IP',
      'C/C++',
      'ISO 9001',
      '数据分析',
    ],
    certificates: [
      { name: '低压电工证', issuer: '应急管理局', date: '2021-06' },
      { name: '初级会计专业技术资格证书', issuer: '财政部', date: '2020-09' },
      { name: '全国计算机等级考试二级证书', issuer: '教育部教育考试院', date: '2019-03' },
      { name: '机动车驾驶证 C1', issuer: '', date: '' },
    ],
    awards: [
      { name: '校级一等奖学金', issuer: '', date: '2018-11' },
      { name: '优秀员工', issuer: '', date: '2022-12' },
      { name: '全国大学生电子设计竞赛广东省二等奖', issuer: '', date: '2019-08' },
    ],
    languages: [
      { name: '英语', level: 'CET-6' },
      { name: '普通话', level: '二级甲等' },
      { name: '粤语', level: '母语' },
      { name: '日语', level: 'N2' },
    ],
    projects: ['智能仓储分拣系统', '陈皮溯源小程序', '产线能耗监测平台', '校园二手交易网站'],
    roles: ['项目负责人', '后端开发', '电气负责人', '测试工程师'],
    summaries: [
      '五年制造业经验，熟悉自动化产线；做事踏实，善于沟通，能适应倒班和出差。',
      '工作细致，责任心强，有较好的成本意识和团队合作精神。',
      '热爱技术，自学能力强，能独立完成从需求到上线的全过程。',
    ],
    places: ['江门市蓬江区', '江门市新会区', '广东省鹤山市'],
    domain: 'people.example',
  },
  {
    names: ['关咏珊', '谢国华', '司徒文博', '赖晓彤', '麦家豪', '龚思远', '苏婉仪', '邓丽华', '汤明', '叶䶮'],
    schools: ['西江学院', '华侨理工大学', '台山市机电中等职业学校', '东湖师范大学', '广海海洋大学', '白沙信息职业学院'],
    majors: [
      '土木工程',
      '国际经济与贸易',
      '数控技术',
      '护理学',
      '计算机科学与技术',
      '人力资源管理',
      '酒店管理',
      '材料成型及控制工程',
    ],
    firms: [
      '圭峰建设工程有限公司',
      '银洲湖纸业股份有限公司',
      '开平市碉楼文旅发展有限公司',
      '侨乡人民医院',
      '江门高新智造科技',
      '海上丝路国际酒店',
      '恩平麦克风制造厂',
    ],
    posts: [
      '施工员',
      '外贸业务员',
      '数控操作员',
      '护士',
      'Java 开发工程师',
      '人事行政专员',
      '大堂经理',
      '工艺工程师',
      '销售代表',
    ],
    tasks: [
      '管理 12 个施工班组的进度与质量，工程一次验收合格率 98%',
      '开拓东南亚客户 30 余家，年出口额增长 45%。',
      '操作三轴加工中心，看图编程，首件合格率保持在 99% 以上',
      '负责病区 40 张床位的日常护理工作及病历记录，培训新护士 5 名，连续三年无护理差错，患者满意度居全院前列。',
      '设计并实现会员积分服务，日均处理请求 300 万次。',
      '办理入离职、社保及考勤，组织校园招聘会 8 场；',
      '处理住客投诉并跟进改善，网络评分由 4.3 升至 4.7',
    ],
    skills: [
      '广联达',
      'Revit',
      'Spring Boot',
      'MySQL',
      'FANUC 系统',
      'UG NX',
      '静脉穿刺',
      '招聘',
      '劳动法',
      'Opera PMS',
      'Photoshop',
      'Word',
      'PPT',
      '商务谈判',
    ],
    certificates: [
      { name: '二级建造师执业资格证书', issuer: '住房和城乡建设厅', date: '2022-05' },
      { name: '护士执业证书', issuer: '卫生健康委员会', date: '2019-07' },
      { name: '数控车工中级职业资格证书', issuer: '人力资源和社会保障局', date: '2018-12' },
      { name: '教师资格证', issuer: '', date: '' },
    ],
    awards: [
      { name: '国家励志奖学金', issuer: '', date: '2017-12' },
      { name: '销售冠军', issuer: '', date: '2023-01' },
      { name: '市级优秀护士', issuer: '', date: '2021-05' },
    ],
    languages: [
      { name: '英语', level: '大学英语四级' },
      { name: '粤语', level: '流利' },
      { name: '西班牙语', level: '日常会话' },
      { name: '普通话', level: '良好' },
    ],
    projects: ['滨江新区人行桥工程', '会员积分系统', '智慧病房改造', '老街民宿改造'],
    roles: ['现场负责人', '核心开发', '项目助理', '设计负责人'],
    summaries: [
      '吃苦耐劳，能长期驻守工地；图纸功底扎实，熟悉现行规范。',
      '性格开朗，服务意识强，英语和粤语沟通流畅。',
      '多年一线生产经验，重视安全与质量，愿意带徒弟。',
    ],
    places: ['江门市江海区', '广东省台山市', '开平市'],
    domain: 'post.example',
  },
];
const english = [
  {
    names: [
      'Wing Yan Chan',
      'Daniel Ho',
      'Priya Raman',
      'Tomás Ferreira',
      'Grace O’Neill',
      'Kelvin Lau',
      'Marta Kowalska',
      'Ethan Brooks',
    ],
    schools: [
      'Harbour City University',
      'Delta Institute of Technology',
      'Northbridge College',
      'University of Westmere',
    ],
    majors: ['Computer Science', 'Electrical Engineering', 'Accounting', 'Supply Chain Management', 'Marketing'],
    firms: [
      'Tidewater Systems Ltd',
      'Blue Lantern Logistics',
      'Fourth Quay Consulting',
      'Marlin Foods Co., Ltd.',
      'Brightwell Bank',
    ],
    posts: [
      'Software Engineer',
      'Junior Accountant',
      'Logistics Coordinator',
      'Electrical Engineer',
      'Marketing Executive',
      'Data Analyst',
    ],
    tasks: [
      'Cut order processing time by 32% by rewriting the matching service in TypeScript.',
      'Prepared monthly management accounts and reconciled 14 bank ledgers',
      'Led a team of five on the move to a new warehouse, finishing two weeks early.',
      'Designed control panels for packing lines and supervised their installation, commissioning and hand-over at three plants across the delta',
      'Ran campaigns in three languages; sign-ups rose from 400 to 1,150 a month.',
      'Built dashboards used daily by 60 colleagues',
    ],
    skills: [
      'TypeScript',
      'Python',
      'SQL',
      'Power BI',
      'SAP',
      'AutoCAD',
      'Excel',
      'CI/CD',
      'Kubernetes',
      'Google Analytics',
      'IFRS',
      'Negotiation',
    ],
    certificates: [
      { name: 'PRINCE2 Practitioner Certificate', issuer: 'Project Council', date: '2021-04' },
      { name: 'Certified Supply Chain Professional', issuer: 'Logistics Association', date: '2020-10' },
      { name: 'AWS Certified Developer', issuer: 'Amazon', date: '2022-02' },
    ],
    awards: [
      { name: 'Dean’s List', issuer: 'Harbour City University', date: '2018-06' },
      { name: 'Employee of the Year', issuer: 'Tidewater Systems Ltd', date: '2022-12' },
    ],
    languages: [
      { name: 'English', level: 'Fluent' },
      { name: 'Cantonese', level: 'Native' },
      { name: 'Mandarin', level: 'Conversational' },
      { name: 'Portuguese', level: 'B2' },
    ],
    projects: ['Harbour Tide Forecast', 'Invoice Reader', 'Open Bus Timetable'],
    roles: ['Lead developer', 'Project coordinator', 'Data engineer'],
    summaries: [
      'Engineer with six years in manufacturing software. Enjoys turning vague wishes into working products.',
      'Careful accountant who has closed the books on time for 48 months in a row.',
    ],
    places: ['Jiangmen, Guangdong', 'Hong Kong'],
    domain: 'people.example',
  },
  {
    names: [
      'Siu Ming Wong',
      'Hannah Lindqvist',
      'Rafael Mendes',
      'Aisha Rahman',
      'Oliver Grant',
      'Phoebe Kwok',
      'Jun Takeda',
      'Clara Neumann',
    ],
    schools: ['Pearl Estuary University', 'Saint Columba College', 'Eastgate Polytechnic', 'University of Fenwick'],
    majors: [
      'Civil Engineering',
      'Hospitality Management',
      'Information Systems',
      'Nursing',
      'International Business',
      'Graphic Design',
    ],
    firms: [
      'Granite & Row Builders',
      'The Osprey Hotel',
      'Quillstone Technologies Inc.',
      'Mercy Street Hospital',
      'Lowtide Shipping Group',
      'Paper Crane Studio',
    ],
    posts: [
      'Site Engineer',
      'Front Office Manager',
      'Systems Analyst',
      'Staff Nurse',
      'Export Sales Representative',
      'Graphic Designer',
      'Product Manager',
    ],
    tasks: [
      'Managed daily work of 40 people on a 22-storey site with no lost-time injury.',
      'Raised guest rating from 4.2 to 4.8 within a year',
      'Mapped 35 business processes and specified the replacement of a 20-year-old stock system.',
      'Cared for 24 patients per shift on a surgical ward, trained eight new colleagues and introduced a hand-over sheet now used across the hospital',
      'Opened six new markets in South-East Asia.',
      'Drew the identity, packaging and web pages of eleven local brands',
    ],
    skills: [
      'Revit',
      'Primavera P6',
      'Opera PMS',
      'Java',
      'UML',
      'Jira',
      'Wound care',
      'Incoterms',
      'Figma',
      'Illustrator',
      'Public speaking',
      'UI/UX',
    ],
    certificates: [
      { name: 'First Aid Certificate', issuer: 'Red Lantern Society', date: '2022-09' },
      { name: 'Certified Scrum Master', issuer: 'Agile Board', date: '2021-11' },
      { name: 'Site Safety Licence', issuer: 'Building Authority', date: '2019-05' },
    ],
    awards: [
      { name: 'Best Newcomer', issuer: 'The Osprey Hotel', date: '2020-12' },
      { name: 'Fenwick Scholarship', issuer: 'University of Fenwick', date: '2016-09' },
    ],
    languages: [
      { name: 'English', level: 'C1' },
      { name: 'Japanese', level: 'Native' },
      { name: 'Spanish', level: 'Intermediate' },
      { name: 'Mandarin', level: 'HSK 5' },
    ],
    projects: ['Riverside Footbridge', 'Loyalty Card Relaunch', 'Ward Hand-over App'],
    roles: ['Site lead', 'Designer', 'Analyst'],
    summaries: [
      'Hotel manager who likes full houses and quiet mornings.',
      'Civil engineer with eight years on high-rise sites in two countries, at home with drawings and with people.',
    ],
    places: ['Macau', 'Shenzhen, China'],
    domain: 'post.example',
  },
];

const zhLevels = ['bachelor', 'associate', 'vocational', 'master'];

/** One invented person of a batch; `at` picks the name, the rest is dice. */
export function person(language, batch, at) {
  const pool = (language === 'en' ? english : chinese)[batch];
  const roll = dice(1000 * batch + at * 17 + (language === 'en' ? 7 : 3));
  const name = pool.names[at % pool.names.length];
  const born = roll.between(2009, 2013);
  const level = language === 'en' ? roll.pick(['bachelor', 'bachelor', 'master']) : roll.pick(zhLevels);
  const school = roll.pick(pool.schools);
  const education = [
    {
      school,
      major: roll.pick(pool.majors),
      level: /职业|技师|职中/.test(school)
        ? /中等|技师/.test(school)
          ? 'vocational'
          : 'associate'
        : level === 'vocational' || level === 'associate'
          ? 'bachelor'
          : level,
      from: month(born, 9),
      to: month(born + (level === 'master' ? 3 : 4), roll.pick([6, 7])),
    },
  ];
  if (roll.next() < 0.35) {
    const [other] = roll.some(
      pool.schools.filter((one) => one !== school && !/职业|技师/.test(one)),
      1,
    );
    education[0] = {
      ...education[0],
      level: 'master',
      school: other,
      from: month(born + 4, 9),
      to: month(born + 7, 6),
    };
    education.push({
      school: roll.pick(pool.schools.filter((one) => one !== other && !/职业|技师/.test(one))),
      major: roll.pick(pool.majors),
      level: 'bachelor',
      from: month(born, 9),
      to: month(born + 4, 6),
    });
  }
  const begun = Number(education[0].to.slice(0, 4));
  const firms = roll.some(pool.firms, roll.between(1, 3));
  const posts = roll.some(pool.posts, 3);
  const experience = firms.map((organisation, number) => {
    const early = firms.length - 1 - number;
    const from = month(begun + early * 2, roll.between(7, 10));
    return {
      organisation,
      position: posts[number],
      from,
      to:
        number === 0
          ? roll.next() < 0.6
            ? ''
            : month(begun + early * 2 + 2, roll.between(1, 6))
          : month(begun + early * 2 + 2, roll.between(1, 6)),
      description: roll.some(pool.tasks, roll.between(1, 3)).join('\n'),
    };
  });
  const projects =
    roll.next() < 0.5
      ? roll.some(pool.projects, roll.between(1, 2)).map((title, number) => ({
          name: title,
          role: pool.roles[number],
          from: month(begun + number, 3),
          to: month(begun + number, 11),
          description: roll.pick(pool.tasks),
        }))
      : [];
  const email = `${language === 'en' ? name.toLowerCase().replace(/[^a-z]+/g, '.') : `user${batch}${at}`}@${pool.domain}`;
  return {
    name,
    phone:
      language === 'en'
        ? `+852 5${batch}${at}0 ${String(1234 + at)}`
        : `154${batch}${String(at).padStart(2, '0')}0${batch}0${String(at + 10)}`,
    email,
    headline: posts[0],
    place: roll.pick(pool.places),
    summary: roll.next() < 0.75 ? roll.pick(pool.summaries) : '',
    education,
    experience,
    projects,
    skills: roll.some(pool.skills, roll.between(4, 7)),
    languages: roll.some(pool.languages, roll.between(1, 3)),
    certificates: roll.next() < 0.7 ? roll.some(pool.certificates, roll.between(1, 3)) : [],
    awards: roll.next() < 0.5 ? roll.some(pool.awards, roll.between(1, 2)) : [],
  };
}
