import { lines, type Roles, words } from '../role.ts';

export const services: Roles = {
  'front-desk': {
    occupation: '4-03-01-01',
    education: 'secondary',
    majors: words('酒店管理,旅游管理'),
    variants: [
      { title: '酒店前台', years: [0, 2], pay: [4000, 5500] },
      { title: '前厅接待（会英语）', years: [1, 3], pay: [5000, 6500] },
    ],
    duties: lines(`
      办理入住退房，介绍{p}与周边
      接听预订，核对房态
      保管钥匙与行李
      处理投诉，交班记录
      协助回乡华侨查询交通与手续`),
    asks: lines(`
      仪容整洁，态度亲切
      会粤语，能简单英语
      可轮夜班
      会操作酒店系统更好`),
    must: words('客户沟通'),
    nice: words('粤语,英语口语'),
  },
  housekeeping: {
    occupation: '4-03-01-02',
    education: 'any',
    majors: [],
    variants: [
      { title: '客房服务员', years: [0, null], pay: [3800, 5000] },
      { title: '客房主管', years: [3, null], pay: [5500, 7500] },
    ],
    duties: lines(`
      清扫{p}客房，更换布草
      补充用品，检查设施
      遗留物登记上交
      按标准消毒杯具
      统计布草送洗`),
    asks: lines(`
      勤快诚实
      有健康证
      每日可完成十二间
      会查房者可任主管`),
    must: words('客房服务'),
    nice: [],
  },
  host: {
    occupation: '4-14-06-02',
    education: 'vocational',
    majors: words('旅游管理'),
    variants: [
      { title: '民宿管家', years: [0, 3], pay: [4500, 6500] },
      { title: '民宿管家（驻村，包食宿）', years: [1, 3], pay: [5000, 7000] },
    ],
    duties: lines(`
      照顾{p}住客起居，讲侨乡故事
      布置房间与庭院
      策划采摘、骑行等体验
      维护线上评分
      采买早餐食材`),
    asks: lines(`
      喜欢乡村，待人真诚
      会拍照发帖
      能住店，轮休
      会一种外语或粤语优先`),
    must: words('客户沟通'),
    nice: words('粤语,摄影'),
  },
  cook: {
    occupation: '4-03-02-01',
    education: 'any',
    majors: words('烹饪与营养教育'),
    variants: [
      { title: '中餐厨师（粤菜）', years: [3, null], pay: [7000, 11000] },
      { title: '厨工', years: [0, null], pay: [4000, 5200] },
      { title: '员工饭堂厨师', years: [2, null], pay: [5500, 7500] },
    ],
    duties: lines(`
      烹制粤菜与五邑家常菜
      制定菜单，控制成本
      验收食材，生熟分开
      清洁灶台与留样
      带徒弟`),
    asks: lines(`
      持健康证，有厨师证优先
      会煲仔饭、黄鳝饭等本地菜加分
      服从排班
      爱干净`),
    must: words('粤菜烹调'),
    nice: words('营养配餐'),
  },
  waiter: {
    occupation: '4-03-02-05',
    education: 'any',
    majors: [],
    variants: [
      { title: '餐厅服务员', years: [0, null], pay: [3800, 5200] },
      { title: '餐厅服务员（宴会兼职）', years: [0, null], pay: [19, 23], unit: 'hour', kind: 'part-time' },
    ],
    duties: lines(`
      迎客、点单、上菜与结账
      介绍{p}特色菜
      收台摆台，保持卫生
      留意老人孩子安全
      参加开市例会`),
    asks: lines(`
      微笑，反应快
      有健康证
      可两头班
      学生兼职需满十六周岁`),
    must: words('客户沟通'),
    nice: words('粤语'),
  },
  barista: {
    occupation: '4-03-02-08',
    education: 'any',
    majors: [],
    variants: [
      { title: '咖啡师', years: [0, 3], pay: [4500, 6500] },
      { title: '咖啡师（周末兼职）', years: [0, null], pay: [20, 26], unit: 'hour', kind: 'part-time' },
    ],
    duties: lines(`
      制作咖啡与陈皮特调
      校准磨豆机，记录萃取
      收银，维护吧台
      新品研发与培训
      盘点物料`),
    asks: lines(`
      会意式与手冲
      有拉花作品
      有健康证
      守时`),
    must: words('咖啡制作'),
    nice: words('英语口语'),
  },
  'elder-care': {
    occupation: '4-10-01-05',
    education: 'any',
    majors: words('智慧健康养老服务与管理,护理学'),
    variants: [
      { title: '养老护理员', years: [0, null], pay: [4800, 6800] },
      { title: '养老护理员（失智照护专区）', years: [1, null], pay: [6000, 8000] },
    ],
    duties: lines(`
      协助长者进食、洗浴、翻身与外出
      观察生命体征，异常报告护士
      组织手工、唱粤曲等活动
      做好交接与照护记录
      与家属沟通`),
    asks: lines(`
      有爱心和耐心
      持养老护理员证书者补贴
      能轮夜班
      会粤语或台山话优先`),
    must: words('照护'),
    nice: words('粤语,急救'),
  },
  nurse: {
    occupation: '2-05-08-01',
    education: 'associate',
    majors: words('护理学'),
    variants: [
      { title: '护士', years: [1, 3], pay: [5500, 7500] },
      { title: '护士长', years: [5, null], pay: [8500, 11500] },
    ],
    duties: lines(`
      执行医嘱，给药、注射与换药
      评估跌倒与压疮风险
      指导护理员，检查院感
      书写护理文书
      急救配合与转诊`),
    asks: lines(`
      持护士执业证并在注册有效期
      有内科、老年科经验优先
      慎独，核对制度牢记
      能值夜班`),
    must: words('护士执业证,护理'),
    nice: words('急救,粤语'),
  },
  therapist: {
    occupation: '4-14-03-07',
    education: 'associate',
    majors: words('康复治疗学'),
    variants: [
      { title: '康复治疗师', years: [1, 5], pay: [6000, 9000] },
      { title: '康复治疗师（应届）', years: [0, null], pay: [5000, 6500], kind: 'campus' },
    ],
    duties: lines(`
      评估功能，制定运动与作业治疗计划
      指导步态、吞咽与日常训练
      维护康复器械
      家属宣教
      疗效记录与汇报`),
    asks: lines(`
      持康复治疗资格证
      手法规范，沟通温和
      了解辅具适配
      能上门服务`),
    must: words('康复治疗'),
    nice: words('粤语'),
  },
  doctor: {
    occupation: '2-05-01-19',
    education: 'bachelor',
    majors: words('临床医学'),
    variants: [
      { title: '全科医生', years: [3, null], pay: [150000, 220000], unit: 'year' },
      { title: '全科医师（老年医学）', years: [5, null], pay: [16000, 26000] },
    ],
    duties: lines(`
      长者日常诊疗与慢病管理
      查房，制定用药方案
      急症识别与转诊
      健康讲座
      指导护士与康复团队`),
    asks: lines(`
      持执业医师证，可多点执业
      熟悉老年常见病
      病历规范
      退休返聘欢迎`),
    must: words('执业医师证'),
    nice: words('粤语'),
  },
  'vocational-teacher': {
    occupation: '2-08-02-02',
    education: 'bachelor',
    majors: words('机械工程,电气工程及其自动化,汽车服务工程,会计学'),
    variants: [
      { title: '中职教师（数控）', years: [0, null], pay: [90000, 130000], unit: 'year' },
      { title: '专业课教师（新能源汽车）', years: [2, null], pay: [100000, 150000], unit: 'year' },
      { title: '实训指导教师（电工电子）', years: [3, null], pay: [7000, 10000] },
    ],
    duties: lines(`
      讲授专业课，组织校内外实训
      带学生参加技能竞赛
      编写活页式教材
      联系企业共建{p}
      承担班主任工作`),
    asks: lines(`
      有教师资格证或两年内取得
      有企业一线经历者优先
      双师素质，能动手示范
      尊重学生差异`),
    must: words('教学'),
    nice: words('教师资格证,数控机床操作,电工证'),
  },
  trainer: {
    occupation: '4-07-03-05',
    education: 'associate',
    majors: [],
    variants: [
      { title: '企业培训师（技能提升）', years: [3, 8], pay: [7000, 11000] },
      { title: '培训讲师（电商直播）', years: [2, 5], pay: [7000, 12000] },
    ],
    duties: lines(`
      开发{p}课程与考核标准
      面授与线上答疑
      到企业做需求访谈
      评估培训效果
      协助学员考取技能等级证书`),
    asks: lines(`
      表达清楚，控场好
      有相关技能高级工以上证书
      会做课件
      可出差`),
    must: words('教学,演讲'),
    nice: words('视频剪辑'),
  },
  guard: {
    occupation: '4-07-05-01',
    education: 'any',
    majors: [],
    variants: [
      { title: '保安员', years: [0, null], pay: [3800, 4800] },
      { title: '保安队长', years: [3, null], pay: [5000, 6500] },
    ],
    duties: lines(`
      值守门岗，登记来访与车辆
      夜间巡逻，检查消防通道与门窗
      突发事件先报告再处置
      维持上下班秩序
      协助收发快递`),
    asks: lines(`
      持保安员证
      能轮班
      文明执勤
      会用监控`),
    must: words('安全巡查'),
    nice: words('消防设施操作'),
  },
  cleaner: {
    occupation: '4-09-08-01',
    education: 'any',
    majors: [],
    variants: [
      { title: '保洁员', years: [0, null], pay: [3200, 4200] },
      { title: '保洁员（半天）', years: [0, null], pay: [19, 21], unit: 'hour', kind: 'part-time' },
    ],
    duties: lines(`
      清扫楼层、洗手间与电梯
      垃圾分类投放
      按配比使用清洁剂
      雨天铺防滑垫
      保管工具`),
    asks: lines(`
      勤劳负责
      年龄不是问题，能胜任即可
      服从安排
      可早班`),
    must: words('保洁'),
    nice: [],
  },
};
