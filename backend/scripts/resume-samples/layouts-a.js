// The first half of the sample layouts: the reader was written against these.
import {
  AlignmentType,
  Document,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopPosition,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';

const levelWords = { master: '硕士', bachelor: '本科', associate: '大专', vocational: '中专' };
const traditional = { master: '碩士', bachelor: '學士', associate: '大專', vocational: '中專' };
const degrees = { master: 'MSc', bachelor: 'BSc', associate: 'Higher Diploma', vocational: 'Vocational' };
const dots = (m) => m.replace('-', '.');
const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const worded = (m) => `${names[Number(m.slice(5)) - 1]} ${m.slice(0, 4)}`;
const esc = (t) => t.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const list = (text) =>
  `<ul>${text
    .split('\n')
    .map((one) => `<li>${esc(one)}</li>`)
    .join('')}</ul>`;
const page = (css, body) =>
  `<!doctype html><meta charset="utf-8"><style>@page{size:A4;margin:14mm}body{font-synthesis:none;font:10.5pt/1.5 Sample,sans-serif;margin:0}ul{margin:2px 0;padding-left:16px}h1{margin:0}${css}</style>${body}`;
const when = (list) => list.length > 0;
const paper = ({ name, issuer, date }, join = '，') => [date && dots(date), name, issuer].filter(Boolean).join(join);

/** One column, headings in bars, time on the left, everything of an entry on one line. */
export const barsZh = (p) => ({
  html: page(
    'h1{text-align:center}h2{background:#dbe7ef;font-size:12pt;padding:2px 8px;margin:10px 0 4px}.row{display:flex;justify-content:space-between}.c{text-align:center}',
    `<h1>${p.name}</h1><p class=c>${p.phone} | ${p.email} | ${p.place}</p><p class=c>求职意向：${p.headline}</p>
    <h2>教育背景</h2>${p.education.map((e) => `<div class=row><b>${dots(e.from)}-${dots(e.to)}</b><span>${e.school}</span><span>${e.major}（${levelWords[e.level]}）</span></div><div>主修课程：高等数学、概率论、专业英语</div>`).join('')}
    <h2>工作经历</h2>${p.experience.map((e) => `<div class=row><b>${dots(e.from)}-${e.to ? dots(e.to) : '至今'}</b><span>${e.organisation}</span><span>${e.position}</span></div>${list(e.description)}`).join('')}
    ${when(p.projects) ? `<h2>项目经历</h2>${p.projects.map((e) => `<div class=row><b>${dots(e.from)}-${dots(e.to)}</b><span>${e.name}</span><span>${e.role}</span></div>${list(e.description)}`).join('')}` : ''}
    <h2>专业技能</h2><p>${p.skills.join('、')}</p>
    <h2>语言能力</h2><p>${p.languages.map((l) => `${l.name}（${l.level}）`).join('、')}</p>
    ${when(p.certificates) ? `<h2>资格证书</h2><ul>${p.certificates.map((c) => `<li>${paper(c, ' ')}</li>`).join('')}</ul>` : ''}
    ${when(p.awards) ? `<h2>获奖情况</h2><ul>${p.awards.map((c) => `<li>${paper(c, ' ')}</li>`).join('')}</ul>` : ''}
    ${p.summary ? `<h2>自我评价</h2><p>${p.summary}</p>` : ''}`,
  ),
});

/** Two columns: contact, skills and certificates in a dark bar on the left. */
export const sidebarZh = (p) => ({
  html: page(
    '@page{margin:0}body{display:flex;min-height:290mm}.s{width:32%;background:#24475c;color:#fff;padding:12mm 7mm;box-sizing:border-box}.m{flex:1;padding:12mm 8mm}h2{font-size:13pt;margin:12px 0 4px}.g{color:#666}p{margin:3px 0}',
    `<div class=s><h1>${p.name}</h1><p>${p.headline}</p><h2>联系方式</h2><p>电话：${p.phone}</p><p>邮箱：${p.email}</p><p>现居地：${p.place}</p><h2>技能特长</h2>${p.skills.map((s) => `<p>${s}</p>`).join('')}<h2>语言</h2>${p.languages.map((l) => `<p>${l.name}：${l.level}</p>`).join('')}${when(p.certificates) ? `<h2>证书</h2>${p.certificates.map((c) => `<p>${c.name}${c.date ? `（${dots(c.date)}）` : ''}</p>`).join('')}` : ''}</div>
    <div class=m>${p.summary ? `<h2>个人简介</h2><p>${p.summary}</p>` : ''}<h2>工作经历</h2>${p.experience.map((e) => `<p><b>${e.organisation}</b></p><p class=g>${e.position}　　${e.from.replace('-', '/')} – ${e.to ? e.to.replace('-', '/') : '至今'}</p>${list(e.description)}`).join('')}
    ${when(p.projects) ? `<h2>项目经验</h2>${p.projects.map((e) => `<p><b>${e.name}</b></p><p class=g>${e.role}　　${e.from.replace('-', '/')} – ${e.to.replace('-', '/')}</p>${list(e.description)}`).join('')}` : ''}
    <h2>教育经历</h2>${p.education.map((e) => `<p><b>${e.school}</b></p><p class=g>${e.major} | ${levelWords[e.level]}　　${e.from.replace('-', '/')} – ${e.to.replace('-', '/')}</p>`).join('')}${when(p.awards) ? `<h2>荣誉奖项</h2>${p.awards.map((a) => `<p>${a.name} ${dots(a.date)}</p>`).join('')}` : ''}</div>`,
  ),
  expected: (e) => ({ ...e, certificates: e.certificates.map((c) => ({ ...c, issuer: '' })) }),
});

/** The form of an application at a state-owned works: a grid of labels and values. */
export const formZh = (p) => ({
  html: page(
    'table{border-collapse:collapse;width:100%}td,th{border:1px solid #555;padding:4px 6px;font-weight:400;text-align:left}h1{text-align:center;font-size:18pt}.h{background:#eee;font-weight:700}',
    `<h1>个人简历</h1><table><tr><td>姓名</td><td>${p.name}</td><td>性别</td><td>女</td></tr><tr><td>联系电话</td><td>${p.phone}</td><td>电子邮箱</td><td>${p.email}</td></tr><tr><td>现居住地</td><td>${p.place}</td><td>应聘职位</td><td>${p.headline}</td></tr></table>
    <table><tr><td class=h colspan=4>教育背景</td></tr><tr><th>起止时间</th><th>学校</th><th>专业</th><th>学历</th></tr>${p.education.map((e) => `<tr><td>${dots(e.from)}-${dots(e.to)}</td><td>${e.school}</td><td>${e.major}</td><td>${levelWords[e.level]}</td></tr>`).join('')}</table>
    <table><tr><td class=h colspan=4>工作经历</td></tr><tr><th>起止时间</th><th>工作单位</th><th>职位</th></tr>${p.experience.map((e) => `<tr><td>${dots(e.from)}-${e.to ? dots(e.to) : '至今'}</td><td>${e.organisation}</td><td>${e.position}</td></tr><tr><td colspan=3>${e.description.split('\n').map(esc).join('<br>')}</td></tr>`).join('')}</table>
    <table><tr><td class=h>技能</td></tr><tr><td>${p.skills.join('，')}</td></tr><tr><td class=h>语言能力</td></tr><tr><td>${p.languages.map((l) => `${l.name}：${l.level}`).join('；')}</td></tr>${when(p.certificates) ? `<tr><td class=h>所获证书</td></tr><tr><td>${p.certificates.map((c) => c.name).join('、')}</td></tr>` : ''}${p.summary ? `<tr><td class=h>自我评价</td></tr><tr><td>${p.summary}</td></tr>` : ''}</table>`,
  ),
  expected: (e) => ({
    ...e,
    certificates: e.certificates.map((c) => ({ name: c.name, issuer: '', date: '' })),
    projects: [],
    awards: [],
  }),
});

/** English, one column, employer on the left and time on the right, post in italics below. */
export const classicEn = (p) => ({
  html: page(
    'body{font-family:"Liberation Serif",serif}h2{font-size:12pt;border-bottom:1px solid #000;text-transform:uppercase;margin:10px 0 4px}.r{display:flex;justify-content:space-between}h1,.c{text-align:center}p{margin:2px 0}',
    `<h1>${p.name}</h1><p class=c>${p.phone} · ${p.email} · ${p.place}</p>${p.summary ? `<h2>Summary</h2><p>${p.summary}</p>` : ''}
    <h2>Professional Experience</h2>${p.experience.map((e) => `<div class=r><b>${esc(e.organisation)}</b><span>${worded(e.from)} – ${e.to ? worded(e.to) : 'Present'}</span></div><p><i>${e.position}</i></p>${list(e.description)}`).join('')}
    <h2>Education</h2>${p.education.map((e) => `<div class=r><b>${e.school}</b><span>${worded(e.from)} – ${worded(e.to)}</span></div><p>${degrees[e.level]} in ${e.major}</p>`).join('')}
    ${when(p.projects) ? `<h2>Projects</h2>${p.projects.map((e) => `<div class=r><b>${e.name}, ${e.role}</b><span>${worded(e.from)} – ${worded(e.to)}</span></div>${list(e.description)}`).join('')}` : ''}
    <h2>Skills</h2><p>${p.skills.join(', ')}</p><h2>Languages</h2><p>${p.languages.map((l) => `${l.name} (${l.level})`).join(', ')}</p>
    ${when(p.certificates) ? `<h2>Certifications</h2>${p.certificates.map((c) => `<p>${c.name}, ${c.issuer}, ${worded(c.date)}</p>`).join('')}` : ''}${when(p.awards) ? `<h2>Awards</h2>${p.awards.map((c) => `<p>${c.name}, ${c.issuer}, ${worded(c.date)}</p>`).join('')}` : ''}`,
  ),
  expected: (e) => ({ ...e, headline: null }),
});

/** English, two columns, the narrow one on the right. */
export const rightbarEn = (p) => ({
  html: page(
    'body{font-family:"Liberation Sans",sans-serif}.g{display:grid;grid-template-columns:1fr 55mm;gap:10mm}h2{font-size:12pt;color:#155;margin:10px 0 2px}p{margin:2px 0}.t{color:#555}',
    `<h1>${p.name}</h1><p>${p.headline}</p><div class=g><div>${p.summary ? `<h2>Profile</h2><p>${p.summary}</p>` : ''}<h2>Work Experience</h2>${p.experience.map((e) => `<p><b>${e.position}, ${esc(e.organisation)}</b></p><p class=t>${worded(e.from)} - ${e.to ? worded(e.to) : 'Present'}</p>${list(e.description)}`).join('')}${when(p.projects) ? `<h2>Projects</h2>${p.projects.map((e) => `<p><b>${e.name}</b> | ${e.role}</p><p class=t>${worded(e.from)} - ${worded(e.to)}</p>${list(e.description)}`).join('')}` : ''}</div><div><h2>Contact</h2><p>${p.phone}</p><p>${p.email}</p><p>${p.place}</p><h2>Education</h2>${p.education.map((e) => `<p><b>${e.school}</b></p><p>${degrees[e.level]} ${e.major}</p><p class=t>${worded(e.from)} - ${worded(e.to)}</p>`).join('')}<h2>Skills</h2>${p.skills.map((s) => `<p>${s}</p>`).join('')}<h2>Languages</h2>${p.languages.map((l) => `<p>${l.name} – ${l.level}</p>`).join('')}${when(p.certificates) ? `<h2>Certificates</h2>${p.certificates.map((c) => `<p>${c.name}</p>`).join('')}` : ''}</div></div>`,
  ),
  expected: (e) => ({
    ...e,
    certificates: e.certificates.map((c) => ({ name: c.name, issuer: '', date: '' })),
    awards: [],
  }),
});

/** Traditional headings, as written in Hong Kong. */
export const traditionalZh = (p) => ({
  html: page(
    'body{font-family:Sample}h2{font-size:12pt;border-left:4px solid #933;padding-left:6px;margin:10px 0 4px}p{margin:3px 0}',
    `<h1>${p.name}</h1><p>電話：${p.phone}　電郵：${p.email}</p><p>地址：${p.place}</p><h2>工作經驗</h2>${p.experience.map((e) => `<p>${e.from.slice(0, 4)}年${Number(e.from.slice(5))}月 至 ${e.to ? `${e.to.slice(0, 4)}年${Number(e.to.slice(5))}月` : '現在'}</p><p><b>${e.organisation}</b>　　${e.position}</p>${list(e.description)}`).join('')}<h2>學歷</h2>${p.education.map((e) => `<p>${e.from.slice(0, 4)}年${Number(e.from.slice(5))}月 至 ${e.to.slice(0, 4)}年${Number(e.to.slice(5))}月</p><p><b>${e.school}</b>　　${e.major}${traditional[e.level]}</p>`).join('')}<h2>專業技能</h2><ul>${p.skills.map((s) => `<li>${s}</li>`).join('')}</ul><h2>語言能力</h2><p>${p.languages.map((l) => `${l.name}：${l.level}`).join('　　')}</p>${p.summary ? `<h2>自我介紹</h2><p>${p.summary}</p>` : ''}`,
  ),
  expected: (e) => ({ ...e, headline: null, certificates: [], awards: [], projects: [] }),
});

const text = (words, more = {}) => new Paragraph({ children: [new TextRun({ text: words, ...more })] });
const h2 = (words) => new Paragraph({ text: words, heading: HeadingLevel.HEADING_2 });
const dot = (words) => new Paragraph({ text: words, bullet: { level: 0 } });
const cell = (words, span = 1) =>
  new TableCell({
    columnSpan: span,
    children: (Array.isArray(words) ? words : [words]).map((one) =>
      typeof one === 'string' ? new Paragraph(one) : one,
    ),
  });
const grid = (rows) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((cells) => new TableRow({ children: cells })),
  });
