// The second half: written after the reader, in layouts that it had not seen.
import { Document, Paragraph, Table, TableBorders, TableCell, TableRow, TextRun, WidthType } from 'docx';

const levelWords = { master: '硕士研究生', bachelor: '大学本科', associate: '专科', vocational: '中专' };
const months = 'January February March April May June July August September October November December'.split(' ');
const long = (m) => `${months[Number(m.slice(5)) - 1]} ${m.slice(0, 4)}`;
const slashed = (m) => `${m.slice(5)}/${m.slice(0, 4)}`;
const zh = (m) => `${m.slice(0, 4)}年${m.slice(5)}月`;
const zhSpan = (e, join = '-') => `${zh(e.from)}${join}${e.to ? zh(e.to) : '至今'}`;
const esc = (t) => t.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const page = (css, body) =>
  `<!doctype html><meta charset="utf-8"><style>@page{size:A4;margin:16mm}body{font-synthesis:none;font:10pt/1.55 Sample,sans-serif;margin:0}p,h1,h2{margin:3px 0;font-weight:400}h2{font-size:12.5pt;margin-top:10px}${css}</style>${body}`;
const some = (list, make) => (list.length > 0 ? make(list) : '');
const bare = (list) => list.map((c) => ({ name: c.name, issuer: '', date: '' }));

/** Labels before everything; employer, post and time each with its own. */
export const labelledZh = (p) => ({
  html: page(
    'h1{letter-spacing:12px;text-align:center}h2{letter-spacing:6px;border-bottom:2px solid #888}',
    `<h1>个人简历</h1><h2>基本信息</h2><p>姓名：${p.name}　　　性别：女　　　年龄：28</p><p>手机号码：${p.phone}　　　电子邮箱：${p.email}</p><p>现居住地：${p.place}　　　期望职位：${p.headline}</p>
    <h2>教育背景</h2>${p.education.map((e) => `<p>时间：${zhSpan(e)}</p><p>学校：${e.school}</p><p>专业：${e.major}　　学历：${levelWords[e.level]}</p>`).join('')}
    <h2>工作经验</h2>${p.experience
      .map(
        (e) =>
          `<p>时间：${zhSpan(e)}</p><p>公司名称：${e.organisation}</p><p>担任职位：${e.position}</p><p>工作内容：</p>${e.description
            .split('\n')
            .map((d, n) => `<p>${n + 1}、${esc(d)}</p>`)
            .join('')}`,
      )
      .join('')}
    <h2>技能特长</h2>${p.skills.map((s) => `<p>◆ 熟练使用${s}</p>`).join('')}
    <h2>外语水平</h2>${p.languages.map((l) => `<p>${l.name}：${l.level}</p>`).join('')}
    ${some(p.certificates, (c) => `<h2>持有证书</h2>${c.map((one) => `<p>◆ ${one.name}</p>`).join('')}`)}
    ${p.summary && `<h2>自我评价</h2><p>${p.summary}</p>`}`,
  ),
  expected: (e) => ({ ...e, certificates: bare(e.certificates), projects: [], awards: [] }),
});

/** A grey bar on the right, the name across the top. */
export const rightbarZh = (p) => ({
  html: page(
    '.g{display:flex;gap:9mm}.l{flex:1}.r{width:52mm;background:#eee;padding:4mm;box-sizing:border-box}.t{float:right;color:#777}',
    `<h1>${p.name}</h1><p>${p.headline} ／ ${p.place}，可立即到岗，能接受短期出差与轮班</p><div class=g><div class=l>
    <h2>● 工作履历</h2>${p.experience
      .map(
        (e) =>
          `<p><span class=t>${e.from.replace('-', '.')} ~ ${e.to ? e.to.replace('-', '.') : '至今'}</span>${e.position}</p><p>${e.organisation}</p>${e.description
            .split('\n')
            .map((d) => `<p>· ${esc(d)}</p>`)
            .join('')}`,
      )
      .join('')}
    ${some(
      p.projects,
      (list) =>
        `<h2>● 项目经历</h2>${list
          .map(
            (e) =>
              `<p><span class=t>${e.from.replace('-', '.')} ~ ${e.to.replace('-', '.')}</span>${e.name}（${e.role}）</p>${e.description
                .split('\n')
                .map((d) => `<p>· ${esc(d)}</p>`)
                .join('')}`,
          )
          .join('')}`,
    )}
    <h2>● 教育经历</h2>${p.education.map((e) => `<p><span class=t>${e.from.replace('-', '.')} ~ ${e.to.replace('-', '.')}</span>${e.school}</p><p>${e.major}，${levelWords[e.level]}</p>`).join('')}</div>
    <div class=r><h2>联系我</h2><p>${p.phone}</p><p>${p.email}</p><h2>技能</h2><p>${p.skills.join(' / ')}</p><h2>语言</h2>${p.languages.map((l) => `<p>${l.name}　${l.level}</p>`).join('')}${some(p.awards, (list) => `<h2>荣誉</h2>${list.map((a) => `<p>${a.date.slice(0, 4)}年${Number(a.date.slice(5))}月 ${a.name}</p>`).join('')}`)}${p.summary && `<h2>关于我</h2><p>${p.summary}</p>`}</div></div>`,
  ),
  expected: (e) => ({ ...e, certificates: [] }),
});

