import type { Job } from '@talent-harbor/backend/contracts/jobs';
import { Modal } from 'antd';
import { useState } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { useToast } from '#shared/ui/toast.tsx';
import { AskedLine } from './asked-line.tsx';
import { useTemplateMoves } from './postings-api.ts';

/** Asks for the name under which a posting is kept as a template. */
export function TemplateSave({ job, open, onClose }: { job: Job; open: boolean; onClose: () => void }) {
  const t = useWords('console-recruiter');
  const words = useProblemWords('console-recruiter');
  const tell = useToast();
  const { save } = useTemplateMoves(job.enterprise.id);
  const [typed, setTyped] = useState(job.title.slice(0, 40));
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const keep = async () => {
    if (!typed.trim()) return setFault(t('fields.required'));
    setBusy(true);
    setFault('');
    try {
      await save(typed, job.id);
      tell(t('templates.saved'));
      onClose();
    } catch (error) {
      setFault(words(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      open={open}
      title={t('templates.save')}
      okText={t('action.save')}
      cancelText={t('action.cancel')}
      closable={{ 'aria-label': t('action.close') }}
      onOk={keep}
      onCancel={onClose}
      okButtonProps={{ loading: busy }}
      width={440}
      destroyOnHidden
    >
      <AskedLine
        label={t('templates.name')}
        hint={t('templates.hint')}
        value={typed}
        maxLength={40}
        fault={fault}
        onChange={setTyped}
        onEnter={keep}
      />
    </Modal>
  );
}
