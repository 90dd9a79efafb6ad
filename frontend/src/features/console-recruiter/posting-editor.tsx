import type { Finding } from '@talent-harbor/backend/contracts/checks';
import type { City } from '@talent-harbor/backend/contracts/city';
import type { Job } from '@talent-harbor/backend/contracts/jobs';
import { Alert, Button, ConfigProvider, Drawer } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { AskFirst, type Question } from '#features/console/ask-first.tsx';
import { ConsolePage } from '#features/console/page.tsx';
import { consolePaths } from '#features/console/paths.ts';
import { JobStateTag } from '#features/console/state-tag.tsx';
import { useWide } from '#features/console/use-wide.ts';
import { Posting } from '#features/jobs/components/posting.tsx';
import { LiveJob } from '#features/jobs/live-job.ts';
import { useWords } from '#shared/i18n/use-words.ts';
import { markFields, useContractForm } from '#shared/lib/form.ts';
import { useNow } from '#shared/lib/now.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { LinkButton } from '#shared/ui/button.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { usePostingMoves } from './api.ts';
import { type CheckName, cityDay, completenessOf } from './completeness.ts';
import { CompletenessList } from './completeness-list.tsx';
import { ConflictChoice } from './conflict-choice.tsx';
import { FindingsList } from './findings-list.tsx';
import { JoinedNote } from './joined-note.tsx';
import { NotesDrawer } from './notes-drawer.tsx';
import { PostingActions } from './posting-actions.tsx';
import { PostingFields } from './posting-fields.tsx';
import { ReviewNote } from './review-note.tsx';
import { SavingNote } from './saving-note.tsx';
import { fieldsOf, payTyped, postingSchema, typedOf } from './typed-posting.ts';
import { useDraftKeeping } from './use-draft-keeping.ts';
import { useFindings } from './use-findings.ts';

