import type { Job } from '@talent-harbor/backend/contracts/jobs';
import { Button, Drawer, Tabs } from 'antd';
import { useState } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { NotesPanel } from './notes-panel.tsx';
import { VersionsPanel } from './versions-panel.tsx';

/** What colleagues told each other about a posting, and what was done to it, beside the editor. */
export function NotesDrawer({ job }: { job: Job }) {
  const t = useWords('console-recruiter');
  const [open, setOpen] = useState<'notes' | 'versions' | null>(null);
  return (
    <>
      <Button onClick={() => setOpen('notes')}>{t('notes.title')}</Button>
      <Button onClick={() => setOpen('versions')}>{t('versions.title')}</Button>
      <Drawer
        open={open !== null}
        title={job.title}
        size={560}
        onClose={() => setOpen(null)}
        closable={{ 'aria-label': t('action.close') }}
        destroyOnHidden
      >
        <Tabs
          activeKey={open ?? 'notes'}
          onChange={(key) => setOpen(key === 'versions' ? 'versions' : 'notes')}
          items={[
            { key: 'notes', label: t('notes.title'), children: <NotesPanel jobId={job.id} /> },
            { key: 'versions', label: t('versions.title'), children: <VersionsPanel job={job} /> },
          ]}
        />
      </Drawer>
    </>
  );
}
