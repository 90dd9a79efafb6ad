import type { Me } from '@talent-harbor/backend/contracts/accounts';
import { BriefcaseBusiness, ClipboardList, FileText, type LucideIcon, Send, UserRound } from 'lucide-react';
import { paths } from '#shared/lib/paths.ts';

export type Destination = { to: string; words: string; icon: LucideIcon };

const jobs: Destination = { to: paths.jobs, words: 'nav.jobs', icon: BriefcaseBusiness };
const me: Destination = { to: paths.me, words: 'nav.me', icon: UserRound };
const seeking: Destination[] = [
  { to: paths.applications, words: 'nav.applications', icon: Send },
  { to: paths.resumes, words: 'nav.resumes', icon: FileText },
];

/** Where this person goes most: a visitor is taken for a seeker. */
export function destinationsOf(person: Me | null | undefined): Destination[] {
  const roles = person?.roles ?? ['seeker'];
  return [
    jobs,
    ...(roles.includes('seeker') ? seeking : []),
    ...(roles.includes('recruiter') ? [{ to: paths.recruiting, words: 'nav.console', icon: ClipboardList }] : []),
    ...(roles.includes('organiser') ? [{ to: paths.office, words: 'nav.office', icon: ClipboardList }] : []),
    ...(roles.includes('admin') ? [{ to: paths.admin, words: 'nav.admin', icon: ClipboardList }] : []),
    me,
  ];
}