/** Headings in a column of their own on the left. */
export const marginZh = (p) => {
  const row = (name, body) => `<div class=g><div class=k>${name}</div><div>${body}</div></div>`;
  return {
    html: page(
      '.g{display:grid;grid-template-columns:30mm 1fr;border-top:1px solid #ccc;padding:5px 0}.k{color:#05a}',
      `<h1>${p.name}</h1><p>${p.phone} ｜ ${p.email} ｜ 现居${p.place}</p>
      ${row('求职意向', `<p>${p.headline}</p>`)}
      ${p.summary && row('个人优势', `<p>${p.summary}</p>`)}
      ${row(
        '工作经历',
        p.experience
          .map(
            (e) =>
              `<p>${e.organisation} · ${e.position}（${zhSpan(e, '至')}）</p>${e.description
                .split('\n')
                .map((d) => `<p>- ${esc(d)}</p>`)
                .join('')}`,
          )
          .join(''),
      )}
      ${row('教育背景', p.education.map((e) => `<p>${e.school} · ${e.major} · ${levelWords[e.level]}（${zhSpan(e, '至')}）</p>`).join(''))}
      ${row('专业技能', `<p>${p.skills.join('；')}</p>`)}
      ${row('语言能力', p.languages.map((l) => `<p>${l.name}（${l.level}）</p>`).join(''))}
      ${some(p.certificates, (list) => row('资格证书', list.map((c) => `<p>${c.name}${c.issuer ? `（${c.issuer}）` : ''}${c.date ? ` ${c.date.replace('-', '/')}` : ''}</p>`).join('')))}
      ${some(p.awards, (list) => row('获奖情况', list.map((c) => `<p>${c.date.replace('-', '/')} ${c.name}</p>`).join('')))}`,
    ),
    expected: (e) => ({ ...e, projects: [] }),
  };
};

/** Headings in both languages, as in Hong Kong. */
export const bilingualZh = (p) => ({
  html: page(
    'h2{background:#333;color:#fff;padding:1px 6px}.r{display:flex;justify-content:space-between}',
    `<h1>履歷表 Curriculum Vitae</h1><p>姓名 Name：${p.name}</p><p>電話 Tel：${p.phone}</p><p>電郵 Email：${p.email}</p><p>地址 Address：${p.place}</p>
    <h2>教育程度 Education</h2>${p.education.map((e) => `<div class=r><span>${e.school}</span><span>${slashed(e.from)} – ${slashed(e.to)}</span></div><p>${e.major} ${{ master: '碩士', bachelor: '學士', associate: '大專', vocational: '中專' }[e.level]}</p>`).join('')}
    <h2>工作經驗 Work Experience</h2>${p.experience
      .map(
        (e) =>
          `<div class=r><span>${e.organisation}</span><span>${slashed(e.from)} – ${e.to ? slashed(e.to) : '現在'}</span></div><p>職位：${e.position}</p>${e.description
            .split('\n')
            .map((d) => `<p>• ${esc(d)}</p>`)
            .join('')}`,
      )
      .join('')}
    <h2>專業技能 Skills</h2><p>${p.skills.join('、')}</p><h2>語言 Languages</h2><p>${p.languages.map((l) => `${l.name}（${l.level}）`).join('，')}</p>`,
  ),
  expected: (e) => ({ ...e, headline: null, summary: '', certificates: [], awards: [], projects: [] }),
});

