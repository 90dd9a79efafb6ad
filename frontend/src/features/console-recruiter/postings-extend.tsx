import { Button, Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { useNow } from '#shared/lib/now.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { cityDay, dayAfter, yearAfter } from './completeness.ts';

/** Asks for the new last day of the chosen postings. */
export function PostingsExtend({
  open,
  count,
  onClose,
  onExtend,
}: {
  open: boolean;
  count: number;
  onClose: () => void;
  onExtend: (until: string) => Promise<unknown>;
}) {
  const t = useWords('console-recruiter');
  const words = useProblemWords('console');
  const id = useId();
  const today = cityDay(useNow());
  const [until, setUntil] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const day = until || dayAfter(today, 30);
  const extend = async () => {
    setBusy(true);
    setFault('');
    try {
      await onExtend(day);
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
      title={t('desk.extendTitle', { count })}
      okText={t('desk.extend')}
      cancelText={t('action.cancel')}
      closable={{ 'aria-label': t('action.close') }}
      onOk={extend}
      onCancel={onClose}
      okButtonProps={{ loading: busy }}
      width={440}
      destroyOnHidden
    >
      <div className="grid gap-2 py-1">
        <label htmlFor={id} className="font-medium">
          {t('posting.validUntil')}
        </label>
        <Input
          id={id}
          type="date"
          autoFocus
          min={today}
          max={yearAfter(today)}
          value={day}
          onChange={(event) => setUntil(event.target.value)}
        />
        <div className="flex flex-wrap gap-2">
          {[30, 60, 90].map((days) => (
            <Button key={days} size="small" onClick={() => setUntil(dayAfter(today, days))}>
              {t('posting.days', { count: days })}
            </Button>
          ))}
        </div>
        {fault && (
          <p role="alert" className="text-rust">
            {fault}
          </p>
        )}
      </div>
    </Modal>
  );
}
