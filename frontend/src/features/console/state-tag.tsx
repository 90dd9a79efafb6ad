import type { ApplicationState } from '@talent-harbor/backend/contracts/applications';
import type { EnterpriseState } from '@talent-harbor/backend/contracts/enterprises';
import type { JobState } from '@talent-harbor/backend/contracts/jobs';
import { useWords } from '#shared/i18n/use-words.ts';
import { Tag } from '#shared/ui/chip.tsx';

type Tone = 'plain' | 'tide' | 'leaf' | 'amber' | 'rust';
const jobTones: Record<JobState, Tone> = {
  draft: 'plain',
  held: 'amber',
  published: 'leaf',
  paused: 'amber',
  closed: 'plain',
  expired: 'plain',
};
const enterpriseTones: Record<EnterpriseState, Tone> = {
  draft: 'plain',
  submitted: 'amber',
  verified: 'leaf',
  rejected: 'rust',
  expired: 'amber',
  revoked: 'rust',
};
const applicationTones: Record<ApplicationState, Tone> = {
  new: 'amber',
  screening: 'tide',
  interview: 'tide',
  offer: 'leaf',
  hired: 'leaf',
  declined: 'rust',
  withdrawn: 'plain',
};

/** A state in words; the colour only repeats them. */
export function JobStateTag({ state }: { state: JobState }) {
  return <Tag tone={jobTones[state]}>{useWords('console')(`jobState.${state}`)}</Tag>;
}
export function EnterpriseStateTag({ state }: { state: EnterpriseState }) {
  return <Tag tone={enterpriseTones[state]}>{useWords('console')(`enterpriseState.${state}`)}</Tag>;
}
export function ApplicationStateTag({ state }: { state: ApplicationState }) {
  return <Tag tone={applicationTones[state]}>{useWords('console')(`applicationState.${state}`)}</Tag>;
}
