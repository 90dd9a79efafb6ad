import { describe, expect, it } from 'vitest';
import type { EnterpriseRecord } from '#features/enterprises';
import { mongoose } from '#platform/database';
import { canonical } from '#platform/search/documents';
import { enterpriseDraft, jobDraft } from '#testing/builders';
import { monthly } from '../pay.ts';
import { Card, JobHit, jobDocument, type SearchablePosting } from './document.ts';

const { ObjectId } = mongoose.Types;
const enterprise: EnterpriseRecord = {
  ...enterpriseDraft({ name: '潮汐机电有限公司', shortName: '潮汐机电', industry: '38' }),
  _id: new ObjectId('65a000000000000000000001'),
  state: 'verified',
  history: [],
  submittedAt: null,
  createdAt: new Date(0),
  updatedAt: new Date(0),
  revision: 0,
};
function posting(over: Parameters<typeof jobDraft>[0] = {}): SearchablePosting {
  const draft = jobDraft(over);
  return {
    ...draft,
    _id: new ObjectId('65b000000000000000000001'),
    enterpriseId: enterprise._id,
    state: 'published',
    monthly: monthly(draft.pay),
    validUntilAt: null,
    industry: '38',
    publishedAt: new Date('2026-11-01T00:00:00Z'),
  };
}
const document = (over: Parameters<typeof jobDraft>[0] = {}) => jobDocument(posting(over), enterprise);

describe('the document of a posting', () => {
  it('is the same for the same posting, and has another hash when anything changes that is searched or shown', () => {
    const plain = document();
    expect(document()).toEqual(plain);
    const others = [
      document({ title: '电工' }),
      document({ address: '别处' }),
      document({ benefits: ['双休'] }),
      jobDocument(posting(), { ...enterprise, name: '礁石机电有限公司' }),
      jobDocument(posting(), { ...enterprise, state: 'revoked' }),
    ];
    expect(new Set([plain, ...others].map(({ hash }) => hash)).size).toBe(6);
  });

  it('belongs to its district and its city, to its division and its section, to one band of pay and of experience', () => {
    expect(
      document({ district: '440704', pay: { unit: 'day', min: 200, max: 300 }, experience: { min: 0, max: 1 } }),
    ).toMatchObject({
      district: ['440704', '440700'],
      industry: ['38', 'C'],
      payBand: '5000-8000',
      payTop: 6525,
      experienceBand: '0-1',
    });
  });

  it('shows sentences of duties and requirements where words are found, and is found by the rest too', () => {
    const found = document({
      duties: '1. 装配设备\n2、2.5 吨叉车搬运',
      requirements: '（1）持电工证\n3年以上经验',
      majors: ['机电一体化'],
      benefits: ['双休'],
      address: '高新路 1 号',
      occupation: '2-02-07-01',
    });
    expect(found.text).toBe('装配设备\n2.5 吨叉车搬运\n持电工证\n3年以上经验');
    expect(found.moreWords).toEqual(['机电一体化', '双休', '高新路 1 号']);
    expect(found.occupationAliases).toContain('机械工程师');
    const programmer = document({ occupation: '2-02-10-03' });
    expect(programmer.occupationAliases).toContain('software engineer');
    expect(String(programmer.occupationAliases)).not.toMatch(/java|c#/);
  });

  it('negotiable pay has no figures', () => {
    expect(document({ pay: { unit: 'negotiable' } })).toMatchObject({
      payBand: 'negotiable',
      payTop: null,
      payMiddle: null,
    });
  });

  it('holds all that a card shows, required skills before benefits', () => {
    const { card } = JobHit.parse(
      document({
        skills: [
          { name: 'B', required: false },
          { name: 'A', required: true },
        ],
        benefits: ['双休'],
      }),
    );
    expect(Card.parse(card)).toEqual(card);
    expect(card.tags).toEqual(['A', 'B', '双休']);
    expect(card.enterprise).toEqual({
      id: String(enterprise._id),
      name: '潮汐机电有限公司',
      shortName: '潮汐机电',
      verified: true,
      industry: '38',
    });
  });

  it.each([
    [{ min: 0, max: null }, 'none'],
    [{ min: 0, max: 3 }, '0-1'],
    [{ min: 1, max: 3 }, '1-3'],
    [{ min: 3, max: 5 }, '3-5'],
    [{ min: 9, max: null }, '5-10'],
    [{ min: 10, max: null }, '10-'],
  ])('experience of %j years is in the band %s', (experience, band) => {
    expect(document({ experience })).toMatchObject({ experienceBand: band });
  });
});

it('canonical JSON does not depend on the order of keys', () => {
  expect(canonical({ b: 1, a: { d: [{ y: 1, x: 2 }], c: null } })).toBe('{"a":{"c":null,"d":[{"x":2,"y":1}]},"b":1}');
});
