import type { Job } from '@talent-harbor/backend/contracts/jobs';
import { Button, Modal } from 'antd';
import { useRef, useState } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { ConflictField } from './conflict-field.tsx';
import { type Field, type Merge, mergeOf, type Side } from './posting-merge.ts';
import type { TypedPosting } from './typed-posting.ts';
import type { Base } from './use-draft-keeping.ts';
import { useListed } from './use-said-field.ts';
import { useWhoChanged } from './use-who-changed.ts';

/** Two people changed the same words of a posting: each such field side by side, and the choice between them, one by one. */
export function ConflictChoice({
  conflict,
  mine,
  onChoose,
  onLeave,
}: {
  conflict: { base: Base; theirs: Job } | null;
  mine: TypedPosting;
  onChoose: (theirs: Job, theirFields: Field[]) => void;
  /** Nothing is chosen for now: everything stays as it is, on this device. */
  onLeave: () => void;
}) {
  const t = useWords('console-recruiter');
  const body = useRef<HTMLDivElement>(null);
  // A choice holds for the two versions that were looked at; it stays while the dialog is left.
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  const [asked, setAsked] = useState(false);
  const merge = conflict && mergeOf(conflict.base.words, mine, conflict.theirs);
  if (!conflict || !merge) return null;
  const key = (field: Field) => JSON.stringify([field, merge.mine[field], merge.theirs[field]]);
  const choose = (fields: readonly Field[], side: Side) =>
    setChosen((before) => ({ ...before, ...Object.fromEntries(fields.map((field) => [key(field), side])) }));
  const [left] = merge.open.filter((field) => !chosen[key(field)]);
  const finish = () => {
    setAsked(true);
    if (left) return body.current?.querySelector<HTMLElement>(`[data-field=${left}] input`)?.focus();
    onChoose(
      conflict.theirs,
      merge.open.filter((field) => chosen[key(field)] === 'theirs'),
    );
  };
  return (
    <Modal
      open
      title={t('conflict.title')}
      closable={{ 'aria-label': t('action.close') }}
      mask={{ closable: false }}
      onCancel={onLeave}
      width={820}
      footer={
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onLeave}>{t('conflict.later')}</Button>
          <Button type="primary" onClick={finish}>
            {t('conflict.save')}
          </Button>
        </div>
      }
    >
      <p>{t('conflict.text')}</p>
      <div className="my-3 flex flex-wrap gap-2">
        <Button onClick={() => choose(merge.open, 'mine')}>{t('conflict.allMine')}</Button>
        <Button onClick={() => choose(merge.open, 'theirs')}>{t('conflict.allTheirs')}</Button>
      </div>
      <div ref={body} className="grid max-h-[52dvh] gap-5 overflow-y-auto p-1">
        <Fields
          merge={merge}
          jobId={conflict.theirs.id}
          since={conflict.base.revision}
          sideOf={(field) => chosen[key(field)]}
          onChoose={(field, side) => choose([field], side)}
          asked={asked}
        />
      </div>
    </Modal>
  );
}

function Fields({
  merge,
  jobId,
  since,
  sideOf,
  onChoose,
  asked,
}: {
  merge: Merge;
  jobId: string;
  since: number;
  sideOf: (field: Field) => Side | undefined;
  onChoose: (field: Field, side: Side) => void;
  asked: boolean;
}) {
  const t = useWords('console-recruiter');
  const who = useWhoChanged(jobId, since);
  const listed = useListed();
  const names = (fields: readonly Field[]) => listed(fields.map((field) => t(`posting.${field}`)));
  return (
    <>
      {merge.open.map((field) => (
        <ConflictField
          key={field}
          field={field}
          merge={merge}
          who={who(field)}
          side={sideOf(field)}
          onChoose={(side) => onChoose(field, side)}
          missing={asked && !sideOf(field)}
        />
      ))}
      {merge.onlyTheirs.length > 0 && (
        <p className="text-mute">{t('conflict.onlyTheirs', { fields: names(merge.onlyTheirs) })}</p>
      )}
      {merge.onlyMine.length > 0 && (
        <p className="text-mute">{t('conflict.onlyMine', { fields: names(merge.onlyMine) })}</p>
      )}
    </>
  );
}
