import { lines, type Roles, words } from '../role.ts';

/** Electricity, control and robots. */
export const electrical: Roles = {
  'electrical-engineer': {
    occupation: '2-02-11-01',
    education: 'bachelor',
    majors: words('电气工程及其自动化,自动化,电气自动化技术'),
    variants: [
      { title: '电气工程师', years: [3, 5], pay: [9000, 14000] },
      { title: '电气设计工程师（配电柜）', years: [2, 5], pay: [8500, 13000] },
      { title: '高级电气工程师', years: [5, 10], pay: [14000, 20000], months: 13 },
      { title: '电气助理工程师（应届）', years: [0, null], pay: [6000, 8000], kind: 'campus' },
    ],
    duties: lines(`
      完成{p}的电气原理图、接线图和元器件选型
      编制电气物料清单，核对电缆规格与线槽布置
      指导电柜装配，完成通电前检查与绝缘测试
      到现场调试，处理干扰、接地和通信问题
      编写操作手册与维护手册
      跟踪认证测试，整改安规不符合项`),
    asks: lines(`
      熟悉低压电器、变频器和伺服的选型计算
      能熟练使用电气制图软件，图纸层次清楚
      了解国标对机械电气安全的要求
      持低压电工证，能接受每月不超过十天的出差
      沟通清楚，能写完整的调试记录`),
    must: words('电气设计,EPLAN,低压电器'),
    nice: words('西门子 PLC,变频器,AutoCAD Electrical'),
  },
  automation: {
    occupation: '2-02-07-07',
    education: 'associate',
    majors: words('自动化,电气自动化技术,机电一体化技术,工业过程自动化技术'),
    variants: [
      { title: 'PLC工程师', years: [2, 5], pay: [9000, 14000] },
      { title: '自动化工程师', years: [3, 5], pay: [9500, 15000], months: 13 },
      { title: '电控工程师（驻厂）', years: [5, null], pay: [13000, 19000] },
      { title: '自动控制实习生', years: [0, null], pay: [150, 200], unit: 'day', kind: 'internship' },
    ],
    duties: lines(`
      编写{p}产线的 PLC 与触摸屏程序，完成单机和联机调试
      配置现场总线，打通机器人、视觉与上位系统的信号
      依据节拍要求优化动作时序
      撰写程序注释和报警说明，交付时培训客户
      远程排查故障，必要时二十四小时内到场
      把通用动作做成功能块，沉淀到程序库`),
    asks: lines(`
      精通西门子、三菱或欧姆龙中的一种，能独立写状态机程序
      会调伺服定位和变频调速
      看得懂气动与电气图纸
      有视觉或机器人联调经历者优先
      能出差，项目期间服从现场安排`),
    must: words('PLC 编程,西门子 PLC,触摸屏'),
    nice: words('三菱 PLC,工业以太网,SCADA'),
  },
  'robotics-engineer': {
    occupation: '2-02-38-10',
    education: 'associate',
    majors: words('工业机器人技术,机器人工程,自动化'),
    variants: [
      { title: '工业机器人调试工程师', years: [2, 5], pay: [8500, 13000] },
      { title: '机器人应用工程师（焊接方向）', years: [3, 5], pay: [10000, 15000] },
      { title: '机器人视觉应用工程师', years: [3, 8], pay: [12000, 18000], education: 'bachelor' },
    ],
    duties: lines(`
      为{p}搭建机器人工作站，做可达性仿真和节拍评估
      编写机器人程序，标定工具与工件坐标
      和机械、电气同事完成抓手设计与信号对接
      现场示教，培训客户操作与维护人员
      收集运行数据，分析碰撞与丢步原因
      编写标准作业和安全围栏要求`),
    asks: lines(`
      做过两种以上品牌机器人的编程与调试
      会用离线仿真软件
      懂基本的 PLC 通信和气动知识
      能出差，年均出差约四成，另有项目奖金`),
    must: words('工业机器人编程,RobotStudio,PLC 编程'),
    nice: words('HALCON,OpenCV,焊接工艺'),
  },
  'robot-operator': {
    occupation: '6-31-07-03',
    education: 'vocational',
    majors: words('工业机器人技术,机电一体化技术'),
    variants: [
      { title: '工业机器人操作员', years: [0, null], pay: [5500, 7500] },
      { title: '机器人操作员（上下料线）', years: [1, 3], pay: [6000, 8000] },
    ],
    duties: lines(`
      操作{p}产线的机器人上下料、码垛或打磨单元
      开机前点检安全门、急停和气压
      更换夹爪与吸盘，微调示教点
      记录产量与报警，异常及时呼叫维护
      协助新员工熟悉安全规程`),
    asks: lines(`
      中职以上，工业机器人或机电类专业优先
      会用示教器做简单的点位修改
      能上夜班
      责任心强，不跨越安全围栏`),
    must: words('工业机器人操作'),
    nice: words('工业机器人编程,电工证'),
  },
  switchgear: {
    occupation: '6-24-02-02',
    education: 'vocational',
    majors: words('电气自动化技术,供用电技术'),
    variants: [
      { title: '配电柜装配接线工', years: [1, 3], pay: [6000, 8500] },
      { title: '电柜装配组长', years: [4, null], pay: [8000, 11000] },
    ],
    duties: lines(`
      按接线图完成{p}控制柜的布线、压端子与套号码管
      安装断路器、接触器和导轨，制作铜排
      通电前逐根对线，配合电气工程师调试
      整理线槽，保证横平竖直
      登记耗用物料`),
    asks: lines(`
      看得懂一次、二次接线图
      持低压电工证
      做工细致，接线美观
      有成套厂经验优先`),
    must: words('电气接线,电工证'),
    nice: words('铜排制作'),
  },
  electrician: {
    occupation: '6-31-01-03',
    education: 'secondary',
    majors: words('电气自动化技术,机电一体化技术'),
    variants: [
      { title: '维修电工', years: [2, 5], pay: [6500, 9000] },
      { title: '高压值班电工', years: [3, null], pay: [6500, 8500] },
      { title: '电工（水电维护）', years: [1, null], pay: [5500, 7500] },
    ],
    duties: lines(`
      维护{p}车间的配电、照明与动力线路
      处理电机、变频器和接触器故障
      值守配电房，抄表并执行倒闸操作票
      新设备接电，改造线路并更新图纸
      定期检测接地与漏电保护
      协助节能改造，统计用电量`),
    asks: lines(`
      持应急管理部门核发的电工证，高压岗位需高压证
      能看懂电气原理图，会用万用表、摇表
      懂 PLC 简单排查者优先
      能倒班，紧急抢修随叫随到`),
    must: words('电工证,电气识图,设备维护'),
    nice: words('变频器,PLC 编程'),
  },
};