export function PostingEditor({ job, city }: { job: Job; city: City }) {
  const t = useWords('console-recruiter');
  const words = useProblemWords('console');
  const tell = useToast();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const moves = usePostingMoves();
  const form = useContractForm(postingSchema, typedOf(job));
  const keeping = useDraftKeeping(form, job);
  const [preview, setPreview] = useState(false);
  const [question, setQuestion] = useState<Question | null>(null);
  const typed = form.watch();
  const checks = completenessOf(typed, cityDay(useNow()));
  const findings = useFindings(typed);
  const { saving } = keeping;
  const conflict = saving.state === 'conflict' ? saving : null;
  /** The revision of theirs about which the choice was put off; one that is found on opening the page waits as well. */
  const [left, setLeft] = useState(conflict?.theirs.revision);
  const isLeft = conflict?.theirs.revision === left;

  const go = (name: CheckName) => form.setFocus(name === 'pay' ? 'pay' : name, { shouldSelect: false });
  const show = ({ part, from, to }: Finding) => {
    const field = fieldsOf.find((one) => one === part.split('.')[0]);
    if (!field) return;
    form.setFocus(field, { shouldSelect: false });
    // The form focuses a turn later.
    setTimeout(() => {
      const { activeElement } = document;
      const isText = activeElement instanceof HTMLTextAreaElement || activeElement instanceof HTMLInputElement;
      // In a list of chips there is nothing to select: the field alone is shown.
      if (isText && !part.includes('.')) activeElement.setSelectionRange(from, to);
      activeElement?.scrollIntoView({ block: 'center' });
    });
  };
  const save = form.handleSubmit(async () => {
    setLeft(undefined);
    if (await keeping.send()) tell(t('editor.saved'));
  });

  /** Shows at each field what publishing still needs. False when nothing is missing. */
  const markMissing = (): boolean => {
    const missing = checks.filter(({ needed, done }) => needed && !done);
    for (const { name } of missing) {
      const message = name === 'pay' ? 'pay-missing' : typed[name] ? 'unusable' : 'required';
      form.setError(name, { message });
    }
    if (missing[0]) go(missing[0].name);
    return missing.length > 0;
  };
  // Whoever tried to publish from the list comes here to see why it did not go.
  const asked = useRef(search.has('check'));
  useEffect(() => {
    if (asked.current) markMissing();
    asked.current = false;
  });

  const publishing = async () => {
    if (!(await keeping.send())) throw new Error('unsaved');
    try {
      const { state } = await moves.publish(job);
      tell(t(state === 'held' ? 'postings.held' : 'postings.published'));
      navigate(consolePaths.postings);
    } catch (error) {
      if (!markFields(form, error, [...fieldsOf])) throw error;
    }
  };
  const publish = form.handleSubmit(async () => {
    if (markMissing()) return;
    if (job.publishedAt) {
      try {
        await publishing();
      } catch (error) {
        tell(words(error));
      }
      return;
    }
    setQuestion({
      title: t('postings.publishTitle', { title: form.getValues('title') }),
      text: t('postings.publishText'),
      verb: t('postings.publish'),
      act: publishing,
    });
  });

  const wide = useWide();
  const draft = job.state === 'draft';
  const actions = (
    <>
      <Button onClick={() => setPreview(true)}>{t('editor.preview')}</Button>
      {!draft && job.can.edit && (
        <Button type={job.can.publish ? 'default' : 'primary'} onClick={save} loading={saving.state === 'saving'}>
          {t('editor.save')}
        </Button>
      )}
      {(draft || job.can.publish) && (
        <Button type="primary" onClick={publish} disabled={!job.can.publish}>
          {t(job.state === 'paused' ? 'postings.publishAgain' : 'postings.publish')}
        </Button>
      )}
    </>
  );

  return (
    <ConsolePage
      title={job.title}
      lead={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <JobStateTag state={job.state} />
          {!wide && <SavingNote saving={saving} draft={draft} />}
        </span>
      }
      actions={
        <>
          {job.can.seeApplicants && !draft && (
            <LinkButton to={consolePaths.applicants(job.id)} tone="quiet">
              {t('postings.seeApplicants')}
            </LinkButton>
          )}
          <NotesDrawer job={job} />
          <PostingActions job={job} />
        </>
      }
    >
      {keeping.restored && saving.state !== 'saved' && (
        <Alert
          type="info"
          title={t('kept.restored')}
          action={
            <Button size="small" onClick={keeping.discard}>
              {t('kept.discard')}
            </Button>
          }
        />
      )}
      {conflict && isLeft && (
        <Alert
          type="warning"
          showIcon
          title={t('conflict.left')}
          action={
            <Button size="small" onClick={() => setLeft(undefined)}>
              {t('conflict.resume')}
            </Button>
          }
        />
      )}
      {keeping.joined && <JoinedNote joined={keeping.joined} onClose={keeping.forgetJoined} />}
      <ReviewNote job={job} />
      {!job.can.edit && <Alert type="warning" title={t('editor.ended')} />}
      <div className="grid items-start gap-6 desk:grid-cols-[minmax(0,760px)_minmax(0,320px)]">
        <aside className="grid gap-4 desk:sticky desk:top-6 desk:order-2">
          {wide && (
            <section className="grid gap-3 rounded-card border border-hair bg-surface px-5 py-4">
              <div className="flex flex-wrap gap-2">{actions}</div>
              <SavingNote saving={saving} draft={draft} />
            </section>
          )}
          <FindingsList findings={findings} onGo={show} />
          <CompletenessList checks={checks} verified={job.enterprise.verified} onGo={go} />
        </aside>
        <form onSubmit={draft ? publish : save} noValidate>
          <ConfigProvider componentDisabled={!job.can.edit}>
            <PostingFields form={form} city={city} titleFrozen={job.publishedAt !== null} findings={findings} />
          </ConfigProvider>
        </form>
      </div>
      {!wide && (
        <div className="sticky bottom-0 z-20 -mx-4 flex justify-end gap-2 border-hair border-t bg-surface p-3">
          {actions}
        </div>
      )}
      <Drawer
        open={preview}
        title={t('editor.previewTitle')}
        size={720}
        onClose={() => setPreview(false)}
        closable={{ 'aria-label': t('action.close') }}
        destroyOnHidden
      >
        <Posting
          inPane
          apply={null}
          job={{
            ...job,
            ...typed,
            state: 'published',
            headcount: typed.headcount ?? 1,
            pay: payTyped(typed.pay) ?? { unit: 'negotiable' },
            publishedAt: job.publishedAt ?? new Date().toISOString(),
          }}
        />
      </Drawer>
      <LiveJob key={job.id} id={job.id} />
      <AskFirst question={question} onClose={() => setQuestion(null)} />
      <ConflictChoice
        conflict={isLeft ? null : conflict}
        mine={typed}
        onChoose={keeping.choose}
        onLeave={() => setLeft(conflict?.theirs.revision)}
      />
    </ConsolePage>
  );
}
