import { lines, type Roles, words } from '../role.ts';

export const office: Roles = {
  accountant: {
    occupation: '2-06-03-00',
    education: 'associate',
    majors: words('会计学,大数据与会计,财务管理'),
    variants: [
      { title: '会计', years: [2, 5], pay: [5500, 8000] },
      { title: '成本会计', years: [3, 5], pay: [7000, 10000] },
      { title: '出纳', years: [0, 2], pay: [4500, 6000] },
      { title: '财务经理', years: [8, null], pay: [13000, 20000], education: 'bachelor', months: 13 },
    ],
    duties: lines(`
      审核凭证，编制报表与纳税申报
      核算{p}的料工费，分析差异
      管理往来与固定资产
      配合审计与高新技术企业申报
      办理收付款与银行对账
      参与预算与盘点`),
    asks: lines(`
      持初级或以上会计职称
      熟悉制造业或商贸核算
      表格与财务软件熟练
      严谨，守口如瓶`),
    must: words('账务处理,纳税申报,Excel'),
    nice: words('金蝶 K3,成本核算'),
  },
  auditor: {
    occupation: '2-06-04-00',
    education: 'bachelor',
    majors: words('审计学,会计学'),
    variants: [
      { title: '内审专员', years: [2, 5], pay: [7500, 11000] },
      { title: '审计主管', years: [5, 10], pay: [11000, 16000] },
    ],
    duties: lines(`
      执行采购、库存与费用专项审计
      测试内部控制，撰写报告
      跟踪整改
      受理举报并保护举报人
      参与{p}项目经济性评价`),
    asks: lines(`
      懂内部控制与税法
      会抽样与数据分析
      独立、公正
      有中级职称或注册会计师科目优先`),
    must: words('内部控制,Excel'),
    nice: words('SQL'),
  },
  hr: {
    occupation: '2-06-08-01',
    education: 'associate',
    majors: words('人力资源管理,行政管理'),
    variants: [
      { title: '人事专员', years: [1, 3], pay: [5000, 7000] },
      { title: '人力资源主管（薪酬绩效）', years: [5, 8], pay: [9000, 13000] },
      { title: '人事行政实习生', years: [0, null], pay: [100, 130], unit: 'day', kind: 'internship' },
    ],
    duties: lines(`
      办理入离职、社保公积金与劳动合同
      核算工资，解释政策
      设计绩效方案并组织面谈
      组织培训与员工活动
      申报稳岗、见习等补贴
      处理员工诉求，预防争议`),
    asks: lines(`
      熟悉劳动合同法与本地社保政策
      公平待人，保护隐私
      表格函数熟练
      有制造业经验优先`),
    must: words('劳动法规,薪酬核算'),
    nice: words('Excel,绩效管理'),
  },
  recruiter: {
    occupation: '4-07-03-07',
    education: 'associate',
    majors: words('人力资源管理'),
    variants: [
      { title: '招聘专员', years: [1, 3], pay: [5500, 8000] },
      { title: '招聘主管（技术岗位）', years: [3, 8], pay: [8500, 12000] },
    ],
    duties: lines(`
      了解用人需求，写真实不歧视的岗位说明
      筛选简历，邀约并组织面试
      跑校园、劳务协作与直播招聘会
      维护人才库，三日内给候选人答复
      统计到岗率与留存`),
    asks: lines(`
      会提问，更会倾听
      熟悉校招或技工招聘渠道
      能出差
      守招聘法规`),
    must: words('招聘,面试'),
    nice: words('直播带货,Excel'),
  },
  clerk: {
    occupation: '3-01-01-01',
    education: 'vocational',
    majors: words('文秘,行政管理'),
    variants: [
      { title: '行政文员', years: [0, 2], pay: [4000, 5500] },
      { title: '行政专员', years: [1, 3], pay: [4800, 6500] },
      { title: '车间文员', years: [0, 2], pay: [4300, 5500] },
      { title: '行政主管', years: [5, null], pay: [7500, 10500], education: 'associate' },
    ],
    duties: lines(`
      收发文件，管理档案与印章登记
      统计{p}车间产量与考勤
      采购办公用品，安排会议与接待
      管理宿舍、饭堂与车辆
      维护公告与资产台账`),
    asks: lines(`
      熟练使用办公软件
      打字快，字句通顺
      亲和，能一心多用
      会粤语优先`),
    must: words('Excel,公文写作'),
    nice: words('粤语'),
  },
  secretary: {
    occupation: '3-01-02-02',
    education: 'bachelor',
    majors: words('文秘,汉语言文学,英语'),
    variants: [
      { title: '总经理助理', years: [3, 8], pay: [8000, 12000] },
      { title: '董事会秘书助理', years: [2, 5], pay: [8000, 11000] },
    ],
    duties: lines(`
      安排行程与会议，督办决议
      起草讲话、报告与合同初稿
      汇总{p}经营数据
      对接政府与商会
      随行翻译与接待`),
    asks: lines(`
      文字功底好，逻辑清楚
      英语流利
      保密意识强
      能适应临时出差`),
    must: words('公文写作,英语口语'),
    nice: words('Excel,驾驶证'),
  },
  legal: {
    occupation: '2-07-08-00',
    education: 'bachelor',
    majors: words('法学,知识产权'),
    variants: [
      { title: '法务专员', years: [2, 5], pay: [7500, 11000] },
      { title: '法律顾问（涉港澳业务）', years: [5, 10], pay: [13000, 20000] },
    ],
    duties: lines(`
      审核合同，防范{p}购销风险
      处理诉讼、仲裁与欠款
      管理商标专利
      开展合规培训
      解读内地与港澳规则差异`),
    asks: lines(`
      通过法律职业资格考试
      有制造或外贸企业经验
      粤语、英语可沟通者优先
      文书严密`),
    must: words('合同审核'),
    nice: words('知识产权,粤语,英语读写'),
  },
  translator: {
    occupation: '2-10-05-01',
    education: 'bachelor',
    majors: words('英语,日语,商务英语'),
    variants: [
      { title: '英语翻译（技术资料）', years: [1, 5], pay: [7000, 10000] },
      { title: '日语翻译', years: [2, 5], pay: [8000, 12000] },
    ],
    duties: lines(`
      翻译{p}的图纸说明、合同与邮件
      会议口译，陪同客户验厂
      建立双语术语表
      校对产品手册
      协助海外培训`),
    asks: lines(`
      专业八级、日语一级或同等水平
      有工厂翻译经历
      译文忠实，不懂就问
      能短期出国`),
    must: words('翻译'),
    nice: words('英语口语,日语'),
  },
};
