import type { ResumeDraft } from '#contracts/resumes';
import { joined, type Line, withoutBullet } from './line.ts';
import { monthIn } from './months.ts';
import { headingOf } from './sections.ts';
import { bare } from './tokens.ts';
import { tongues } from './tongues.ts';

type Language = ResumeDraft['languages'][number];
type Paper = ResumeDraft['certificates'][number];

const separator = /[,，、;；|｜•]|\s\/\s/u;
const ended = /\d{4}[)）]?$/u;
/** Lists wrapped over several lines, as one line each. Where every line is an item of its own, nothing is joined. */
function unwrapped(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    const short = /^\p{Script=Han}{1,3}$/u.test(line.text);
    const goesOn =
      before &&
      (/[,，、|｜(（]$|\s\/$/u.test(before.text) ||
        (before.full && !ended.test(before.text) && (short || separator.test(before.text))));
    if (goesOn && !line.bullet && line.cells.length === 1 && !/^[^:：]{2,12}[:：]/u.test(line.text))
      whole[whole.length - 1] = { ...before, text: joined(before.text, line.text), full: line.full };
    else whole.push(line);
  }
  return whole;
}

const outsideBrackets = '(?![^(（]*[)）])';
const between = new RegExp(
  String.raw`(?:[,，、;；|｜\n\t•●·]|\s{2,}|\s+[–—-]\s+|\s*\/\s+|\s+\/\s*|(?<=\p{Script=Han})\/(?=\p{Script=Han})|。)${outsideBrackets}`,
  'u',
);
const mastery =
  /^(?:能够?|可|会)?(?:熟练掌握|熟练使用|熟练运用|熟练操作|熟悉使用|熟悉掌握|熟练|熟悉|精通|掌握|了解|擅长|能熟练使用|proficient (?:in|with)|experienced (?:in|with)|skilled in|familiar with|knowledge of|advanced|basic|strong|expert in)(?:\s*[:：]\s*|\s+|(?=[\p{Script=Han}A-Za-z]))/iu;
const grade =
  /\s*[（(](?:熟练|精通|熟悉|良好|一般|了解|掌握|优秀|advanced|intermediate|basic|expert|proficient|beginner|[\d.]+\s*(?:years?|yrs?|年)(?:经验)?)[)）]\s*$|\s*[:：]?\s*[★☆●○■□▮▯]+\s*$|\s+\d{1,3}\s*%$|\s*[:：\-–]\s*(?:熟练|精通|熟悉|良好|掌握|了解|advanced|intermediate|expert|basic)$/iu;

export function skillsIn(lines: readonly Line[]): string[] {
  const items = unwrapped(lines).flatMap((line) => {
    const text = withoutBullet(line.text);
    const label = /^([^:：,，、]{1,24})[:：]\s*(.+)$/su.exec(text);
    return (label?.[2] ?? text).split(between);
  });
  const found = items
    .flatMap((item) =>
      item.length > 16 && /\p{Script=Han}/u.test(item)
        ? item.split(/(?<=\S)[和及与](?=\S)/u)
        : item.split(/^and\s+|\s+and\s+(?=[A-Z])/u),
    )
    .map((item) =>
      bare(
        item
          .replace(mastery, '')
          .replace(grade, '')
          .replace(/等(?:软件|工具|技术|办公软件|语言|框架)*$/u, '')
          .replace(/[.。]$/u, ''),
      ),
    )
    .filter(
      (item) =>
        item.length > 0 &&
        item.length <= 40 &&
        !/^[★☆●○■□\d.%\s]+$|^\d+\s*个?[月年]$/u.test(item) &&
        !/^(?:熟练|精通|熟悉|良好|了解|advanced|intermediate|basic|expert)$/iu.test(item),
    );
  return [...new Map(found.map((item) => [item.toLowerCase(), item])).values()].slice(0, 60);
}

