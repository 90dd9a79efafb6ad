import { any, away, only, type Rule, unwanted, within } from '../rule.ts';

// 60 and above is the statutory age of retirement, and 18 and below the protection of minors: neither shuts out anybody who may work.
const most = '(?:19|[2-5]\\d)';
const upTo = any(
  '\\(含\\)以下',
  '及以下',
  '\\(含\\)以内',
  '以下',
  '之下',
  '以内',
  '之内',
  '封顶',
  '为限',
  '内(?!容|部|外|心)',
  '下(?!属|级|单|载|乡)',
);
const years = '周?岁';
const dash = '(?:[-~—–至到]|--)+';
const chinese = '[二三四五]十[一二三四五六七八九]?';
const asked = '年龄(?:要求|限制|范围|段|条件|原则上|一般|最好|须|需|应|在|为|控制|限|[:])*';

/** Whom the work serves, or what a public scheme gives: not who may apply. */
const others = [
  '客群',
  '人群',
  '受众',
  '消费者',
  '消费群',
  '用户群?为',
  '老年人',
  '儿童',
  '孩子',
  '青少年',
  '患者',
  '读者',
  '补贴',
  '津贴',
  '申领',
  '申报',
  '资助',
  '基金',
  '人才公寓',
  '人才计划',
  '学员(?:为|年龄|多)',
  '(?:面向|针对|服务于?)[^,。;!?\\n]{0,8}(?:客户|顾客|女性|男性|会员|用户|学员)',
];
/** Where a rule of the state sets an upper age itself. */
const regulated = [
  '法定',
  '国家规定',
  '驾驶证|驾照|准驾|[ab][12]证',
  '井下',
  '潜水',
  '船员',
  '消防员',
  '高处作业证',
  '征兵|入伍',
  '三支一扶',
  '事业编|公务员',
];

export const ageRules: readonly Rule[] = [
  {
    id: 'age-limit',
    kind: 'age',
    severity: 'refuse',
    article: 'equality',
    find: [
      `(?<![\\d.])${most}${years}${upTo}`,
      `${asked}\\d{2}(?:${years})?${dash}${most}(?!\\d)(?:${years})?`,
      `${asked}(?:不超过|不大于|不得超过|不高于|小于|低于)?${most}(?!\\d)(?:${years})?(?:${upTo}|左右|上下)`,
      `(?:不超过|不大于|不得超过|不高于|小于|低于|不满)${most}${years}`,
      `(?<!\\d)(?:1[6-9]|[2-5]\\d)(?:${years})?${dash}${most}${years}`,
      `${chinese}${years}${upTo}`,
      `[一二三四]?十[一二三四五六七八九]?(?:${years})?[至到-]${chinese}${years}`,
      `${asked}(?:不超过|不大于)?${chinese}(?:${years})?(?:${upTo})?`,
      `${most}${years}?以上(?:者|的|人员)?${away}`,
      `年龄上限`,
    ],
    unless: [
      `(?:${upTo}|${years})(?:者|的|人员|应聘者|青年)?(?:优先|为佳)`,
      '不(?:设|限|作)(?:置)?年龄',
      '年龄(?:上限)?不限',
      '(?:不设|没有|无|取消|放宽)[^,。;]{0,4}年龄上限',
    ],
    near: others,
    doubtful: regulated,
  },
  {
    id: 'age-preferred',
    kind: 'age',
    severity: 'review',
    article: 'equality',
    find: [
      `(?:${most}|${chinese})${years}(?:${upTo})?(?:者|的|人员|应聘者|青年)?(?:优先|为佳)`,
      '(?:年轻|年青)(?:人|者|的|女性|男性)?(?:优先|为佳)',
      '年龄(?:小|偏小|较轻)(?:者|的)?(?:优先|为佳)',
    ],
    near: others,
  },
  {
    id: 'age-generation',
    kind: 'age',
    severity: 'refuse',
    article: 'equality',
    view: 'digits',
    find: [
      `${only}${within(4)}(?:[6-9]\\d|0[05])后`,
      `(?:[6-9]\\d|0[05])后${away}`,
      `${unwanted}${within(2)}(?:[6-9]\\d|0[05])后`,
    ],
    unless: ['(?:[6-9]\\d|0[05])后(?:客群|消费|用户|市场|人群|群体)'],
  },
  {
    id: 'age-generation-preferred',
    kind: 'age',
    severity: 'review',
    article: 'equality',
    view: 'digits',
    find: ['(?:[6-9]\\d|0[05])后(?:的|者|员工|青年|伙伴)?(?:优先|为佳|最佳)'],
  },
  {
    id: 'age-words',
    kind: 'age',
    severity: 'refuse',
    article: 'equality',
    find: [
      `${only}${within(2)}年[轻青](?:人|的|女性|男性|员工|小伙)`,
      `(?:大龄|高龄|中年人?|中老年人?|年龄(?:太|偏|过|较)?大)(?:者|的|人员|求职者)*${away}`,
      `${unwanted}${within(2)}(?:大龄|高龄|中年人|中老年|年龄大)`,
    ],
  },
  {
    id: 'age-english',
    kind: 'age',
    severity: 'refuse',
    article: 'equality',
    view: 'folded',
    find: [
      '\\bage[ds]?\\b[^.;\\n]{0,16}\\b(?:1[6-9]|[2-5]\\d)\\s*(?:-|–|to|and)\\s*[2-5]\\d\\b',
      '\\b(?:under|below|younger than|no older than|not older than|not over)\\s+(?:the age of\\s+)?[2-5]\\d\\s+years?\\s+(?:old|of age)\\b',
      '\\b(?:under|below)\\s+the\\s+age\\s+of\\s+[2-5]\\d\\b',
      '\\bage[ds]?\\s*(?::|is|must be|should be)?\\s*(?:under|below|<)\\s*[2-5]\\d\\b',
      '\\b[2-5]\\d\\s+years\\s+(?:old\\s+)?or\\s+(?:younger|under)\\b',
      '\\bmax(?:imum)?\\.?\\s+age\\b',
    ],
  },
];
