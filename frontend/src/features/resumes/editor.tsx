import type { Resume } from '@talent-harbor/backend/contracts/resumes';
import { useEffect, useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { useWords } from '#shared/i18n/use-words.ts';
import { paths } from '#shared/lib/paths.ts';
import { Button } from '#shared/ui/button.tsx';
import { useTitle } from '#shared/ui/page.tsx';
import { BasicsSection } from './components/basics-section.tsx';
import { Checklist } from './components/checklist.tsx';
import { ConflictSheet } from './components/conflict-sheet.tsx';
import { EducationSection } from './components/education-section.tsx';
import { ExperienceSection } from './components/experience-section.tsx';
import { MoreSection } from './components/more-section.tsx';
import { Notice } from './components/notice.tsx';
import { ProjectsSection } from './components/projects-section.tsx';
import { RemoveDialog } from './components/remove-dialog.tsx';
import { SectionNav } from './components/section-nav.tsx';
import { SkillsSection } from './components/skills-section.tsx';
import { StateBar } from './components/state-bar.tsx';
import { TitleField } from './components/title-field.tsx';
import { WishesSection } from './components/wishes-section.tsx';
import type { Draft } from './draft.ts';
import { FileTools } from './files/file-tools.tsx';
import { PhotoField } from './files/photo-field.tsx';
import { useResumeKeeper } from './use-resume-keeper.ts';

export function Editor({ resume, accountId }: { resume: Resume; accountId: string }) {
  const t = useWords('resumes');
  const navigate = useNavigate();
  const { keeper, now } = useResumeKeeper(resume, accountId);
  const form = useForm<Draft>({ defaultValues: keeper.draft() });
  const [removing, setRemoving] = useState(false);
  const [comparing, compare] = useState(false);
  useTitle(form.watch('title') || t('list.untitled'));

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => keeper.change(structuredClone(values)),
      }),
    [form, keeper],
  );
  const taken = useRef(now.version);
  useEffect(() => {
    if (taken.current === now.version) return;
    taken.current = now.version;
    form.reset(keeper.draft());
  }, [form, keeper, now.version]);
  useEffect(() => compare(now.status === 'conflict'), [now.status]);

  return (
    <FormProvider {...form}>
      <StateBar now={now}>
        <Notice keeper={keeper} now={now} onCompare={() => compare(true)} />
      </StateBar>
      <div className="mx-auto grid w-full max-w-5xl grid-cols-1 gap-4 px-4 pt-3 pb-6 desk:grid-cols-[240px_minmax(0,1fr)] desk:gap-8 desk:pt-6">
        <aside className="grid content-start gap-4 desk:sticky desk:top-36 desk:self-start">
          <Checklist missing={now.base.missing} />
          <SectionNav />
        </aside>
        <form noValidate onSubmit={(event) => event.preventDefault()} className="grid min-w-0 grid-cols-1 gap-4">
          <TitleField />
          <FileTools resume={{ ...now.base, photo: resume.photo }} ready={now.status === 'saved'} />
          <PhotoField resume={resume} />
          <BasicsSection />
          <EducationSection />
          <ExperienceSection />
          <ProjectsSection />
          <SkillsSection />
          <MoreSection />
          <WishesSection />
          <div className="mt-4 flex justify-center">
            <Button tone="quiet" className="text-rust" onClick={() => setRemoving(true)}>
              {t('remove.verb')}
            </Button>
          </div>
        </form>
      </div>
      <RemoveDialog
        resume={{ id: resume.id, title: form.watch('title') }}
        open={removing}
        onClose={() => setRemoving(false)}
        onRemoved={() => {
          keeper.drop();
          navigate(paths.resumes, { replace: true });
        }}
      />
      {now.theirs && (
        <ConflictSheet
          key={now.theirs.revision}
          open={comparing}
          mine={keeper.draft()}
          theirs={now.theirs}
          base={now.base}
          onClose={() => compare(false)}
          onChoose={keeper.choose}
        />
      )}
    </FormProvider>
  );
}
