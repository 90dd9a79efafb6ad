import { type Privacy, type Visibility, visibilities } from '@talent-harbor/backend/contracts/privacy';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '#shared/i18n/use-words.ts';
import { paths } from '#shared/lib/paths.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { classes } from '#shared/ui/classes.ts';
import { Field } from '#shared/ui/field.tsx';
import { Select } from '#shared/ui/inputs.tsx';
import { SettingsCard } from '#shared/ui/settings-card.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { ownResumesQuery, useDecide } from '../api.ts';
import { Why } from './why.tsx';

/** Who finds me, and by which résumé. Each choice holds as soon as it is made. */
export function VisibilityCard({ privacy }: { privacy: Privacy }) {
  const t = useWords('privacy');
  const words = useProblemWords('privacy');
  const tell = useToast();
  const decide = useDecide();
  const resumes = useQuery(ownResumesQuery()).data?.items;
  /** What was just pressed, until the server has said so. */
  const [pressed, press] = useState<Visibility | null>(null);
  const { revision } = privacy;
  // A résumé that was deleted stands for nobody.
  const resumeId = resumes?.some(({ id }) => id === privacy.resumeId) ? privacy.resumeId : null;
  const say = (visibility: Visibility, resume = resumeId ?? resumes?.[0]?.id ?? null) => {
    press(visibility);
    decide.mutate(
      { visibility, resumeId: resume, revision },
      { onSuccess: () => tell(t(`visibility.done.${visibility}`)), onSettled: () => press(null) },
    );
  };
  return (
    <SettingsCard title={t('visibility.title')} lead={t('visibility.lead')}>
      <fieldset className="grid gap-2" disabled={decide.isPending}>
        <legend className="sr-only">{t('visibility.title')}</legend>
        {visibilities.map((visibility) => {
          const on = (pressed ?? privacy.visibility) === visibility;
          return (
            <label
              key={visibility}
              className={classes(
                'target flex items-start gap-3 rounded-control border px-4 py-3',
                on ? 'border-tide bg-tide-wash' : 'border-edge hover:bg-wash',
              )}
            >
              <input
                type="radio"
                name="visibility"
                checked={on}
                disabled={visibility !== 'hidden' && resumes?.length === 0}
                onChange={() => say(visibility)}
                className="mt-1 size-5 shrink-0 accent-harbour"
              />
              <span className="min-w-0">
                <span className="block font-medium">{t(`visibility.${visibility}`)}</span>
                <span className="block text-mute text-sm">{t(`visibility.${visibility}Text`)}</span>
              </span>
            </label>
          );
        })}
      </fieldset>
      {resumes?.length === 0 ? (
        <p>
          {t('visibility.noResume')}{' '}
          <Link to={paths.resumes} className="text-harbour underline underline-offset-4">
            {t('visibility.toResumes')}
          </Link>
        </p>
      ) : (
        privacy.visibility !== 'hidden' && (
          <Field label={t('visibility.resume')} hint={t('visibility.resumeHint')} required>
            <Select value={resumeId ?? ''} onChange={(event) => say(privacy.visibility, event.target.value)}>
              {resumeId === null && <option value="">{t('visibility.choose')}</option>}
              {resumes?.map(({ id, title, name }) => (
                <option key={id} value={id}>
                  {[title || t('visibility.untitled'), name].filter(Boolean).join(' · ')}
                </option>
              ))}
            </Select>
          </Field>
        )
      )}
      {decide.error && <Why>{words(decide.error)}</Why>}
    </SettingsCard>
  );
}
