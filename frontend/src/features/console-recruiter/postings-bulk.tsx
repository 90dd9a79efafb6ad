import type { BulkAct, BulkResult } from '@talent-harbor/backend/contracts/posting-desk';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { AskFirst, type Question } from '#features/console/ask-first.tsx';
import { useWords } from '#shared/i18n/use-words.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { refusal } from '#shared/lib/refusal.ts';
import { useToast } from '#shared/ui/toast.tsx';
import { type Moved, useBulkMoves } from './postings-api.ts';
import { PostingsExtend } from './postings-extend.tsx';
import type { usePostingsSelection } from './use-postings-selection.ts';
import { useListed } from './use-said-field.ts';

/** What can be done to the chosen postings at once. Each has its own result; what did not go stays chosen, with the reason. */
export function PostingsBulk({
  enterpriseId,
  selection,
}: {
  enterpriseId: string;
  selection: ReturnType<typeof usePostingsSelection>;
}) {
  const t = useWords('console-recruiter');
  const words = useProblemWords('console');
  const tell = useToast();
  const move = useBulkMoves(enterpriseId);
  const [question, setQuestion] = useState<Question | null>(null);
  const [extending, setExtending] = useState(false);
  const [failed, setFailed] = useState<BulkResult[]>([]);
  const [busy, setBusy] = useState(false);
  const { chosen, keep, clear } = selection;
  const said = useSaidResults();

  const back = (act: BulkAct, results: readonly BulkResult[]) => async () => {
    try {
      const jobs: Moved[] = results.map(({ id, was }) => (act === 'extend' ? { id, until: was.validUntil } : { id }));
      const undone = await move(act === 'pause' ? 'publish' : act, jobs, true);
      const asBefore = undone.every(({ done, state }, at) => done && state === results[at]?.was.state);
      if (asBefore) tell(t('desk.undone'));
      else if (undone.some(({ done }) => done)) tell(said(act === 'pause' ? 'publish' : act, undone));
      setFailed(undone.filter(({ done }) => !done));
    } catch (error) {
      tell(words(error));
    }
  };
  const go = async (act: BulkAct, until?: string) => {
    setBusy(true);
    try {
      const results = await move(
        act,
        chosen.map(({ id }) => (until === undefined ? { id } : { id, until })),
      );
      const [done, not] = [results.filter((result) => result.done), results.filter((result) => !result.done)];
      keep(not);
      setFailed(not);
      const text = said(act, done);
      const undo = done.length > 0 && (act === 'pause' || act === 'extend') ? back(act, done) : undefined;
      if (done.length > 0) tell(undo ? { text, undo } : text);
    } finally {
      setBusy(false);
    }
  };
  const publish = () =>
    setQuestion({
      title: t('desk.publishTitle', { count: chosen.length }),
      text: t('desk.publishText'),
      verb: t('postings.publish'),
      act: () => go('publish'),
    });
  const trying = (act: BulkAct) => () => void go(act).catch((error: unknown) => tell(words(error)));

  const close = () =>
    setQuestion({
      title: t('desk.closeTitle', { count: chosen.length }),
      text: (
        <>
          <p>{t('postings.closeText')}</p>
          <ul className="mt-3 max-h-40 list-disc overflow-y-auto pl-5">
            {chosen.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </>
      ),
      verb: t('postings.close'),
      danger: true,
      act: () => go('close'),
    });

  return (
    <>
      {chosen.length > 0 && (
        <section
          aria-label={t('desk.bulk')}
          className="sticky bottom-0 z-20 -mx-4 flex flex-wrap items-center gap-2 border-hair border-t bg-surface px-4 py-3 desk:bottom-4 desk:mx-0 desk:rounded-card desk:border desk:shadow-card"
        >
          <strong role="status" className="mr-2">
            {t('desk.chosen', { count: chosen.length })}
          </strong>
          <Button onClick={publish} disabled={busy}>
            {t('postings.publish')}
          </Button>
          <Button onClick={trying('pause')} disabled={busy}>
            {t('postings.pause')}
          </Button>
          <Button onClick={() => setExtending(true)} disabled={busy}>
            {t('desk.extend')}
          </Button>
          <Button danger onClick={close} disabled={busy}>
            {t('postings.close')}
          </Button>
          <Button type="text" onClick={clear} disabled={busy}>
            {t('desk.clear')}
          </Button>
        </section>
      )}
      <AskFirst question={question} onClose={() => setQuestion(null)} />
      <PostingsExtend
        open={extending}
        count={chosen.length}
        onClose={() => setExtending(false)}
        onExtend={(until) => go('extend', until)}
      />
      <Failed results={failed} onClose={() => setFailed([])} />
    </>
  );
}

/** What was done to how many. What waits for an organiser is never called published. */
function useSaidResults() {
  const t = useWords('console-recruiter');
  const listed = useListed();
  return (act: BulkAct, results: readonly BulkResult[]): string => {
    const done = results.filter((result) => result.done);
    const waits = done.filter(({ state, was }) => state === 'held' && was.state !== 'held').length;
    const went = act === 'publish' ? done.length - waits : done.length;
    return listed(
      [went > 0 && t(`desk.did.${act}`, { count: went }), waits > 0 && t('desk.waits', { count: waits })].filter(
        (part) => part !== false,
      ),
    );
  };
}

/** What did not go, and why, one by one. */
function Failed({ results, onClose }: { results: readonly BulkResult[]; onClose: () => void }) {
  const t = useWords('console-recruiter');
  const say = useWords('console');
  const words = useProblemWords('console');
  const why = ({ code, field }: BulkResult) => {
    const [name = '', fault = ''] = (field ?? '').split(':');
    const known =
      fault && (t(`desk.fault.${fault}`, { defaultValue: '' }) || say(`fields.${fault}`, { defaultValue: '' }));
    if (known) return `${t(`posting.${name}`, { defaultValue: name })}：${known}`;
    return words(refusal(code ?? 'fallback', 409));
  };
  return (
    <Modal
      open={results.length > 0}
      title={t('desk.failedTitle', { count: results.length })}
      onCancel={onClose}
      onOk={onClose}
      okText={say('action.done')}
      cancelButtonProps={{ style: { display: 'none' } }}
      closable={{ 'aria-label': say('action.close') }}
      width={520}
    >
      <p className="mb-3 text-mute">{t('desk.failedHint')}</p>
      <ul className="grid max-h-[50dvh] gap-2 overflow-y-auto">
        {results.map((result) => (
          <li key={result.id} className="rounded-control border border-hair px-3 py-2">
            <div className="font-medium">{result.title}</div>
            <div className="text-[13px] text-mute">{why(result)}</div>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