const docx = (children) => ({ docx: new Document({ sections: [{ children }] }) });

/** A plain Word document with tabs. */
export const tabsZhDocx = (p) => ({
  ...docx([
    new Paragraph({ text: p.name, heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER }),
    text(`手机：${p.phone}\t邮箱：${p.email}`),
    text(`求职意向：${p.headline}\t所在地：${p.place}`),
    h2('一、教育经历'),
    ...p.education.map((e) => text(`${dots(e.from)} - ${dots(e.to)}\t${e.school}\t${e.major}\t${levelWords[e.level]}`)),
    h2('二、工作经历'),
    ...p.experience.flatMap((e) => [
      text(`${dots(e.from)} - ${e.to ? dots(e.to) : '至今'}\t${e.organisation}\t${e.position}`, { bold: true }),
      ...e.description.split('\n').map(dot),
    ]),
    ...(when(p.projects)
      ? [
          h2('三、项目经历'),
          ...p.projects.flatMap((e) => [
            text(`${dots(e.from)} - ${dots(e.to)}\t${e.name}\t${e.role}`, { bold: true }),
            ...e.description.split('\n').map(dot),
          ]),
        ]
      : []),
    h2('四、技能与语言'),
    text(p.skills.join('、')),
    ...p.languages.map((l) => text(`${l.name}：${l.level}`)),
    ...(when(p.certificates) ? [h2('五、职业资格'), ...p.certificates.map((c) => dot(paper(c, '  ')))] : []),
    ...(when(p.awards) ? [h2('六、获奖'), ...p.awards.map((c) => dot(paper(c, '  ')))] : []),
    ...(p.summary ? [h2('七、自我评价'), text(p.summary)] : []),
  ]),
});

