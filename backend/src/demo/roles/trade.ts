import { lines, type Roles, words } from '../role.ts';

/** Selling, at home, abroad and on line. */
export const trade: Roles = {
  'export-sales': {
    occupation: '2-06-07-01',
    education: 'associate',
    majors: words('国际经济与贸易,商务英语,英语'),
    variants: [
      { title: '外贸业务员', years: [1, 3], pay: [6000, 12000] },
      { title: '外贸跟单', years: [1, 3], pay: [5500, 7500] },
      { title: '海外销售经理（东南亚）', years: [5, 10], pay: [12000, 20000] },
      { title: '外贸业务助理（应届生）', years: [0, null], pay: [5000, 6500], kind: 'campus' },
    ],
    duties: lines(`
      开发海外客户，推广{p}
      回复询盘，报价、寄样、签订合同
      跟踪订单生产与出货，安排验货
      参加广交会与境外展会
      管理客户档案，催收货款
      收集当地标准与竞品情报`),
    asks: lines(`
      英语听说读写流利，会粤语或小语种更好
      懂国际贸易术语与信用证
      主动，能承受时差沟通
      有制造业产品外销经验优先`),
    must: words('英语口语,外贸流程'),
    nice: words('西班牙语,阿里国际站,粤语'),
  },
  'sales-engineer': {
    occupation: '4-01-02-01',
    education: 'associate',
    majors: words('市场营销,机电一体化技术'),
    variants: [
      { title: '销售工程师', years: [1, 5], pay: [7000, 15000] },
      { title: '区域销售经理（粤西）', years: [3, 8], pay: [10000, 18000] },
      { title: '销售代表', years: [0, 2], pay: [5000, 9000] },
    ],
    duties: lines(`
      拜访客户，了解对{p}的需求并给出方案
      协调技术人员完成选型与试样
      投标、谈判并签约
      跟进发货、安装与回款
      收集竞争对手价格，更新客户分级
      组织经销商培训`),
    asks: lines(`
      能讲清产品原理，也听得懂客户的难处
      有驾驶证，适应出差
      有工业品渠道资源者优先
      诚信，不虚假承诺`),
    must: words('客户开发,商务谈判'),
    nice: words('驾驶证,粤语,机械基础'),
  },
  ecommerce: {
    occupation: '4-01-06-01',
    education: 'associate',
    majors: words('电子商务,跨境电子商务,市场营销'),
    variants: [
      { title: '电商运营', years: [1, 3], pay: [6000, 10000] },
      { title: '亚马逊运营', years: [1, 3], pay: [7000, 13000] },
      { title: '跨境电商运营主管', years: [3, 8], pay: [11000, 18000] },
      { title: '电商运营实习生', years: [0, null], pay: [120, 150], unit: 'day', kind: 'internship' },
    ],
    duties: lines(`
      运营{p}店铺，优化标题、主图与详情
      制定投放计划，控制广告投入产出
      策划大促与新品上架节奏
      分析流量与转化，调整定价与库存
      处理评价与平台规则风险
      与仓库、客服对齐发货时效`),
    asks: lines(`
      做过一个完整品类从零到稳定出单
      会看后台报表，用数据复盘
      跨境岗位英语能读写
      学习快，平台规则常变`),
    must: words('店铺运营,数据分析'),
    nice: words('亚马逊广告,直通车,英语读写'),
  },
  streamer: {
    occupation: '4-01-06-02',
    education: 'any',
    majors: words('网络营销与直播电商'),
    variants: [
      { title: '带货主播（特产）', years: [0, 3], pay: [6000, 15000] },
      { title: '直播运营', years: [1, 3], pay: [6500, 10000], education: 'associate' },
    ],
    duties: lines(`
      直播讲解{p}，回答观众提问
      熟悉卖点与禁用语，不夸大功效
      排品、布景、复盘每场数据
      剪辑切片，二次传播
      收集买家反馈`),
    asks: lines(`
      普通话清楚，会粤语加分
      镜头前自然，能连续讲两小时
      懂广告法与平台规范
      时间弹性，可晚场`),
    must: words('直播带货'),
    nice: words('粤语,视频剪辑'),
  },
  'new-media': {
    occupation: '4-13-01-05',
    education: 'associate',
    majors: words('网络与新媒体,新闻学,广告学'),
    variants: [
      { title: '新媒体运营', years: [1, 3], pay: [5500, 8500] },
      { title: '短视频运营（编导）', years: [2, 5], pay: [7000, 11000] },
    ],
    duties: lines(`
      策划并发布{p}相关图文与短视频
      脚本、拍摄、剪辑一条龙
      维护公众号与视频号互动
      统计阅读与转化，优化选题
      配合线下活动报道`),
    asks: lines(`
      文字通顺，有网感也守底线
      会用剪辑软件与拍摄设备
      有账号代表作
      能独立完成一周选题`),
    must: words('视频剪辑,文案写作'),
    nice: words('Photoshop,摄影'),
  },
  'customer-service': {
    occupation: '4-07-02-03',
    education: 'secondary',
    majors: [],
    variants: [
      { title: '客服专员', years: [0, 2], pay: [4500, 6500] },
      { title: '售后客服主管', years: [3, null], pay: [7000, 9500] },
      { title: '在线客服（周末兼职）', years: [0, null], pay: [19, 25], unit: 'hour', kind: 'part-time' },
    ],
    duties: lines(`
      在线解答{p}的咨询与售后
      登记退换货，跟踪处理结果
      安抚投诉客户，超权限及时上报
      整理常见问题库
      回访并统计满意度`),
    asks: lines(`
      打字快，语气友善
      轮班，月休四至六天
      会基本表格操作
      会粤语或英语可做专席`),
    must: words('客户沟通'),
    nice: words('粤语,Excel'),
  },
  marketing: {
    occupation: '2-06-07-02',
    education: 'bachelor',
    majors: words('市场营销,广告学'),
    variants: [
      { title: '市场专员', years: [1, 3], pay: [6000, 9000] },
      { title: '品牌推广经理', years: [5, 10], pay: [12000, 18000] },
    ],
    duties: lines(`
      制定{p}年度推广计划与预算
      组织展会、经销商会议
      调研竞品与客户画像
      撰写新闻稿与产品手册
      评估活动投入产出`),
    asks: lines(`
      有完整活动案例
      会写会讲，表格熟练
      能出差
      了解工业品或快消渠道其一`),
    must: words('活动策划,文案写作'),
    nice: words('数据分析,英语读写'),
  },
};
