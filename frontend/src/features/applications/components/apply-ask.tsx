import type { Job } from '@talent-harbor/backend/contracts/jobs';
import type { Resume } from '@talent-harbor/backend/contracts/resumes';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { paths } from '#shared/lib/paths.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { resumesQuery, useApply, useStartResume } from '../api.ts';
import { ChooseSheet } from './choose-sheet.tsx';

const editorFor = (resumeId: string, jobId: string) => `${paths.resume(resumeId)}?for=${jobId}`;

/** Not applied yet. What pressing does depends on the résumés: none begins one, one goes along, several are asked for. */
export function ApplyAsk({ job, resumes }: { job: Job; resumes: readonly Resume[] | null }) {
  const t = useWords('applications');
  const locale = useLocale();
  const why = useProblemWords('applications');
  const tell = useToast();
  const navigate = useNavigate();
  const client = useQueryClient();
  const applying = useApply(job.id);
  const starting = useStartResume();
  const [choosing, choose] = useState(false);
  const error = applying.error ?? starting.error;
  const only = resumes?.length === 1 ? resumes[0] : undefined;

  const send = (resumeId: string) =>
    applying.mutate(resumeId, {
      onSuccess: () => tell(t('apply.done')),
      onSettled: () => choose(false),
    });
  const start = () =>
    starting.mutate(t('apply.defaultTitle'), { onSuccess: ({ id }) => navigate(editorFor(id, job.id)) });

  if (resumes === null) {
    return (
      <Place note={t('problems.offline')} alert>
        <Button tone="primary" wide onClick={() => void client.refetchQueries({ queryKey: resumesQuery().queryKey })}>
          {t('apply.verb')}
        </Button>
      </Place>
    );
  }
  if (resumes.length === 0) {
    return (
      <Place note={error ? why(error) : t('apply.writeHint')} alert={error !== null}>
        <Button tone="primary" wide busy={starting.isPending} onClick={start}>
          {t('apply.write')}
        </Button>
      </Place>
    );
  }
  if (only && only.missing.length > 0) {
    const parts = only.missing.map((part) => t(`missing.${part}`)).join(locale === 'en' ? ', ' : '、');
    return (
      <Place note={t('apply.lacks', { title: only.title || t('apply.untitled'), parts })}>
        <LinkButton tone="primary" wide to={editorFor(only.id, job.id)}>
          {t('apply.complete')}
        </LinkButton>
      </Place>
    );
  }
  const note = only && t('apply.with', { title: only.title || t('apply.untitled') });
  return (
    <Place note={error ? why(error) : note} alert={error !== null}>
      <Button
        tone="primary"
        wide
        busy={applying.isPending}
        onClick={() => (only ? send(only.id) : choose(true))}
        aria-haspopup={only ? undefined : 'dialog'}
      >
        {t('apply.verb')}
      </Button>
      <ChooseSheet
        open={choosing}
        job={job}
        resumes={resumes}
        sending={applying.isPending ? applying.variables : null}
        onClose={() => choose(false)}
        onSend={send}
        editor={(resumeId) => editorFor(resumeId, job.id)}
      />
    </Place>
  );
}

function Place({ note, alert = false, children }: { note?: ReactNode; alert?: boolean; children: ReactNode }) {
  return (
    <div className="grid gap-1.5">
      {children}
      {note && (
        <p
          role={alert ? 'alert' : undefined}
          className={alert ? 'text-center text-rust text-sm' : 'line-clamp-2 text-center text-mute text-sm'}
        >
          {note}
        </p>
      )}
    </div>
  );
}
