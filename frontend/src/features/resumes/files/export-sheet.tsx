import {
  exportResumeJson,
  exportResumePdf,
  type Resume,
  resumeLayouts,
} from '@talent-harbor/backend/contracts/resumes';
import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { pathOf } from '#shared/lib/call.ts';
import { refusalFrom } from '#shared/lib/refusal.ts';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { Checkbox } from '#shared/ui/inputs.tsx';
import { Sheet } from '#shared/ui/sheet.tsx';
import { Skeleton } from '#shared/ui/skeleton.tsx';

const PdfPages = lazy(() => import('./pdf-pages.tsx').then((m) => ({ default: m.PdfPages })));

type Layout = (typeof resumeLayouts)[number];

async function fetchFile(path: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const answer = await fetch(path, { credentials: 'same-origin', signal });
  if (!answer.ok) throw refusalFrom(answer.status, await answer.json().catch(() => null));
  return answer.arrayBuffer();
}

const link =
  'target inline-flex items-center justify-center gap-2 rounded-control border px-4 font-medium text-[15px] leading-tight';

/** The résumé as a file: three layouts, seen before they are kept. */
export function ExportSheet({ resume, open, onClose }: { resume: Resume; open: boolean; onClose: () => void }) {
  const t = useWords('resumes');
  const locale = useLocale();
  const [layout, choose] = useState<Layout>('classic');
  const [withPhoto, setWithPhoto] = useState(false);
  const photo = resume.photo && withPhoto ? 'with' : 'without';
  const params = { id: resume.id };
  const path = pathOf(exportResumePdf, { params, query: { layout, locale, photo } });
  const file = useQuery({
    queryKey: ['resume-pdf', path, resume.revision],
    queryFn: ({ signal }) => fetchFile(path, signal),
    enabled: open,
    gcTime: 60_000,
  });
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t('files.export')}
      footer={
        <>
          <a href={pathOf(exportResumeJson, { params })} download className={`${link} border-edge text-harbour`}>
            JSON Resume
          </a>
          <a href={path} download className={`${link} border-transparent bg-harbour text-on-harbour`}>
            <Download className="size-5" aria-hidden="true" />
            {t('files.downloadPdf')}
          </a>
        </>
      }
    >
      <div className="grid gap-4">
        <fieldset className="grid gap-2">
          <legend className="mb-2 font-medium">{t('files.layout')}</legend>
          <div className="grid grid-cols-3 gap-2">
            {resumeLayouts.map((one) => (
              <label
                key={one}
                className="target flex items-center justify-center rounded-control border border-edge px-2 text-center text-[15px] has-checked:border-tide has-checked:bg-tide-wash has-focus-visible:outline-2 has-focus-visible:outline-tide"
              >
                <input
                  type="radio"
                  name="resume-layout"
                  checked={layout === one}
                  onChange={() => choose(one)}
                  className="sr-only"
                />
                {t(`files.layouts.${one}`)}
              </label>
            ))}
          </div>
        </fieldset>
        {resume.photo && (
          <Checkbox checked={withPhoto} onChange={(event) => setWithPhoto(event.target.checked)}>
            {t('files.withPhoto')}
          </Checkbox>
        )}
        <p className="text-mute text-sm">{t('files.previewHint')}</p>
        {file.error && <ErrorState error={file.error} onRetry={() => void file.refetch()} />}
        {file.isPending && <Skeleton className="aspect-[210/297] w-full" />}
        {file.data && (
          <Suspense fallback={<Skeleton className="aspect-[210/297] w-full" />}>
            <PdfPages bytes={file.data} />
          </Suspense>
        )}
      </div>
    </Sheet>
  );
}