export function languagesIn(lines: readonly Line[]): Language[] {
  const found: Language[] = [];
  for (const line of lines) {
    const text = withoutBullet(line.text).replace(/\t/g, ' ');
    const names = [...text.matchAll(tongues)].filter(({ 0: name, index }, at, all) => {
      const before = all[at - 1];
      // A language inside of another one's level (`英语：大学英语六级`) begins nothing new; `Chinese (Mandarin)` is one.
      return (
        !before || !(before[0].endsWith(name) || name.endsWith(before[0]) || /[(（]\s*$/u.test(text.slice(0, index)))
      );
    });
    for (const [at, match] of names.entries()) {
      const begin = match.index + match[0].length;
      const rest = text.slice(begin, names[at + 1]?.index ?? text.length);
      const level = bare(
        rest
          .replace(/^\s*(?:\((?=[^)]*\)\s*$)|（(?=[^）]*）\s*$))/u, '')
          .replace(/^\s*[（(]([^)）]*)[)）]\s*[;；,，、|/·•]?\s*$/u, '$1')
          .replace(/^\s*[:：\-–—|]+\s*/u, ''),
      );
      found.push({
        name: match[0],
        level: level
          .replace(/^[(（]|[)）]$/gu, '')
          .replace(/\s+(?:and|和|及)$/u, '')
          .trim()
          .slice(0, 80),
      });
    }
  }
  const named = new Map<string, Language>();
  for (const language of found) if (!named.get(language.name)?.level) named.set(language.name, language);
  return [...named.values()].slice(0, 20);
}

const paperWord =
  /证|証|资格|資格|CET|等级|职称|\b(?:certified|certificate|certification|licen[cs]e|PMP|CPA|ACCA|CFA|AWS|IELTS|TOEFL|TOEIC|PRINCE2|Six Sigma|scrum)\b/iu;
export const isPaper = (text: string): boolean => paperWord.test(text);

/** Certificates or awards: one a line, or several parted by `、`; each with its month and who gave it, where that is said. */
/** A month that wrapped onto a line of its own goes back to what it dates. */
function dated(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    const when = monthIn(line.text);
    const alone = when && !/[\p{L}\d]/u.test(line.text.slice(0, when.start) + line.text.slice(when.end));
    if (alone && before && !monthIn(before.text))
      whole[whole.length - 1] = { ...before, text: before.text + line.text };
    else whole.push(line);
  }
  return whole;
}

export function papersIn(lines: readonly Line[]): Paper[] {
  return dated(unwrapped(lines))
    .flatMap((line) => {
      const text = withoutBullet(line.text);
      const parts = text.split(/[、;；](?![^(（]*[)）])/u);
      const chinese = /\p{Script=Han}/u.test(text);
      const commas = chinese && parts.length === 1 && !monthIn(text) ? text.split(/[，,](?![^(（]*[)）])/u) : parts;
      return commas.length > 1 ? commas : [text];
    })
    .flatMap((text) => {
      const when = monthIn(text);
      const yearless = when ? `${text.slice(0, when.start)}\t${text.slice(when.end)}` : text;
      const rest = yearless.replace(/[(（]\s*\t\s*[)）]/u, '\t').replace(/[,，]?\s*\t\s*([)）])/u, '$1');
      const pieces = rest
        .split(
          /\t|\s*[|｜•]\s*|\s+[–—-]\s+|,\s+|\s{2,}|[，]\s*|(?:发证机构|颁发机构|发证单位|颁发单位|issued by)[:：]?|\s+·\s+|(?<=[\p{Script=Han}）])\s+(?=\p{Script=Han}{2})/iu,
        )
        .map(bare)
        .filter((piece) => piece !== '' && !/^(?:获得?|荣获|取得)$/u.test(piece));
      let name = pieces[0]?.replace(/^(?:荣获|获得?|取得|持有)(?=.{3})/u, '') ?? '';
      let issuer = pieces[1] ?? '';
      const within = /^(.{2,}?)\s*[（(]([^)）]{3,})[)）]$/u.exec(name);
      if (!issuer && within?.[1] && within[2] && isIssuer(within[2])) [name, issuer] = [within[1], within[2]];
      if (issuer && isIssuer(name) && !isIssuer(issuer) && !isPaper(name)) [name, issuer] = [issuer, name];
      if (name.length < 2 || headingOf(name)) return [];
      return [{ name: name.slice(0, 120), issuer: issuer.slice(0, 100), date: when?.month ?? '' }];
    })
    .slice(0, 40);
}

const isIssuer = (text: string) =>
  /局|厅|部$|部门|委员会|协会|学会|中心|学院|大学|学校|公司|集团|政府|机构|institute|association|council|university|authority|board|society|college|department|inc\b|ltd|amazon|microsoft|google|cisco/iu.test(
    text,
  );
