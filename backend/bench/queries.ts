/**
 * What people ask for, each with a filter: Chinese, traditional, pinyin and English, one word and several,
 * with words that become further filters, sorted and bare. Every answer of ours carries the counts of all facets.
 */
export const queries: readonly string[] = [
  'q=电工&district=江海',
  'q=电气工程师&district=440704',
  'q=PLC&district=新会',
  'q=会计&district=蓬江&education=associate',
  'q=Java&district=蓬江',
  'q=java 开发&education=bachelor',
  'q=C%2B%2B&district=江海',
  'q=仓管&district=鹤山',
  'q=司机&district=台山&kind=full-time',
  'q=厨师&district=开平',
  'q=服务员&kind=part-time',
  'q=普工 包吃住&district=新会',
  'q=焊工&district=江海&experience=1-3',
  'q=模具设计&pay=8000-12000',
  'q=数控&district=鹤山&pay=5000-8000',
  'q=质检员&district=恩平',
  'q=销售&district=蓬江&pay=8000-12000',
  'q=外贸业务&education=associate',
  'q=护士&district=台山',
  'q=幼师&district=新会',
  'q=設計師&district=蓬江',
  'q=機械工程師&district=江海',
  'q=diangong&district=江海',
  'q=kuaiji&district=蓬江',
  'q=accountant&district=蓬江',
  'q=python&kind=internship',
  'q=运维&district=江海',
  'q=测试工程师&education=bachelor&kind=full-time',
  'q=采购&salaryMin=6000&district=新会',
  'q=跟单&district=开平&kind=full-time',
  'q=江海 本科 工程师&kind=full-time',
  'q=蓬江 双休 文员&education=any',
  'q=行政&district=蓬江&experience=none',
  'q=直播运营&district=蓬江',
  'q=叉车&district=新会&pay=5000-8000',
  'q=印刷&district=鹤山',
  'q=LED 灯具&district=江海',
  'q=应届 储备&kind=campus',
  'q=&district=蓬江&kind=full-time&pay=8000-12000',
  'q=&education=bachelor&experience=1-3&sort=newest',
];

/** The query as it goes over the wire. */
export const encoded = (query: string): string => query.split('&').map(pair).join('&');

function pair(text: string): string {
  const [name = '', value = ''] = text.split('=', 2);
  return `${name}=${value.includes('%') ? value : encodeURIComponent(value)}`;
}
