import { JobDraft } from '@talent-harbor/backend/contracts/jobs';
import { Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { consolePaths } from '#features/console/paths.ts';
import { useWords } from '#shared/i18n/use-words.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { usePostingMoves } from './api.ts';

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
  const id = useId();
  const [title, setTitle] = useState('');
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const begin = async () => {
    const draft = JobDraft.safeParse({ title });
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
      <div className="grid gap-1.5 py-1">
        <label htmlFor={id} className="font-medium">
          {t('posting.title')}
        </label>
        <Input
          id={id}
          autoFocus
          value={title}
          maxLength={60}
          showCount
          status={fault ? 'error' : ''}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setTitle(event.target.value)}
          onPressEnter={begin}
        />
        <p id={`${id}-hint`} className="text-[13px] text-mute">
          {t('posting.titleHint')}
        </p>
        {fault && (
          <p role="alert" className="text-rust">
            {fault}
          </p>
        )}
      </div>
    </Modal>
  );
}
