import type { Job } from '@talent-harbor/backend/contracts/jobs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { postingData } from './posting-data.ts';

const text = z.string().min(1);
/** What Google's documentation of job postings asks for and allows, field by field. */
const Documented = z.strictObject({
  '@context': z.literal('https://schema.org/'),
  '@type': z.literal('JobPosting'),
  title: text,
  description: z.string().regex(/^<p>.+<\/p>$/s),
  identifier: z.strictObject({ '@type': z.literal('PropertyValue'), name: text, value: text }),
  datePosted: z.iso.datetime(),
  validThrough: z.iso.datetime().optional(),
  employmentType: z.tuple([z.enum(['FULL_TIME', 'PART_TIME', 'INTERN'])]),
  hiringOrganization: z.strictObject({ '@type': z.literal('Organization'), name: text }),
  jobLocation: z.strictObject({
    '@type': z.literal('Place'),
    address: z.strictObject({
      '@type': z.literal('PostalAddress'),
      addressCountry: z.literal('CN'),
      streetAddress: text.optional(),
      addressLocality: text.optional(),
      addressRegion: text.optional(),
    }),
    geo: z
      .strictObject({ '@type': z.literal('GeoCoordinates'), latitude: z.number(), longitude: z.number() })
      .optional(),
  }),
  directApply: z.boolean(),
  totalJobOpenings: z.int().min(1),
  baseSalary: z
    .strictObject({
      '@type': z.literal('MonetaryAmount'),
      currency: z.literal('CNY'),
      value: z.strictObject({
        '@type': z.literal('QuantitativeValue'),
        value: z.number().optional(),
        minValue: z.number().optional(),
        maxValue: z.number().optional(),
        unitText: z.enum(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']),
      }),
    })
    .optional(),
  educationRequirements: z.union([
    z.literal('no requirements'),
    z.strictObject({
      '@type': z.literal('EducationalOccupationalCredential'),
      credentialCategory: z.enum([
        'high school',
        'associate degree',
        'bachelor degree',
        'professional certificate',
        'postgraduate degree',
      ]),
    }),
  ]),
  experienceRequirements: z.union([
    z.literal('no requirements'),
    z.strictObject({
      '@type': z.literal('OccupationalExperienceRequirements'),
      monthsOfExperience: z.int().min(1),
    }),
  ]),
  skills: text.optional(),
  jobBenefits: text.optional(),
});

const id = '65a000000000000000000001';
const posting = (over: Partial<Job> = {}): Job => ({
  id,
  state: 'published',
  title: '电工',
  enterprise: { id, name: '江海云帆设备有限公司', shortName: '云帆设备', verified: true, industry: null },
  occupation: null,
  headcount: 2,
  duties: '检修产线\n保养设备\n\n记录',
  requirements: '持证 & <认真>',
  skills: [{ name: 'PLC', required: true }],
  education: 'associate',
  majors: [],
  experience: { min: 1, max: 3 },
  kind: 'full-time',
  district: '440704',
  address: '高新路 8 号',
  point: { lng: 113.1, lat: 22.58 },
  pay: { unit: 'month', min: 8000, max: 12_000, months: 13 },
  benefits: ['双休'],
  validUntil: '2026-12-31',
  publishedAt: '2026-11-23T02:00:00.000Z',
  updatedAt: '2026-11-23T02:00:00.000Z',
  review: null,
  revision: 1,
  can: { edit: false, publish: false, pause: false, close: false, remove: false, apply: true, seeApplicants: false },
  ...over,
});
const place = { city: '江门市', district: '江海区' };

describe('a posting as search engines read it', () => {
  it('says all that it knows in the documented fields', () => {
    const data = Documented.parse(postingData(posting(), place));
    expect(data).toMatchObject({
      description: '<p>检修产线<br>保养设备</p><p>记录</p><p>持证 &amp; &lt;认真&gt;</p>',
      validThrough: '2026-12-31T16:00:00.000Z',
      jobLocation: {
        address: { streetAddress: '高新路 8 号', addressLocality: '江门市 江海区', addressRegion: '广东省' },
      },
      baseSalary: { value: { minValue: 8000, maxValue: 12_000, unitText: 'MONTH' } },
      educationRequirements: { credentialCategory: 'associate degree' },
      experienceRequirements: { monthsOfExperience: 12 },
    });
  });

  it.each<[string, Partial<Job>]>([
    ['negotiable pay', { pay: { unit: 'negotiable' } }],
    ['one sum a day', { pay: { unit: 'day', min: 200, max: 200 } }],
    ['no last day', { validUntil: null }],
    ['no place', { district: null, address: '', point: null }],
    ['nothing written', { duties: '', requirements: '', skills: [], benefits: [] }],
    ['nothing asked for', { education: 'any', experience: { min: 0, max: null } }],
    ['an internship', { kind: 'internship', education: 'junior-secondary' }],
  ])('with %s leaves out what is not said', (_, over) => {
    const where = over.district === null ? { city: '', district: '' } : place;
    const data = Documented.parse(postingData(posting(over), where));
    if (over.pay?.unit === 'negotiable') expect(data.baseSalary).toBeUndefined();
    if (over.district === null)
      expect(data.jobLocation.address).toEqual({ '@type': 'PostalAddress', addressCountry: 'CN' });
  });
});
