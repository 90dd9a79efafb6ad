import { folded } from './sections.ts';

/** Marks of an employer's name, and of a school's. */
const organisation =
  /公司|集团|[^\s]厂|有限|工作室|事务所|银行|医院|诊所|酒店|宾馆|研究院|研究所|学校|大学|幼儿园|超市|商场|协会|商会|中心|电视台|报社|物流园|餐厅|茶楼|门店|店$|局$|委员会|合作社|农场|基金会|\b(?:co\.?|ltd\.?|limited|inc\.?|llc|corp(?:oration)?|company|group|holdings|plc|gmbh|bank|hospital|clinic|hotel|studio|agency|factory|works|partners|associates|laborator(?:y|ies)|labs?|institute|university|college|school|centre|center|council|foundation|technologies|solutions|systems|logistics|enterprises|industries|consulting|services|restaurant|store|shop|mills?|shipyard|electronics|foods|media|press)\b/iu;
const post =
  /工程师|经理|主管|主任|专员|助理|实习生|实习|文员|会计|出纳|设计师|技术员|操作员|操作工|学徒|店长|厂长|班长|组长|总监|总裁|代表|顾问|教师|老师|讲师|护士|医生|司机|厨师|服务员|销售|客服|程序员|架构师|分析师|产品|运营|采购|翻译|编辑|秘书|前台|质检|技工|钳工|电工|焊工|车工|仓管|跟单|员$|师$|长$|工$|岗$|\b(?:engineer|manager|developer|analyst|assistant|intern(?:ship)?|lead|leader|director|officer|executive|specialist|consultant|designer|technician|operator|supervisor|accountant|clerk|secretary|teacher|tutor|nurse|driver|chef|waiter|waitress|representative|coordinator|administrator|architect|programmer|head|chief|president|trainee|apprentice|buyer|planner|inspector|receptionist|editor|translator|researcher|scientist|associate|merchandiser|foreman|electrician|welder|machinist|cashier|barista|planner|controller|auditor|advisor|founder|member|captain)\b/iu;
const schoolMark =
  /大学|学院|学校|中学|职校|技校|职中|中专$|高中$|研究生院|科学院|\b(?:university|college|institute|school|polytechnic|academy|conservatoire)\b/iu;
const place =
  /^(?:[\p{Script=Han}]{2,8}(?:[-·][\p{Script=Han}]{2,8})?(?:省|市|区|县|镇)|中国|广东|江门|广州|深圳|佛山|珠海|中山|东莞|惠州|香港|澳门|北京|上海|杭州|[A-Z][a-zA-Z ]+, ?(?:Guangdong|China|Hong Kong|PRC|Macau|Macao)|(?:Jiangmen|Guangzhou|Shenzhen|Hong Kong|Macau|Foshan|Zhuhai|Zhongshan|Dongguan|China|Guangdong|Shanghai|Beijing|Kowloon|Remote|Heshan|Taishan|Kaiping|Enping|Xinhui))$/u;
const manner = /^(?:全职|兼职|实习|全日制|统招|非全日制|full[- ]?time|part[- ]?time|contract|temporary)$/iu;

export const isOrganisation = (text: string): boolean => organisation.test(folded(text));
export const isPost = (text: string): boolean => post.test(folded(text));
export const isSchool = (text: string): boolean => schoolMark.test(folded(text));
export const isPlace = (text: string): boolean => place.test(text.trim());
/** A part of an enterprise (`研发部`), and how long somebody was there (`3年2个月`): job boards print both beside the name. */
export const isDepartment = (text: string): boolean => /^[\p{Script=Han}]{1,8}(?:部|部门|科室|事业部)$/u.test(text);
export const isDuration = (text: string): boolean =>
  /^[[(（]?共?\s*(?:\d+\s*(?:年|个月|years?|yrs?|months?|mos?)[零\s]*){1,2}[\])）]?$/iu.test(text);
export const isManner = (text: string): boolean => manner.test(text.trim());

const trim = /^[\s,，;；|·•:：/—–\-()（）【】[\]]+(?=.)|[\s,，;；|·•:：/—–\-【[]+$/gu;
export const bare = (text: string): string => {
  const cut = text.replace(trim, '').trim();
  // A bracket that lost its other half goes too.
  const opens = (cut.match(/[(（]/g) ?? []).length;
  const closes = (cut.match(/[)）]/g) ?? []).length;
  if (closes > opens) return cut.replace(/[)）]$/, '').trim();
  return opens > closes ? cut.replace(/[(（]\s*$/, '').trim() : cut;
};

const legal = /,\s*(?=(?:ltd|limited|inc|llc|co)\b)/giu;
/** What stands beside each other in a heading of an entry: parted by cells, strokes, dots, wide gaps, in English by commas. */
export function tokensOf(text: string): string[] {
  return text
    .replace(legal, '\u0001')
    .split(
      /\t|\s*[|｜│]\s*|\s+[/·•●@—–-]\s*|\s*[·•●—]\s*|\s{2,}|[,，;；](?:\s+|(?=\p{Script=Han}))|\s+at\s+|(?<=[\p{Script=Han})）])\s+(?=[\p{Script=Han}(（A-Za-z])|(?<=[A-Za-z.]\s[A-Za-z.&]+)\s+(?=\p{Script=Han}{2})/u,
    )
    .map((token) => bare(token.replaceAll('\u0001', ', ')))
    .filter((token) => token !== '');
}

/** The word before a colon, simplified and in lower case, and what follows it. */
export function labelled(text: string): { label: string; value: string } | null {
  const found = /^\s*([^:：\t]{1,24}?)\s*(?:[:：]|\t)\s*(.+)$/su.exec(text);
  const [, label, value] = found ?? [];
  return label && value ? { label: folded(label).replace(/\s+/g, ' ').trim(), value: value.trim() } : null;
}