/** Word again, all of it one table. */
export const tableZhDocx = (p) => ({
  ...docx([
    text('个人简历', { bold: true, size: 36 }),
    grid([
      [cell('姓名'), cell(p.name), cell('电话'), cell(p.phone)],
      [cell('邮箱'), cell(p.email), cell('现居地'), cell(p.place)],
      [cell('求职意向'), cell(p.headline, 3)],
      [
        cell('教育背景'),
        cell(
          p.education.map((e) => `${dots(e.from)}–${dots(e.to)}  ${e.school}  ${e.major}  ${levelWords[e.level]}`),
          3,
        ),
      ],
      [
        cell('工作经历'),
        cell(
          p.experience.flatMap((e) => [
            `${dots(e.from)}–${e.to ? dots(e.to) : '至今'}  ${e.organisation}  ${e.position}`,
            ...e.description.split('\n').map((d, n) => `${n + 1}. ${d}`),
          ]),
          3,
        ),
      ],
      [cell('专业技能'), cell(p.skills.join('、'), 3)],
      [
        cell('语言能力'),
        cell(
          p.languages.map((l) => `${l.name} ${l.level}`),
          3,
        ),
      ],
      ...(when(p.certificates) ? [[cell('证书'), cell(p.certificates.map((c) => c.name).join('、'), 3)]] : []),
      ...(p.summary ? [[cell('自我评价'), cell(p.summary, 3)]] : []),
    ]),
  ]),
  expected: (e) => ({
    ...e,
    certificates: e.certificates.map((c) => ({ name: c.name, issuer: '', date: '' })),
    projects: [],
    awards: [],
  }),
});

