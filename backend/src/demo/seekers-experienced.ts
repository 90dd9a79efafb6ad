import { words } from './role.ts';
import type { Person } from './seekers.ts';

type Post = Person['experience'][number];
const post = (organisation: string, position: string, from: string, to: string, description: string): Post => ({
  organisation,
  position,
  from,
  to,
  description,
});

/** Engineers, skilled workers, people from Hong Kong and Macao, and one with a doctorate. */
export const experienced: readonly Person[] = [
  {
    title: '自动化 / PLC',
    name: '吴启航',
    district: '440704',
    summary: '七年电控调试，做过灌装、码垛和卫浴打磨线，能带两人小组驻场。',
    education: [{ school: '广东工业大学', major: '自动化', level: 'bachelor', from: '2015-09', to: '2019-06' }],
    experience: [
      post(
        '佛山某包装设备公司',
        '电控工程师',
        '2019-07',
        '2023-02',
        '独立完成 26 条包装线的 PLC 与触摸屏程序，平均调试周期缩短三成。',
      ),
      post('江海某自动化集成商', '电控组长', '2023-03', '', '制定程序规范与功能块库；牵头两条摩托车车架焊接线交付。'),
    ],
    skills: words('PLC 编程,西门子 PLC,触摸屏,SCADA,变频器,工业以太网'),
    wishes: {
      occupations: ['2-02-07-07', '2-02-38-10'],
      districts: ['440704', '440703'],
      kinds: ['full-time'],
      payMin: 13000,
    },
  },
  {
    title: '质量工程师 SQE',
    name: '林巧云',
    district: '440781',
    summary: '汽车零部件行业六年，熟悉铝压铸与涂装，主导过三次客户审核零严重不符合。',
    education: [{ school: '韶关学院', major: '材料成型及控制工程', level: 'bachelor', from: '2015-09', to: '2019-06' }],
    experience: [
      post('肇庆某压铸企业', '质量工程师', '2019-08', '2022-12', '用统计过程控制把缩松不良由 4.1% 降到 1.3%。'),
      post('台山某汽车配件厂', 'SQE', '2023-01', '', '管理 32 家供应商，推动九家通过体系审核。'),
    ],
    skills: words('ISO 9001,IATF 16949,SPC,8D,FMEA,Minitab'),
    wishes: { occupations: ['2-02-29-03'], districts: ['440781', '440705'], kinds: ['full-time'], payMin: 10000 },
  },
  {
    title: '五轴编程调机',
    name: '何国胜',
    district: '440703',
    summary: '数控行业十一年，高级技师，擅长薄壁铝件与不锈钢叶轮，带出徒弟九人。',
    education: [{ school: '江门市某技工学校', major: '数控技术', level: 'vocational', from: '2011-09', to: '2014-06' }],
    experience: [
      post('中山某精密五金厂', '数控操作与编程', '2014-07', '2019-10', '从操机做到编程，负责 12 台加工中心。'),
      post('蓬江某机械厂', '五轴技师', '2019-11', '', '优化刀路，叶轮加工由 95 分钟减到 61 分钟。'),
    ],
    skills: words('数控机床操作,UG NX,Mastercam,FANUC 系统,三坐标测量'),
    wishes: {
      occupations: ['6-18-01-07', '2-02-07-02'],
      districts: ['440703', '440784'],
      kinds: ['full-time'],
      payMin: 12000,
    },
  },
  {
    title: '电池材料研究（博士）',
    name: '欧阳澄',
    district: '440704',
    summary: '材料学博士，研究富锂正极界面稳定，第一作者论文六篇、授权专利三项，希望进入企业博士后工作站。',
    education: [
      { school: '中山大学', major: '材料化学', level: 'doctor', from: '2020-09', to: '2025-12' },
      { school: '华南师范大学', major: '应用化学', level: 'bachelor', from: '2016-09', to: '2020-06' },
    ],
    experience: [
      post('某储能企业联合实验室', '访问研究', '2024-03', '2025-03', '把包覆工艺放大到 50 kg 批次，循环寿命提高 18%。'),
    ],
    skills: words('材料表征,电化学测试,实验设计,XRD,SEM,Origin'),
    wishes: { occupations: ['2-02-05-04', '2-02-06-01'], districts: [], kinds: ['full-time'], payMin: 22000 },
  },
  {
    title: '算法工程师（工业视觉）',
    name: '郑子谦',
    district: '440704',
    summary: '香港居民，硕士毕业后在深圳做过两年缺陷检测，想到江门和制造业靠得更近。普通话、粤语、英语。',
    education: [{ school: '香港理工大学', major: '人工智能', level: 'master', from: '2021-09', to: '2023-06' }],
    experience: [
      post(
        '深圳某视觉设备公司',
        '算法工程师',
        '2023-08',
        '2026-05',
        '部署 14 条产线的划痕检测模型，误检率降到千分之三。',
      ),
    ],
    skills: words('Python,PyTorch,OpenCV,C++,TensorRT,英语口语,粤语'),
    wishes: { occupations: ['2-02-38-01'], districts: ['440704', '440703'], kinds: ['full-time'], payMin: 18000 },
  },
  {
    title: '酒店及文旅管理',
    name: '高美琪',
    district: '440783',
    summary: '澳门居民，酒店前厅与宾客关系五年，祖籍开平，想把碉楼民宿做给海外华侨的后代看。',
    education: [{ school: '澳门旅游大学', major: '酒店管理', level: 'bachelor', from: '2016-09', to: '2020-06' }],
    experience: [
      post('澳门某度假酒店', '宾客关系主任', '2020-09', '2026-02', '处理多语种宾客需求，满意度连续八季第一。'),
    ],
    skills: words('客户沟通,粤语,英语口语,摄影'),
    wishes: { occupations: ['4-14-06-02', '4-03-01-01'], districts: ['440783'], kinds: ['full-time'], payMin: 6000 },
  },
  {
    title: '氩弧焊工',
    name: '甄伟强',
    district: '440784',
    summary: '不锈钢与铝件氩弧焊九年，持特种作业证，能看图、会调机器人焊枪。',
    education: [
      { school: '鹤山某职业高中', major: '焊接技术与工程', level: 'vocational', from: '2013-09', to: '2016-06' },
    ],
    experience: [post('鹤山某摩托车厂', '焊工', '2016-07', '', '车架返修率班组最低，2024 年评为技术能手。')],
    skills: words('氩弧焊,二保焊,焊工证,焊接机器人,识图'),
    wishes: { occupations: ['6-18-02-04'], districts: ['440784', '440703'], kinds: ['full-time'], payMin: 8000 },
  },
  {
    title: '染整技术',
    name: '余惠玲',
    district: '440783',
    summary: '染整十二年，从打样员做到工艺主管，熟悉锦氨运动面料。',
    education: [{ school: '广东职业技术学院', major: '染整技术', level: 'associate', from: '2010-09', to: '2013-06' }],
    experience: [post('开平某印染厂', '工艺主管', '2013-07', '', '推行自动配色，一次准确率由 71% 升到 90%。')],
    skills: words('染整工艺,测色配色,印花'),
    wishes: { occupations: ['2-02-23-02'], districts: ['440783'], kinds: ['full-time'], payMin: 10000 },
  },
  {
    title: '电子工程师（音频）',
    name: '岑文博',
    district: '440785',
    summary: '做过三代无线话筒的射频与音频前端，量产超过二十万套。',
    education: [
      { school: '桂林电子科技大学', major: '电子信息工程', level: 'bachelor', from: '2014-09', to: '2018-06' },
    ],
    experience: [post('恩平某音响企业', '电子工程师', '2018-07', '', '底噪降低 6 dB，整改三款产品通过欧盟认证。')],
    skills: words('Altium Designer,模拟电路,示波器,EMC 整改,C 语言'),
    wishes: {
      occupations: ['2-02-09-02', '2-02-10-06'],
      districts: ['440785', '440704'],
      kinds: ['full-time'],
      payMin: 12000,
    },
  },
  {
    title: 'Java 后端',
    name: '方思远',
    district: '440703',
    summary: '五年后端，在广州做过仓储和溯源系统，今年回江门照顾家人，希望双休。',
    education: [{ school: '广州大学', major: '计算机科学与技术', level: 'bachelor', from: '2017-09', to: '2021-06' }],
    experience: [
      post(
        '广州某供应链科技公司',
        'Java 工程师',
        '2021-07',
        '2026-07',
        '重构出入库服务，峰值吞吐提高三倍；主导消息对账。',
      ),
    ],
    skills: words('Java,Spring Boot,MySQL,Redis,Kafka,Docker'),
    wishes: { occupations: ['2-02-10-03'], districts: ['440703', '440704'], kinds: ['full-time'], payMin: 13000 },
  },
  {
    title: '酱油酿造',
    name: '麦国华',
    district: '440784',
    summary: '制曲二十年，能凭气味判断曲料，愿意把手艺写成标准教给年轻人。',
    education: [{ school: '鹤山某中学', major: '', level: 'secondary', from: '1998-09', to: '2001-06' }],
    experience: [
      post('鹤山某调味品厂', '制曲班长', '2004-03', '', '主持圆盘制曲改造，人工减半，蛋白转化率提高两个百分点。'),
    ],
    skills: words('发酵工艺,HACCP,设备维护'),
    wishes: { occupations: ['6-02-05-02'], districts: ['440784'], kinds: ['full-time'], payMin: 8000 },
  },
  {
    title: '电工 / 值班',
    name: '叶永坚',
    district: '440705',
    summary: '高压、低压双证，造纸厂配电房八年，熟悉变频与软启动。',
    education: [
      { school: '新会某职业学校', major: '电气自动化技术', level: 'vocational', from: '2011-09', to: '2014-06' },
    ],
    experience: [post('新会某纸厂', '值班电工', '2014-08', '', '连续五年操作票零差错；改造照明年省电十四万度。')],
    skills: words('电工证,电气识图,设备维护,变频器'),
    wishes: {
      occupations: ['6-31-01-03', '6-31-01-10'],
      districts: ['440705', '440704'],
      kinds: ['full-time'],
      payMin: 7000,
    },
  },
  {
    title: 'Coating Chemist',
    name: 'Tam Wing-yan',
    district: '440784',
    summary:
      'Hong Kong resident with four years in waterborne resins. Looking for a laboratory close to production. Cantonese, English, Mandarin.',
    education: [
      {
        school: 'Hong Kong Baptist University',
        major: 'Applied Chemistry',
        level: 'master',
        from: '2020-09',
        to: '2022-06',
      },
    ],
    experience: [
      post(
        'A coatings firm in Dongguan',
        'Research chemist',
        '2022-08',
        '',
        'Brought two acrylic dispersions from bench to a five-tonne reactor.',
      ),
    ],
    skills: words('涂料配方,高分子化学,水性涂料,DSC,英语口语,粤语'),
    wishes: { occupations: ['2-02-06-01'], districts: ['440784'], kinds: ['full-time'], payMin: 16000 },
  },
  {
    title: '电商运营 / 直播',
    name: '许可欣',
    district: '440705',
    summary: '三年农特产电商，单店年销八百万元，能写脚本也能上镜。',
    education: [
      { school: '广东科学技术职业学院', major: '电子商务', level: 'associate', from: '2019-09', to: '2022-06' },
    ],
    experience: [
      post('茂名某农产品电商', '店铺运营', '2022-07', '2026-08', '负责荔枝与陈皮两个品类，退货率降到 2% 以下。'),
    ],
    skills: words('店铺运营,数据分析,直播带货,视频剪辑,粤语'),
    wishes: {
      occupations: ['4-01-06-01', '4-01-06-02', '4-13-01-05'],
      districts: ['440705', '440703'],
      kinds: ['full-time'],
      payMin: 8000,
    },
  },
  {
    title: '土建施工管理',
    name: '关永康',
    district: '440704',
    summary: '二级建造师，厂房与学校项目六年，参与过一处骑楼修缮。',
    education: [{ school: '惠州学院', major: '土木工程', level: 'bachelor', from: '2016-09', to: '2020-06' }],
    experience: [post('江门某建筑企业', '土建工程师', '2020-07', '', '负责三栋高标准厂房结构施工，工期均提前。')],
    skills: words('施工管理,AutoCAD,二级建造师,BIM'),
    wishes: { occupations: ['2-02-18-02'], districts: ['440704', '440705'], kinds: ['full-time'], payMin: 11000 },
  },
];
