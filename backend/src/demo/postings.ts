import type { JobDraft } from '#contracts/jobs/publishing';
import type { Firm, Site } from './firm.ts';
import { asksFor } from './phrases.ts';
import type { Role, Variant } from './role.ts';
import { building } from './roles/building.ts';
import { chemicals } from './roles/chemicals.ts';
import { digital } from './roles/digital.ts';
import { electrical } from './roles/electrical.ts';
import { electronics } from './roles/electronics.ts';
import { english } from './roles/english.ts';
import { food } from './roles/food.ts';
import { logistics } from './roles/logistics.ts';
import { machinery } from './roles/machinery.ts';
import { office } from './roles/office.ts';
import { quality } from './roles/quality.ts';
import { services } from './roles/services.ts';
import { textilePaper } from './roles/textile-paper.ts';
import { trade } from './roles/trade.ts';
import { workshop } from './roles/workshop.ts';
import { type Chance, chance, later } from './seed.ts';

export const roles = {
  ...machinery,
  ...workshop,
  ...electrical,
  ...electronics,
  ...quality,
  ...food,
  ...chemicals,
  ...textilePaper,
  ...building,
  ...digital,
  ...trade,
  ...logistics,
  ...office,
  ...services,
  ...english,
};

export type Posting = { key: string; draft: JobDraft };

/** All postings of a firm; the same ones for the same day. */
export function postingsOf(firm: Firm, today: string): Posting[] {
  return Object.entries(firm.openings).flatMap(([name, count]) => {
    const role = roles[name];
    if (!role) throw new Error(`no role ${name}`);
    const first = chance(firm.key, name).number(role.variants.length);
    return Array.from({ length: count }, (_, at) => {
      const key = `${firm.key}/${name}/${at}`;
      const variant = role.variants[(first + at) % role.variants.length];
      if (!variant) throw new Error(`no variant of ${name}`);
      return { key, draft: write(firm, role, variant, today, chance(key)) };
    });
  });
}

function write(firm: Firm, role: Role, variant: Variant, today: string, random: Chance): JobDraft {
  const product = random.pick(role.english ? (firm.productsEn ?? firm.products) : firm.products);
  const told = (line: string) => line.replaceAll('{p}', product);
  const numbered = (texts: string[]) => texts.map((line, at) => `${at + 1}. ${told(line)}`).join('\n');
  const site = random.number(5) === 0 ? random.pick(firm.sites) : seat(firm);
  const education = variant.education ?? role.education;
  const experience = { min: variant.years[0], max: variant.years[1] };
  const majors = random.some(role.majors, 3);
  return {
    title: variant.title,
    occupation: role.occupation,
    headcount: variant.kind === 'part-time' || education === 'any' ? 2 + random.number(14) : 1 + random.number(4),
    duties: numbered(random.some(role.duties, 3 + random.number(3))),
    requirements: numbered([
      asksFor({ education, majors, experience, english: role.english ?? false }, random),
      ...random.some(role.asks, 2 + random.number(3)),
    ]),
    skills: [
      ...role.must.map((name) => ({ name, required: true })),
      ...random.some(role.nice, 1 + random.number(2)).map((name) => ({ name, required: false })),
    ],
    education,
    majors,
    experience,
    kind: variant.kind ?? 'full-time',
    district: site.district,
    address: site.address,
    point: near(site, random),
    pay: payFor(variant, random),
    benefits: random.some(firm.benefits, 3 + random.number(3)),
    validUntil: later(today, 20 + random.number(80)),
  };
}

function seat(firm: Firm): Site {
  const [first] = firm.sites;
  if (!first) throw new Error(`${firm.key} has no site`);
  return first;
}

/** Within half a kilometre or so of the site: gates and workshops differ. */
function near({ at: [lng, lat] }: Site, random: Chance) {
  const off = () => (random.number(81) - 40) / 10_000;
  return { lng: Number((lng + off()).toFixed(4)), lat: Number((lat + off()).toFixed(4)) };
}

function payFor({ pay, unit, months = 12 }: Variant, random: Chance): JobDraft['pay'] {
  const [min, max] = pay;
  if (unit) return { unit, min, max };
  const shift = random.pick([-300, 0, 0, 0, 200, 500]);
  return { unit: 'month', min: min + shift, max: max + shift, months };
}
