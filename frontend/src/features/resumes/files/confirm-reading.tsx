import { useEffect, useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { Link, useLocation, useNavigate } from 'react-router';
import { useWords } from '#shared/i18n/use-words.ts';
import type { Kept } from '#shared/lib/kept.ts';
import { paths } from '#shared/lib/paths.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { asRefusal } from '#shared/lib/refusal.ts';
import { Button } from '#shared/ui/button.tsx';
import { classes } from '#shared/ui/classes.ts';
import { ConfirmDialog } from '#shared/ui/confirm-dialog.tsx';
import { useTitle } from '#shared/ui/page.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { useCreateResume } from '../api.ts';
import { BasicsSection } from '../components/basics-section.tsx';
import { EducationSection } from '../components/education-section.tsx';
import { ExperienceSection } from '../components/experience-section.tsx';
import { MoreSection } from '../components/more-section.tsx';
import { ProjectsSection } from '../components/projects-section.tsx';
import { SkillsSection } from '../components/skills-section.tsx';
import { TitleField } from '../components/title-field.tsx';
import type { Draft } from '../draft.ts';
import type { Reading } from './kept-reading.ts';

/** What was read on one side, the file’s own text on the other: the person corrects and says yes. */
export function ConfirmReading({
  reading,
  restored,
  kept,
  onDiscard,
}: {
  reading: Reading;
  /** Whether it was found on this device. */
  restored: boolean;
  kept: Kept<Reading>;
  onDiscard: () => void;
}) {
  const t = useWords('resumes');
  const why = useProblemWords('resumes');
  const tell = useToast();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const creating = useCreateResume();
  const form = useForm<Draft>({ defaultValues: reading.draft });
  const [side, show] = useState<'fields' | 'source'>('fields');
  useTitle(t('import.confirmTitle'));
  const [discarding, discard] = useState(false);
  const safe = useRef(false);
  useEffect(() => {
    const keep = (draft: Draft) => {
      safe.current = kept.write({ ...reading, draft });
    };
    keep(form.getValues());
    return form.subscribe({ formState: { values: true }, callback: ({ values }) => keep(values) });
  }, [form, kept, reading]);
  // Where the device keeps nothing, leaving would lose what was corrected.
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (!safe.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);

  const save = () =>
    creating
      .mutateAsync(form.getValues(), {
        onSuccess: ({ id }) => {
          tell(t('import.done'));
          navigate(paths.resume(id), { replace: true });
        },
      })
      .then(kept.forget, () => {});
  const { code, status } = creating.error ? asRefusal(creating.error) : { code: '', status: 0 };
  const tab = (name: typeof side) => (
    <Button aria-pressed={side === name} tone={side === name ? 'primary' : 'plain'} wide onClick={() => show(name)}>
      {t(`import.${name}`)}
    </Button>
  );

  return (
    <FormProvider {...form}>
      <div className="mx-auto w-full max-w-[1360px] px-4 py-6">
        <h1 className="text-2xl">{t('import.confirmTitle')}</h1>
        <p className="mt-1 text-mute">{t('import.confirmLead')}</p>
        {restored && (
          <p role="status" className="mt-3 rounded-control border border-hair bg-surface p-3">
            {t('import.restored', { file: reading.file })}
          </p>
        )}
        {reading.notes.map((note) => (
          <p key={note} role="status" className="mt-3 rounded-control border border-amber p-3 text-amber">
            {t(`import.note.${note}`)}
          </p>
        ))}
        <div className="sticky top-0 z-10 -mx-4 mt-3 grid grid-cols-2 gap-2 bg-paper px-4 py-2 desk:hidden">
          {tab('fields')}
          {tab('source')}
        </div>
        <div className="mt-4 grid grid-cols-1 gap-6 desk:grid-cols-2">
          <section
            aria-labelledby="import-source"
            className={classes('min-w-0 desk:block', side !== 'source' && 'hidden')}
          >
            <div className="desk:sticky desk:top-20">
              <h2 id="import-source" className="mb-2 text-[17px]">
                {t('import.source')}
              </h2>
              <pre
                // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard
                tabIndex={0}
                className="max-h-[calc(100dvh-180px)] overflow-auto whitespace-pre-wrap break-words rounded-card border border-hair bg-surface p-4 font-sans text-sm leading-relaxed"
              >
                {reading.source}
              </pre>
            </div>
          </section>
          <form
            noValidate
            onSubmit={(event) => event.preventDefault()}
            className={classes(
              'min-w-0 grid-cols-1 content-start gap-4 desk:grid',
              side === 'fields' ? 'grid' : 'hidden',
            )}
          >
            <TitleField headingless />
            <BasicsSection />
            <EducationSection />
            <ExperienceSection />
            <ProjectsSection />
            <SkillsSection />
            <MoreSection />
          </form>
        </div>
        <div className="sticky bottom-[var(--bar)] z-20 -mx-4 mt-4 flex flex-wrap items-center justify-end gap-3 border-hair border-t bg-paper px-4 py-3">
          {creating.error && (
            <p role="alert" className="min-w-0 flex-1 basis-72 text-rust text-sm">
              {status === 401 ? t('import.signedOut') : code === 'offline' ? t('import.offline') : why(creating.error)}
              {status === 401 && (
                <Link to={paths.signIn(pathname)} reloadDocument className="ml-2 text-harbour underline">
                  {t('notice.signIn')}
                </Link>
              )}
            </p>
          )}
          <Button onClick={() => discard(true)}>{t('import.again')}</Button>
          <Button tone="primary" busy={creating.isPending} onClick={save}>
            {t('import.save')}
          </Button>
        </div>
      </div>
      <ConfirmDialog
        open={discarding}
        title={t('import.discardTitle')}
        verb={t('import.discard')}
        danger
        onConfirm={onDiscard}
        onClose={() => discard(false)}
      >
        <p>{t('import.discardText', { file: reading.file })}</p>
      </ConfirmDialog>
    </FormProvider>
  );
}
