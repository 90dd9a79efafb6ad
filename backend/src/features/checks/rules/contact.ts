import { any, type Rule, within } from '../rule.ts';

/** A number that counts something. */
const counted = '元|万|千|件|台|吨|字|米|次|个|只|枚|片|颗|粒|套|人|条|%|美元|港元|平方|立方|kwh|度';

const messenger = any(
  '微信',
  'v信',
  '薇信',
  '威信',
  '徽信',
  '维信',
  '薇芯',
  '微芯',
  '微x',
  'vx',
  'wx',
  'weixin',
  'wechat',
  'qq',
  '扣扣',
  '企鹅号?',
  'q群',
  '电报',
  'telegram',
  'whatsapp',
  'line(?=[:])',
  '钉钉号',
  '飞书号',
);
/** The work is with these programs, or with what customers say there. */
const product = [
  `(?:微信|qq|企业微信|wechat)(?:支付|公众号|公众平台|小程序|生态|开放平台|开发|运营|视频号|广告|社群|sdk|api|营销|推广|收款|商城|朋友圈|群运营|群维护|群管理|音乐|空间|浏览器|小游戏|h5|端|后台|客服系统|矩阵|店铺|平台|团队|用户|读书|搜索|小店|电商|接口)`,
  `(?:客户|用户|粉丝|顾客|会员|学员|家长|业主|患者|老师|买家)${within(8)}${messenger}`,
  `${messenger}(?:客户|用户|粉丝|好友数|好友量|添加率|加粉|引流转化)`,
  `(?:会|熟练|熟悉|掌握|使用|操作|运用)${within(6)}${messenger}`,
  `(?:请勿|不得|严禁|禁止|不要|勿|谨防|警惕)${within(12)}${messenger}`,
];

export const contactRules: readonly Rule[] = [
  {
    id: 'contact-phone',
    kind: 'contact',
    severity: 'refuse',
    article: 'notice',
    view: 'digits',
    find: [
      `(?<![a-z0-9.])(?:86-?)?1[3-9]\\d(?:[-.]?\\d{4}){2}(?![0-9]|${counted})`,
      `(?<![a-z0-9.])1[3-9]\\d{2}-?\\d{3}-?\\d{4}(?![0-9]|${counted})`,
      '(?<!\\d)1[-.、,/][3-9](?:[-.、,/]\\d){9}(?!\\d)',
      '(?<![\\d-])0\\d{2,3}[-)]\\d{7,8}(?![\\d-])',
      '(?:电话|联系|座机|热线|致电|拨打)[^,。;!?\\n\\d]{0,8}0?\\d{0,3}-?\\d{7,8}(?!\\d)',
      '(?<!\\d)[48]00-?\\d{3}-?\\d{4}(?!\\d)',
    ],
    doubtful: ['客服热线', '服务热线', '接听', '投诉电话', '举报电话'],
  },
  {
    id: 'contact-messenger',
    kind: 'contact',
    severity: 'refuse',
    article: 'notice',
    find: [
      `(?:加|添加|请加|扫|扫码加?|私信|私聊|联系|咨询|搜|搜索|投递至|发至|发到|发送到)(?:我|本人|hr|人事|经理|主管|客服|群主|下方|下面|招聘|店长|老板|的|姐|小姐|老师|专员|部|负责人)*${messenger}(?!生态)(?:号|[:])*[a-z0-9-]{0,20}`,
      `${messenger}(?:同号|号码|号|群号|群|id|联系|搜索)*(?:[:=是为]|搜)*(?=[a-z-]*\\d)[a-z0-9][a-z0-9-]{4,19}`,
      `${messenger}(?:号|id)?[:=][a-z][a-z0-9-]{4,19}`,
      '(?:同微信|微信同(?:号|步)|微信同手机|手机同微信|微信同电话|电话微信同)',
      '(?<![a-z])(?:加)?(?:v|q|vx|wx)[:+](?=[a-z-]*\\d)[a-z0-9][a-z0-9-]{4,19}',
      '加v(?:详聊|咨询|了解|我|聊|[:a-z0-9])',
      '(?:进|加|入)(?:招聘|求职|兼职|工作)?(?:微信|qq|企鹅)?群(?:了解|咨询|聊|领|报名|:|\\d)',
      `(?:扫|识别)(?:描)?(?:下方|图中|海报)?(?:的)?二维码${within(6)}(?:添加|进群|加群|咨询|报名|联系|投递|入群)`,
    ],
    unless: product,
  },
  {
    id: 'contact-mail',
    kind: 'contact',
    severity: 'refuse',
    article: 'notice',
    find: [
      '[a-z0-9][a-z0-9.-]{1,40}@[a-z0-9-]{1,40}(?:\\.[a-z0-9-]{2,20}){1,3}',
      '[a-z0-9]{3,30}(?:\\(at\\)|\\[at\\]|#|艾特)(?:qq|163|126|gmail|outlook|foxmail|sina)(?:\\.|点|dot)?(?:com|cn)?',
    ],
  },
  {
    id: 'contact-link',
    kind: 'contact',
    severity: 'review',
    article: 'notice',
    view: 'folded',
    find: [
      'https?://[a-z0-9]',
      'www\\.[a-z0-9-]{1,40}\\.[a-z]{2,}',
      '(?<![a-z0-9@.-])[a-z0-9][a-z0-9-]{1,40}\\.(?:com|cn|net|org|top|xyz|vip|cc|club|shop|site|me)(?![a-z0-9.])',
      '[a-z0-9-]{2,30}(?:点|dot)(?:com|cn|net)(?![a-z])',
    ],
    unless: ['(?:asp|vb|ado|ml|entity|core|\\.)\\.net'],
  },
];
