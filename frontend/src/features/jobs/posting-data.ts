import type { Job } from '@talent-harbor/backend/contracts/jobs';
import { dayOf } from '#shared/lib/format.ts';

const employment = {
  'full-time': 'FULL_TIME',
  'part-time': 'PART_TIME',
  internship: 'INTERN',
  campus: 'FULL_TIME',
} as const;

/** A posting as search engines read it: schema.org's JobPosting. */
export function postingData(job: Job) {
  const { pay } = job;
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    identifier: { '@type': 'PropertyValue', name: 'Talent Harbor', value: job.id },
    title: job.title,
    description: [job.duties, job.requirements].filter(Boolean).join('\n\n'),
    datePosted: job.publishedAt,
    ...(job.validUntil && { validThrough: new Date(dayOf(job.validUntil).getTime() + 12 * 3600_000).toISOString() }),
    employmentType: employment[job.kind],
    totalJobOpenings: job.headcount,
    hiringOrganization: { '@type': 'Organization', name: job.enterprise.name },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', streetAddress: job.address, addressCountry: 'CN' },
    },
    ...(pay.unit !== 'negotiable' && {
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'CNY',
        value: { '@type': 'QuantitativeValue', minValue: pay.min, maxValue: pay.max, unitText: pay.unit.toUpperCase() },
      },
    }),
  };
}