/** English: post first, employer and town below, numbers for months. */
export const postFirstEn = (p) => ({
  html: page(
    'body{font-family:"Liberation Sans",sans-serif}h2{color:#a33}.r{display:flex;justify-content:space-between}',
    `<h1>${p.name}</h1><p>${p.headline}</p><p>Phone: ${p.phone}</p><p>Email: ${p.email}</p><p>Location: ${p.place}</p>
    ${p.summary && `<h2>PROFESSIONAL SUMMARY</h2><p>${p.summary}</p>`}<h2>KEY SKILLS</h2>${p.skills.map((s) => `<p>• ${s}</p>`).join('')}
    <h2>CAREER HISTORY</h2>${p.experience
      .map(
        (e) =>
          `<div class=r><span>${e.position}</span><span>${slashed(e.from)} - ${e.to ? slashed(e.to) : 'Present'}</span></div><p>${esc(e.organisation)} — Macau</p>${e.description
            .split('\n')
            .map((d) => `<p>• ${esc(d)}</p>`)
            .join('')}`,
      )
      .join('')}
    <h2>ACADEMIC QUALIFICATIONS</h2>${p.education.map((e) => `<div class=r><span>${e.level === 'master' ? 'Master' : 'Bachelor'} of ${e.major}</span><span>${slashed(e.from)} - ${slashed(e.to)}</span></div><p>${e.school}</p><p>GPA: 3.6 / 4.0</p>`).join('')}
    <h2>LANGUAGE SKILLS</h2><p>${p.languages.map((l) => `${l.name}: ${l.level}`).join('; ')}</p>
    ${some(p.certificates, (list) => `<h2>CERTIFICATES</h2>${list.map((c) => `<p>• ${long(c.date)}: ${c.name}, ${c.issuer}</p>`).join('')}`)}
    <h2>REFERENCES</h2><p>Available on request.</p>`,
  ),
  expected: (e) => ({ ...e, projects: [], awards: [] }),
});

/** English, a bar on the left, the name on the top of the right. */
export const leftbarEn = (p) => ({
  html: page(
    '@page{margin:0}body{display:flex;font-family:"Liberation Serif",serif}.l{width:60mm;background:#f3ead8;min-height:295mm;padding:14mm 6mm;box-sizing:border-box}.r{flex:1;padding:14mm 8mm}h1{font-size:24pt}',
    `<div class=l><h2>Contact</h2><p>${p.email}</p><p>${p.phone}</p><p>${p.place}</p><h2>Expertise</h2>${p.skills.map((s) => `<p>${s}</p>`).join('')}<h2>Languages</h2>${p.languages.map((l) => `<p>${l.name} (${l.level})</p>`).join('')}${some(p.awards, (list) => `<h2>Awards</h2>${list.map((a) => `<p>${a.name}, ${a.date.slice(0, 4)}</p>`).join('')}`)}</div>
    <div class=r><h1>${p.name}</h1><p>${p.headline}</p>${p.summary && `<h2>About me</h2><p>${p.summary}</p>`}<h2>Employment</h2>${p.experience
      .map(
        (e) =>
          `<p>${long(e.from)} to ${e.to ? long(e.to) : 'date'.replace('date', 'present')}</p><p>${esc(e.organisation)} | ${e.position}</p><ul>${e.description
            .split('\n')
            .map((d) => `<li>${esc(d)}</li>`)
            .join('')}</ul>`,
      )
      .join(
        '',
      )}<h2>Education and Training</h2>${p.education.map((e) => `<p>${long(e.from)} to ${long(e.to)}</p><p>${e.school} | ${e.level === 'master' ? 'MSc' : 'BSc (Hons)'} ${e.major}</p>`).join('')}</div>`,
  ),
  expected: (e) => ({
    ...e,
    certificates: [],
    projects: [],
    awards: e.awards.map((a) => ({ name: a.name, issuer: '', date: '' })),
  }),
});

const line = (words, more = {}) => new Paragraph({ children: [new TextRun({ text: words, ...more })] });
const cell = (words) =>
  new TableCell({ children: (Array.isArray(words) ? words : [words]).map((one) => new Paragraph(one)) });
const grid = (rows, more = {}) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((cells) => new TableRow({ children: cells.map(cell) })),
    ...more,
  });
const docx = (children) => ({ docx: new Document({ sections: [{ children }] }) });

