import { type Line, lineOf } from './line.ts';
import { folded, headingOf, type Section } from './sections.ts';

type Column =
  | 'time'
  | 'school'
  | 'major'
  | 'level'
  | 'organisation'
  | 'position'
  | 'project'
  | 'text'
  | 'name'
  | 'issuer'
  | 'never';
const heads: Record<Column, RegExp> = {
  time: /^(?:起止时间|起止年月|时间|起止日期|日期|时间段|就读时间|工作时间|任职时间|获得时间|取得时间|发证日期|获奖时间|年月|期间|period|dates?|time|year|from - to|duration|from\/to|issued)$/u,
  school: /^(?:学校|毕业院校|院校|学校名称|毕业学校|就读学校|school|institution|university|college)$/u,
  major: /^(?:专业|所学专业|专业名称|主修|major|field|subject|programme|program|field of study)$/u,
  level: /^(?:学历|学位|学历\/学位|层次|degree|qualification|level|award)$/u,
  organisation: /^(?:单位|公司|工作单位|公司名称|单位名称|企业|employer|company|organisation|organization)$/u,
  position: /^(?:职位|职务|岗位|担任职务|职位名称|position|title|job title|role|post|角色|担任角色)$/u,
  project: /^(?:项目|项目名称|project|project name)$/u,
  text: /^(?:工作内容|主要工作|主要职责|职责|工作描述|描述|内容|备注|duties|description|responsibilities|remarks)$/u,
  name: /^(?:证书|证书名称|奖项|奖项名称|荣誉|名称|certificate|award|name|title)$/u,
  issuer: /^(?:发证机构|颁发机构|发证单位|颁发单位|issuer|issued by|authority)$/u,
  // Of no use to who reads a résumé, or nobody else's business.
  never:
    /^(?:离职原因|离开原因|证明人|证明人电话|证明人及电话|薪资|月薪|薪酬|薪金|税前月薪|reason for leaving|referee|salary)$/u,
};
const columnOf = (cell: string): Column | null => {
  const plain = folded(cell)
    .replace(/\s+/g, /\p{Script=Han}/u.test(cell) ? '' : ' ')
    .trim();
  return (Object.keys(heads) as Column[]).find((column) => heads[column].test(plain)) ?? null;
};

const place: Record<Column, string> = {
  time: '',
  school: '学校：',
  major: '专业：',
  level: '',
  organisation: '公司：',
  position: '职位：',
  project: '项目名称：',
  text: '',
  name: '',
  issuer: '',
  never: '',
};

/** A table whose first row names its columns, as lines that say what each cell is. Other lines stay as they are. */
export function untabled(lines: readonly Line[], sections: readonly Section[]): Line[] {
  const out: Line[] = [];
  let columns: (Column | null)[] | null = null;
  for (const line of lines) {
    const found = line.cells.map(columnOf);
    const titled = line.cells.length >= 2 && found.filter(Boolean).length >= Math.max(2, line.cells.length - 1);
    if (titled) {
      columns = found;
      continue;
    }
    if (!columns || line.cells.length !== columns.length) {
      if (columns && line.cells.length === 1 && headingOf(line.text)) columns = null;
      out.push(line);
      continue;
    }
    const known = columns;
    const order: readonly Column[] =
      sections.includes('certificates') || sections.includes('awards')
        ? ['time', 'name', 'issuer', 'text']
        : ['time', 'school', 'organisation', 'project', 'major', 'position', 'level', 'name'];
    const of = (column: Column) => line.cells[known.indexOf(column)];
    const told = order.flatMap((column) => (of(column) ? [place[column] + of(column)] : []));
    out.push(lineOf(told, { size: line.size, bullet: false }));
    const text = of('text');
    if (text && !sections.includes('education') && !order.includes('text')) out.push(lineOf([text], { bullet: true }));
  }
  return out;
}
