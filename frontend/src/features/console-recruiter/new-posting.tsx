import { JobDraft } from '@talent-harbor/backend/contracts/jobs/publishing';
import type { JobTemplate } from '@talent-harbor/backend/contracts/posting-desk';
import { useQuery } from '@tanstack/react-query';
import { Button, Modal, Select } from 'antd';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { consolePaths } from '#features/console/paths.ts';
import { useWords } from '#shared/i18n/use-words.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { useToast } from '#shared/ui/toast.tsx';
import { usePostingMoves } from './api.ts';
import { AskedLine } from './asked-line.tsx';
import { templatesQuery, useTemplateMoves } from './postings-api.ts';

/** A posting begins with its title; the rest is written, and saved, in the editor. */
export function NewPosting({
  enterpriseId,
  open,
  onClose,
}: {
  enterpriseId: string;
  open: boolean;
  onClose: () => void;
}) {
  const t = useWords('console-recruiter');
  const words = useProblemWords('console');
  const { start } = usePostingMoves();
  const navigate = useNavigate();
  const templates = useQuery({ ...templatesQuery(enterpriseId), enabled: open });
  const [from, setFrom] = useState<string | null>(null);
  const template = templates.data?.items.find((one) => one.id === from);
  const [title, setTitle] = useState('');
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const begin = async () => {
    const draft = JobDraft.safeParse({ ...template?.draft, title });
    if (!draft.success) return setFault(t('fields.required'));
    setBusy(true);
    try {
      const job = await start(enterpriseId, draft.data);
      navigate(consolePaths.posting(job.id));
    } catch (error) {
      setFault(words(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      open={open}
      title={t('postings.new')}
      okText={t('postings.begin')}
      cancelText={t('action.cancel')}
      closable={{ 'aria-label': t('action.close') }}
      onOk={begin}
      onCancel={onClose}
      okButtonProps={{ loading: busy }}
      width={440}
      destroyOnHidden
    >
      {templates.data && templates.data.items.length > 0 && (
        <TemplateChoice
          enterpriseId={enterpriseId}
          templates={templates.data.items}
          chosen={from}
          onChoose={(one) => {
            setFrom(one?.id ?? null);
            if (one) setTitle(one.draft.title);
          }}
        />
      )}
      <AskedLine
        label={t('posting.title')}
        hint={t('posting.titleHint')}
        value={title}
        maxLength={60}
        fault={fault}
        onChange={setTitle}
        onEnter={begin}
      />
    </Modal>
  );
}

/** What to start from: nothing, or a template of the enterprise. */
function TemplateChoice({
  enterpriseId,
  templates,
  chosen,
  onChoose,
}: {
  enterpriseId: string;
  templates: readonly JobTemplate[];
  chosen: string | null;
  onChoose: (template: JobTemplate | undefined) => void;
}) {
  const t = useWords('console-recruiter');
  const words = useProblemWords('console');
  const tell = useToast();
  const id = useId();
  const { remove } = useTemplateMoves(enterpriseId);
  const throwAway = async () => {
    if (chosen === null) return;
    try {
      await remove(chosen);
      onChoose(undefined);
      tell(t('templates.removed'));
    } catch (error) {
      tell(words(error));
    }
  };
  return (
    <div className="grid gap-1.5 py-1">
      <label htmlFor={id} className="font-medium">
        {t('templates.from')}
      </label>
      <div className="flex gap-2">
        <Select<string>
          id={id}
          className="min-w-0 flex-1"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('templates.blank')}
          value={chosen}
          onChange={(value) => onChoose(templates.find((one) => one.id === value))}
          options={templates.map((one) => ({ value: one.id, label: one.name }))}
        />
        {chosen !== null && <Button onClick={throwAway}>{t('templates.remove')}</Button>}
      </div>
    </div>
  );
}
