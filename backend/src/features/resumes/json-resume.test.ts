import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { educationLevels, employmentKinds } from '#contracts/city';
import { ResumeDraft } from '#contracts/resumes';
import { fromJsonResume, toJsonResume } from './json-resume.ts';
import { levelIn } from './read/education.ts';

/** Letters of many scripts, signs, script in the web's sense, line breaks: whatever the contract lets through. */
const text = (most: number) =>
  fc.string({ unit: 'grapheme', maxLength: most }).map((words) => words.slice(0, most).toWellFormed());
const month = fc.oneof(
  fc.constant(''),
  fc
    .record({ year: fc.integer({ min: 1960, max: 2040 }), at: fc.integer({ min: 1, max: 12 }) })
    .map(({ year, at }) => `${year}-${String(at).padStart(2, '0')}`),
);
const list = <T>(row: fc.Arbitrary<T>, most = 4) => fc.array(row, { maxLength: most });
const code = fc.constantFrom('2-02-10-03', '2-06-03-00', '6-31-01-03');
const paper = fc.record({ name: text(30), issuer: text(30), date: month });
const written = fc
  .record({
    title: text(50),
    name: text(50),
    phone: text(30),
    email: text(60),
    district: fc.constantFrom('', '440703', '440000'),
    summary: text(300),
    headline: text(100),
    links: list(fc.record({ name: text(20), url: text(60) })),
    education: list(
      fc.record({
        school: text(40),
        major: text(40),
        level: fc.constantFrom(...educationLevels),
        from: month,
        to: month,
      }),
    ),
    experience: list(
      fc.record({ organisation: text(40), position: text(40), from: month, to: month, description: text(400) }),
    ),
    projects: list(fc.record({ name: text(40), role: text(40), from: month, to: month, description: text(400) })),
    skills: list(text(20), 8),
    languages: list(fc.record({ name: text(20), level: text(20) })),
    certificates: list(paper),
    awards: list(paper),
    wishes: fc.record({
      occupations: list(code),
      districts: list(fc.constantFrom('440703', '440704')),
      kinds: list(fc.constantFrom(...employmentKinds)),
      payMin: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
    }),
  })
  .map((draft) => ({ ...draft, skills: [...new Set(draft.skills.map((skill) => skill.trim()).filter(Boolean))] }));

describe('JSON Resume', () => {
  it('gives back each résumé as it went out', () => {
    let tried = 0;
    fc.assert(
      fc.property(written, (draft) => {
        const resume = ResumeDraft.safeParse(draft);
        fc.pre(resume.success);
        if (!resume.success) return;
        // Skills that fold to the same word are one.
        fc.pre(new Set(resume.data.skills).size === resume.data.skills.length);
        tried += 1;
        const back = fromJsonResume(JSON.stringify(toJsonResume(resume.data)), levelIn);
        expect(back?.draft).toEqual(resume.data);
      }),
      { numRuns: 1_000, seed: 20_261_124 },
    );
    process.stdout.write(`JSON Resume: ${tried} generated résumés came back equal, seed 20261124\n`);
    expect(tried).toBeGreaterThan(500);
  });

  it.each(educationLevels)('has a word for the level %s that is read back', (level) => {
    const draft = ResumeDraft.parse({ education: [{ school: '五邑理工学院', level }] });
    expect(fromJsonResume(JSON.stringify(toJsonResume(draft)), levelIn)?.draft.education[0]?.level).toBe(level);
  });

  it('takes what other programs write as far as it fits', () => {
    const foreign = {
      basics: {
        name: 'Priya Raman',
        label: 'Analyst',
        url: 'https://priya.example',
        profiles: [{ network: 'GitHub', username: 'priya' }],
        image: 'https://evil.example/x.png',
      },
      work: [
        { company: 'Tidewater', position: 'Analyst', startDate: '2019-09-15', highlights: ['One', 'Two'] },
        'nonsense',
      ],
      education: [
        { institution: 'Delta Institute', area: 'Mathematics', studyType: 'Bachelor of Science', endDate: '2018' },
      ],
      skills: [{ name: 'Web', keywords: ['HTML', 'CSS'] }, { name: 'SQL' }],
      interests: [{ name: 'Tides' }],
    };
    const read = fromJsonResume(JSON.stringify(foreign), levelIn);
    expect(read?.draft).toMatchObject({
      name: 'Priya Raman',
      headline: 'Analyst',
      links: [{ url: 'https://priya.example' }, { name: 'GitHub', url: 'priya' }],
      experience: [{ organisation: 'Tidewater', from: '2019-09', to: '', description: 'One\nTwo' }],
      education: [{ school: 'Delta Institute', level: 'bachelor', to: '' }],
      skills: ['HTML', 'CSS', 'SQL'],
    });
  });

  it.each(['', 'null', '[]', '{"name":"x"}', '{"basics":', '"text"'])('is not what %j is', (source) => {
    expect(fromJsonResume(source, levelIn)).toBeNull();
  });
});
