import type { Resume } from '@talent-harbor/backend/contracts/resumes';
import { FileDown, History } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { Button } from '#shared/ui/button.tsx';

const ExportSheet = lazy(() => import('./export-sheet.tsx').then((m) => ({ default: m.ExportSheet })));
const VersionsSheet = lazy(() => import('./versions-sheet.tsx').then((m) => ({ default: m.VersionsSheet })));

/** What can be done with a résumé that the server has: see it as a file, go back to an earlier version. */
export function FileTools({ resume, ready }: { resume: Resume; ready: boolean }) {
  const t = useWords('resumes');
  const [used, use] = useState<{ sheet: 'export' | 'versions'; open: boolean } | null>(null);
  const close = () => use((now) => now && { ...now, open: false });
  return (
    <fieldset aria-label={t('files.tools')} className="flex flex-wrap items-center gap-3">
      <Button disabled={!ready} onClick={() => use({ sheet: 'export', open: true })}>
        <FileDown className="size-5" aria-hidden="true" />
        {t('files.export')}
      </Button>
      <Button disabled={!ready} onClick={() => use({ sheet: 'versions', open: true })}>
        <History className="size-5" aria-hidden="true" />
        {t('versions.verb')}
      </Button>
      {!ready && <span className="text-mute text-sm">{t('files.unsaved')}</span>}
      <Suspense fallback={null}>
        {used?.sheet === 'export' && <ExportSheet resume={resume} open={used.open} onClose={close} />}
        {used?.sheet === 'versions' && <VersionsSheet resume={resume} open={used.open} onClose={close} />}
      </Suspense>
    </fieldset>
  );
}