/** English Word, times at a tab stop on the right. */
export const stopsEnDocx = (p) => {
  const stopped = (left, right) =>
    new Paragraph({
      tabStops: [{ type: TabStopType.RIGHT, position: TabStopPosition.MAX }],
      children: [new TextRun({ text: left, bold: true }), new TextRun(`\t${right}`)],
    });
  return {
    ...docx([
      new Paragraph({ text: p.name, heading: HeadingLevel.TITLE }),
      text(`${p.email} | ${p.phone} | ${p.place}`),
      ...(p.summary ? [h2('About me'), text(p.summary)] : []),
      h2('Employment History'),
      ...p.experience.flatMap((e) => [
        stopped(e.organisation, `${worded(e.from)} – ${e.to ? worded(e.to) : 'present'}`),
        text(e.position, { italics: true }),
        ...e.description.split('\n').map(dot),
      ]),
      h2('Education'),
      ...p.education.flatMap((e) => [
        stopped(e.school, `${worded(e.from)} – ${worded(e.to)}`),
        text(`${e.level === 'master' ? 'Master of Science' : 'Bachelor of Science'} in ${e.major}`),
      ]),
      ...(when(p.projects)
        ? [
            h2('Selected Projects'),
            ...p.projects.flatMap((e) => [
              stopped(`${e.name} – ${e.role}`, `${worded(e.from)} – ${worded(e.to)}`),
              ...e.description.split('\n').map(dot),
            ]),
          ]
        : []),
      h2('Technical Skills'),
      text(p.skills.join(' | ')),
      h2('Languages'),
      ...p.languages.map((l) => dot(`${l.name}: ${l.level}`)),
      ...(when(p.certificates)
        ? [
            h2('Licenses & Certifications'),
            ...p.certificates.map((c) => dot(`${c.name} – ${c.issuer} (${worded(c.date)})`)),
          ]
        : []),
      ...(when(p.awards)
        ? [h2('Honors & Awards'), ...p.awards.map((c) => dot(`${c.name} – ${c.issuer} (${worded(c.date)})`))]
        : []),
    ]),
    expected: (e) => ({ ...e, headline: null }),
  };
};

