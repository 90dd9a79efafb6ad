import type { enterpriseSizes, ownerships } from '#contracts/enterprises';

export type Site = { district: string; address: string; at: readonly [lng: number, lat: number] };

export type Firm = {
  key: string;
  name: string;
  shortName: string;
  industry: string;
  size: (typeof enterpriseSizes)[number];
  ownership: (typeof ownerships)[number];
  /** The first is the seat; others are branches. Points are rough, as a map pin by hand is. */
  sites: readonly Site[];
  products: readonly string[];
  productsEn?: readonly string[];
  introduction: string;
  benefits: readonly string[];
  /** How many postings for which role. */
  openings: Readonly<Record<string, number>>;
};
