import type { Job } from '@talent-harbor/backend/contracts/jobs';
import { dayOf } from '#shared/lib/format.ts';
import { provinceOf } from './provinces.ts';

/** Names of the place, as far as they are known. */
export type PostingPlace = { city: string; district: string };

const employment = {
  'full-time': ['FULL_TIME'],
  'part-time': ['PART_TIME'],
  internship: ['INTERN'],
  campus: ['FULL_TIME'],
} as const;

/** The levels that job search knows; what is below them asks for no credential. */
const credentials: Partial<Record<Job['education'], string>> = {
  secondary: 'high school',
  vocational: 'professional certificate',
  associate: 'associate degree',
  bachelor: 'bachelor degree',
  master: 'postgraduate degree',
  doctor: 'postgraduate degree',
};

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => signs[sign] ?? sign);

/** What a person wrote in lines, as HTML: blank lines part paragraphs. */
function asHtml(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => `<p>${escaped(part).replaceAll('\n', '<br>')}</p>`)
    .join('');
}

/** A posting is open until its last day is over in the city. */
const endOf = (day: string) => new Date(dayOf(day).getTime() + 12 * 3600_000).toISOString();

const unitText = { hour: 'HOUR', day: 'DAY', month: 'MONTH', year: 'YEAR' } as const;

function salary({ pay }: Job) {
  if (pay.unit === 'negotiable') return {};
  const range = pay.min === pay.max ? { value: pay.min } : { minValue: pay.min, maxValue: pay.max };
  return {
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'CNY',
      value: { '@type': 'QuantitativeValue', ...range, unitText: unitText[pay.unit] },
    },
  };
}

function address({ district, address: street }: Job, place: PostingPlace) {
  const parts = {
    streetAddress: street,
    addressLocality: [place.city, place.district].filter(Boolean).join(' '),
    addressRegion: provinceOf(district ?? ''),
  };
  return {
    '@type': 'PostalAddress',
    addressCountry: 'CN',
    ...Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== '')),
  };
}

/**
 * A posting as search engines read it: schema.org's JobPosting with the fields that Google documents for job search.
 * What the posting does not say is left out, never guessed.
 */
export function postingData(job: Job, place: PostingPlace) {
  const credential = credentials[job.education];
  const months = job.experience.min * 12;
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: job.title,
    description: asHtml([job.duties, job.requirements].filter(Boolean).join('\n\n')) || `<p>${escaped(job.title)}</p>`,
    identifier: { '@type': 'PropertyValue', name: job.enterprise.name, value: job.id },
    datePosted: job.publishedAt ?? job.updatedAt,
    ...(job.validUntil && { validThrough: endOf(job.validUntil) }),
    employmentType: employment[job.kind],
    hiringOrganization: { '@type': 'Organization', name: job.enterprise.name },
    jobLocation: {
      '@type': 'Place',
      address: address(job, place),
      ...(job.point && {
        geo: { '@type': 'GeoCoordinates', latitude: job.point.lat, longitude: job.point.lng },
      }),
    },
    // People apply here, without being sent on.
    directApply: true,
    totalJobOpenings: job.headcount,
    ...salary(job),
    educationRequirements: credential
      ? { '@type': 'EducationalOccupationalCredential', credentialCategory: credential }
      : 'no requirements',
    experienceRequirements:
      months > 0 ? { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: months } : 'no requirements',
    ...(job.skills.length > 0 && { skills: job.skills.map(({ name }) => name).join(', ') }),
    ...(job.benefits.length > 0 && { jobBenefits: job.benefits.join('、') }),
  };
}
