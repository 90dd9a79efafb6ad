import { requiredToPublish } from '@talent-harbor/backend/contracts/jobs/publishing';
import type { TypedPosting } from './typed-posting.ts';

export const checks = ['title', ...requiredToPublish, 'requirements', 'skills'] as const;
export type CheckName = (typeof checks)[number];
export type Check = { name: CheckName; needed: boolean; done: boolean };

/** A calendar day of the city as `2026-11-24`. */
export const cityDay = (at: Date): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(at);

/** The same day `days` later. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The last day that publishing allows: the same date a year on. */
export function yearAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCFullYear(next.getUTCFullYear() + 1);
  return next.toISOString().slice(0, 10);
}

/** What publishing needs, and what makes a posting found and answered more often. */
export function completenessOf(typed: TypedPosting, today: string): Check[] {
  const done: Record<CheckName, boolean> = {
    title: typed.title.trim() !== '',
    occupation: typed.occupation !== null,
    duties: typed.duties.trim() !== '',
    district: typed.district !== null,
    validUntil: typed.validUntil !== null && typed.validUntil >= today && typed.validUntil <= yearAfter(today),
    pay: typed.pay.unit !== 'negotiable',
    requirements: typed.requirements.trim() !== '',
    skills: typed.skills.length > 0,
  };
  const needed = new Set<CheckName>(['title', ...requiredToPublish]);
  return checks.map((name) => ({ name, needed: needed.has(name), done: done[name] }));
}

export const isComplete = (list: readonly Check[]): boolean => list.every(({ needed, done }) => done || !needed);
