import { lines, type Roles, words } from '../role.ts';

export const building: Roles = {
  'civil-engineer': {
    occupation: '2-02-18-02',
    education: 'associate',
    majors: words('土木工程,建筑工程技术'),
    variants: [
      { title: '土建工程师', years: [3, 5], pay: [8500, 13000] },
      { title: '施工员', years: [1, 3], pay: [6000, 8500] },
      { title: '市政道路施工工程师', years: [5, 10], pay: [11000, 16000] },
    ],
    duties: lines(`
      负责{p}的放线、技术交底与旁站
      编制施工方案和周计划，协调班组
      验收钢筋、模板、混凝土并填写资料
      处理图纸疑问，办理签证
      检查进度与文明施工`),
    asks: lines(`
      能看懂建筑与结构图，会用全站仪
      熟悉验收规范
      持施工员或二级建造师证者优先
      能驻工地，轮休`),
    must: words('施工管理,AutoCAD'),
    nice: words('二级建造师,BIM'),
  },
  'cost-engineer': {
    occupation: '2-02-30-10',
    education: 'associate',
    majors: words('工程造价,工程管理'),
    variants: [
      { title: '工程造价员', years: [1, 3], pay: [6500, 9000] },
      { title: '造价工程师（安装）', years: [3, 8], pay: [10000, 15000] },
    ],
    duties: lines(`
      计算{p}工程量，编制预算与投标报价
      审核分包结算，跟踪变更签证
      询价并维护材料价格库
      分析成本偏差，提醒项目部
      整理结算资料归档`),
    asks: lines(`
      熟练使用计量计价软件
      懂广东省定额
      会看水电或钢结构图
      认真，数字敏感`),
    must: words('广联达,工程计价'),
    nice: words('二级造价师'),
  },
  'building-designer': {
    occupation: '2-02-18-01',
    education: 'bachelor',
    majors: words('建筑学,土木工程'),
    variants: [
      { title: '建筑设计师（旧城活化）', years: [3, 8], pay: [10000, 16000] },
      { title: '建筑结构工程师', years: [5, 10], pay: [12000, 18000] },
    ],
    duties: lines(`
      完成{p}的方案与施工图设计
      配合骑楼、碉楼等历史建筑的测绘与加固
      组织专业会审，答复审图意见
      现场服务，处理设计变更
      编制效果图与汇报文件`),
    asks: lines(`
      有完整施工图项目
      熟悉防火与抗震规范
      了解岭南与侨乡建筑者优先
      善于倾听业主与居民意见`),
    must: words('AutoCAD,建筑设计'),
    nice: words('SketchUp,BIM,一级注册'),
  },
  'interior-designer': {
    occupation: '4-08-08-07',
    education: 'associate',
    majors: words('建筑室内设计,环境设计'),
    variants: [
      { title: '室内设计师', years: [2, 5], pay: [6500, 11000] },
      { title: '全屋定制设计师', years: [1, 3], pay: [5500, 9000] },
    ],
    duties: lines(`
      量房，了解{p}业主的生活习惯与预算
      出平面、效果图与施工图
      选材配色，陪同客户看样
      施工交底并跟踪落地
      整理案例用于宣传`),
    asks: lines(`
      有完整落地案例
      熟练使用设计与渲染软件
      表达亲切，能签单者提成另计
      了解水电、木作工艺`),
    must: words('室内设计,AutoCAD'),
    nice: words('3ds Max,酷家乐'),
  },
  'low-voltage': {
    occupation: '6-29-03-02',
    education: 'vocational',
    majors: words('电气自动化技术,建筑环境与能源应用工程'),
    variants: [
      { title: '弱电工程师', years: [2, 5], pay: [7000, 10000] },
      { title: '水电安装工', years: [1, null], pay: [280, 360], unit: 'day' },
    ],
    duties: lines(`
      负责{p}的综合布线、监控与门禁安装
      敷设管线，安装配电箱和灯具
      调试设备，出竣工图
      处理保修报障
      管理材料领用`),
    asks: lines(`
      持电工证，能登高
      看得懂弱电系统图
      会配置交换机更好
      有驾驶证优先`),
    must: words('电工证,综合布线'),
    nice: words('网络设备配置,驾驶证'),
  },
  lift: {
    occupation: '6-29-03-03',
    education: 'vocational',
    majors: words('电梯工程技术,机电一体化技术'),
    variants: [
      { title: '电梯维保工', years: [1, 3], pay: [6000, 8500] },
      { title: '电梯安装技工', years: [2, null], pay: [7500, 11000] },
    ],
    duties: lines(`
      按半月保养项目维护{p}在用电梯
      困人故障三十分钟内到场
      安装导轨、门机，配合检验
      更换钢丝绳与门锁
      上传保养记录`),
    asks: lines(`
      持电梯修理作业证
      懂电气控制原理
      能轮值夜班
      安全带、锁闭挂牌一样不少`),
    must: words('电梯作业证,电气识图'),
    nice: words('钳工'),
  },
  hvac: {
    occupation: '6-29-03-05',
    education: 'vocational',
    majors: words('制冷与空调技术'),
    variants: [
      { title: '制冷维修工（冷库）', years: [2, 5], pay: [7000, 9500] },
      { title: '空调安装维修工', years: [1, null], pay: [6500, 10000] },
    ],
    duties: lines(`
      维护{p}的冷库机组、冷却塔与空调
      查漏、抽真空、充注制冷剂
      清洗换热器，记录运行压力
      安装室内外机与铜管焊接
      夏季高峰值班`),
    asks: lines(`
      持制冷与空调作业证
      会看电控图
      登高作业遵守规程
      有氨系统经验者加薪`),
    must: words('制冷作业证'),
    nice: words('电工证'),
  },
};
