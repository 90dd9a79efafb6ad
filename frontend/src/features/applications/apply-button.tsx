import { applicationMoved } from '@talent-harbor/backend/contracts/applications';
import type { Job } from '@talent-harbor/backend/contracts/jobs';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { useFeatureWords } from '#shared/i18n/use-feature-words.ts';
import { useWords } from '#shared/i18n/use-words.ts';
import { useMe } from '#shared/lib/me.ts';
import { paths } from '#shared/lib/paths.ts';
import { useFact } from '#shared/lib/socket.ts';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { applicationToQuery, resumesQuery } from './api.ts';
import { Applied } from './components/applied.tsx';
import { ApplyAsk } from './components/apply-ask.tsx';
import { Aside } from './components/aside.tsx';

const words = ['applications'];

/** The one thing to do on a posting, whoever looks at it and whatever was done before. */
export function ApplyButton({ job }: { job: Job }) {
  const t = useWords('applications');
  const me = useMe();
  const { pathname, search } = useLocation();
  const worded = useFeatureWords(words);
  if (!worded || me === undefined) return <Waiting />;
  if (me === null) {
    if (job.state !== 'published') return null;
    return (
      <LinkButton to={paths.signIn(pathname + search)} tone="primary" wide>
        {t('apply.signIn')}
      </LinkButton>
    );
  }
  if (!me.roles.includes('seeker')) return <Aside>{t('apply.notSeeker')}</Aside>;
  return <SeekersButton job={job} />;
}

function SeekersButton({ job }: { job: Job }) {
  const client = useQueryClient();
  const application = useQuery(applicationToQuery(job.id));
  const resumes = useQuery(resumesQuery());
  useFact(applicationMoved, ({ jobId }) => {
    if (jobId === job.id) void client.invalidateQueries({ queryKey: applicationToQuery(jobId).queryKey });
  });
  const mine = application.data?.application;
  if (mine) return <Applied application={mine} />;
  if (job.state !== 'published') return null;
  if (!resumes.data) return resumes.error ? <ApplyAsk job={job} resumes={null} /> : <Waiting />;
  if (application.isPending) return <Waiting />;
  return <ApplyAsk job={job} resumes={resumes.data.items} />;
}

/** The size of the button before it is known what it does. */
function Waiting() {
  const t = useWords('jobs');
  return (
    <Button tone="primary" wide aria-disabled>
      {t('posting.apply')}
    </Button>
  );
}