/** PDF of another maker: a compact page, everything of an entry behind one bold line. */
export const compactEnPdf = (p) => ({
  pdf: [
    { text: p.name.toUpperCase(), fontSize: 18, bold: true },
    { text: `${p.headline}  |  ${p.place}  |  ${p.phone}  |  ${p.email}`, margin: [0, 2, 0, 6] },
    { text: 'EXPERIENCE', bold: true, margin: [0, 6, 0, 2] },
    ...p.experience.flatMap((e) => [
      {
        text: [
          { text: `${e.position}, ${e.organisation}`, bold: true },
          `  |  ${worded(e.from)} – ${e.to ? worded(e.to) : 'Present'}`,
        ],
      },
      { ul: e.description.split('\n') },
    ]),
    { text: 'EDUCATION', bold: true, margin: [0, 6, 0, 2] },
    ...p.education.map((e) => ({
      text: `${degrees[e.level]} ${e.major}, ${e.school}  |  ${worded(e.from)} – ${worded(e.to)}`,
    })),
    { text: 'SKILLS', bold: true, margin: [0, 6, 0, 2] },
    { text: p.skills.join(' • ') },
    { text: 'LANGUAGES', bold: true, margin: [0, 6, 0, 2] },
    { text: p.languages.map((l) => `${l.name} (${l.level})`).join(' • ') },
    ...(when(p.certificates)
      ? [
          { text: 'CERTIFICATIONS', bold: true, margin: [0, 6, 0, 2] },
          { ul: p.certificates.map((c) => `${c.name} (${c.issuer}, ${worded(c.date)})`) },
        ]
      : []),
    ...(p.summary ? [{ text: 'SUMMARY', bold: true, margin: [0, 6, 0, 2] }, p.summary] : []),
  ],
  expected: (e) => ({ ...e, projects: [], awards: [] }),
});