/** Word: bordered tables with a row of names for every part. */
export const gridsZhDocx = (p) => ({
  ...docx([
    line(`${p.name}的简历`, { bold: true, size: 32 }),
    line(`联系电话：${p.phone}；邮箱：${p.email}；地址：${p.place}`),
    line(`应聘岗位：${p.headline}`),
    line('学习经历', { bold: true }),
    grid([
      ['时间', '毕业院校', '所学专业', '学历'],
      ...p.education.map((e) => [
        `${e.from.replace('-', '/')}-${e.to.replace('-', '/')}`,
        e.school,
        e.major,
        levelWords[e.level],
      ]),
    ]),
    line('工作经历', { bold: true }),
    grid([
      ['时间', '单位名称', '职务', '主要工作'],
      ...p.experience.map((e) => [
        `${e.from.replace('-', '/')}-${e.to ? e.to.replace('-', '/') : '至今'}`,
        e.organisation,
        e.position,
        e.description.split('\n'),
      ]),
    ]),
    line('掌握技能', { bold: true }),
    line(p.skills.map((s) => `${s}（熟练）`).join('，')),
    line('语言水平', { bold: true }),
    line(p.languages.map((l) => `${l.name}${l.level}`).join('，')),
    ...(p.certificates.length
      ? [
          line('职业资格证书', { bold: true }),
          grid([
            ['取得时间', '证书名称', '发证机构'],
            ...p.certificates.map((c) => [c.date.replace('-', '/') || '—', c.name, c.issuer || '—']),
          ]),
        ]
      : []),
    ...(p.summary ? [line('自我鉴定', { bold: true }), line(p.summary)] : []),
  ]),
  expected: (e) => ({ ...e, projects: [], awards: [] }),
});

/** Word: two columns made of a table without borders. */
export const halvesZhDocx = (p) => ({
  ...docx([
    line(p.name, { bold: true, size: 40 }),
    line(`${p.headline} | ${p.phone} | ${p.email} | ${p.place}`),
    grid(
      [
        [
          [
            '工作经验',
            ...p.experience.flatMap((e) => [
              `${e.organisation}  ${e.position}`,
              zhSpan(e, ' - '),
              ...e.description.split('\n').map((d) => `• ${d}`),
            ]),
            '教育经历',
            ...p.education.flatMap((e) => [`${e.school}  ${e.major}  ${levelWords[e.level]}`, zhSpan(e, ' - ')]),
          ],
          [
            '专业技能',
            ...p.skills,
            '语言能力',
            ...p.languages.map((l) => `${l.name}：${l.level}`),
            ...(p.summary ? ['自我评价', p.summary] : []),
          ],
        ],
      ],
      { borders: TableBorders.NONE },
    ),
  ]),
  expected: (e) => ({ ...e, certificates: [], awards: [], projects: [] }),
});

/** Word: English prose with lines of `Company, Town — Post` and the time below. */
export const prosyEnDocx = (p) => ({
  ...docx([
    line('CURRICULUM VITAE', { bold: true }),
    line(`Name: ${p.name}`),
    line(`Tel: ${p.phone}`),
    line(`E-mail: ${p.email}`),
    line(`Address: ${p.place}`),
    ...(p.summary ? [line('PERSONAL PROFILE', { bold: true }), line(p.summary)] : []),
    line('WORK EXPERIENCE', { bold: true }),
    ...p.experience.flatMap((e) => [
      line(`${e.organisation} — ${e.position}`, { bold: true }),
      line(`${long(e.from)} – ${e.to ? long(e.to) : 'Present'}`),
      ...e.description.split('\n').map((d) => line(`- ${d}`)),
    ]),
    line('EDUCATION', { bold: true }),
    ...p.education.flatMap((e) => [
      line(`${e.school} — ${e.level === 'master' ? 'Master’s degree' : 'Bachelor’s degree'}, ${e.major}`, {
        bold: true,
      }),
      line(`${long(e.from)} – ${long(e.to)}`),
    ]),
    line('SKILLS AND LANGUAGES', { bold: true }),
    line(`Skills: ${p.skills.join(', ')}`),
    line(`Languages: ${p.languages.map((l) => `${l.name} (${l.level})`).join(', ')}`),
    ...(p.awards.length
      ? [
          line('HONOURS AND AWARDS', { bold: true }),
          ...p.awards.map((a) => line(`${long(a.date)}  ${a.name}, ${a.issuer}`)),
        ]
      : []),
  ]),
  expected: (e) => ({ ...e, headline: null, certificates: [], projects: [] }),
});

