import type { Locale } from '#platform/contract';

/** So many names stand in a letter; the page has them all. */
const mostNamed = 20;

type Facts = { names: readonly string[]; link: string };

/** Who looked at a person: the names of enterprises and nothing else. */
export const looksLetter: Record<Locale, (facts: Facts) => { subject: string; text: string }> = {
  'zh-CN': ({ names, link }) => ({
    subject: `有 ${names.length} 家企业看过您`,
    text: `看过您的企业：${names.slice(0, mostNamed).join('、')}${names.length > mostNamed ? '等' : ''}。在「我的数据」里可以看到是哪一天，也可以不让某家企业再看到您，或停收这封信：${link}`,
  }),
  'zh-HK': ({ names, link }) => ({
    subject: `有 ${names.length} 家企業看過您`,
    text: `看過您的企業：${names.slice(0, mostNamed).join('、')}${names.length > mostNamed ? '等' : ''}。在「我的數據」裏可以看到是哪一天，也可以不讓某家企業再看到您，或停收這封信：${link}`,
  }),
  en: ({ names, link }) => ({
    subject: names.length === 1 ? 'A company looked at you' : `${names.length} companies looked at you`,
    text: `Who looked at you: ${names.slice(0, mostNamed).join(', ')}${names.length > mostNamed ? ' and others' : ''}. "My data" says on which day, and lets you keep a company out or stop this letter: ${link}`,
  }),
};
