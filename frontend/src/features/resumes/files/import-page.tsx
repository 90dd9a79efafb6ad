import { type ReadResume, readResumeFile } from '@talent-harbor/backend/contracts/resumes';
import { useMutation } from '@tanstack/react-query';
import { FileUp } from 'lucide-react';
import { type DragEvent, useMemo, useState } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { call } from '#shared/lib/call.ts';
import { useMe } from '#shared/lib/me.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { asRefusal } from '#shared/lib/refusal.ts';
import { useHydrated } from '#shared/lib/use-hydrated.ts';
import { Spinner } from '#shared/ui/button.tsx';
import { classes } from '#shared/ui/classes.ts';
import { Page } from '#shared/ui/page.tsx';
import { PageSkeleton } from '#shared/ui/skeleton.tsx';
import { Draft } from '../draft.ts';
import { ConfirmReading } from './confirm-reading.tsx';
import { keptReading } from './kept-reading.ts';

const mostBytes = 10 * 1024 * 1024;

/** A résumé from a file: it is read, the person looks it through beside the file’s own text, and only then is it kept. */
export function ImportPage() {
  const me = useMe();
  // What lies on this device decides what is shown first, and the server cannot see it.
  return useHydrated() && me ? <Import key={me.id} accountId={me.id} /> : <PageSkeleton />;
}

function Import({ accountId }: { accountId: string }) {
  const kept = useMemo(() => keptReading(accountId), [accountId]);
  const [before] = useState(() => kept.read());
  const [reading, take] = useState(before);
  const done = () => {
    kept.forget();
    take(null);
  };
  const begin = ({ source, notes, draft }: ReadResume, file: string) => {
    const title = draft.title || file.replace(/\.\w+$/, '').slice(0, 50);
    take({ file, source, notes, draft: Draft.parse({ ...draft, title }) });
  };
  return reading ? (
    <ConfirmReading reading={reading} restored={reading === before} kept={kept} onDiscard={done} />
  ) : (
    <Choose onRead={begin} />
  );
}

function Choose({ onRead }: { onRead: (reading: ReadResume, name: string) => void }) {
  const t = useWords('resumes');
  const why = useProblemWords('resumes');
  const [over, setOver] = useState(false);
  const reading = useMutation({
    mutationFn: (file: File) => call(readResumeFile, { file }),
    onSuccess: (answer, file) => onRead(answer, file.name),
  });
  const [tooLarge, setTooLarge] = useState(false);
  const take = (file: File | undefined) => {
    if (!file || reading.isPending) return;
    setTooLarge(file.size > mostBytes);
    if (file.size <= mostBytes) reading.mutate(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  const problem = tooLarge
    ? t('problems.too-large')
    : reading.error &&
      (asRefusal(reading.error).problem.fields?.[0]?.code === 'file-type'
        ? t('problems.file-type')
        : why(reading.error));
  return (
    <Page title={t('import.title')} lead={t('import.lead')}>
      <label
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={classes(
          'grid min-h-56 cursor-pointer place-items-center rounded-card border-2 border-dashed p-6 text-center has-focus-visible:outline-2 has-focus-visible:outline-tide',
          over ? 'border-tide bg-tide-wash' : 'border-edge bg-surface hover:border-tide',
        )}
      >
        <input
          type="file"
          accept=".pdf,.docx,.json,.txt,application/pdf"
          disabled={reading.isPending}
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = '';
          }}
          className="sr-only"
        />
        <span className="grid justify-items-center gap-2">
          {reading.isPending ? (
            <Spinner />
          ) : (
            <FileUp className="size-8 text-harbour" strokeWidth={1.5} aria-hidden="true" />
          )}
          <span className="font-medium text-harbour">{t(reading.isPending ? 'import.reading' : 'import.choose')}</span>
          <span className="text-mute text-sm">{t('import.kinds')}</span>
        </span>
      </label>
      {problem && (
        <p role="alert" className="mt-4 rounded-control border border-rust p-3 text-rust">
          {problem}
        </p>
      )}
      <p className="mt-4 text-mute text-sm">{t('import.private')}</p>
    </Page>
  );
}
