import { any, away, only, preferred, type Rule, unwanted, within } from '../rule.ts';

const minorities = any('少数民族', '(?:回|藏|维吾尔|维|蒙古?|壮|苗|彝|满|朝鲜|哈萨克|土家|侗|瑶)族');

/**
 * Care for minorities is lawful (就业促进法 28), and so is asking for a language. A halal kitchen may have to employ people of the
 * peoples that eat halal (城市民族工作条例), so asking for one is doubtful, not clear.
 */
export const ethnicityRules: readonly Rule[] = [
  {
    id: 'ethnicity-only',
    kind: 'ethnicity',
    severity: 'refuse',
    article: 'employment-28',
    find: [
      `${only}${within(2)}(?:汉族|非少数民族)`,
      '民族(?:要求)?(?:[:为是限])+汉',
      `汉族(?:者|的)?${preferred}`,
      `(?:${unwanted}|暂不接收|不方便接收)${within(3)}${minorities}`,
      `${minorities}(?:人|同胞|的|员工|求职者|籍|人员|者)*(?:暂)?${away}`,
    ],
  },
  {
    id: 'ethnicity-asked',
    kind: 'ethnicity',
    severity: 'review',
    article: 'employment-28',
    find: [`${only}${within(2)}${minorities}`],
    unless: ['不(?:限|要求)[^,。;]{0,4}民族', `(?:尊重|了解|熟悉|掌握)${within(8)}(?:民族|族)`],
  },
  {
    id: 'race',
    kind: 'ethnicity',
    severity: 'refuse',
    article: 'employment-3',
    find: [
      `(?:${only}|优先)${within(4)}(?:白人|欧美面孔|白皮肤|欧美脸)`,
      `(?:白人|欧美面孔|白皮肤|欧美脸)(?:外教|老师|教师|的)*${any(preferred, '即可', '外教')}`,
      `(?:${unwanted})${within(2)}(?:黑人|有色人种|亚裔|非裔)`,
      `(?:黑人|有色人种|亚裔|非裔)(?:外教|老师|的)*${away}`,
    ],
  },
  {
    id: 'race-english',
    kind: 'ethnicity',
    severity: 'refuse',
    article: 'employment-3',
    view: 'folded',
    find: [
      '\\bcaucasians?\\b',
      '\\bwhite\\s+(?:people|teachers?|candidates?|applicants?)\\b',
      '\\bno\\s+(?:black|asian|african)s?\\b',
    ],
  },
];

const faith = any(
  '宗教信仰',
  '信教',
  '信仰(?:宗教|基督|佛)',
  '基督教?徒',
  '佛教徒',
  '信佛',
  '穆斯林',
  '天主教徒',
  '道教徒',
  '伊斯兰教徒?',
);

export const religionRules: readonly Rule[] = [
  {
    id: 'religion',
    kind: 'religion',
    severity: 'refuse',
    article: 'employment-3',
    find: [
      `${unwanted}${within(4)}${faith}`,
      '(?:无|没有|不得有|不能有|不可有)(?:任何)?(?:宗教)信仰',
      '(?:无|没有|不得有|不能有)(?:任何)?信仰(?!危机|缺失)',
      `${faith}(?:的)?(?:人|者|人士|人员|员工)*${any(away, preferred)}`,
      `${only}${within(4)}${faith}`,
      '(?:宗教)?信仰(?:[:为是])+(?:无|佛|基督|道)',
      '不信教(?:者|的)?',
    ],
    unless: [
      `尊重${within(8)}信仰`,
      '(?:不限|不问|不论|无|没有)[^,。;]{0,4}宗教信仰(?:要求|限制|歧视|之分|区别)',
      '不(?:限|要求|问|论)(?:宗教)?信仰',
      '信仰(?:自由|不限)',
    ],
  },
  {
    id: 'religion-english',
    kind: 'religion',
    severity: 'refuse',
    article: 'employment-3',
    view: 'folded',
    find: [
      '\\b(?:christians?|buddhists?|muslims?|catholics?)\\s+(?:only|preferred)\\b',
      '\\bno\\s+(?:muslims?|christians?|religio\\w+)\\b',
    ],
  },
];

const here = any(
  '本地',
  '本市',
  '本区',
  '本县',
  '本镇',
  '本村',
  '本省',
  '当地',
  '省内',
  '市内',
  '江门',
  '蓬江',
  '江海',
  '新会',
  '台山',
  '开平',
  '鹤山',
  '恩平',
  '五邑',
  '广东',
  '广州',
  '深圳',
  '佛山',
  '珠海',
  '中山',
);
const elsewhere = any(
  '外地',
  '外省',
  '外市',
  '省外',
  '外来',
  '河南',
  '东北',
  '新疆',
  '西藏',
  '安徽',
  '湖南',
  '湖北',
  '四川',
  '广西',
  '贵州',
  '云南',
  '江西',
  '山东',
  '甘肃',
  '河北',
  '福建',
  '潮汕',
  '温州',
);
const register =
  '(?:户口|户籍)(?!本|簿|警|所在|证明|管理|迁|业务|办理|政策|改革|档案|人口|登记|制度|信息|窗口|落|服务)';
const settled = [
  `不(?:限|看|问|论)${within(4)}(?:户籍|户口|籍贯|地域)`,
  `(?:户籍|户口|籍贯)${within(4)}不限`,
  `(?:落|迁入|办理|解决|协助|提供|可办|入)${within(6)}(?:户口|户籍)`,
  `(?:无|没有|取消)${within(4)}(?:户籍|户口)(?:限制|要求|门槛)`,
];

export const originRules: readonly Rule[] = [
  {
    id: 'register-only',
    kind: 'origin',
    severity: 'refuse',
    article: 'online',
    find: [
      `(?:${only}|须|需|必须)(?:具有|具备|有|持|持有)?${within(5)}${register}`,
      `${only}${within(2)}(?:${here})人(?!才|流|脉|力|民|口|事|均|气|社|员)`,
      `(?:${only}|须|需)${within(3)}${here}籍`,
      `${elsewhere}(?:省|人|户籍|户口|籍|的|务工|人员|求职者)*${away}`,
      `${unwanted}${within(3)}${elsewhere}(?:省|人|户籍|户口|籍|的|务工|求职|应聘|员工|老乡|同乡)(?!才|力|口|流)`,
      `非${here}(?:户籍|户口|人|籍)(?:者|的)?${away}`,
      `籍贯(?:[:限为是]|要求)+(?!不限)`,
    ],
    unless: settled,
    doubtful: ['三支一扶', '生源', '公益性岗位', '村(?:干部|委)', '选调'],
  },
  {
    id: 'register-preferred',
    kind: 'origin',
    severity: 'review',
    article: 'online',
    find: [
      `${here}(?:常住)?${register}`,
      `(?:城镇|城市|非农业?|农业|农村)${register}`,
      `${here}(?:人|籍|居民)(?:士|员|者|的)?${preferred}`,
      `${here}生源(?:者|的)?${preferred}`,
    ],
    unless: settled,
    near: ['港澳'],
  },
];
