import type { DecisionReason } from '#contracts/enterprises';
import type { Locale } from '#platform/contract';

/** What a letter says of a reason out of the list. */
export const reasonWords: Record<DecisionReason, Record<Locale, string>> = {
  'name-mismatch': {
    'zh-CN': '企业名称与营业执照不一致。',
    'zh-HK': '企業名稱與營業執照不一致。',
    en: 'The name differs from the business licence.',
  },
  'code-unknown': {
    'zh-CN': '信用代码查不到对应的登记信息。',
    'zh-HK': '信用代碼查不到對應的登記資料。',
    en: 'No registration is found under the credit code.',
  },
  'licence-unreadable': {
    'zh-CN': '营业执照看不清或不完整。',
    'zh-HK': '營業執照看不清或不完整。',
    en: 'The business licence cannot be read, or not all of it.',
  },
  'licence-expired': {
    'zh-CN': '营业执照已过营业期限。',
    'zh-HK': '營業執照已過營業期限。',
    en: 'The business licence has run out.',
  },
  'authorisation-unsigned': {
    'zh-CN': '授权书缺签名、盖章或经办人姓名。',
    'zh-HK': '授權書缺簽名、蓋章或經辦人姓名。',
    en: 'The authorisation lacks a signature, a seal or the name of the agent.',
  },
  incomplete: {
    'zh-CN': '企业资料不完整。',
    'zh-HK': '企業資料不完整。',
    en: 'The record is not complete.',
  },
  'registration-changed': {
    'zh-CN': '企业登记状态已变更。',
    'zh-HK': '企業登記狀態已變更。',
    en: 'The registration of the enterprise has changed.',
  },
  'postings-untrue': {
    'zh-CN': '发布的岗位与实际不符。',
    'zh-HK': '發佈的職位與實際不符。',
    en: 'Postings did not tell the truth.',
  },
  complaint: {
    'zh-CN': '收到投诉并已核实。',
    'zh-HK': '收到投訴並已核實。',
    en: 'A complaint was looked into and found right.',
  },
  'licence-cancelled': {
    'zh-CN': '营业执照已被吊销或注销。',
    'zh-HK': '營業執照已被吊銷或註銷。',
    en: 'The business licence was cancelled.',
  },
};
