import type { ResumeDraft } from '#contracts/resumes';
import { type Entry, entriesOf, proseOf } from './entries.ts';
import type { Line } from './line.ts';
import {
  bare,
  isDepartment,
  isDuration,
  isManner,
  isOrganisation,
  isPlace,
  isPost,
  isSchool,
  labelled,
  tokensOf,
} from './tokens.ts';

type Experience = ResumeDraft['experience'][number];
type Project = ResumeDraft['projects'][number];

const ofOrganisation =
  /^(?:公司名称|公司|单位名称|单位|工作单位|企业名称|雇主|公司名稱|employer|company|organisation|organization)$/u;
const ofPost = /^(?:职位名称|职位|职务|岗位|担任职务|担任职位|工作岗位|职称|position|title|job title|role)$/u;
const ofRole = /^(?:担任角色|项目角色|项目职务|角色|职责|担任|我的角色|role|position)$/u;
const ofProject = /^(?:项目名称|项目|project|project name|name)$/u;
const ofBody =
  /^(?:工作内容|工作职责|工作描述|主要职责|职责描述|岗位职责|项目描述|项目介绍|项目职责|职责|内容|描述|技术栈|业绩|responsibilities|duties|achievements|technologies|tools)$/u;

/** Short and without a sentence in it: `Granite & Row Builders — Macau`, `蓝湾智造`. */
const isTitle = (text: string) =>
  /^(?:(?:\p{Lu}|\d)[\w'’.&-]*|of|and|the|&|—|–|-|,|\||\s)+$/u.test(text) ||
  /^[\p{Script=Han}（）()·]{3,16}$/u.test(text);

/** `潮汐机电有限公司电气工程师`: the name ends where its last mark ends. */
function parted(token: string): string[] {
  const found =
    /^([\p{Script=Han}（）()A-Za-z0-9]{2,}(?:公司|集团|工厂|制造厂|加工厂|事务所|工作室))([\p{Script=Han}A-Za-z/]{2,12})$/u.exec(
      token,
    );
  return found?.[1] && found[2] && isPost(found[2]) ? [found[1], found[2]] : [token];
}

/** `贸易/进出口 | 20-99人`: what kind of enterprise it was. */
const ofSize = /^[^，。；]{0,40}(?:少于\s*)?\d+(?:\s*[-–~]\s*\d+)?\s*人(?:以上)?$/u;
/** `[3年2个月]` behind a name. */
const stayed = /\s*[[(（【]共?\s*(?:\d+\s*(?:年|个月)[零\s]*){1,2}[\])）】]/gu;

type Named = { first: string; second: string; body: Line[] };

/** Who it was for and as what, from the heading lines; from the next line or two where the heading lacks one of them. */
function namesOf({ head, body }: Entry, first: RegExp, second: RegExp, kind: 'work' | 'project'): Named {
  const named: Named = { first: '', second: '', body };
  const loose: string[] = [];
  const look = (text: string) => {
    for (const cell of text.replace(stayed, '').split('\t')) {
      const said = labelled(cell);
      if (said && first.test(said.label)) named.first ||= bare(said.value);
      else if (said && second.test(said.label)) named.second ||= bare(said.value);
      else
        loose.push(
          ...tokensOf(cell)
            .flatMap(kind === 'work' ? parted : (token) => [token])
            .filter((token) => !isPlace(token) && !isManner(token) && !isDuration(token))
            .filter((token) => kind === 'project' || !isDepartment(token)),
        );
    }
  };
  for (const text of head) look(text);
  let taken = 0;
  const lacking = () => (named.first ? 0 : 1) + (named.second ? 0 : 1) > loose.length;
  while (taken < 2 && lacking()) {
    const line = body[taken];
    if (!line || line.bullet || line.text.length > 60 || /[。；;.]$/u.test(line.text)) break;
    const said = labelled(line.text);
    if (said && ofBody.test(said.label)) break;
    // A sentence of what was done is no name: a line without a label must look like an employer or a post, or like a title.
    const isSaid = said && (first.test(said.label) || second.test(said.label));
    const looksNamed = isOrganisation(line.text) || isPost(line.text) || isTitle(line.text);
    if (!isSaid && (kind === 'project' || !looksNamed)) break;
    look(line.text);
    taken += 1;
  }
  named.body = body.slice(taken).filter(({ text }, at) => at > 0 || !ofSize.test(text));
  if (kind === 'work') sortWork(named, loose);
  else {
    const role = loose.slice(1).find(isPost) ?? loose[1] ?? '';
    named.first ||= loose[0] ?? '';
    named.second ||= named.first === role ? '' : role;
  }
  return named;
}

function sortWork(named: Named, loose: readonly string[]): void {
  const rest = [...loose];
  const take = (wanted: (token: string) => boolean) => {
    const at = rest.findIndex(wanted);
    return at < 0 ? '' : (rest.splice(at, 1)[0] ?? '');
  };
  const house = (token: string) => isOrganisation(token) || isSchool(token);
  named.first ||=
    take((token) => house(token) && !isPost(token)) ||
    take((token) => house(token) && /公司|集团|[厂店院校]$|ltd|limited|inc\b|co\./iu.test(token));
  named.second ||= take((token) => isPost(token) && !house(token)) || take(isPost);
  named.first ||= take((token) => token.length > 1);
  named.second ||= take((token) => token.length > 1 && !/部$|部门|department/iu.test(token)) || take(() => true);
}

export function experienceIn(lines: readonly Line[]): Experience[] {
  return entriesOf(lines, (text) => isOrganisation(text) && !/[，。；]/u.test(text)).flatMap((entry) => {
    const { first, second, body } = namesOf(entry, ofOrganisation, ofPost, 'work');
    if (!first && !second) return [];
    return [
      {
        organisation: first.slice(0, 100),
        position: second.slice(0, 100),
        from: entry.span?.from ?? '',
        to: entry.span?.to ?? '',
        description: proseOf(body).slice(0, 3000),
      },
    ];
  });
}

export function projectsIn(lines: readonly Line[]): Project[] {
  const begins = (text: string) =>
    /^(?:项目名称|项目|project)\s*\d?[:：]/iu.test(text) || (text.length < 40 && !/[，。；;:：]/u.test(text));
  return entriesOf(lines, begins).flatMap((entry) => {
    const { first, second, body } = namesOf(entry, ofProject, ofRole, 'project');
    if (!first) return [];
    return [
      {
        name: first.slice(0, 100),
        role: second.slice(0, 100),
        from: entry.span?.from ?? '',
        to: entry.span?.to ?? '',
        description: proseOf(body).slice(0, 3000),
      },
    ];
  });
}