/** A JSON Resume as other programs write it. */
export const jsonA = (p) => ({
  json: {
    basics: {
      name: p.name,
      label: p.headline,
      email: p.email,
      phone: p.phone,
      summary: p.summary,
      location: { city: p.place },
    },
    work: p.experience.map((e) => ({
      name: e.organisation,
      position: e.position,
      startDate: `${e.from}-01`,
      ...(e.to && { endDate: `${e.to}-15` }),
      summary: e.description,
    })),
    education: p.education.map((e) => ({
      institution: e.school,
      area: e.major,
      studyType: levelWords[e.level],
      startDate: e.from,
      endDate: e.to,
    })),
    skills: p.skills.map((name) => ({ name, level: 'Master' })),
    languages: p.languages.map((l) => ({ language: l.name, fluency: l.level })),
    certificates: p.certificates.map((c) => ({ name: c.name, issuer: c.issuer, date: c.date })),
    awards: p.awards.map((c) => ({ title: c.name, awarder: c.issuer, date: c.date })),
    projects: p.projects.map((e) => ({
      name: e.name,
      roles: [e.role],
      startDate: e.from,
      endDate: e.to,
      description: e.description,
    })),
  },
});

export const plan = [
  ['zh', barsZh],
  ['zh', sidebarZh],
  ['zh', formZh],
  ['zh', traditionalZh],
  ['zh', tabsZhDocx],
  ['zh', tableZhDocx],
  ['zh', jsonA],
  ['zh', barsZh],
  ['zh', sidebarZh],
  ['zh', formZh],
  ['en', classicEn],
  ['en', rightbarEn],
  ['en', stopsEnDocx],
  ['en', compactEnPdf],
  ['en', classicEn],
  ['en', rightbarEn],
  ['en', stopsEnDocx],
  ['en', compactEnPdf],
  ['zh', tabsZhDocx],
  ['zh', tableZhDocx],
];
