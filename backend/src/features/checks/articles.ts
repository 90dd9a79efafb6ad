/**
 * What the rules rest on. A number is given only where it is certain; the notice of five ministries (人力资源社会保障部, 中央网信办,
 * 工业和信息化部, 公安部, 金融监管总局; made public in January 2026) is cited by what its published explanations say.
 */
export const articles = {
  'employment-3': '《就业促进法》第三条',
  'employment-27': '《就业促进法》第二十七条',
  'employment-28': '《就业促进法》第二十八条',
  'employment-29': '《就业促进法》第二十九条',
  'employment-30': '《就业促进法》第三十条',
  'women-43': '《妇女权益保障法》第四十三条',
  'contracts-9': '《劳动合同法》第九条',
  'service-14': '《就业服务与就业管理规定》第十四条',
  'service-19': '《就业服务与就业管理规定》第十九条',
  'market-24': '《人力资源市场暂行条例》第二十四条',
  online: '《网络招聘服务管理规定》',
  notice: '《关于规范网络平台招聘类信息发布的通知》',
  schools: '《国务院办公厅关于做好2013年全国普通高等学校毕业生就业工作的通知》',
  equality: '《中共中央 国务院关于实施就业优先战略促进高质量充分就业的意见》',
} as const;
export type ArticleId = keyof typeof articles;
