import type { ResumeDraft } from '#contracts/resumes';
import { roles } from './postings.ts';
import type { Role } from './role.ts';
import { chance } from './seed.ts';
import type { Person } from './seekers.ts';

/** Invented names, and the role that each works in. Crowded roles, so that figures say something. */
const people: readonly (readonly [name: string, role: string])[] = [
  ['莫家俊', 'automation'],
  ['赖海珊', 'automation'],
  ['程振东', 'automation'],
  ['伍晓彤', 'automation'],
  ['钟志航', 'automation'],
  ['阮美玲', 'automation'],
  ['汤伟豪', 'automation'],
  ['胡清越', 'electrical-engineer'],
  ['龚嘉禾', 'electrical-engineer'],
  ['袁立群', 'electrical-engineer'],
  ['邹可儿', 'electrical-engineer'],
  ['倪东明', 'electrical-engineer'],
  ['柯文静', 'electrical-engineer'],
  ['韦国栋', 'electrical-engineer'],
  ['蓝雨桐', 'robotics-engineer'],
  ['卓启明', 'robotics-engineer'],
  ['凌思远', 'robotics-engineer'],
  ['洪嘉宝', 'robotics-engineer'],
  ['屈海峰', 'robotics-engineer'],
  ['尹秋霞', 'robotics-engineer'],
  ['招俊文', 'robotics-engineer'],
  ['庄梓晴', 'robot-operator'],
  ['丘志强', 'robot-operator'],
  ['管惠敏', 'robot-operator'],
  ['骆永安', 'robot-operator'],
  ['白晓枫', 'robot-operator'],
  ['植嘉诚', 'robot-operator'],
  ['江月娥', 'robot-operator'],
  ['温志恒', 'automation'],
  ['商雅文', 'electrical-engineer'],
  ['霍子健', 'robotics-engineer'],
  ['舒丽华', 'automation'],
  ['池俊熙', 'electrical-engineer'],
  ['孔令彤', 'robotics-engineer'],
  ['祝永康', 'automation'],
  ['傅思琪', 'electrical-engineer'],
];

const schools = ['江门职业技术学院', '五邑大学', '广东工业大学', '佛山科学技术学院', '岭南师范学院'] as const;
const districts = ['440703', '440704', '440705', '440783', '440784'] as const;
const employers = ['佛山某装备公司', '中山某电器厂', '蓬江某机电公司', '鹤山某五金厂', '珠海某自动化公司'] as const;
const ends = 2026;

function write(name: string, role: Role): Person {
  const random = chance('seeker', name);
  const years = random.number(13);
  const variant = random.pick(role.variants);
  const told = random.some(role.duties, 2).map((line) => line.replaceAll('{p}', '产线设备'));
  const graduated = ends - years;
  const experience: ResumeDraft['experience'] =
    years === 0
      ? []
      : [
          {
            organisation: random.pick(employers),
            position: variant.title,
            from: `${graduated}-07`,
            to: random.number(2) === 0 ? '' : `${ends}-08`,
            description: `${told.join('；')}。`,
          },
        ];
  const skills = [...role.must, ...random.some(role.nice, 2)];
  return {
    title: variant.title,
    name,
    district: random.pick(districts),
    summary: `${years === 0 ? '应届' : `${years} 年现场经验`}，${skills.slice(0, 2).join('、')}用得最多，希望在江门长期发展。`,
    education: [
      {
        school: random.pick(schools),
        major: random.pick(role.majors),
        level: role.education,
        from: `${graduated - (role.education === 'bachelor' ? 4 : 3)}-09`,
        to: `${graduated}-06`,
      },
    ],
    experience,
    skills,
    wishes: {
      occupations: [role.occupation],
      districts: random.some(districts, 2),
      kinds: years === 0 ? ['full-time', 'campus'] : ['full-time'],
      payMin: 5000 + 500 * random.number(4) + 700 * years,
    },
  };
}

/** People who only let themselves be found: their résumés are made of what their trades do all day. */
export const others: readonly Person[] = people.map(([name, key]) => {
  const role = roles[key];
  if (!role) throw new Error(`no role ${key}`);
  return write(name, role);
});
