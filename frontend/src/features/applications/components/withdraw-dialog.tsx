import type { MyApplication } from '@talent-harbor/backend/contracts/applications';
import { useWords } from '#shared/i18n/use-words.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { ConfirmDialog } from '#shared/ui/confirm-dialog.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { useWithdraw } from '../api.ts';

export function WithdrawDialog({
  application,
  open,
  onClose,
}: {
  application: MyApplication;
  open: boolean;
  onClose: () => void;
}) {
  const t = useWords('applications');
  const why = useProblemWords('applications');
  const tell = useToast();
  const withdrawing = useWithdraw();
  return (
    <ConfirmDialog
      open={open}
      title={t('withdraw.title', { title: application.job.title })}
      verb={t('withdraw.verb')}
      danger
      busy={withdrawing.isPending}
      onClose={onClose}
      onConfirm={() =>
        withdrawing.mutate(application.id, {
          onSuccess: () => {
            tell(t('withdraw.done'));
            onClose();
          },
        })
      }
    >
      <p>{t('withdraw.text')}</p>
      {withdrawing.error && (
        <p role="alert" className="mt-3 rounded-control bg-rust-wash px-3 py-2.5 text-rust">
          {why(withdrawing.error)}
        </p>
      )}
    </ConfirmDialog>
  );
}
