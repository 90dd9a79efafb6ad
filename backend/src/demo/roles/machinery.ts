import { lines, type Roles, words } from '../role.ts';

/** Machines: designing, building and keeping them. */
export const machinery: Roles = {
  'mechanical-design': {
    occupation: '2-02-07-01',
    education: 'bachelor',
    majors: words('机械设计制造及其自动化,机械工程,机械电子工程'),
    variants: [
      { title: '机械设计工程师', years: [3, 5], pay: [9000, 14000] },
      { title: '高级机械设计工程师（非标设备）', years: [5, 10], pay: [13000, 20000], months: 13 },
      { title: '助理机械工程师', years: [0, null], pay: [6000, 8000], kind: 'campus' },
      { title: '产品结构工程师', years: [2, 5], pay: [8500, 13000] },
    ],
    duties: lines(`
      根据客户工艺要求完成{p}的方案设计、三维建模与工程图输出
      对关键受力件做强度与刚度校核，必要时用有限元分析验证
      编制零部件明细表，选型气缸、导轨、减速机和标准件
      到装配现场跟进首台样机，记录问题并在三日内给出改图方案
      参与设计评审和失效模式分析，把售后反馈写进设计规范
      维护图纸版本，保证车间拿到的都是最新受控图`),
    asks: lines(`
      能独立看懂并标注形位公差，熟悉常用材料与热处理方式
      熟练使用三维设计软件，能带一份自己的设计作品来面试更好
      了解车、铣、钣金、焊接等加工方法，知道哪些结构不好加工
      愿意下车间，能和装配师傅、采购一起把问题说清楚
      有{p}或类似产品完整项目经历者优先`),
    must: words('SolidWorks,AutoCAD,形位公差'),
    nice: words('ANSYS,Creo,FMEA'),
  },
  'manufacturing-engineer': {
    occupation: '2-02-07-02',
    education: 'associate',
    majors: words('机械制造及自动化,机械设计制造及其自动化,材料成型及控制工程'),
    variants: [
      { title: '机加工艺工程师', years: [3, 5], pay: [8000, 12000] },
      { title: '制造工程师（新产品导入）', years: [2, 5], pay: [8000, 12500], months: 13 },
      { title: '机械工艺工程师（夹具方向）', years: [5, null], pay: [11000, 16000] },
      { title: '生产主管（机加车间）', years: [5, 10], pay: [9000, 13000] },
    ],
    duties: lines(`
      编制{p}的加工工艺卡、作业指导书和标准工时
      设计或改进工装夹具，缩短换型时间，降低装夹误差
      组织新产品试制，评估设备能力并提交试制报告
      跟踪一次合格率，对超标工序牵头做原因分析与改善
      核算刀具、辅料与能耗，提出降低单件成本的办法
      培训班组长读懂工艺文件并按节拍生产`),
    asks: lines(`
      有三年以上金属切削或成形工艺经验，能估算切削参数
      会用 CAD 软件出工装图，能读懂英文设备说明更好
      熟悉质量管理体系对工艺文件的要求
      做事按数据说话，能接受产线调整期间的倒班支援`),
    must: words('工艺编制,AutoCAD,工装夹具设计'),
    nice: words('UG NX,精益生产,IATF 16949'),
  },
  'mould-design': {
    occupation: '2-02-07-06',
    education: 'associate',
    majors: words('模具设计与制造,材料成型与控制技术'),
    variants: [
      { title: '塑胶模具设计工程师', years: [3, 5], pay: [9000, 14000] },
      { title: '五金冲压模具设计师', years: [3, 8], pay: [9500, 15000] },
      { title: '压铸模具工程师', years: [5, 10], pay: [12000, 18000], months: 13 },
    ],
    duties: lines(`
      负责{p}模具的结构设计、分型与浇注系统排布
      做模流分析，预测缩水、困气和变形并在开模前改好
      输出模具零件图、电极图和物料清单
      参加试模，依据试模报告修改模具直至送样合格
      估算模具周期与费用，配合业务报价
      建立标准模架和镶件库，减少重复设计`),
    asks: lines(`
      独立完成过二十套以上模具设计，能讲清每一套的难点
      熟悉常用模具钢和塑料、铝合金的成形特性
      了解电火花、线切割与数控铣的加工能力
      能按节点交图，遇到改模愿意到现场守着`),
    must: words('UG NX,模具结构设计,AutoCAD'),
    nice: words('Moldflow,PressCAD,Creo'),
  },
  'assembly-fitter': {
    occupation: '6-20-01-01',
    education: 'vocational',
    majors: words('机电一体化技术,机械制造及自动化'),
    variants: [
      { title: '装配钳工', years: [1, 3], pay: [6000, 8500] },
      { title: '设备装配组长', years: [5, null], pay: [9000, 12500] },
      { title: '机械装配技工（可出差）', years: [2, 5], pay: [7000, 10500] },
      { title: '装配实习生', years: [0, null], pay: [150, 180], unit: 'day', kind: 'internship' },
    ],
    duties: lines(`
      按装配图和工艺要求组装{p}，调整间隙与平行度
      铺设气路、润滑管路，贴好标识
      配合电气人员完成整机联调和老化运行
      填写装配检验记录，关键力矩用扭矩扳手复核
      到客户现场安装调试，整理客户意见带回来
      整理工具与物料，保持工位整齐`),
    asks: lines(`
      会钻孔、攻丝、刮研等钳工基本操作
      能看懂装配图和气动原理图
      动手能力强，遇到装不上的先量再改
      每月可接受约一周的出差，差旅费实报实销`),
    must: words('钳工,识图,设备装配'),
    nice: words('气动系统,扭矩校准'),
  },
  'equipment-engineer': {
    occupation: '2-02-07-04',
    education: 'associate',
    majors: words('机电一体化技术,机械电子工程,过程装备与控制工程'),
    variants: [
      { title: '设备工程师', years: [3, 5], pay: [8000, 12000] },
      { title: '设备主管', years: [5, 10], pay: [11000, 15000], months: 13 },
      { title: '设备技术员', years: [1, 3], pay: [6000, 8500] },
    ],
    duties: lines(`
      制定{p}产线设备的年度保养计划并检查执行
      统计故障停机时间，对前三位故障做根本原因分析
      参与新设备选型、验收和安装布局
      管理备件最低库存，联系供应商维修进口部件
      推进自主保全，培训操作员完成日常点检
      申报特种设备检验，保证证照不过期`),
    asks: lines(`
      机、电、气、液都懂一些，至少精通其中一门
      能看懂设备电气原理图，会排查变频器和伺服报警
      夜间紧急故障能电话支援或到场
      熟悉设备综合效率的计算方法
      有同类产线经验者优先`),
    must: words('设备维护,液压气动,电气识图'),
    nice: words('TPM,PLC 编程,AutoCAD'),
  },
  mechanic: {
    occupation: '6-31-01-02',
    education: 'vocational',
    majors: words('机电一体化技术'),
    variants: [
      { title: '机修工', years: [2, 5], pay: [6500, 9000] },
      { title: '机修钳工（倒班）', years: [3, null], pay: [7000, 9500] },
    ],
    duties: lines(`
      巡查{p}车间设备，处理轴承、链条、泵阀等机械故障
      按计划更换润滑油和密封件，填写维修记录
      配合大修，拆装减速机、风机和输送机
      制作简单的防护罩、支架，消除跑冒滴漏
      提出易损件改良建议，延长使用周期`),
    asks: lines(`
      会电焊、气割和一般钳工活，有证更好
      熟悉泵、风机、减速机的拆装要领
      能上夜班，四班三倒，夜班补贴另计
      讲安全，检修前断电挂牌上锁`),
    must: words('设备维护,钳工'),
    nice: words('焊工证,液压气动'),
  },
};
