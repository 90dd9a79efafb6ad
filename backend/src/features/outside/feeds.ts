import type { EmploymentKind } from '#contracts/city';
import { type Listed, listedPostings } from './walk.ts';
import { educationWords, experienceWords, payWords, placeParts } from './words.ts';
import { asHtml, element } from './xml.ts';

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

type Kinds = Readonly<Record<EmploymentKind, string>>;
const indeedKinds: Kinds = {
  'full-time': 'fulltime',
  'part-time': 'parttime',
  internship: 'internship',
  campus: 'fulltime',
};
const linkedInKinds: Kinds = {
  'full-time': 'FULL_TIME',
  'part-time': 'PART_TIME',
  internship: 'INTERNSHIP',
  campus: 'FULL_TIME',
};

const textOf = ({ job }: Listed) => asHtml([job.duties, job.requirements].filter(Boolean).join('\n\n'));

function indeedJob(listed: Listed, origin: string): string {
  const { job, enterprise } = listed;
  const { region, city, district } = placeParts(job.district);
  return [
    '<job>',
    element('title', job.title),
    element('date', (job.publishedAt ?? job.updatedAt).toUTCString()),
    element('referencenumber', String(job._id)),
    element('url', `${origin}/jobs/${String(job._id)}`),
    element('company', enterprise.name),
    element('city', city),
    element('state', region),
    element('district', district),
    element('country', 'CN'),
    element('streetaddress', job.address),
    element('description', textOf(listed)),
    element('salary', payWords(job.pay)),
    element('education', educationWords(job.education)),
    element('jobtype', indeedKinds[job.kind]),
    element('experience', experienceWords(job.experience)),
    ...(job.validUntil ? [element('expirationdate', job.validUntil)] : []),
    '</job>\n',
  ].join('');
}

function linkedInJob(listed: Listed, origin: string): string {
  const { job, enterprise } = listed;
  const { region, city } = placeParts(job.district);
  const { pay } = job;
  const amount = (value: number) => `<amount>${value}</amount>${element('currencyCode', 'CNY')}`;
  return [
    '<job>',
    element('partnerJobId', String(job._id)),
    element('company', enterprise.name),
    element('title', job.title),
    element('description', textOf(listed)),
    element('applyUrl', `${origin}/jobs/${String(job._id)}`),
    element('location', [city, region, '中国'].filter(Boolean).join(', ')),
    element('city', city),
    element('state', region),
    element('country', 'CN'),
    element('jobtype', linkedInKinds[job.kind]),
    element('listDate', (job.publishedAt ?? job.updatedAt).toISOString().slice(0, 10)),
    ...(job.validUntil ? [element('expirationDate', job.validUntil)] : []),
    ...(job.skills.length > 0
      ? [`<skills>${job.skills.map(({ name }) => element('skill', name)).join('')}</skills>`]
      : []),
    ...(pay.unit === 'negotiable'
      ? []
      : [
          `<salaries><salary><lowEnd>${amount(pay.min)}</lowEnd><highEnd>${amount(pay.max)}</highEnd>${element('period', pay.unit.toUpperCase())}${element('type', 'BASE_SALARY')}</salary></salaries>`,
        ]),
    '</job>\n',
  ].join('');
}

/** Every open posting in the form that Indeed and the sites that read the same form take. */
export async function* indeedFeed(origin: string, now: Date): AsyncGenerator<string> {
  yield `${head}<source>\n${element('publisher', 'Talent Harbor 人才港')}${element('publisherurl', origin)}${element('lastBuildDate', now.toUTCString())}\n`;
  for await (const listed of listedPostings(now)) yield indeedJob(listed, origin);
  yield '</source>\n';
}

/** Every open posting in the form that LinkedIn takes. */
export async function* linkedInFeed(origin: string, now: Date): AsyncGenerator<string> {
  yield `${head}<source>\n${element('publisher', 'Talent Harbor 人才港')}${element('publisherUrl', origin)}${element('lastBuildDate', now.toUTCString())}\n`;
  for await (const listed of listedPostings(now)) yield linkedInJob(listed, origin);
  yield '</source>\n';
}
