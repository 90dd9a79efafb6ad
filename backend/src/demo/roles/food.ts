import { lines, type Roles, words } from '../role.ts';

/** Food and seafood. */
export const food: Roles = {
  'food-rd': {
    occupation: '2-02-24-00',
    education: 'bachelor',
    majors: words('食品科学与工程,食品质量与安全,生物工程'),
    variants: [
      { title: '食品研发工程师', years: [2, 5], pay: [8000, 12000] },
      { title: '调味品研发工程师', years: [3, 8], pay: [10000, 15000], months: 13 },
      { title: '食品工艺工程师', years: [1, 3], pay: [7000, 9500] },
      { title: '食品研发助理（校招硕士）', years: [0, null], pay: [8000, 10000], kind: 'campus', education: 'master' },
    ],
    duties: lines(`
      负责{p}的配方开发、小试和中试放大
      组织感官评价，按反馈调整风味与口感
      验证杀菌条件与保质期，编写工艺规程
      核对标签与营养成分，确保符合国家标准
      寻找替代原料，控制配方成本
      支持生产处理口味偏差和批次异常`),
    asks: lines(`
      食品或发酵相关专业，动手能力强
      了解食品添加剂使用标准
      能做试验设计并整理数据
      对味道敏感，愿意到田间与车间走访
      有调味品、陈皮或水产加工研发经验者优先`),
    must: words('食品配方,感官评价,HACCP'),
    nice: words('发酵工艺,货架期试验,实验设计'),
  },
  'food-inspector': {
    occupation: '4-08-05-01',
    education: 'associate',
    majors: words('食品营养与检测,食品质量与安全'),
    variants: [
      { title: '食品检验员', years: [1, 3], pay: [5500, 7500] },
      { title: '微生物食品化验员', years: [2, 5], pay: [6500, 8500] },
    ],
    duties: lines(`
      完成{p}的菌落总数、大肠菌群等微生物检验
      检测水分、盐分、酸价等理化指标
      按计划涂抹检查设备与人员卫生
      保存留样，记录培养箱温湿度
      配合监督抽检与客户验厂`),
    asks: lines(`
      会无菌操作和培养基配制
      持食品检验员证书或受过系统实训
      字迹清楚，记录真实
      有健康证`),
    must: words('微生物检验,化学分析'),
    nice: words('HACCP,液相色谱'),
  },
  brewer: {
    occupation: '6-02-05-02',
    education: 'secondary',
    majors: words('酿酒工程,食品智能加工技术'),
    variants: [
      { title: '酱油酿造工', years: [0, null], pay: [5000, 7000] },
      { title: '制曲酿造技术员', years: [2, 5], pay: [6500, 9000] },
      { title: '酱料生产班长', years: [5, null], pay: [8000, 10500] },
    ],
    duties: lines(`
      负责{p}的蒸料、制曲与发酵管理
      测温翻曲，控制湿度和通风
      按配方调配、加热灭菌并送灌装
      清洗发酵罐与管道，做好消毒记录
      看护晒池，雨前及时加盖`),
    asks: lines(`
      持健康证
      有酿造、饮料或乳品经验者优先
      能搬运二十五公斤物料，可用机械助力
      按班次到岗，爱干净`),
    must: words('发酵工艺'),
    nice: words('HACCP,设备维护'),
  },
  seafood: {
    occupation: '6-01-05-01',
    education: 'any',
    majors: [],
    variants: [
      { title: '水产品加工工（计件）', years: [0, null], pay: [5000, 8000] },
      { title: '水产加工车间主管', years: [5, null], pay: [8500, 12000], education: 'associate' },
      { title: '水产加工旺季短工', years: [0, null], pay: [180, 240], unit: 'day', kind: 'part-time' },
    ],
    duties: lines(`
      对{p}进行分拣、清洗、去壳与摆盘
      按规格称重、包冰衣并装袋
      看管速冻隧道，记录中心温度
      下班前清洗消毒刀具与台面
      剔除异物，过金属探测`),
    asks: lines(`
      能在低温环境工作，公司发放保暖工服
      持健康证，手部无伤口
      熟手计件收入更高，新手有保底
      包吃住，可夫妻同厂`),
    must: words('水产加工'),
    nice: words('HACCP'),
  },
  aquaculture: {
    occupation: '2-03-08-01',
    education: 'associate',
    majors: words('水产养殖学,生物技术'),
    variants: [
      { title: '水产养殖技术员', years: [1, 3], pay: [6000, 9000] },
      { title: '鳗鱼养殖技术员（驻场）', years: [3, 5], pay: [8000, 12000] },
    ],
    duties: lines(`
      巡塘测水，记录溶氧、氨氮与水温
      制定{p}原料鱼的投喂与用药计划
      观察摄食，早发现早处理病害
      指导签约养殖户，建立可追溯档案
      做好台风前的加固与防逃`),
    asks: lines(`
      水产相关专业或五年以上养殖经历
      会显微镜镜检与水质检测
      能驻场，住宿条件好，轮休
      有驾驶证者优先`),
    must: words('水质检测,水产养殖'),
    nice: words('驾驶证'),
  },
};
