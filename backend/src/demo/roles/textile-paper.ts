import { lines, type Roles, words } from '../role.ts';

/** Textiles, paper and packing. */
export const textilePaper: Roles = {
  'textile-engineer': {
    occupation: '2-02-23-01',
    education: 'associate',
    majors: words('纺织工程,服装设计与工程'),
    variants: [
      { title: '针织工艺工程师', years: [3, 5], pay: [8000, 12000] },
      { title: '面料开发工程师', years: [2, 5], pay: [8000, 12000] },
    ],
    duties: lines(`
      开发{p}新组织与新纱线搭配
      计算克重、缩水率与成本
      下织造工艺单，跟首匹布并确认手感
      分析横条、破洞等布面疵点
      整理样布与数据，参加面料展`),
    asks: lines(`
      懂大圆机或横机结构
      会分析来样组织
      对流行趋势敏感
      能和染整车间配合解决色差`),
    must: words('针织工艺,面料分析'),
    nice: words('染整工艺'),
  },
  'dyeing-engineer': {
    occupation: '2-02-23-02',
    education: 'associate',
    majors: words('染整技术,轻化工程'),
    variants: [
      { title: '染整工程师', years: [3, 8], pay: [9000, 14000] },
      { title: '印染技术员', years: [1, 3], pay: [6500, 9000] },
    ],
    duties: lines(`
      制定{p}染色与后整理工艺，打样对色
      缩小大小样色差，提高一次准确率
      选用环保染助剂，减少用水和蒸汽
      处理色花、色点与牢度不达标
      培训挡车工按曲线升温`),
    asks: lines(`
      熟悉棉、涤及混纺染色
      会用测色配色仪
      了解生态纺织品要求
      能适应车间温湿环境`),
    must: words('染整工艺,测色配色'),
    nice: words('印花'),
  },
  'dye-operator': {
    occupation: '6-04-06-02',
    education: 'any',
    majors: [],
    variants: [
      { title: '染色工', years: [0, null], pay: [5500, 7500] },
      { title: '染缸操作工（熟手）', years: [2, null], pay: [6800, 8800] },
    ],
    duties: lines(`
      按流程卡给{p}坯布进缸、加料与升温
      取样对色，异常通知技术员
      控制水位与浴比
      出缸脱水，标识缸号
      清缸，防止沾色`),
    asks: lines(`
      能上夜班，车间有降温设施
      认得染化料标签
      熟手优先，新手师傅带
      不串缸，不漏记录`),
    must: words('染色操作'),
    nice: words('测色配色'),
  },
  knitter: {
    occupation: '6-04-04-01',
    education: 'any',
    majors: [],
    variants: [
      { title: '大圆机挡车工', years: [0, null], pay: [5500, 8000] },
      { title: '针织挡车工（看台）', years: [2, null], pay: [6500, 9000] },
    ],
    duties: lines(`
      看管六至十台圆机织造{p}
      穿纱、接头，发现断纱坏针立即停车
      检查布面，落布称重打卷
      清洁机台飞花，加油润滑
      交接机台状态`),
    asks: lines(`
      眼疾手快，能走台
      可上两班倒
      有针织厂经历优先，计件结算
      听力视力能满足巡台需要`),
    must: words('针织挡车'),
    nice: words('设备维护'),
  },
  'paper-engineer': {
    occupation: '2-02-36-01',
    education: 'bachelor',
    majors: words('轻化工程,制浆造纸技术'),
    variants: [
      { title: '造纸工艺工程师', years: [3, 5], pay: [9000, 13500] },
      { title: '制浆造纸技术员', years: [1, 3], pay: [6500, 9000], education: 'associate' },
    ],
    duties: lines(`
      管理{p}的配浆、打浆与施胶工艺
      分析断纸原因，提高纸机运行效率
      控制水分、定量横幅分布
      试用化学品，核算吨纸成本
      推动白水回用与节能
      编写岗位操作规程`),
    asks: lines(`
      轻化工或造纸专业
      熟悉长网或夹网纸机
      能看懂质量扫描曲线
      愿意跟班解决问题`),
    must: words('造纸工艺'),
    nice: words('DCS 操作,SPC'),
  },
  'paper-operator': {
    occupation: '6-07-01-03',
    education: 'secondary',
    majors: [],
    variants: [
      { title: '造纸工', years: [0, null], pay: [5500, 7500] },
      { title: '纸机操作工（主操）', years: [3, null], pay: [7500, 10500] },
    ],
    duties: lines(`
      操作{p}纸机网部、压榨或烘缸
      引纸、换毛布，清洗网布
      监视车速、蒸汽压力与水分
      断纸时按规程处理，禁止徒手清理
      填写运行记录`),
    asks: lines(`
      能上四班三运转
      有造纸、卷取设备经验优先
      懂起重吊装安全
      耐高温高湿`),
    must: words('纸机操作'),
    nice: words('设备维护'),
  },
  printing: {
    occupation: '6-08-01-02',
    education: 'vocational',
    majors: words('印刷工程,包装工程'),
    variants: [
      { title: '胶印机长', years: [5, null], pay: [9000, 13000] },
      { title: '柔印印刷机助手', years: [0, null], pay: [5000, 6800] },
    ],
    duties: lines(`
      操作多色印刷机完成{p}包装印刷
      校版、调墨，控制套印与网点
      对照签样，按间隔抽检
      更换橡皮布、清洗墨辊
      统计损耗纸张`),
    asks: lines(`
      有彩印机台经验，辨色能力好
      会看印刷流程单
      可两班倒
      助手岗位可零基础，三年内培养机长`),
    must: words('印刷操作'),
    nice: words('调色'),
  },
  packer: {
    occupation: '6-31-05-00',
    education: 'any',
    majors: [],
    variants: [
      { title: '包装工', years: [0, null], pay: [4500, 6000] },
      { title: '打包员（大促临时）', years: [0, null], pay: [20, 24], unit: 'hour', kind: 'part-time' },
    ],
    duties: lines(`
      按装箱单包装{p}，放配件与说明书
      贴条码，封箱打带
      按托盘图码垛
      核对数量并签名
      清扫作业区`),
    asks: lines(`
      手脚勤快，能站立工作
      会用扫描枪
      服从加班安排，按时结算
      零经验可`),
    must: words('产线装配'),
    nice: words('仓储系统'),
  },
};
