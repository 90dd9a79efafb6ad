import type { RowProblem, SheetField } from '#contracts/posting-sheets';
import type { Locale } from '#platform/contract';

type Words = Record<Locale, string>;
const said = (zh: string, hk: string, en: string): Words => ({ 'zh-CN': zh, 'zh-HK': hk, en });

const fields: Partial<Record<string, Words>> & Record<SheetField, Words> = {
  title: said('职位名称', '職位名稱', 'Title'),
  id: said('编号', '編號', 'Id'),
  occupation: said('职业', '職業', 'Occupation'),
  kind: said('工作性质', '工作性質', 'Kind'),
  headcount: said('人数', '人數', 'Headcount'),
  duties: said('岗位职责', '崗位職責', 'Duties'),
  requirements: said('任职要求', '任職要求', 'Requirements'),
  skills: said('技能', '技能', 'Skills'),
  tags: said('标签', '標籤', 'Tags'),
  education: said('学历', '學歷', 'Education'),
  majors: said('专业', '專業', 'Majors'),
  experience: said('经验', '經驗', 'Experience'),
  pay: said('薪资', '薪資', 'Pay'),
  benefits: said('福利', '福利', 'Benefits'),
  city: said('城市', '城市', 'City'),
  district: said('区域', '區域', 'District'),
  address: said('地址', '地址', 'Address'),
  validUntil: said('截止日期', '截止日期', 'Last day'),
};
const reasons: Partial<Record<string, Words>> = {
  required: said('未填写', '未填寫', 'is missing'),
  unread: said('无法识别', '無法識別', 'cannot be read'),
  'too-long': said('过长', '過長', 'is too long'),
  unusable: said('不能使用', '不能使用', 'cannot be used'),
  formula: said('是公式，已按文字处理', '是公式，已按文字處理', 'is a formula and was taken as text'),
};
const otherwise = said('有问题', '有問題', 'cannot be taken');

export const columnWords = {
  line: said('行', '行', 'Line'),
  reason: said('原因', '原因', 'Reason'),
} as const;

/** Why a row did not go in, as the file says it. */
export function reasonOf({ field, code, text }: RowProblem, locale: Locale): string {
  const name = fields[field]?.[locale] ?? field;
  const why = (reasons[code] ?? otherwise)[locale];
  const quoted = text === '' ? '' : locale === 'en' ? ` (${text})` : `（${text}）`;
  return locale === 'en' ? `${name} ${why}${quoted}` : `${name}${why}${quoted}`;
}
