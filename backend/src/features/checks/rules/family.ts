import { any, away, only, preferred, type Rule, unwanted, within } from '../rule.ts';

const status = any('未婚', '已婚', '已育', '未育', '单身', '离异', '离婚', '有孩', '无孩', '有娃');
const child = any('结婚', '生育', '怀孕', '生孩子', '生小孩', '要孩子', '生娃', '备孕', '婚育', '二胎', '三胎');
const span = '(?:\\d|[一二两三四五半])+(?:年|个月)';

export const familyRules: readonly Rule[] = [
  {
    id: 'family-status',
    kind: 'family',
    severity: 'refuse',
    article: 'women-43',
    find: [
      `${only}${within(4)}${status}`,
      `${status}(?:[、/,和及]?${status})*(?:的|者|人士|女性|男性|青年|人员)*(?:均)?${any(away, preferred)}`,
      `(?:婚姻|婚育|生育|婚否)(?:状况|情况|要求|状态)?(?:[:为是]|要求|须|需)*${status}`,
      '已婚已育(?:者|女性)?',
      '未婚未育(?:者|女性)?',
    ],
    unless: [
      '单身(?:公寓|宿舍|联谊|职工|派对|俱乐部|补贴)',
      `(?:婚否|${status})(?:[、/,和及与]?${status})*(?:均可|皆可|不限|都可|都行|不影响|一视同仁)`,
      `(?:不限|不问|不论|无论)${within(2)}${status}`,
    ],
  },
  {
    id: 'family-pledge',
    kind: 'family',
    severity: 'refuse',
    article: 'women-43',
    find: [
      `${span}(?:之)?内(?:不得|不能|不可|不准|不|无|没有|暂无)(?:考虑|计划|打算|会|要)*${within(3)}${child}`,
      `(?:承诺|保证|同意|签)${within(10)}(?:不|暂不)(?:会|得|能|打算|考虑|准)?${child}`,
      `(?:近期|短期|近两年|暂|目前)?(?:无|没有|暂无)${child}(?:的)?(?:计划|打算|需求|安排|意愿)`,
      `(?:孕妇|孕期|哺乳期|备孕|怀孕|准妈妈|宝妈)(?:女性|者|的|期|人员|女职工)*${away}`,
      `${unwanted}${within(4)}(?:孕妇|孕期|哺乳期|备孕|怀孕|带孩子|有孩子|宝妈)`,
      `(?:怀孕|结婚|生育)(?:者|的|后|期间)?(?:即|须|需|应|自动|主动|予以|一律)*(?:离职|辞退|辞职|解除|走人|开除|降薪)`,
      `(?:入职|录用|体检|应聘)${within(8)}(?:孕检|妊娠(?:检测|测试|试验|检查)|验孕|早孕)`,
    ],
    unless: [
      '不(?:得|会|能|因)[^,。;]{0,12}(?:辞退|解除|降薪|开除)',
      '(?:禁止|严禁)[^,。;]{0,12}(?:辞退|解除|降薪|孕检|妊娠)',
    ],
  },
  {
    id: 'family-burden',
    kind: 'family',
    severity: 'review',
    article: 'women-43',
    find: [
      '(?:无|没有)(?:任何)?(?:家庭|子女|孩子|小孩|家务)(?:的)?(?:拖累|负担|牵绊|牵挂|羁绊)',
      '孩子(?:已)?(?:上|读)(?:了)?(?:小学|初中|中学|大学)(?:者|的)?(?:优先|为佳)',
    ],
  },
  {
    id: 'family-english',
    kind: 'family',
    severity: 'refuse',
    article: 'women-43',
    view: 'folded',
    find: [
      '\\b(?:single|unmarried|married)\\s+(?:candidates?|applicants?|women|men|ladies|females?)?\\s*(?:only|preferred)\\b',
      '\\bno\\s+(?:plans?|intention)\\s+(?:to|of)\\s+(?:hav|get|becom)\\w*\\s+(?:children|pregnant|kids|married|a baby)',
      '\\bnot\\s+(?:be\\s+)?pregnant\\b',
      '\\bwithout\\s+(?:children|kids)\\b',
    ],
  },
];
