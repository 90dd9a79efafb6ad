import type { Job } from '@talent-harbor/backend/contracts/jobs';
import { useWords } from '#shared/i18n/use-words.ts';
import { LinkButton } from '#shared/ui/button.tsx';

/** The one thing to do on a posting. */
export function ApplyButton({ job }: { job: Job }) {
  const t = useWords('jobs');
  return (
    <LinkButton to={`/sign-in?next=${encodeURIComponent(`/jobs/${job.id}`)}`} tone="primary" wide>
      {t('posting.signInToApply')}
    </LinkButton>
  );
}
