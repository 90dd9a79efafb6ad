import { lines, type Roles, words } from '../role.ts';

export const quality: Roles = {
  'quality-engineer': {
    occupation: '2-02-29-03',
    education: 'associate',
    majors: words('质量管理工程,机械设计制造及其自动化,材料科学与工程'),
    variants: [
      { title: '质量工程师', years: [2, 5], pay: [7500, 11000] },
      { title: 'SQE供应商质量工程师', years: [3, 5], pay: [9000, 13500] },
      { title: '品质主管', years: [5, 10], pay: [10000, 15000], months: 13 },
      { title: '体系工程师', years: [3, null], pay: [8500, 12500] },
    ],
    duties: lines(`
      制定{p}的检验标准与控制计划
      用八步法处理客户投诉，三日内给出临时措施
      组织内审与管理评审，跟踪不符合项关闭
      审核供应商，辅导其过程能力达标
      分析月度质量数据，主持质量例会
      参与新品评审，识别特殊特性`),
    asks: lines(`
      熟悉 ISO 9001 或 IATF 16949，持内审员证
      会用统计过程控制、测量系统分析等工具
      能看图纸，会使用常见量具
      表达直接有据，能推动跨部门改善`),
    must: words('ISO 9001,SPC,8D'),
    nice: words('IATF 16949,FMEA,Minitab'),
  },
  inspector: {
    occupation: '6-31-03-05',
    education: 'secondary',
    majors: [],
    variants: [
      { title: '质检员', years: [0, null], pay: [4800, 6500] },
      { title: 'IPQC巡检员', years: [1, 3], pay: [5200, 7000] },
      { title: 'IQC来料检验员', years: [1, 3], pay: [5200, 7000] },
      { title: '三坐标检验员', years: [2, 5], pay: [6500, 9000], education: 'vocational' },
    ],
    duties: lines(`
      按抽样标准检验{p}的尺寸、外观和功能
      填写检验报告，对不合格品贴标隔离
      每两小时巡线一次，核对首件与工艺参数
      校验量具并登记有效期
      统计不良率，向班长反馈前三项缺陷
      保管标准样件和限度样`),
    asks: lines(`
      会用卡尺、高度规，认真不马虎
      能看懂检验标准和简单图纸
      会用表格软件录入数据
      能轮班，色觉正常以便判定外观`),
    must: words('检验量具,识图'),
    nice: words('三坐标测量,Excel'),
  },
  'chemical-tester': {
    occupation: '6-31-03-01',
    education: 'associate',
    majors: words('应用化学,化学,应用化工技术,食品营养与检测'),
    variants: [
      { title: '化验员', years: [1, 3], pay: [5500, 7500] },
      { title: '理化检验主管', years: [5, null], pay: [8000, 11000] },
      { title: '实验员（暑期实习）', years: [0, null], pay: [120, 150], unit: 'day', kind: 'internship' },
    ],
    duties: lines(`
      对{p}的原料、半成品和成品取样化验
      配制标准溶液，完成滴定、水分、粘度等项目
      操作色谱或光谱仪器并做日常维护
      出具检验报告，异常结果复测后上报
      管理危险化学品领用台账
      维护实验室记录，配合外部审核`),
    asks: lines(`
      化学、食品或环境类专业，实验操作规范
      懂有效数字与误差分析
      持化学检验员证书者优先
      能接受周末轮值`),
    must: words('化学分析,滴定'),
    nice: words('气相色谱,液相色谱,原子吸收'),
  },
  'industrial-engineer': {
    occupation: '2-02-30-01',
    education: 'bachelor',
    majors: words('工业工程,机械设计制造及其自动化'),
    variants: [
      { title: 'IE工程师', years: [2, 5], pay: [8000, 12000] },
      { title: '精益工程师', years: [3, 8], pay: [11000, 16000], months: 13 },
      { title: '工业工程管培生', years: [0, null], pay: [6500, 8000], kind: 'campus' },
    ],
    duties: lines(`
      测定{p}生产线标准工时，平衡工位节拍
      绘制价值流图，找出在制品积压点并改善
      规划车间布局与物流路线
      核定人员编制和计件单价
      带班组做改善提案，核算收益
      用仿真或表格模型评估扩产方案`),
    asks: lines(`
      掌握动作分析、线平衡等方法
      有离散制造行业现场经验
      表格与演示能力强，能向管理层讲清楚收益
      有绿带证书者优先`),
    must: words('工时测定,线平衡,Excel'),
    nice: words('价值流图,六西格玛,Plant Simulation'),
  },
  'project-engineer': {
    occupation: '2-02-30-04',
    education: 'bachelor',
    majors: words('机械工程,电子信息工程,工程管理'),
    variants: [
      { title: '项目工程师', years: [3, 5], pay: [9000, 14000] },
      { title: 'NPI工程师（新产品导入）', years: [3, 8], pay: [11000, 16000] },
    ],
    duties: lines(`
      牵头{p}从报价到量产的全过程，编制主计划
      召开项目例会，跟进模具、样品与认证进度
      识别风险，提前准备替代方案
      与国内外客户沟通工程变更
      整理生产件批准资料并提交
      项目结束后复盘成本与周期`),
    asks: lines(`
      做过制造业新产品项目，能读懂图纸和报价单
      会用甘特图工具，习惯写会议纪要
      英语可作为工作语言者优先
      抗压，能协调多个部门按期交付`),
    must: words('项目管理,APQP'),
    nice: words('PMP,英语读写,PPAP'),
  },
  ehs: {
    occupation: '2-02-27-06',
    education: 'associate',
    majors: words('安全工程,环境工程,职业卫生技术与管理'),
    variants: [
      { title: 'EHS工程师', years: [3, 5], pay: [8500, 13000] },
      { title: 'EHS专员', years: [1, 3], pay: [6000, 8500] },
    ],
    duties: lines(`
      建立并维护{p}厂区的职业健康与安全管理体系
      组织危险源辨识，审批动火、受限空间等作业
      安排岗前、岗中职业健康体检与噪声粉尘检测
      落实应急演练，调查工伤并追踪整改
      办理排污许可、固废申报等环保手续
      培训新员工，检查劳动防护用品佩戴`),
    asks: lines(`
      熟悉安全生产法与职业病防治法
      有化工、涂装或金属加工企业经历
      持注册安全工程师证书者优先
      敢于叫停违章作业`),
    must: words('安全管理,危险源辨识'),
    nice: words('注册安全工程师,ISO 45001,ISO 14001'),
  },
  'safety-officer': {
    occupation: '6-31-06-00',
    education: 'vocational',
    majors: words('安全技术与管理,建筑工程技术'),
    variants: [
      { title: '专职安全员', years: [1, 3], pay: [5500, 7500] },
      { title: '工地安全员', years: [2, 5], pay: [6500, 9000] },
    ],
    duties: lines(`
      每日巡查{p}现场，记录隐患并督促整改
      主持班前安全讲话，检查特种作业证件
      检查脚手架、临边防护与消防器材
      建立安全台账，迎接主管部门检查
      事故发生时保护现场并及时上报`),
    asks: lines(`
      持安全员证书，能独立写隐患通知单
      熟悉常见作业规程
      腿勤嘴勤，敢管敢说
      会用办公软件整理台账`),
    must: words('安全管理'),
    nice: words('安全员证,消防设施操作'),
  },
  environmental: {
    occupation: '2-02-27-02',
    education: 'bachelor',
    majors: words('环境工程,环境科学,给排水科学与工程'),
    variants: [
      { title: '环保工程师', years: [2, 5], pay: [7500, 11000] },
      { title: '废水处理工程师', years: [3, 8], pay: [9000, 13500] },
    ],
    duties: lines(`
      管理{p}生产废水、废气治理设施的运行
      编制环保台账、排污许可执行报告
      优化加药与曝气，降低吨水处理成本
      协助新改扩建项目的环评与验收
      联系有资质单位处置危险废物
      应对在线监测数据异常并溯源`),
    asks: lines(`
      熟悉生化、膜法等处理工艺
      了解国家与地方排放标准
      有印染、造纸、电镀或食品行业经历者优先
      会看工艺流程图，能带倒班操作工`),
    must: words('废水处理,环保法规'),
    nice: words('在线监测,AutoCAD'),
  },
  wastewater: {
    occupation: '4-09-07-01',
    education: 'secondary',
    majors: [],
    variants: [
      { title: '污水处理员（倒班）', years: [0, null], pay: [4800, 6200] },
      { title: '污水站操作工班长', years: [3, null], pay: [6000, 7500] },
    ],
    duties: lines(`
      按规程操作格栅、曝气、压泥等设备
      每两小时取样测 pH、溶解氧和污泥沉降比
      配药、加药，记录水量与药耗
      巡检泵和风机，清理滤网
      协助{p}车间做好雨污分流`),
    asks: lines(`
      有污水站经历或相关证书优先
      能上四班三倒
      守规程，进入池体前先测气体
      会做简单水质化验`),
    must: words('废水处理'),
    nice: words('化学分析'),
  },
};
