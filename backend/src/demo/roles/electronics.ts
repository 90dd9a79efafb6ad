import { lines, type Roles, words } from '../role.ts';

/** Electronics, lighting and batteries. */
export const electronics: Roles = {
  'electronics-engineer': {
    occupation: '2-02-09-02',
    education: 'bachelor',
    majors: words('电子信息工程,电子科学与技术,应用电子技术'),
    variants: [
      { title: '电子工程师', years: [3, 5], pay: [9500, 15000] },
      { title: '电源研发工程师', years: [3, 8], pay: [12000, 20000], months: 13 },
      { title: 'PCB设计工程师', years: [2, 5], pay: [8500, 13000] },
      { title: '音频电路工程师（话筒、功放）', years: [3, 5], pay: [10000, 16000] },
    ],
    duties: lines(`
      设计{p}的原理图与印制板，完成样机焊接与调试
      计算器件降额，选型并建立可替代物料清单
      整改电磁兼容，配合实验室完成认证测试
      编写测试方案，指导生产测试工装
      跟进试产，分析直通率并改进设计
      维护产品技术文件与变更记录`),
    asks: lines(`
      模拟电路基础扎实，会用示波器和频谱仪定位问题
      独立完成过四层以上板的布局布线
      了解安规与电磁兼容的基本要求
      能读英文器件手册
      做过{p}同类产品者优先`),
    must: words('Altium Designer,模拟电路,示波器'),
    nice: words('EMC 整改,开关电源,Cadence'),
  },
  embedded: {
    occupation: '2-02-10-06',
    education: 'bachelor',
    majors: words('电子信息工程,自动化,物联网工程,计算机科学与技术'),
    variants: [
      { title: '嵌入式软件工程师', years: [2, 5], pay: [10000, 16000] },
      { title: '单片机开发工程师', years: [1, 3], pay: [8000, 12000] },
      { title: '嵌入式 Linux 工程师', years: [3, 8], pay: [14000, 22000], months: 14 },
    ],
    duties: lines(`
      开发{p}控制板的驱动、通信协议与应用程序
      移植实时操作系统，优化功耗和启动时间
      编写单元测试与产测程序
      用逻辑分析仪和日志定位偶发故障
      和硬件、App 同事约定接口，写好版本说明
      支持产线烧录与远程升级`),
    asks: lines(`
      C 语言扎实，熟悉中断、定时器、串口和 I2C
      做过一款以上量产产品，知道量产与样机的差别
      会用 Git，提交记录清楚
      了解蓝牙或 Wi-Fi 协议更好`),
    must: words('C 语言,STM32,RTOS'),
    nice: words('嵌入式 Linux,BLE,Git'),
  },
  'lighting-engineer': {
    occupation: '2-02-11-03',
    education: 'associate',
    majors: words('光电信息科学与工程,电子信息工程,应用电子技术'),
    variants: [
      { title: 'LED灯具结构工程师', years: [3, 5], pay: [8500, 13000] },
      { title: '光学工程师（照明）', years: [3, 5], pay: [10000, 16000], education: 'bachelor' },
      { title: '照明工程师助理', years: [0, 1], pay: [5500, 7500] },
    ],
    duties: lines(`
      负责{p}的结构、散热或配光设计
      用光学软件仿真透镜与反光杯，出配光曲线
      制作样灯，测试光通量、色温与温升
      跟进认证与能效标识测试
      编写产品规格书，支持外贸业务答复客户技术问题
      分析客诉样品，给出八步报告`),
    asks: lines(`
      熟悉灯具安规与防护等级要求
      会三维软件，懂压铸与注塑工艺
      做过户外、商业或家居照明产品开发
      英语能读写技术邮件者优先`),
    must: words('SolidWorks,灯具设计,散热设计'),
    nice: words('LightTools,TracePro,英语读写'),
  },
  'lamp-assembler': {
    occupation: '6-24-07-02',
    education: 'any',
    majors: [],
    variants: [
      { title: '灯具装配工', years: [0, null], pay: [4500, 6500] },
      { title: '灯饰组装临时工（计时）', years: [0, null], pay: [19, 22], unit: 'hour', kind: 'part-time' },
    ],
    duties: lines(`
      在流水线上完成{p}的插线、打螺丝与装罩
      点亮测试，挑出色差和不亮的产品
      贴标、装配件包并核对数量
      维持工位整洁，物料分区摆放
      每班结束前填写产量报表`),
    asks: lines(`
      年满十八周岁，手脚麻利
      熟手优先，新手有一天岗前培训
      服从线长安排，可长白班
      认得颜色与简单英文标识`),
    must: words('产线装配'),
    nice: words('焊锡'),
  },
  'pcb-process': {
    occupation: '2-02-09-02',
    education: 'associate',
    majors: words('应用化学,应用电子技术,材料科学与工程'),
    variants: [
      { title: '线路板湿制程工程师（PCB工程师）', years: [3, 5], pay: [9000, 14000] },
      { title: 'PCB工程师（CAM）', years: [1, 3], pay: [6500, 9500] },
    ],
    duties: lines(`
      管理{p}的电镀、蚀刻或阻焊制程参数
      化验药水浓度，安排补加与更换
      分析孔无铜、开短路等缺陷，做切片确认
      制作工程资料与拼板，核对客户规范
      推进新物料与新设备的验证
      编写制程控制计划`),
    asks: lines(`
      有两年以上线路板制程经验
      了解药水机理，会做正交试验
      能读懂客户英文规范
      重视环保与职业防护`),
    must: words('PCB 制程,SPC'),
    nice: words('Genesis 2000,实验设计'),
  },
  smt: {
    occupation: '6-25-04-07',
    education: 'vocational',
    majors: words('应用电子技术,机电一体化技术'),
    variants: [
      { title: 'SMT技术员', years: [1, 3], pay: [6000, 8500] },
      { title: 'SMT操作员', years: [0, null], pay: [4800, 6500] },
      { title: '插件焊锡工', years: [0, null], pay: [4500, 6200] },
    ],
    duties: lines(`
      操作贴片机与回流炉，完成{p}主板的贴装
      换线时核对料站表，做首件确认
      处理抛料、立碑和虚焊，调整吸嘴与炉温
      手工补焊与维修不良板
      做好静电防护和锡膏回温记录`),
    asks: lines(`
      认得常用电子元件和极性
      会写简单贴片程序者加技能补贴
      视力良好，坐得住
      能适应两班倒，空调车间`),
    must: words('SMT,焊锡'),
    nice: words('贴片编程,AOI'),
  },
  'battery-process': {
    occupation: '2-02-05-04',
    education: 'bachelor',
    majors: words('材料化学,应用化学,新能源科学与工程,材料科学与工程'),
    variants: [
      { title: '电芯材料工程师', years: [2, 5], pay: [11000, 17000], months: 14 },
      {
        title: '材料工程师（正极方向，博士优先）',
        years: [0, null],
        pay: [250000, 400000],
        unit: 'year',
        education: 'doctor',
      },
      { title: '金属材料研发工程师', years: [3, 5], pay: [12000, 18000], education: 'master' },
    ],
    duties: lines(`
      负责{p}用材料的评估、小试与放大
      设计实验，分析循环衰减与产气机理
      用电镜、衍射和电化学工作站表征样品
      制定来料标准，和供应商一起改进批次稳定性
      撰写专利与技术报告
      指导中试线完成工艺验证`),
    asks: lines(`
      材料、化学或冶金相关专业，课题与能源材料有关
      会做电化学测试并能解释曲线
      文献阅读与英文写作能力好
      有发表论文或授权专利者优先
      严谨，实验记录可追溯`),
    must: words('材料表征,电化学测试,实验设计'),
    nice: words('Origin,XRD,SEM'),
  },
  'battery-operator': {
    occupation: '6-24-04-00',
    education: 'secondary',
    majors: [],
    variants: [
      { title: '电池生产操作员', years: [0, null], pay: [5500, 7800] },
      { title: '电芯卷绕技术员', years: [1, 3], pay: [6500, 9000] },
    ],
    duties: lines(`
      操作涂布、卷绕或注液设备生产{p}
      按参数表设定张力与速度，做好首件
      在干燥房内穿戴防护服，遵守露点要求
      测量极片厚度和毛刺并记录
      发现冒烟发热立即按预案处置`),
    asks: lines(`
      能看懂作业指导书和设备界面
      接受两班倒，夜班补贴每晚二十元起
      无尘车间需剪短指甲、不化妆
      有锂电行业经验者优先`),
    must: words('产线装配'),
    nice: words('锂电池工艺'),
  },
};
