import { lines, type Roles, words } from '../role.ts';

/** Skilled work with metal. */
export const workshop: Roles = {
  cnc: {
    occupation: '6-18-01-07',
    education: 'vocational',
    majors: words('数控技术,机械制造及自动化'),
    variants: [
      { title: 'CNC操机员（夜班有补贴）', years: [0, null], pay: [5500, 7500] },
      { title: 'CNC编程技术员', years: [2, 5], pay: [7500, 11000] },
      { title: '五轴加工中心编程调机师傅', years: [5, null], pay: [12000, 18000] },
      { title: '数控机床技工', years: [1, 3], pay: [6000, 9000] },
      { title: '数控学徒（带教，签就业协议）', years: [0, 1], pay: [4200, 5500], kind: 'campus' },
    ],
    duties: lines(`
      按图纸和程序单操作加工中心，完成{p}零件的加工与自检
      装夹工件、对刀、设定坐标系，首件送检合格后批量生产
      记录刀具寿命，及时换刀并反馈异常磨损
      根据毛坯情况调整转速与进给，保证尺寸稳定
      做好机床点检、润滑和切屑清理，交接班写清楚在制品状态
      参与新零件试切，给编程人员提供加工建议`),
    asks: lines(`
      能看懂三视图和公差标注，会用卡尺、千分尺和百分表
      操作过 FANUC 或三菱系统，无经验的由师傅带三个月
      能适应两班倒，每月至少休息四天
      细心、守安全规程，上机必须戴护目镜
      会手工改程序或使用编程软件的，按技能等级另加补贴`),
    must: words('数控机床操作,识图,FANUC 系统'),
    nice: words('Mastercam,UG NX,三坐标测量'),
  },
  'mould-maker': {
    occupation: '6-18-04-01',
    education: 'vocational',
    majors: words('模具设计与制造,数控技术'),
    variants: [
      { title: '模具钳工（飞模装配）', years: [3, null], pay: [8000, 12000] },
      { title: '模具维修师傅', years: [3, 8], pay: [7500, 11000] },
      { title: '模具学徒', years: [0, null], pay: [4000, 5500] },
    ],
    duties: lines(`
      完成{p}模具的配模、装配、抛光和试模前检查
      处理飞边、拉伤、顶针断裂等故障，缩短停机时间
      按保养计划拆洗模具，登记易损件更换记录
      依据样件判断修模部位，和设计人员商定改法
      使用平面磨床、摇臂钻完成镶件的修配`),
    asks: lines(`
      会看模具装配图，能独立完成中小型模具的装配
      熟练使用打磨、省模工具，了解烧焊补模
      吃苦耐劳，急件能配合加班，加班费按规定发放
      学徒不要求经验，中职模具或数控专业毕业生由师傅签约带教`),
    must: words('模具装配,省模抛光,识图'),
    nice: words('电火花加工,模具烧焊'),
  },
  welder: {
    occupation: '6-18-02-04',
    education: 'any',
    majors: [],
    variants: [
      { title: '氩弧焊工', years: [2, null], pay: [7000, 10000] },
      { title: '二保焊工（持证）', years: [1, 5], pay: [6500, 9500] },
      { title: '机器人焊接操作工', years: [1, 3], pay: [6500, 9000] },
      { title: '焊工（日结短期）', years: [1, null], pay: [260, 350], unit: 'day', kind: 'part-time' },
    ],
    duties: lines(`
      按焊接工艺卡完成{p}的点焊、满焊与打磨
      焊前检查坡口和间隙，焊后自检焊缝外观与尺寸
      根据板厚调整电流、电压和气体流量
      操作焊接机器人时示教路径、更换导电嘴并清理飞溅
      返修探伤不合格的焊缝，记录返修次数
      保持工位通风和消防器材完好，动火前办理手续`),
    asks: lines(`
      持有效的焊接与热切割特种作业证
      能焊不锈钢薄板或碳钢结构件，面试当天试焊
      认得常见焊接符号，看得懂下料图
      能适应站立和高温作业，公司每年安排职业健康检查`),
    must: words('氩弧焊,二保焊,焊工证'),
    nice: words('焊接机器人,识图'),
  },
  stamping: {
    occupation: '6-18-01-12',
    education: 'any',
    majors: [],
    variants: [
      { title: '冲压技术员（调模）', years: [2, 5], pay: [7000, 10000] },
      { title: '冲床操作工', years: [0, null], pay: [5000, 7000] },
      { title: '数控折弯工', years: [1, 3], pay: [6500, 9000] },
    ],
    duties: lines(`
      架模、调模，保证{p}冲压件尺寸和毛刺在标准内
      每两小时抽检一次并填写检查表，发现异常立即停机
      更换冲头、弹簧等易损件，配合模具房修模
      操作数控折弯机，按展开图设定角度与回弹补偿
      管好送料机和收料架，减少卷料浪费`),
    asks: lines(`
      做过连续模或单冲模生产，知道双手按钮和光栅不能拆
      会用卡尺、角度尺，能读懂简单零件图
      服从排班，愿意学习一人多机
      安全意识强，入职先通过三级安全教育考试`),
    must: words('冲压调模,识图'),
    nice: words('数控折弯,激光切割'),
  },
  'laser-cutting': {
    occupation: '6-18-01-10',
    education: 'secondary',
    majors: [],
    variants: [
      { title: '激光切割操作工', years: [1, 3], pay: [6000, 8500] },
      { title: '钣金下料技术员', years: [2, 5], pay: [7000, 9500] },
    ],
    duties: lines(`
      用套料软件排版，操作光纤激光切割机完成{p}板材下料
      根据材质与板厚选择气体、喷嘴和焦点位置
      清理挂渣，核对件号和数量后转下一工序
      统计余料并入库，优先使用可利用余料
      做好镜片、水冷机的日常保养`),
    asks: lines(`
      熟悉一种以上套料软件，会改简单的 DXF 图
      有高功率激光机操作经验者起薪上调
      能配合长白班或两班制
      认真核对图号，出错少比速度快更重要`),
    must: words('激光切割,AutoCAD'),
    nice: words('套料软件,数控折弯'),
  },
  'die-casting': {
    occupation: '6-18-02-01',
    education: 'secondary',
    majors: words('材料成型与控制技术'),
    variants: [
      { title: '压铸技术员', years: [2, 5], pay: [7500, 11000] },
      { title: '铸造工', years: [1, null], pay: [6500, 9000] },
    ],
    duties: lines(`
      操作冷室压铸机生产{p}毛坯，控制料温和模温
      调整压射速度与增压，解决气孔、冷隔和缩松
      喷涂脱模剂、清理飞边，检查首件与巡检件
      配合模具保养，登记模次
      做好铝液除渣、精炼和炉前安全`),
    asks: lines(`
      有铝合金或锌合金压铸经验，能看懂压射曲线
      能适应高温岗位，公司发放高温津贴和防护用品
      会处理粘模、卡料等常见问题
      两班倒，每月休四天以上`),
    must: words('压铸工艺,铝合金'),
    nice: words('模具保养,SPC'),
  },
  'surface-coating': {
    occupation: '6-18-03-03',
    education: 'secondary',
    majors: [],
    variants: [
      { title: '喷涂技术员', years: [2, 5], pay: [6500, 9500] },
      { title: '喷粉工', years: [0, null], pay: [5500, 7500] },
      { title: '涂装线班长', years: [5, null], pay: [8500, 11500] },
    ],
    duties: lines(`
      负责{p}表面的前处理、喷涂与烘烤，按色板控制色差
      调节喷枪雾化、膜厚和链速，减少流挂与橘皮
      检测附着力、光泽度和膜厚并记录
      清洗喷枪与管路，按规定存放溶剂
      分析返工原因，降低返喷率`),
    asks: lines(`
      有自动线或手工喷涂经验，会看色差仪读数
      了解涂料配比与固化条件
      严格佩戴防毒口罩，遵守防火规定
      能接受轮班`),
    must: words('喷涂工艺,膜厚检测'),
    nice: words('电泳涂装,调色'),
  },
  polisher: {
    occupation: '6-19-01-04',
    education: 'any',
    majors: [],
    variants: [
      { title: '五金抛光工（计件）', years: [1, null], pay: [7000, 12000] },
      { title: '打磨抛光技术员（机器人抛光）', years: [2, 5], pay: [7500, 10500] },
    ],
    duties: lines(`
      对{p}铸件进行粗磨、精磨和镜面抛光
      依据样板判断砂眼、麻点，及时挑出不良
      更换砂带、麻轮，控制抛光蜡用量
      示教抛光机器人路径并微调压力
      打扫集尘管道，配合粉尘防爆检查`),
    asks: lines(`
      有锌合金、铜或不锈钢抛光经验
      手感好、耐心，能保持一致的纹路
      按要求佩戴防尘口罩和耳塞
      计件上不封顶，新手有一个月保底`),
    must: words('抛光'),
    nice: words('工业机器人操作'),
  },
};
