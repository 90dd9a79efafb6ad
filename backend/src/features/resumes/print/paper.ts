import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { ResumeDraft, resumeLayouts } from '#contracts/resumes';
import type { Fonts } from './fonts.ts';
import { runsOf } from './runs.ts';
import type { PrintWords } from './words.ts';

export type Layout = (typeof resumeLayouts)[number];
export type Sheet = {
  draft: ResumeDraft;
  layout: Layout;
  words: PrintWords;
  /** Where the person lives, in words. */
  place: string;
  /** Names the moment in the file, so that the same résumé gives the same file. */
  at: string;
  /** JPEG in base64, or empty. */
  photo: string;
};

const ink = '#1b2a33';
const quiet = '#56656e';
const accent = '#0b5a7a';

const dotted = (month: string) => month.replace('-', '.');
const joined = (parts: readonly string[], between: string) => parts.filter(Boolean).join(between);

/** Every text goes through `text`: a string is only ever shown, never read as a picture, a link or an instruction. */
type Paper = Sheet & { text: (words: string) => Content; compact: boolean };

function span({ words }: Paper, from: string, to: string): string {
  if (!from) return dotted(to);
  return `${dotted(from)} – ${to ? dotted(to) : words.now}`;
}

type Row = { title: string; note: string; time: string; body: string };

function rowOf({ text, compact }: Paper, { title, note, time, body }: Row): Content {
  const head: Content = {
    columns: [
      {
        width: '*',
        text: [
          { text: text(title), bold: true },
          { text: note ? text(`    ${note}`) : '', color: quiet },
        ],
      },
      { width: 'auto', text: time, color: quiet, alignment: 'right' },
    ],
    columnGap: 12,
  };
  // Paragraph by paragraph, so that a long one may go on overleaf.
  const paragraphs: Content[] = body
    .split('\n')
    .filter(Boolean)
    .map((paragraph) => ({ text: text(paragraph), margin: [0, 1, 0, 0] }));
  return {
    stack: [{ stack: [head, ...paragraphs.slice(0, 1)], unbreakable: true }, ...paragraphs.slice(1)],
    margin: [0, 0, 0, compact ? 4 : 8],
  };
}

function part(paper: Paper, title: string, content: Content[]): Content[] {
  if (content.length === 0) return [];
  const { compact, layout } = paper;
  const size = compact ? 11 : 12.5;
  const heading: Content = {
    text: title,
    fontSize: size,
    bold: true,
    color: accent,
    margin: [0, compact ? 6 : 10, 0, 2],
  };
  const line: Content = {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: 499, y2: 0, lineWidth: 0.6, lineColor: '#b9c6cd' }],
    margin: [0, 0, 0, 5],
  };
  const rule = layout === 'classic' ? [line] : [];
  // The heading stays with the first of what it heads.
  return [{ stack: [heading, ...rule, ...content.slice(0, 1)], unbreakable: content.length > 1 }, ...content.slice(1)];
}

function parts(paper: Paper) {
  const { draft, words, text } = paper;
  const line = (said: string): Content => ({ text: text(said), margin: [0, 0, 0, 2] });
  const papers = (all: ResumeDraft['certificates']) =>
    all.map(({ name, issuer, date }) => line(joined([name, issuer, dotted(date)], ' · ')));
  const paragraphs = draft.summary.split('\n').filter(Boolean).map(line);
  return {
    summary: part(paper, words.summary, paragraphs),
    experience: part(
      paper,
      words.experience,
      draft.experience.map(({ organisation, position, from, to, description }) =>
        rowOf(paper, {
          title: organisation || position,
          note: organisation ? position : '',
          time: span(paper, from, to),
          body: description,
        }),
      ),
    ),
    projects: part(
      paper,
      words.projects,
      draft.projects.map(({ name, role, from, to, description }) =>
        rowOf(paper, { title: name || role, note: name ? role : '', time: span(paper, from, to), body: description }),
      ),
    ),
    education: part(
      paper,
      words.education,
      draft.education.map(({ school, major, level, from, to }) =>
        rowOf(paper, {
          title: school,
          note: joined([major, words.levels[level]], '    '),
          time: span(paper, from, to),
          body: '',
        }),
      ),
    ),
    skills: part(
      paper,
      words.skills,
      paper.layout === 'two-columns'
        ? draft.skills.map(line)
        : draft.skills.length > 0
          ? [line(draft.skills.join(/\p{Script=Han}/u.test(words.skills) ? '、' : ', '))]
          : [],
    ),
    languages: part(
      paper,
      words.languages,
      draft.languages.map(({ name, level }) =>
        line(joined([name, level], /\p{Script=Han}/u.test(words.skills) ? '：' : ': ')),
      ),
    ),
    certificates: part(paper, words.certificates, papers(draft.certificates)),
    awards: part(paper, words.awards, papers(draft.awards)),
  };
}

const reach = ({ draft, place }: Sheet) =>
  [draft.phone, draft.email, place, ...draft.links.map(({ name, url }) => joined([name, url], ' '))].filter(Boolean);

function contentOf(paper: Paper): Content[] {
  const { draft, text, layout, compact } = paper;
  const name: Content = { text: text(draft.name), fontSize: compact ? 17 : 22, bold: true, color: ink };
  const headline: Content[] = draft.headline
    ? [{ text: text(draft.headline), color: accent, margin: [0, 1, 0, 0] }]
    : [];
  const face: Content[] = paper.photo
    ? [
        {
          image: `data:image/jpeg;base64,${paper.photo}`,
          fit: [72, 96],
          absolutePosition: { x: 470, y: 40 },
        },
      ]
    : [];
  const of = parts(paper);
  if (layout === 'two-columns') {
    const contact = part(
      paper,
      paper.words.contact,
      reach(paper).map((said) => ({ text: text(said.replace(/ (?=https?:)/, '\n')), margin: [0, 0, 0, 2] })),
    );
    return [
      ...face,
      name,
      ...headline,
      {
        columns: [
          {
            width: 150,
            fontSize: 9,
            stack: [...contact, ...of.skills, ...of.languages, ...of.certificates, ...of.awards],
          },
          { width: '*', stack: [...of.summary, ...of.experience, ...of.projects, ...of.education] },
        ],
        columnGap: 24,
      },
    ];
  }
  const contact: Content = { text: text(reach(paper).join('   |   ')), color: quiet, margin: [0, 2, 0, 0] };
  const order = compact
    ? [of.summary, of.skills, of.experience, of.projects, of.education]
    : [of.summary, of.experience, of.projects, of.education, of.skills];
  return [...face, name, ...headline, contact, ...order.flat(), ...of.languages, ...of.certificates, ...of.awards];
}

export function paperOf(sheet: Sheet, fonts: Fonts): TDocumentDefinitions {
  const compact = sheet.layout === 'compact';
  const text = (words: string): Content => [...runsOf(words, fonts)];
  const paper = { ...sheet, text, compact };
  return {
    pageSize: 'A4',
    pageMargins: compact ? [40, 34, 40, 34] : [48, 44, 48, 44],
    defaultStyle: { font: fonts.usual, fontSize: compact ? 9.5 : 10.5, lineHeight: compact ? 1.15 : 1.25, color: ink },
    info: { title: sheet.draft.name, creationDate: new Date(sheet.at) },
    content: contentOf(paper),
    footer: (page, pages) =>
      pages > 1 ? { text: `${page} / ${pages}`, alignment: 'center', fontSize: 8, color: quiet } : '',
  };
}
