import type { Job } from '@talent-harbor/backend/contracts/jobs';
import { Button, Dropdown, type MenuProps } from 'antd';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { AskFirst, type Question } from '#features/console/ask-first.tsx';
import { consolePaths } from '#features/console/paths.ts';
import { useWords } from '#shared/i18n/use-words.ts';
import { paths } from '#shared/lib/paths.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { asRefusal } from '#shared/lib/refusal.ts';
import { useToast } from '#shared/ui/toast.tsx';
import { usePostingMoves } from './api.ts';
import { TemplateSave } from './template-save.tsx';
import { copyOf } from './typed-posting.ts';

/** What a posting's own answers allow, as a menu. What cannot be taken back is asked once more. */
export function PostingActions({ job }: { job: Job }) {
  const t = useWords('console-recruiter');
  const [keeping, setKeeping] = useState(false);
  const { question, setQuestion, choices, act } = useChoices(job, () => setKeeping(true));
  return (
    <>
      <Dropdown
        trigger={['click']}
        placement="bottomRight"
        getPopupContainer={(trigger) => trigger.closest('main') ?? document.body}
        menu={{ items: choices, onClick: ({ key }) => act(key) }}
      >
        <Button
          type="text"
          aria-label={t('postings.actionsFor', { title: job.title })}
          icon={<Ellipsis className="size-[18px]" aria-hidden="true" />}
        />
      </Dropdown>
      <AskFirst question={question} onClose={() => setQuestion(null)} />
      {keeping && <TemplateSave job={job} open onClose={() => setKeeping(false)} />}
    </>
  );
}

function useChoices(job: Job, keepAsTemplate: () => void) {
  const t = useWords('console-recruiter');
  const words = useProblemWords('console');
  const tell = useToast();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const moves = usePostingMoves();
  const [question, setQuestion] = useState<Question | null>(null);

  const trying = async <T,>(work: () => Promise<T>, said: string | ((done: T) => string)) => {
    try {
      const done = await work();
      tell(typeof said === 'string' ? said : said(done));
    } catch (error) {
      // What is missing is shown where it can be written.
      if (asRefusal(error).problem.fields) navigate(`${consolePaths.posting(job.id)}?check`);
      tell(asRefusal(error).problem.fields ? t('postings.incomplete') : words(error));
    }
  };
  const publishNow = () =>
    trying(
      () => moves.publish(job),
      ({ state }) => t(state === 'held' ? 'postings.held' : 'postings.published'),
    );
  const publishFirst = () =>
    setQuestion({
      title: t('postings.publishTitle', { title: job.title }),
      text: t('postings.publishText'),
      verb: t('postings.publish'),
      act: publishNow,
    });

  const acts: Record<string, () => void> = {
    edit: () => navigate(consolePaths.posting(job.id)),
    applicants: () => navigate(consolePaths.applicants(job.id)),
    view: () => navigate(paths.job(job.id)),
    publish: job.publishedAt ? publishNow : publishFirst,
    pause: () => void trying(() => moves.pause(job), t('postings.paused')),
    copy: () =>
      void trying(async () => {
        const copy = await moves.start(job.enterprise.id, copyOf(job));
        navigate(consolePaths.posting(copy.id));
      }, t('postings.copied')),
    template: keepAsTemplate,
    close: () =>
      setQuestion({
        title: t('postings.closeTitle', { title: job.title }),
        text: t('postings.closeText'),
        verb: t('postings.close'),
        danger: true,
        act: async () => {
          await moves.close(job);
          tell(t('postings.closed'));
        },
      }),
    remove: () =>
      setQuestion({
        title: t('postings.removeTitle', { title: job.title }),
        text: t('postings.removeText'),
        verb: t('postings.remove'),
        danger: true,
        act: async () => {
          await moves.remove(job);
          if (pathname === consolePaths.posting(job.id)) navigate(consolePaths.postings, { replace: true });
          tell(t('postings.removed'));
        },
      }),
  };

  const items: [open: boolean, key: string, label: string, danger?: boolean][] = [
    [job.can.edit, 'edit', t('postings.edit')],
    [job.can.seeApplicants && job.state !== 'draft', 'applicants', t('postings.seeApplicants')],
    [job.state === 'published', 'view', t('postings.view')],
    [job.can.publish, 'publish', t(job.state === 'paused' ? 'postings.publishAgain' : 'postings.publish')],
    [job.can.pause, 'pause', t('postings.pause')],
    [true, 'copy', t('postings.copy')],
    [true, 'template', t('templates.save')],
    [job.can.close, 'close', t('postings.close'), true],
    [job.can.remove, 'remove', t('postings.remove'), true],
  ];
  const choices: NonNullable<MenuProps['items']> = items
    .filter(([open]) => open)
    .map(([, key, label, danger = false]) => ({ key, label, danger }));
  return { question, setQuestion, choices, act: (key: string) => acts[key]?.() };
}
