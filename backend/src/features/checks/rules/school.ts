import { any, away, only, preferred, type Rule, unwanted, within } from '../rule.ts';

const tier = '(?<![\\da-z])(?:985|211|双1流|c9)(?!\\d)';
const graduates = any(
  '毕业',
  '学历',
  '本科',
  '硕士',
  '博士',
  '研究生',
  '优先',
  '及?以上',
  '背景',
  '出身',
  '学子',
  '应届',
  '学生',
  '为佳',
  '院校生',
  '大学生',
);
/** Whoever works with such schools need not come from one. */
const partners = [
  `(?:负责|对接|拓展|开拓|与|同|跟|联合|走访|维护|服务|前往|赴|组织|策划|联络|协助)${within(16)}${tier}${within(12)}(?:合作|宣讲|渠道|共建|招生|招聘|校招|关系|实验室|项目|课题|客户|联络|双选会|走访|开发|沟通|交流|院系|活动|资源|就业办)`,
  `${tier}(?:路|号|栋|室|线|国道|省道|车间|厂|型|系列|项目申报)`,
  `不(?:限|看|唯|问)${within(6)}${tier}`,
  `${tier}${within(6)}(?:不限|不作要求)`,
];

/**
 * Tiers of schools only (985, 211, 双一流 and their like): a level of education, a major, and full-time study are lawful conditions
 * and are not looked for.
 */
export const schoolRules: readonly Rule[] = [
  {
    id: 'school-tier',
    kind: 'school',
    severity: 'refuse',
    article: 'schools',
    view: 'digits',
    find: [
      `${tier}(?:[/、,和及与或工程]*(?:985|211|双1流|c9|高校|院校|大学|建设))*${within(6)}${graduates}`,
      `(?:${only}|须|需|必须|毕业于|来自|非|至少)${within(6)}${tier}`,
      `(?<![a-z])qs(?:世界)?(?:大学)?(?:排名)?(?:前|top)?\\d{2,3}`,
      `世界(?:大学)?(?:排名)?前\\d{2,3}(?:强|名|位)?${within(4)}(?:大学|高校|院校|毕业|学历)`,
      `(?:双非|3本|2本|专升本|民办|独立学院)(?:院校|本科|高校|大学|毕业|毕业生|学生|者|的)*${away}`,
      `${unwanted}${within(2)}(?:双非|3本|2本|专升本|民办本科|民办院校|独立学院)`,
      `(?:双1流|985|211)(?:高校|院校|大学)?${away}`,
    ],
    unless: partners,
  },
  {
    id: 'school-name',
    kind: 'school',
    severity: 'review',
    article: 'schools',
    view: 'digits',
    find: [
      `(?:名校|重点(?:大学|院校|高校|本科)|知名(?:高校|院校|大学)|名牌(?:大学|高校)|常春藤|藤校|清北|清华、?北大)${within(4)}${any('毕业', '背景', '出身', '学历', '学子', '以上', preferred)}`,
      `(?:${only}|须|需|必须|毕业于|来自)${within(4)}(?:名校|重点(?:大学|院校|高校|本科)|名牌(?:大学|高校)|藤校|常春藤)`,
      `(?<!\\d)[12]本(?:院校|大学|高校|线|及以上|以上|学历|毕业|批次)`,
    ],
    unless: [
      '(?:出版|发表|阅读|至少|著有|编写|完成|读完)[^,。;]{0,4}[12]本',
      `(?:与|对接|拓展|负责|联合|走访|维护|服务)${within(12)}(?:名校|重点(?:大学|院校|高校))`,
    ],
  },
  {
    id: 'school-english',
    kind: 'school',
    severity: 'refuse',
    article: 'schools',
    view: 'folded',
    find: [
      '\\b(?:985|211)\\b[^.;\\n]{0,24}\\b(?:universit\\w+|graduates?|schools?)\\b',
      '\\b(?:ivy league|top[- ]?\\d* universit\\w+)\\b[^.;\\n]{0,16}\\b(?:only|preferred|graduates?|required)\\b',
    ],
  },
];