/** PDF of another maker: a full table in English. */
export const boxedEnPdf = (p) => ({
  pdf: [
    { text: p.name, fontSize: 20 },
    { text: [p.place, p.phone, p.email].join('  •  '), margin: [0, 0, 0, 8] },
    { text: 'Education', fontSize: 13 },
    {
      table: {
        widths: ['auto', '*', '*', 'auto'],
        body: [
          ['Period', 'Institution', 'Field of study', 'Degree'],
          ...p.education.map((e) => [
            `${slashed(e.from)}–${slashed(e.to)}`,
            e.school,
            e.major,
            e.level === 'master' ? 'MSc' : 'BSc',
          ]),
        ],
      },
    },
    { text: 'Work experience', fontSize: 13, margin: [0, 8, 0, 0] },
    {
      table: {
        widths: ['auto', '*', '*'],
        body: [
          ['Period', 'Employer', 'Position'],
          ...p.experience.map((e) => [
            `${slashed(e.from)}–${e.to ? slashed(e.to) : 'now'}`,
            e.organisation,
            e.position,
          ]),
        ],
      },
    },
    { text: 'Skills', fontSize: 13, margin: [0, 8, 0, 0] },
    { columns: [{ ul: p.skills.slice(0, 3) }, { ul: p.skills.slice(3) }] },
    { text: 'Languages', fontSize: 13, margin: [0, 8, 0, 0] },
    { ul: p.languages.map((l) => `${l.name}, ${l.level}`) },
  ],
  expected: (e) => ({
    ...e,
    headline: null,
    summary: '',
    certificates: [],
    awards: [],
    projects: [],
    experience: e.experience.map((one) => ({ ...one, description: '' })),
  }),
});

/** PDF of another maker: two Chinese columns. */
export const columnsZhPdf = (p) => ({
  pdf: [
    {
      columns: [
        {
          width: 150,
          stack: [
            { text: p.name, fontSize: 22 },
            p.headline,
            ' ',
            { text: '联系方式', fontSize: 13 },
            p.phone,
            p.email,
            p.place,
            ' ',
            { text: '核心技能', fontSize: 13 },
            { ul: p.skills },
            ' ',
            { text: '语言能力', fontSize: 13 },
            ...p.languages.map((l) => `${l.name} - ${l.level}`),
          ],
        },
        {
          width: '*',
          stack: [
            ...(p.summary ? [{ text: '个人总结', fontSize: 13 }, p.summary, ' '] : []),
            { text: '任职经历', fontSize: 13 },
            ...p.experience.flatMap((e) => [
              `${zhSpan(e, ' — ')}  ${e.organisation}  ${e.position}`,
              { ol: e.description.split('\n') },
            ]),
            ' ',
            { text: '学历背景', fontSize: 13 },
            ...p.education.map((e) => `${zhSpan(e, ' — ')}  ${e.school}  ${e.major}（${levelWords[e.level]}）`),
          ],
        },
      ],
      columnGap: 24,
    },
  ],
  expected: (e) => ({ ...e, certificates: [], awards: [], projects: [] }),
});

/** JSON Resume with highlights and keywords. */
export const jsonB = (p) => ({
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
      company: e.organisation,
      position: e.position,
      startDate: e.from,
      ...(e.to && { endDate: e.to }),
      highlights: e.description.split('\n'),
    })),
    education: p.education.map((e) => ({
      institution: e.school,
      area: e.major,
      studyType: e.level === 'master' ? 'Master' : 'Bachelor',
      startDate: `${e.from}-01`,
      endDate: `${e.to}-30`,
    })),
    skills: [{ name: 'Tools', keywords: p.skills }],
    languages: p.languages.map((l) => ({ language: l.name, fluency: l.level })),
  },
  expected: (e) => ({ ...e, certificates: [], awards: [], projects: [] }),
});

export const plan = [
  ['zh', labelledZh],
  ['zh', rightbarZh],
  ['zh', marginZh],
  ['zh', bilingualZh],
  ['zh', gridsZhDocx],
  ['zh', halvesZhDocx],
  ['zh', columnsZhPdf],
  ['en', postFirstEn],
  ['en', leftbarEn],
  ['en', prosyEnDocx],
  ['en', boxedEnPdf],
  ['en', jsonB],
  ['zh', labelledZh],
  ['zh', rightbarZh],
  ['zh', marginZh],
  ['zh', gridsZhDocx],
  ['en', postFirstEn],
  ['en', leftbarEn],
  ['en', prosyEnDocx],
  ['zh', columnsZhPdf],
];
