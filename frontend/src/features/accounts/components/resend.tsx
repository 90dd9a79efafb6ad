import { useEffect, useState } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { Button } from '#shared/ui/button.tsx';

const patience = 60;
const secondsSince = (sentAt: number) => Math.max(0, patience - Math.floor((Date.now() - sentAt) / 1000));

/** Sends the code once more, when a minute has passed since `sentAt` (milliseconds). */
export function Resend({ sentAt, busy, onResend }: { sentAt: number; busy: boolean; onResend: () => void }) {
  const t = useWords('accounts');
  const [left, setLeft] = useState(patience);
  useEffect(() => {
    setLeft(secondsSince(sentAt));
    const tick = setInterval(() => setLeft(secondsSince(sentAt)), 1000);
    return () => clearInterval(tick);
  }, [sentAt]);
  return (
    <Button tone="quiet" wide busy={busy} disabled={left > 0} onClick={onResend}>
      {left > 0 ? t('code.resendIn', { count: left }) : t('code.resend')}
    </Button>
  );
}
