import type { EducationLevel } from '#contracts/city';
import type { ResumeDraft } from '#contracts/resumes';
import { entriesOf } from './entries.ts';
import type { Line } from './line.ts';
import { monthIn, spanIn } from './months.ts';
import { folded } from './sections.ts';
import { bare, isManner, isPlace, isSchool, labelled, tokensOf } from './tokens.ts';

type Education = ResumeDraft['education'][number];

const levels: readonly [EducationLevel, RegExp][] = [
  ['doctor', /博士|\bph\.?\s?d\b|\bdoctor(?:ate|al)?\b|\bd\.?phil\b/iu],
  [
    'master',
    /硕士|研究生(?!院)|\bmaster(?:'?s|’s)?\b|\bm\.?(?:sc|eng|a|phil|res|ed)\b\.?|\bmba\b|\bm\.?s\.(?!\w)|\bms\b/iu,
  ],
  [
    'bachelor',
    /本科|学士|\bbachelor(?:'?s|’s)?\b|\bb\.?(?:sc|eng|a|ba|com|ed|bus|tech)\b\.?|\bb\.?s\.(?!\w)|\bbs\b|\bundergraduate\b|\bhons?\b/iu,
  ],
  ['associate', /大专|专科|高职|\bassociate\b|\bhigher diploma\b|\bhnd\b|\bdiploma\b/iu],
  ['vocational', /中专|中职|职高|技校|技工学校|职业高中|职业中学|中等职业|\bvocational\b/iu],
  ['secondary', /高中|\bhigh school\b|\bsecondary school\b|\bhkdse\b|\bdse\b|\ba-levels?\b/iu],
  ['junior-secondary', /初中/u],
];
const allLevels = new RegExp(levels.map(([, form]) => form.source).join('|'), 'giu');

export function levelIn(text: string): EducationLevel {
  const plain = folded(text);
  return levels.find(([, form]) => form.test(plain))?.[0] ?? 'any';
}

const beside =
  /gpa|绩点|排名|主修课程|主要课程|核心课程|课程|学分|奖学金|grade|courses?\b|coursework|thesis|dissertation|cum laude|honou?rs? list|在校|平均分|论文|毕业设计|first class|second class|upper second|ranking|top \d/iu;
const degreeWords =
  /\b(?:bachelor(?:'?s|’s)?|master(?:'?s|’s)?|doctor(?:ate)?|associate|higher diploma|diploma|degree|certificate)\b(?:\s+(?:degree|of (?:science|engineering|arts|business administration(?=\s+(?:in|,))|commerce|education|philosophy|technology|laws?(?=\s+in))))?(?:\s*\((?:hons?|honours)\.?\))?|\b(?:b|m)\.?\s?(?:sc|eng|a|ba|com|ed|phil|tech|bus)\b\.?(?:\s*\((?:hons?|honours)\.?\))?|\bph\.?\s?d\b\.?|\b[bm]\.?s\.?(?=\s|,|$)|\((?:hons?|honours)\.?\)/giu;

/** What is told beside: all of a line, but for one of a few words in a row, of which a mark is the last (`会计学 · 本科 · GPA 3.6`). */
const isBeside = (text: string) =>
  beside.test(text) && (/[，。；]/u.test(text) || !/\s[·|｜/•]\s/u.test(text) || beside.test(tokensOf(text)[0] ?? ''));

/** The subject in `BSc (Hons) in Electrical Engineering`, `软件工程（本科）`, `Master of Accounting`. */
function majorIn(token: string): string {
  const label = labelled(token);
  if (label && /专业|major|subject|field/.test(label.label)) return bare(label.value);
  if (/^[\x20-\x7e’]+$/u.test(token)) {
    const rest = token
      .replace(degreeWords, ' ')
      .replace(/\bMBA\b/u, 'Business Administration')
      .replace(/\s+/g, ' ');
    return bare(
      rest
        .replace(/^\s*(?:in|of|,|:|-|–)\s+/iu, '')
        .replace(/^\s*(?:in|of)\s+/iu, '')
        .replace(/\bmajor(?:ing)?(?:\s+in)?:?\s*/iu, ''),
    );
  }
  const chinese = token
    .replace(/[（(][^）)]*(?:本科|学士|硕士|博士|大专|专科|统招|全日制|學士|碩士|學位|大專)[^）)]*[)）]/gu, '')
    .replace(
      /(?:大学)?(?:本科|专科|大专|中专|高职|學士|学士|碩士|硕士|博士|研究生|大專)(?:学历|学位|學位|毕业|生)*/gu,
      '',
    )
    .replace(/专业$|專業$|^专业|系$(?<=.{3})/u, '');
  return bare(chinese);
}

/** A school's name without the faculty and the city that stand behind it. */
function schoolOf(token: string): string {
  const label = labelled(token);
  const name = label && /学校|院校|school|university|institution/.test(label.label) ? label.value : token;
  return bare(name.replace(/\s*[（(](?:985|211|双一流|本科|统招|全日制)[^)）]*[)）]/gu, ''));
}

export function educationIn(lines: readonly Line[]): Education[] {
  const entries = entriesOf(lines, isSchool);
  return entries.flatMap(({ head, span, body }) => {
    const told = body.filter(({ text }) => text.length < 100 && !isBeside(text)).slice(0, 3);
    const texts = [...head, ...told.map(({ text }) => text)];
    const entry: Education = { school: '', major: '', level: 'any', from: span?.from ?? '', to: span?.to ?? '' };
    const tokens = texts
      .flatMap(tokensOf)
      .filter((token) => !beside.test(token) && !isManner(token) && !isPlace(token));
    const school = tokens.find((token) => isSchool(token) && !/^(?:专业|major)/iu.test(token));
    entry.school = school ? schoolOf(splitSchool(school)[0]) : '';
    entry.level =
      levelIn(texts.join(' ')) === 'any'
        ? levelIn(head.join(' '))
        : levelIn([...texts.filter((text) => !beside.test(text)), ...tokens].join(' '));
    const others = [splitSchool(school ?? '')[1], ...tokens.filter((token) => token !== school && !isFaculty(token))];
    entry.major =
      others
        .map(majorIn)
        .find((major) => major.length > 1 && levelWordsOnly(major) === false && !spanIn(major) && !monthIn(major)) ??
      '';
    if (!entry.school && others.length > 0 && head[0]) entry.school = bare(tokens[0] ?? '');
    if (entry.school === entry.major) entry.major = '';
    return entry.school || entry.major ? [clip(entry)] : [];
  });
}

const isFaculty = (token: string) =>
  /^[\p{Script=Han}]{2,14}(?:学院|學院|系)$/u.test(token) || /^(?:School|Faculty|College|Department) of /u.test(token);
const levelWordsOnly = (text: string) =>
  text.replace(allLevels, '').replace(/学历|学位|毕业|degree|[\s()（）]/giu, '') === '';

/** `五邑理工学院电气工程专业` without a gap: the school, and what follows it. */
function splitSchool(token: string): [string, string] {
  const found =
    /^([\p{Script=Han}（）()]{3,}?(?:大学|大學|学院|學院|学校|學校|中学|中學|技校|职中))(?![\p{Script=Han}]{0,4}(?:学院|學院|分校|校区))(.{2,})$/u.exec(
      token,
    );
  return found?.[1] && found[2] && !/^[（(]/u.test(found[2]) ? [found[1], found[2]] : [token, ''];
}

const clip = (entry: Education): Education => ({
  ...entry,
  school: entry.school.slice(0, 100),
  major: entry.major.slice(0, 100),
});
