import type { ApplicationState, MyApplication } from '@talent-harbor/backend/contracts/applications';

export type Step = { state: ApplicationState | 'seen'; at: string; reason: string };

/** What happened, in order: the moves, and the moment when the enterprise first looked. */
export function stepsOf({ history, seenAt }: Pick<MyApplication, 'history' | 'seenAt'>): Step[] {
  const seen: Step[] = seenAt ? [{ state: 'seen', at: seenAt, reason: '' }] : [];
  return [...history, ...seen].sort((a, b) => a.at.localeCompare(b.at));
}

export type StateTone = 'plain' | 'tide' | 'leaf' | 'amber' | 'rust';
const tones: Record<ApplicationState, StateTone> = {
  new: 'plain',
  screening: 'tide',
  interview: 'amber',
  offer: 'leaf',
  hired: 'leaf',
  declined: 'rust',
  withdrawn: 'plain',
};
export const toneOf = (state: ApplicationState): StateTone => tones[state];
