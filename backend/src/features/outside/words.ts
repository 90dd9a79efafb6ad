import type { Pay } from '#contracts/jobs';
import { divisionName } from '#features/city';

const units = { hour: '小时', day: '天', month: '月', year: '年' } as const;

/** Pay in words, as a feed says it. */
export function payWords(pay: Pay): string {
  if (pay.unit === 'negotiable') return '面议';
  const range = pay.min === pay.max ? `${pay.min}` : `${pay.min}-${pay.max}`;
  return `${range}元/${units[pay.unit]}${pay.unit === 'month' && pay.months > 12 ? `·${pay.months}薪` : ''}`;
}

const direct = ['11', '12', '31', '50'];

export type Parts = { region: string; city: string; district: string };
/** Province, city and district by the code of any of them; what the code does not say is empty. */
export function placeParts(code: string | null): Parts {
  if (!code) return { region: '', city: '', district: '' };
  const name = (of: string) => {
    const found = divisionName(of, 'zh-CN');
    return found === of ? '' : found;
  };
  const region = name(`${code.slice(0, 2)}0000`);
  const city = direct.includes(code.slice(0, 2)) ? region : name(`${code.slice(0, 4)}00`);
  return { region, city, district: code.endsWith('00') ? '' : name(code) };
}

const educations: Record<string, string> = {
  any: '不限',
  'junior-secondary': '初中',
  secondary: '高中',
  vocational: '中专',
  associate: '大专',
  bachelor: '本科',
  master: '硕士',
  doctor: '博士',
};
export const educationWords = (level: string): string => educations[level] ?? '不限';

export function experienceWords({ min, max }: { min: number; max: number | null }): string {
  if (max === null) return min === 0 ? '不限' : `${min}年以上`;
  return `${min}-${max}年`;
}
