import { z } from 'zod';
import type { educationLevels } from '#contracts/city';
import { ResumeDraft } from '#contracts/resumes';

/**
 * JSON Resume 1.0 (jsonresume.org). What the format has no place for stands in `meta.talentHarbor`, so that a résumé
 * comes back as it went. What other programs wrote is taken as far as it fits.
 */
const words = {
  any: '',
  'junior-secondary': '初中',
  secondary: '高中',
  vocational: '中专',
  associate: '大专',
  bachelor: '本科',
  master: '硕士',
  doctor: '博士',
} as const satisfies Record<(typeof educationLevels)[number], string>;

const set = <T>(key: string, value: T | '') => (value === '' ? {} : { [key]: value });

export function toJsonResume(draft: ResumeDraft) {
  return {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: {
      name: draft.name,
      ...set('label', draft.headline),
      ...set('email', draft.email),
      ...set('phone', draft.phone),
      ...set('summary', draft.summary),
      profiles: draft.links.map(({ name, url }) => ({ network: name, url })),
    },
    work: draft.experience.map(({ organisation, position, from, to, description }) => ({
      name: organisation,
      position,
      ...set('startDate', from),
      ...set('endDate', to),
      summary: description,
    })),
    education: draft.education.map(({ school, major, level, from, to }) => ({
      institution: school,
      area: major,
      studyType: words[level],
      ...set('startDate', from),
      ...set('endDate', to),
    })),
    projects: draft.projects.map(({ name, role, from, to, description }) => ({
      name,
      roles: role ? [role] : [],
      ...set('startDate', from),
      ...set('endDate', to),
      description,
    })),
    skills: draft.skills.map((name) => ({ name })),
    languages: draft.languages.map(({ name, level }) => ({ language: name, fluency: level })),
    certificates: draft.certificates.map(({ name, issuer, date }) => ({ name, issuer, ...set('date', date) })),
    awards: draft.awards.map(({ name, issuer, date }) => ({ title: name, awarder: issuer, ...set('date', date) })),
    meta: {
      version: 'v1.0.0',
      talentHarbor: { version: 1, title: draft.title, district: draft.district, wishes: draft.wishes },
    },
  };
}

const text = z.string().catch('');
const texts = z.array(z.string()).catch([]);
const rows = <T extends z.ZodType>(row: T) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((all) =>
      all.slice(0, 100).flatMap((one) => {
        const read = row.safeParse(one);
        return read.success ? [read.data] : [];
      }),
    );

const spanned = { startDate: text, endDate: text, summary: text, description: text, highlights: texts };
const Foreign = z.object({
  basics: z
    .object({
      name: text,
      label: text,
      email: text,
      phone: text,
      summary: text,
      url: text,
      location: z.object({ city: text, region: text, address: text }).catch({ city: '', region: '', address: '' }),
      profiles: rows(z.object({ network: text, username: text, url: text })),
    })
    .catch({
      name: '',
      label: '',
      email: '',
      phone: '',
      summary: '',
      url: '',
      location: { city: '', region: '', address: '' },
      profiles: [],
    }),
  work: rows(z.object({ name: text, company: text, position: text, ...spanned })),
  volunteer: rows(z.object({ organization: text, position: text, ...spanned })),
  education: rows(z.object({ institution: text, area: text, studyType: text, startDate: text, endDate: text })),
  projects: rows(z.object({ name: text, roles: texts, ...spanned })),
  skills: rows(z.object({ name: text, keywords: texts })),
  languages: rows(z.object({ language: text, fluency: text })),
  certificates: rows(z.object({ name: text, issuer: text, date: text })),
  awards: rows(z.object({ title: text, awarder: text, date: text })),
  meta: z.object({ talentHarbor: z.unknown() }).catch({ talentHarbor: null }),
});

const Own = z.object({ title: text, district: text, wishes: z.unknown() });

const month = (date: string) => /^((?:19|20)\d\d-(?:0[1-9]|1[0-2]))(?:-\d\d)?$/.exec(date.trim())?.[1] ?? '';
const cut = (words: string, most: number) => [...words.normalize('NFC')].slice(0, most).join('').slice(0, most);

/** @returns null where the text is no JSON Resume */
export function fromJsonResume(
  source: string,
  levelIn: (text: string) => (typeof educationLevels)[number],
): { draft: ResumeDraft; place: string } | null {
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch {
    return null;
  }
  const read = Foreign.safeParse(json);
  if (!read.success || typeof json !== 'object' || json === null) return null;
  const { basics, meta, ...lists } = read.data;
  if (!('basics' in json || 'work' in json || 'education' in json)) return null;
  const told = (row: { summary: string; description: string; highlights: string[] }) =>
    cut([row.summary || row.description, ...row.highlights].filter(Boolean).join('\n'), 3000);
  const own = Own.safeParse(meta.talentHarbor);
  const wishes = own.success ? ResumeDraft.shape.wishes.safeParse(own.data.wishes) : null;
  const district = own.success ? ResumeDraft.shape.district.safeParse(own.data.district) : null;
  const profiles = basics.profiles.map(({ network, username, url }) => ({
    name: cut(network, 60),
    url: cut(url || username, 300),
  }));
  if (basics.url && !profiles.some(({ url }) => url === basics.url))
    profiles.unshift({ name: '', url: cut(basics.url, 300) });
  const draft = {
    title: own.success ? cut(own.data.title, 50) : '',
    name: cut(basics.name, 50),
    headline: cut(basics.label, 100),
    email: cut(basics.email, 254),
    phone: cut(basics.phone, 30),
    summary: cut(basics.summary, 2000),
    district: district?.success ? district.data : '',
    links: profiles.slice(0, 10),
    education: lists.education.slice(0, 10).map((row) => ({
      school: cut(row.institution, 100),
      major: cut(row.area, 100),
      level: levelIn(row.studyType),
      from: month(row.startDate),
      to: month(row.endDate),
    })),
    experience: [
      ...lists.work,
      ...lists.volunteer.map(({ organization, ...row }) => ({ ...row, name: organization, company: '' })),
    ]
      .slice(0, 30)
      .map((row) => ({
        organisation: cut(row.name || row.company, 100),
        position: cut(row.position, 100),
        from: month(row.startDate),
        to: month(row.endDate),
        description: told(row),
      })),
    projects: lists.projects.slice(0, 30).map((row) => ({
      name: cut(row.name, 100),
      role: cut(row.roles.join('、'), 100),
      from: month(row.startDate),
      to: month(row.endDate),
      description: told(row),
    })),
    skills: [
      ...new Set(
        lists.skills
          .flatMap(({ name, keywords }) => (keywords.length > 0 ? keywords : [name]))
          .map((skill) => cut(skill.trim(), 40))
          .filter(Boolean),
      ),
    ].slice(0, 60),
    languages: lists.languages
      .slice(0, 20)
      .map(({ language, fluency }) => ({ name: cut(language, 40), level: cut(fluency, 80) })),
    certificates: lists.certificates
      .slice(0, 40)
      .map(({ name, issuer, date }) => ({ name: cut(name, 120), issuer: cut(issuer, 100), date: month(date) })),
    awards: lists.awards
      .slice(0, 40)
      .map(({ title, awarder, date }) => ({ name: cut(title, 120), issuer: cut(awarder, 100), date: month(date) })),
    wishes: wishes?.success ? wishes.data : undefined,
  };
  const { city, region, address } = basics.location;
  return { draft: ResumeDraft.parse(draft), place: city || region || address };
}
