import { lines, type Roles, words } from '../role.ts';

/** Coatings, chemicals, plastics and ceramics. */
export const chemicals: Roles = {
  'coating-rd': {
    occupation: '2-02-06-01',
    education: 'bachelor',
    majors: words('高分子材料与工程,应用化学,材料化学'),
    variants: [
      { title: '涂料研发工程师', years: [2, 5], pay: [9000, 14000] },
      { title: '水性树脂研发工程师', years: [3, 8], pay: [13000, 20000], education: 'master' },
      { title: '配方工程师（木器漆）', years: [3, 5], pay: [10000, 15000], months: 13 },
      { title: '博士后研究员（功能涂层）', years: [0, null], pay: [300000, 450000], unit: 'year', education: 'doctor' },
    ],
    duties: lines(`
      开发{p}配方，完成打板与性能测试
      研究助剂、颜填料对流平与耐候的影响
      把实验室配方放大到生产釜，编写工艺单
      到客户喷涂线试线，调整施工参数
      跟踪环保法规，推进溶剂型转水性
      申请专利，撰写技术资料`),
    asks: lines(`
      高分子或化学专业，熟悉一类树脂体系
      会做耐盐雾、附着力、硬度等测试
      愿意下客户现场解决漆膜弊病
      能查阅英文文献与原料说明书`),
    must: words('涂料配方,高分子化学,性能测试'),
    nice: words('水性涂料,DSC,实验设计'),
  },
  'chemical-process': {
    occupation: '2-02-06-03',
    education: 'bachelor',
    majors: words('化学工程与工艺,应用化学,精细化工技术'),
    variants: [
      { title: '化工工艺工程师', years: [3, 5], pay: [9000, 13500] },
      { title: '化工技术员', years: [1, 3], pay: [6500, 9000], education: 'associate' },
    ],
    duties: lines(`
      编制{p}的生产工艺规程与操作法
      组织试生产，核算物料与能量平衡
      分析批次波动，优化反应温度和加料顺序
      参加危险与可操作性分析，完善联锁
      降低单耗与三废产生量
      培训操作工并考核上岗`),
    asks: lines(`
      化工相关专业，懂单元操作
      能看带控制点的工艺流程图
      有精细化工或树脂装置经历者优先
      安全第一，熟悉重点监管工艺要求`),
    must: words('化工工艺,工艺流程图'),
    nice: words('HAZOP,DCS 操作,Aspen'),
  },
  'chemical-operator': {
    occupation: '6-11-01-03',
    education: 'secondary',
    majors: words('应用化工技术,精细化工技术'),
    variants: [
      { title: '化工操作工（中控）', years: [0, null], pay: [5800, 8000] },
      { title: 'DCS操作员', years: [2, 5], pay: [7000, 9500] },
    ],
    duties: lines(`
      在中控室监视{p}装置温度、压力与液位
      按操作卡投料、升温、出料并记录
      现场巡检，处理报警并汇报
      配合检修置换、盲板抽堵
      做好交接班与劳动防护`),
    asks: lines(`
      高中以上，化工类优先，须考取化工自动化仪表证
      能上四班三倒
      无不适合化工作业的职业禁忌
      遵守厂区禁烟禁火规定`),
    must: words('DCS 操作'),
    nice: words('化工工艺'),
  },
  'paint-operator': {
    occupation: '6-11-05-01',
    education: 'any',
    majors: [],
    variants: [
      { title: '涂料生产操作工', years: [0, null], pay: [5200, 7200] },
      { title: '调色员', years: [2, 5], pay: [6500, 9000] },
    ],
    duties: lines(`
      按生产单称料、分散、研磨{p}
      用细度板与粘度杯自检
      对照色板调色，控制色差
      过滤灌装、贴标入库
      清洗分散缸，回收溶剂`),
    asks: lines(`
      色觉正常，能吃苦
      会用电子秤和简单量具
      遵守防静电与防火规定
      有涂料、油墨厂经验优先`),
    must: words('调色'),
    nice: words('性能测试'),
  },
  'injection-engineer': {
    occupation: '2-02-36-05',
    education: 'associate',
    majors: words('高分子材料与工程,模具设计与制造'),
    variants: [
      { title: '注塑工艺工程师', years: [3, 5], pay: [8500, 12500] },
      { title: '注塑主管', years: [5, 10], pay: [10000, 14500] },
    ],
    duties: lines(`
      制定{p}塑胶件的成型参数并固化
      组织试模，提出模具改进点
      降低缩水、夹水纹、披锋等不良
      安排机台与辅机，缩短换模时间
      管理原料烘干与回料比例`),
    asks: lines(`
      熟悉常用工程塑料与注塑机
      懂科学注塑，会做窗口试验
      能带班，善于教人
      懂机械手更好`),
    must: words('注塑工艺'),
    nice: words('Moldflow,SPC'),
  },
  'injection-operator': {
    occupation: '6-14-02-00',
    education: 'secondary',
    majors: [],
    variants: [
      { title: '注塑调机技术员', years: [2, 5], pay: [7000, 10000] },
      { title: '注塑工', years: [0, null], pay: [4800, 6500] },
    ],
    duties: lines(`
      操作或调校注塑机生产{p}配件
      上下模、接水路与热流道
      自检外观，剪水口并装箱
      按时加料，防止混料
      清理机台与地面`),
    asks: lines(`
      能两班倒
      技术员需独立上下模
      认真细致，新手可培训
      懂吊模安全`),
    must: words('注塑操作'),
    nice: words('注塑工艺'),
  },
  ceramics: {
    occupation: '6-15-05-02',
    education: 'any',
    majors: [],
    variants: [
      { title: '卫浴陶瓷施釉工', years: [0, null], pay: [6500, 9500] },
      { title: '喷釉操作工', years: [1, 3], pay: [6500, 8500] },
    ],
    duties: lines(`
      对{p}坯体吸尘、擦水与喷釉
      控制釉层厚度，避免流釉与针孔
      修补小缺陷，挑出裂坯
      操作喷釉机械臂，调整路径
      清理釉柜，回收余釉`),
    asks: lines(`
      有卫浴陶瓷或日用瓷经验优先
      按要求戴防尘口罩
      计件工资，月结
      能搬抬半成品`),
    must: words('施釉'),
    nice: words('工业机器人操作'),
  },
};
