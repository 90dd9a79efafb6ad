import type { JobNote } from '@talent-harbor/backend/contracts/posting-desk';
import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatMoment } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { PageSkeleton } from '#shared/ui/skeleton.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { notesQuery, useNoteMoves } from './postings-api.ts';

const longest = 2000;

export function NotesPanel({ jobId }: { jobId: string }) {
  const t = useWords('console-recruiter');
  const notes = useQuery({ ...notesQuery(jobId), staleTime: 0 });
  const moves = useNoteMoves(jobId);
  return (
    <div className="grid gap-5">
      <Writing label={t('notes.new')} verb={t('notes.add')} onSave={moves.add} />
      {notes.error && <ErrorState error={notes.error} onRetry={() => notes.refetch()} />}
      {notes.isPending && <PageSkeleton />}
      {notes.data?.items.length === 0 && <p className="text-mute">{t('notes.none')}</p>}
      <ol className="grid gap-3">
        {notes.data?.items.map((note) => (
          <Note key={note.id} note={note} moves={moves} />
        ))}
      </ol>
    </div>
  );
}

function Note({ note, moves }: { note: JobNote; moves: ReturnType<typeof useNoteMoves> }) {
  const t = useWords('console-recruiter');
  const words = useProblemWords('console');
  const tell = useToast();
  const locale = useLocale();
  const now = useNow();
  const [editing, setEditing] = useState(false);
  const remove = async () => {
    try {
      await moves.remove(note.id);
      tell({ text: t('notes.removed'), undo: () => void moves.add(note.text) });
    } catch (error) {
      tell(words(error));
    }
  };
  if (editing)
    return (
      <li>
        <Writing
          label={t('notes.edit')}
          verb={t('action.save')}
          text={note.text}
          onCancel={() => setEditing(false)}
          onSave={async (text) => {
            await moves.change(note.id, text);
            setEditing(false);
          }}
        />
      </li>
    );
  return (
    <li className="grid gap-1 rounded-card border border-hair p-4">
      <div className="flex flex-wrap items-center justify-between gap-2 text-[13px] text-mute">
        <span className="font-medium text-ink">{note.by?.name ?? t('versions.gone')}</span>
        <time dateTime={note.at} className="tabular">
          {formatMoment(new Date(note.at), locale, now)}
          {note.editedAt && ` · ${t('notes.edited', { time: formatMoment(new Date(note.editedAt), locale, now) })}`}
        </time>
      </div>
      <p className="prose-zh whitespace-pre-line">{note.text}</p>
      {note.can.edit && (
        <div className="-ml-2 flex">
          <Button type="text" size="small" onClick={() => setEditing(true)}>
            {t('notes.edit')}
          </Button>
          <Button type="text" size="small" onClick={remove}>
            {t('notes.remove')}
          </Button>
        </div>
      )}
    </li>
  );
}

function Writing({
  label,
  verb,
  text = '',
  onSave,
  onCancel,
}: {
  label: string;
  verb: string;
  text?: string;
  onSave: (text: string) => Promise<unknown>;
  onCancel?: () => void;
}) {
  const t = useWords('console-recruiter');
  const words = useProblemWords('console');
  const id = useId();
  const [typed, setTyped] = useState(text);
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const save = async () => {
    if (!typed.trim()) return setFault(t('fields.required'));
    setBusy(true);
    setFault('');
    try {
      await onSave(typed);
      setTyped('');
    } catch (error) {
      setFault(words(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="grid gap-2">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <Input.TextArea
        id={id}
        autoSize={{ minRows: 3, maxRows: 12 }}
        maxLength={longest}
        value={typed}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p id={`${id}-hint`} className="text-[13px] text-mute">
        {t('notes.hint')}
      </p>
      {fault && (
        <p role="alert" className="text-rust">
          {fault}
        </p>
      )}
      <div className="flex justify-end gap-2">
        {onCancel && <Button onClick={onCancel}>{t('action.cancel')}</Button>}
        <Button type="primary" loading={busy} onClick={save}>
          {verb}
        </Button>
      </div>
    </div>
  );
}
