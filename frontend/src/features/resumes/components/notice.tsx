import type { ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useWords } from '#shared/i18n/use-words.ts';
import { faultOf, useFaultWords } from '#shared/lib/form.ts';
import { paths } from '#shared/lib/paths.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { useCreateResume } from '../api.ts';
import type { ResumeKeeper, ResumeSnapshot } from '../use-resume-keeper.ts';

/** What stands between the words and the server, and what can be done about it. */
export function Notice({
  keeper,
  now,
  onCompare,
}: {
  keeper: ResumeKeeper;
  now: ResumeSnapshot;
  onCompare: () => void;
}) {
  const t = useWords('resumes');
  const { pathname } = useLocation();
  switch (now.status) {
    case 'kept':
      return (
        <Words text={t(now.refusal?.code === 'offline' ? 'notice.kept' : 'notice.keptAway')}>
          <Button onClick={keeper.hurry}>{t('notice.retry')}</Button>
        </Words>
      );
    case 'signed-out':
      return (
        <Words text={t('notice.signed-out')}>
          <LinkButton to={paths.signIn(pathname)} reloadDocument>
            {t('notice.signIn')}
          </LinkButton>
        </Words>
      );
    case 'conflict':
      return (
        <Words text={t('notice.conflict')}>
          <Button onClick={onCompare}>{t('notice.compare')}</Button>
        </Words>
      );
    case 'gone':
      return <Gone keeper={keeper} />;
    case 'refused':
      return <Refused now={now} />;
    default:
      return null;
  }
}

function Words({ text, children }: { text: ReactNode; children?: ReactNode }) {
  return (
    <div role="alert" className="bg-amber-wash text-amber">
      <div className="mx-auto flex max-w-5xl flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2.5 desk:px-6">
        <p className="min-w-0 flex-1 basis-52 text-sm">{text}</p>
        {children && <div className="flex flex-wrap gap-2">{children}</div>}
      </div>
    </div>
  );
}

function Gone({ keeper }: { keeper: ResumeKeeper }) {
  const t = useWords('resumes');
  const why = useProblemWords('resumes');
  const tell = useToast();
  const navigate = useNavigate();
  const creating = useCreateResume();
  const saveAsNew = () =>
    creating.mutate(keeper.draft(), {
      onSuccess: ({ id }) => {
        keeper.drop();
        navigate(paths.resume(id), { replace: true });
      },
      onError: (error) => tell(why(error)),
    });
  return (
    <Words text={t('notice.gone')}>
      <Button busy={creating.isPending} onClick={saveAsNew}>
        {t('notice.saveAsNew')}
      </Button>
      <LinkButton to={paths.resumes}>{t('notice.toList')}</LinkButton>
    </Words>
  );
}

function Refused({ now }: { now: ResumeSnapshot }) {
  const t = useWords('resumes');
  const why = useProblemWords('resumes');
  const faults = useFaultWords('resumes');
  const fields = now.refusal?.problem.fields ?? [];
  return (
    <Words
      text={
        <>
          {why(now.refusal)}
          {fields.map((field) => {
            const [part = ''] = field.path.split('.');
            return (
              <span key={field.path} className="block">
                {t([`section.${part}`, part])}: {faults({ message: faultOf(field) })}
              </span>
            );
          })}
        </>
      }
    />
  );
}
