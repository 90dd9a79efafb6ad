import { lines, type Roles, words } from '../role.ts';

export const digital: Roles = {
  java: {
    occupation: '2-02-10-03',
    education: 'bachelor',
    majors: words('计算机科学与技术,软件工程'),
    variants: [
      { title: 'Java开发工程师', years: [2, 5], pay: [9000, 14000] },
      { title: '高级Java工程师（工业互联网）', years: [5, 8], pay: [15000, 22000], months: 14 },
      { title: 'Java后端实习生', years: [0, null], pay: [150, 200], unit: 'day', kind: 'internship' },
    ],
    duties: lines(`
      开发{p}的后端服务与接口
      设计数据表和索引，优化慢查询
      接入设备数据，保证消息不丢不重
      编写自动化测试并参与代码评审
      定位线上问题，完善监控与告警
      把老模块拆成可独立部署的服务`),
    asks: lines(`
      Java 基础扎实，理解并发与事务
      熟悉一种关系型数据库和缓存
      写过接口文档，能和前端顺畅协作
      有制造业信息系统经验者优先`),
    must: words('Java,Spring Boot,MySQL'),
    nice: words('Redis,Kafka,Docker'),
  },
  frontend: {
    occupation: '2-02-10-03',
    education: 'associate',
    majors: words('软件技术,计算机科学与技术,数字媒体技术'),
    variants: [
      { title: '前端开发工程师', years: [1, 3], pay: [8000, 12000] },
      { title: 'Web前端工程师（数据大屏）', years: [3, 5], pay: [11000, 16000] },
      { title: '小程序开发工程师', years: [1, 3], pay: [7500, 11000] },
    ],
    duties: lines(`
      实现{p}的网页与小程序界面
      封装组件，保证不同屏幕下可用
      优化首屏速度，处理弱网重试
      把图表做得清楚，颜色有无障碍对比
      与设计师核对细节，推动走查
      维护构建与发布脚本`),
    asks: lines(`
      熟悉 HTML、CSS 与 TypeScript
      掌握 Vue 或 React 其中一种
      关注可用性，愿意听一线用户意见
      有在线作品可看者优先`),
    must: words('TypeScript,Vue,CSS'),
    nice: words('React,ECharts,微信小程序'),
  },
  'vision-ai': {
    occupation: '2-02-38-01',
    education: 'master',
    majors: words('人工智能,计算机科学与技术,自动化,应用数学'),
    variants: [
      { title: '机器视觉算法工程师', years: [1, 5], pay: [15000, 25000], months: 14 },
      { title: '深度学习工程师（缺陷检测）', years: [2, 5], pay: [16000, 26000] },
      { title: '算法工程师（博士）', years: [0, null], pay: [300000, 500000], unit: 'year', education: 'doctor' },
      {
        title: '图像算法实习生',
        years: [0, null],
        pay: [180, 250],
        unit: 'day',
        kind: 'internship',
        education: 'bachelor',
      },
    ],
    duties: lines(`
      为{p}开发缺陷检测与定位算法
      设计打光与采集方案，和电气同事联调
      训练并压缩模型，部署到边缘设备
      建立标注规范，管理数据版本
      分析误检漏检，给出可解释的报告
      跟踪新论文，评估是否值得落地`),
    asks: lines(`
      图像处理与机器学习基础扎实
      能独立完成从数据到上线的闭环
      有工业现场部署经验者优先
      发表过会议或期刊论文者优先
      习惯用实验数据说服别人`),
    must: words('Python,PyTorch,OpenCV'),
    nice: words('C++,HALCON,TensorRT'),
  },
  'data-analyst': {
    occupation: '2-02-30-09',
    education: 'bachelor',
    majors: words('统计学,应用统计学,信息管理与信息系统,数据科学与大数据技术'),
    variants: [
      { title: '数据分析师', years: [1, 3], pay: [8000, 12000] },
      { title: '生产数据分析专员', years: [0, 2], pay: [6000, 8500] },
      { title: '数据分析实习生', years: [0, null], pay: [120, 180], unit: 'day', kind: 'internship' },
    ],
    duties: lines(`
      搭建{p}业务的指标体系与看板
      清洗订单、设备与质量数据
      做专题分析，找出交期延误的原因
      设计小规模试验并评估效果
      向非技术同事解释结论与不确定性`),
    asks: lines(`
      会写 SQL，能用 Python 或 R 做分析
      懂描述统计与假设检验
      报告简洁，图表不误导
      对业务好奇，愿意去车间看数据怎么来`),
    must: words('SQL,Python,Excel'),
    nice: words('Power BI,Tableau,R 语言'),
  },
  'data-engineer': {
    occupation: '2-02-38-03',
    education: 'bachelor',
    majors: words('数据科学与大数据技术,软件工程'),
    variants: [
      { title: '大数据开发工程师', years: [2, 5], pay: [12000, 18000] },
      { title: 'ETL工程师', years: [1, 3], pay: [9000, 13000] },
    ],
    duties: lines(`
      建设{p}的数据仓库与采集链路
      开发批流任务，保证可重跑与对账
      治理主数据和口径
      优化存储分区与计算成本
      为分析师提供稳定的宽表`),
    asks: lines(`
      熟悉数仓建模与调度工具
      懂 SQL 调优
      写得出可靠的数据质量校验
      了解时序数据库更好`),
    must: words('SQL,数据仓库,Spark'),
    nice: words('Flink,Kafka,Python'),
  },
  'it-ops': {
    occupation: '2-02-10-08',
    education: 'associate',
    majors: words('计算机网络技术,网络工程,信息管理与信息系统'),
    variants: [
      { title: '系统运维工程师', years: [2, 5], pay: [8000, 12000] },
      { title: 'IT运维专员（工厂）', years: [1, 3], pay: [5500, 7500] },
      { title: 'DevOps工程师', years: [3, 8], pay: [14000, 20000] },
    ],
    duties: lines(`
      维护服务器、网络与{p}相关系统
      处理电脑、打印机和会议室报障
      管理账号权限与备份，按季演练恢复
      部署监控，夜间告警轮值
      编写自动化脚本，减少重复劳动
      配合等级保护测评整改`),
    asks: lines(`
      熟悉 Linux 与常见网络设备
      会写 Shell 或 Python 脚本
      有服务意识，能把故障说得让人听懂
      持相关认证者优先`),
    must: words('Linux,网络设备配置,Shell'),
    nice: words('Docker,Kubernetes,VMware'),
  },
  security: {
    occupation: '2-02-10-07',
    education: 'bachelor',
    majors: words('信息安全,网络空间安全'),
    variants: [
      { title: '网络安全工程师', years: [2, 5], pay: [11000, 17000] },
      { title: '信息安全专员', years: [1, 3], pay: [7500, 10500] },
    ],
    duties: lines(`
      评估{p}系统漏洞并跟踪修复
      值守安全设备，分析告警
      编写应急预案，组织钓鱼邮件演练
      推动个人信息保护合规
      审核第三方接入`),
    asks: lines(`
      懂常见攻击原理与防护
      能写清楚的漏洞报告
      守法，渗透测试必先取得授权
      有证书者优先`),
    must: words('漏洞分析,Linux'),
    nice: words('等级保护,Python'),
  },
  mes: {
    occupation: '2-02-38-05',
    education: 'bachelor',
    majors: words('智能制造工程,工业工程,信息管理与信息系统'),
    variants: [
      { title: 'MES实施工程师', years: [2, 5], pay: [9000, 14000] },
      { title: '智能制造工程师', years: [3, 8], pay: [12000, 18000], months: 13 },
    ],
    duties: lines(`
      调研车间流程，设计{p}的数字化方案
      配置工单、报工、追溯与看板
      打通 ERP、仓储与设备接口
      培训班组，收集改进意见
      上线后跟踪使用率与数据准确率`),
    asks: lines(`
      懂离散制造流程与条码追溯
      会 SQL，能排查数据问题
      能驻厂，善于和一线沟通
      有多工厂推广经验者优先`),
    must: words('MES,SQL'),
    nice: words('SAP,OPC UA,PLC 编程'),
  },
  erp: {
    occupation: '2-02-30-08',
    education: 'associate',
    majors: words('信息管理与信息系统,软件技术'),
    variants: [
      { title: 'ERP实施顾问', years: [2, 5], pay: [8500, 13000] },
      { title: '信息化主管', years: [5, null], pay: [11000, 16000] },
    ],
    duties: lines(`
      维护{p}业务的 ERP 系统，处理单据异常
      梳理采购、生产、财务流程并优化
      开发报表与打印模板
      管理权限与主数据编码
      组织用户培训`),
    asks: lines(`
      熟悉一种主流 ERP
      会写查询与简单脚本
      理解财务与供应链逻辑
      沟通耐心`),
    must: words('ERP,SQL'),
    nice: words('金蝶 K3,SAP,用友 U8'),
  },
  tester: {
    occupation: '4-04-05-02',
    education: 'associate',
    majors: words('软件技术,软件工程'),
    variants: [
      { title: '软件测试工程师', years: [1, 3], pay: [7000, 10000] },
      { title: '自动化测试工程师', years: [3, 5], pay: [10000, 15000] },
    ],
    duties: lines(`
      编写{p}的测试用例并执行
      搭建接口与界面自动化
      跟踪缺陷，复现并附日志
      做性能与兼容性测试
      发布前给出可上线结论`),
    asks: lines(`
      懂测试设计方法
      会一种脚本语言
      细心，能站在用户角度想
      会抓包与看日志`),
    must: words('测试用例设计,Python'),
    nice: words('Playwright,JMeter,Linux'),
  },
  'ui-designer': {
    occupation: '2-09-06-01',
    education: 'associate',
    majors: words('视觉传达设计,数字媒体艺术'),
    variants: [
      { title: 'UI设计师', years: [1, 3], pay: [7000, 10500] },
      { title: '平面设计师（包装）', years: [1, 3], pay: [5500, 8000] },
      { title: '电商美工', years: [0, 2], pay: [4800, 7000] },
    ],
    duties: lines(`
      设计{p}的界面、包装或详情页
      建立图标与色彩规范
      拍摄修图，制作主图与海报
      配合印刷厂看色打样
      整理素材库`),
    asks: lines(`
      附作品集投递
      熟练使用主流设计软件
      审美在线，也讲信息层级
      能接受合理修改`),
    must: words('Photoshop,Illustrator'),
    nice: words('Figma,C4D'),
  },
  annotator: {
    occupation: '4-04-05-05',
    education: 'secondary',
    majors: [],
    variants: [
      { title: '数据标注员', years: [0, null], pay: [4200, 6000] },
      { title: '数据标注（兼职，按时计）', years: [0, null], pay: [19, 23], unit: 'hour', kind: 'part-time' },
    ],
    duties: lines(`
      给{p}图片框选缺陷并分类
      按规范复核同伴结果
      记录难例，反馈给算法同事
      保守数据秘密`),
    asks: lines(`
      会用电脑，打字每分钟四十字以上
      耐心，准确率达到九成五
      残障人士同等欢迎，可居家
      按量与质量结算`),
    must: words('数据标注'),
    nice: words('Excel'),
  },
};
