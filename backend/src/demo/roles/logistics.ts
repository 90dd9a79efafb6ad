import { lines, type Roles, words } from '../role.ts';

/** Buying, planning, storing and moving goods. */
export const logistics: Roles = {
  purchasing: {
    occupation: '4-01-01-00',
    education: 'associate',
    majors: words('采购与供应管理,物流管理,机械工程'),
    variants: [
      { title: '采购员', years: [1, 3], pay: [5500, 7500] },
      { title: '采购工程师', years: [3, 5], pay: [8500, 12500] },
      { title: '采购主管', years: [5, 10], pay: [10000, 14000] },
    ],
    duties: lines(`
      采购{p}所需原材料与零部件
      询价比价，签订合同并跟催交期
      开发新供应商，组织现场评审
      分析成本构成，推进年度降本
      处理来料异常与对账付款
      管控呆滞库存`),
    asks: lines(`
      廉洁，入职签廉洁协议
      懂图纸或材料，能核算成本
      会用 ERP 与表格
      有同行业供应商资源者优先`),
    must: words('供应商管理,ERP'),
    nice: words('识图,商务谈判'),
  },
  planner: {
    occupation: '4-02-06-05',
    education: 'associate',
    majors: words('供应链管理,物流管理,工业工程'),
    variants: [
      { title: 'PMC计划员', years: [1, 3], pay: [6000, 8500] },
      { title: '供应链主管', years: [5, 10], pay: [10000, 15000] },
    ],
    duties: lines(`
      评审{p}订单，编制主生产计划与物料需求
      跟踪欠料，协调采购与车间
      滚动更新交期并通知业务
      设定安全库存，处理呆料
      统计计划达成率`),
    asks: lines(`
      熟悉物料需求计划逻辑
      表格函数与透视表熟练
      沟通强硬但讲理
      离散制造两年以上`),
    must: words('生产计划,Excel,ERP'),
    nice: words('SAP,MES'),
  },
  warehouse: {
    occupation: '4-02-06-01',
    education: 'secondary',
    majors: words('现代物流管理'),
    variants: [
      { title: '仓管员', years: [0, 2], pay: [4800, 6500] },
      { title: '仓库主管', years: [3, 8], pay: [7000, 9500] },
    ],
    duties: lines(`
      管理{p}的收发存，账物卡一致
      先进先出，定期盘点
      规划库位与标识
      扫码出入库，打印标签
      防潮防火防盗巡查`),
    asks: lines(`
      会用表格与仓储系统
      有叉车证优先
      能搬运轻物
      仔细，不怕核对`),
    must: words('仓储系统,Excel'),
    nice: words('叉车证,ERP'),
  },
  forklift: {
    occupation: '6-30-05-01',
    education: 'any',
    majors: [],
    variants: [
      { title: '叉车司机', years: [1, null], pay: [5500, 7500] },
      { title: '叉车司机（夜班）', years: [1, null], pay: [6500, 8500] },
    ],
    duties: lines(`
      驾驶叉车装卸{p}与原料
      堆码整齐，不超高超载
      作业前检查制动与货叉
      配合仓管清点
      充电加液，保养车辆`),
    asks: lines(`
      持有效叉车证
      驾驶稳，场内限速
      服从调度，可轮班
      两年以上经验优先`),
    must: words('叉车证'),
    nice: words('仓储系统'),
  },
  logistics: {
    occupation: '4-02-06-03',
    education: 'associate',
    majors: words('物流管理,物流工程'),
    variants: [
      { title: '物流专员', years: [1, 3], pay: [5500, 7500] },
      { title: '物流调度主管', years: [3, 8], pay: [8000, 11000] },
    ],
    duties: lines(`
      安排{p}的发运与车辆，核对运费
      跟踪在途，处理破损与延误
      优化线路，比选承运商
      办理签收单回传
      统计准时率`),
    asks: lines(`
      熟悉粤港澳公路运输
      会用运输管理系统
      应变快，电话沟通清楚
      可轮值周末`),
    must: words('运输调度,Excel'),
    nice: words('粤语'),
  },
  shipping: {
    occupation: '4-02-05-03',
    education: 'associate',
    majors: words('报关与国际货运,商务英语'),
    variants: [
      { title: '船务单证员', years: [1, 3], pay: [5500, 7500] },
      { title: '货代操作', years: [1, 5], pay: [6000, 9000] },
    ],
    duties: lines(`
      订舱、做箱单发票与提单确认
      协调拖车、报关与截关
      核对信用证条款
      跟踪船期，通知客户
      核销与归档`),
    asks: lines(`
      熟悉海运出口流程
      英语读写
      细心，单证零差错
      会操作电子口岸`),
    must: words('国际货运,英语读写'),
    nice: words('报关'),
  },
  customs: {
    occupation: '2-06-07-12',
    education: 'associate',
    majors: words('报关与国际货运'),
    variants: [
      { title: '报关员', years: [2, 5], pay: [6000, 9000] },
      { title: '关务主管', years: [5, 10], pay: [10000, 14000] },
    ],
    duties: lines(`
      归类{p}商品编码，准备申报要素
      办理进出口申报与查验
      管理加工贸易手册核销
      应对稽查，维护企业信用等级
      培训业务同事`),
    asks: lines(`
      熟悉海关法规与归类规则
      操作单一窗口
      有加工贸易经验
      严谨守法`),
    must: words('报关,商品归类'),
    nice: words('加工贸易,英语读写'),
  },
  driver: {
    occupation: '4-02-02-02',
    education: 'any',
    majors: [],
    variants: [
      { title: '货车司机（B2）', years: [2, null], pay: [6500, 9000] },
      { title: '配送司机', years: [1, null], pay: [5500, 7500] },
    ],
    duties: lines(`
      按线路配送{p}，安全准点
      装卸核对，签收回单
      车辆日检与保养
      记录油耗与里程
      遵守限行与载重规定`),
    asks: lines(`
      持相应驾驶证与从业资格证
      近三年无重大责任事故
      熟悉五邑及周边道路
      吃苦，有礼貌`),
    must: words('驾驶证'),
    nice: words('叉车证'),
  },
};
