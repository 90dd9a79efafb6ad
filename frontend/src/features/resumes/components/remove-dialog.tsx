import type { Resume } from '@talent-harbor/backend/contracts/resumes';
import { useWords } from '#shared/i18n/use-words.ts';
import { useMe } from '#shared/lib/me.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { ConfirmDialog } from '#shared/ui/confirm-dialog.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { useDeleteResume } from '../api.ts';
import { keptResume } from '../kept-resume.ts';

export function RemoveDialog({
  resume,
  open,
  onClose,
  onRemoved,
}: {
  resume: Pick<Resume, 'id' | 'title'>;
  open: boolean;
  onClose: () => void;
  onRemoved?: () => void;
}) {
  const t = useWords('resumes');
  const why = useProblemWords('resumes');
  const tell = useToast();
  const me = useMe();
  const deleting = useDeleteResume();
  const remove = () =>
    deleting.mutate(resume.id, {
      onSuccess: () => {
        if (me) keptResume(me.id, resume.id).forget();
        tell(t('remove.done'));
        onClose();
        onRemoved?.();
      },
    });
  return (
    <ConfirmDialog
      open={open}
      title={t('remove.title', { title: resume.title || t('list.untitled') })}
      verb={t('remove.verb')}
      danger
      busy={deleting.isPending}
      onConfirm={remove}
      onClose={onClose}
    >
      <p>{t('remove.text')}</p>
      {deleting.error && (
        <p role="alert" className="mt-3 rounded-control bg-rust-wash px-3 py-2.5 text-rust">
          {why(deleting.error)}
        </p>
      )}
    </ConfirmDialog>
  );
}
