import { any, away, only, preferred, type Rule, unwanted, within } from '../rule.ts';

const sex = '[男女]';
const who = `${sex}(?:性|士|生|孩|的|工|员工|同志|同学)?`;
const posts = any(
  '普工',
  '工(?!作|程|艺|业|资|具|会|装)',
  '员工',
  '文员',
  '助理',
  '秘书',
  '前台',
  '客服',
  '服务员',
  '销售',
  '司机',
  '驾驶员',
  '操作工',
  '店员',
  '导购',
  '主播',
  '模特',
  '车工',
  '缝纫工',
  '业务员',
  '营业员',
  '保安',
  '保洁',
  '质检员?',
  '学徒',
  '徒弟',
  '师傅',
  '教练',
  '搬运工?',
  '护工',
  '经理',
  '主管',
  '会计',
  '出纳',
);
/** Both welcome. */
const both = [
  `男女(?:老少)?${within(2)}(?:不限|均可|皆可|都可|都行|都要|平等|兼收|同工同酬|一视同仁)`,
  `不限(?:制|于)?${sex}`,
  `性别${within(4)}不限`,
  `不(?:限|分|论|拘)(?:男女|性别)`,
  `${sex}[、/或,]${sex}(?:性)?(?:均可|皆可|都可|不限|都行)`,
  `不(?:得|会|能)?(?:仅|只)?限(?:定)?${sex}`,
];
/** Things made for or about one sex; who makes them may be anybody. */
const goods = [
  `[男女](?:士|性|式|款|子|童|生)?(?:装|鞋|包(?!括)|袜|裤|裙|衣|表|帽|款|式|科|用品|健康|护肤|美容|服|内衣|服饰|饰品|箱包|洗护|香水|医学|内分泌|生殖|排|足|篮|队|团|频道|杂志|心理|消费|客群|顾客|用户|市场|品牌|发型|理发|配饰|童装|童鞋|西装|衬衫|运动)`,
  '男女(?:士|性|式)?(?:装|鞋|裤|服|款|童)',
  '妇女',
  '女职工(?:禁忌|特殊|劳动|保护|委员|权益|工作|关爱)',
  '女工(?:委|权益|保护|工作|关爱|部|活动)',
];
/** Where the work itself is in rooms that only one sex may enter. */
const rooms = [
  '[男女](?:浴|宾|更衣|澡堂|宿舍|病房|子监|性?囚|卫生间|厕)',
  '[男女](?:性)?(?:安检|搜身)',
  '月嫂',
  '陪护',
];

export const sexRules: readonly Rule[] = [
  {
    id: 'sex-only',
    kind: 'sex',
    severity: 'refuse',
    article: 'women-43',
    find: [
      `${only}招?聘?${who}`,
      `性别(?:要求|限制|限)?(?:[:为是]|必须|须|限|要求)*${sex}(?!女|、女|/女|或女|不限)`,
      `${unwanted}${within(2)}${sex}`,
      `${who}(?:应聘)?者?${away}`,
      `招(?:聘|收|募|录)?(?:若干|几|\\d+|多|大量)?(?:名|位|个|人)?(?:熟练|年轻|漂亮|全职|兼职|形象好的?)?${sex}(?:性)?(?:${posts}|生(?!产|活|物)|士|性(?!能|价)|孩)`,
      `(?:^|[\\n,。;:/、()])(?:急招|诚聘|高薪诚聘|聘)?${sex}(?:性)?${posts}`,
      `[(]限?${sex}[)]`,
    ],
    unless: [...both, ...goods],
    doubtful: rooms,
  },
  {
    id: 'sex-preferred',
    kind: 'sex',
    severity: 'refuse',
    article: 'women-43',
    find: [`男(?:性|士|生|的|工|孩|同志)?(?:应聘)?者?${preferred}`],
    unless: [...both, ...goods],
    doubtful: rooms,
  },
  {
    id: 'sex-preferred-women',
    kind: 'sex',
    severity: 'review',
    article: 'market-24',
    find: [`女(?:性|士|生|的|工|孩|同志)?(?:应聘)?者?${preferred}`],
    unless: [...both, ...goods],
  },
  {
    id: 'sex-quota',
    kind: 'sex',
    severity: 'review',
    article: 'market-24',
    find: [
      `${sex}(?:性|生|工|士)?\\d+(?:名|人|位|个)`,
      `\\d+(?:名|个|位)?男(?:性|生|工)?[、,和及]?\\d+(?:名|个|位)?女`,
      '男女各\\d*(?:半|[一二两三四五六七八九十]+)?(?:名|人|位|半)',
    ],
    unless: goods,
  },
  {
    id: 'sex-looks',
    kind: 'sex',
    severity: 'review',
    article: 'market-24',
    find: [
      `(?:招|聘|要|找|寻|限|诚邀|欢迎)${within(6)}(?:美女|帅哥|小姐姐|小哥哥|靓女|靓仔|女神|男神|小鲜肉)`,
      `(?:美女|帅哥|小姐姐|小哥哥|靓女|靓仔|女神|男神|小鲜肉)(?:${preferred}|${posts})`,
    ],
  },
  {
    id: 'sex-english',
    kind: 'sex',
    severity: 'refuse',
    article: 'market-24',
    view: 'folded',
    find: [
      '\\b(?:fe)?males?\\s+(?:candidates?\\s+|applicants?\\s+|staff\\s+)?(?:only|preferred|required)\\b',
      '\\b(?:wo)?men\\s+(?:only|preferred)\\b',
      '\\b(?:only|must be|prefer|preferably)\\s+(?:a\\s+)?(?:(?:fe)?males?|man|woman|men|women|gentlemen|ladies)\\b',
      '\\bno\\s+(?:(?:fe)?males|men|women)\\b',
      '\\b(?:gender|sex)\\s*:\\s*(?:fe)?male\\b(?!\\s*(?:/|or))',
    ],
  },
];
