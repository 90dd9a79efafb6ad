import type { EducationLevel } from '#contracts/city';
import type { Chance } from './seed.ts';

const zh: Readonly<Record<EducationLevel, string>> = {
  any: '学历不限',
  'junior-secondary': '初中及以上',
  secondary: '高中或中专以上',
  vocational: '中专、技校及以上',
  associate: '大专及以上学历',
  bachelor: '本科及以上学历',
  master: '硕士及以上学历',
  doctor: '博士学历',
};
const en: Readonly<Record<EducationLevel, string>> = {
  any: 'No formal degree needed',
  'junior-secondary': 'Junior secondary school',
  secondary: 'Secondary school',
  vocational: 'Vocational school or above',
  associate: 'Associate degree or above',
  bachelor: "Bachelor's degree or above",
  master: "Master's degree or above",
  doctor: 'Doctorate',
};

type Asked = {
  education: EducationLevel;
  majors: readonly string[];
  experience: { min: number; max: number | null };
  english: boolean;
};

/** The first line of requirements: what the form says, in words. */
export function asksFor({ education, majors, experience: { min, max }, english }: Asked, random: Chance): string {
  if (english) {
    const years = max === null ? `${min} years or more` : min === 0 ? `up to ${max} years` : `${min} to ${max} years`;
    return `${en[education]}; ${min === 0 && max === null ? 'graduates are welcome' : `${years} in similar work`}`;
  }
  const years =
    min === 0
      ? random.pick(
          max === null ? ['经验不限，有人带', '应届毕业生亦可', '有无经验均可'] : [`${max} 年以内经验，新手可教`],
        )
      : max === null
        ? `${min} 年以上相关经验`
        : random.pick([`${min}-${max} 年相关经验`, `从事本岗位 ${min} 年以上`]);
  const field = majors.length > 0 ? random.pick([`，${majors.join('、')}等专业`, `，${majors[0]}或相近专业优先`]) : '';
  return random.pick([`${zh[education]}${field}；${years}`, `${years}；${zh[education]}${field}`]);
}
