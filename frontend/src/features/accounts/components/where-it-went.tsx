import { Trans } from 'react-i18next';
import { useWords } from '#shared/i18n/use-words.ts';
import { formatTime } from '#shared/lib/format.ts';
import type { Waiting } from '../waiting.ts';

/** Where the code went, in full: a slip of the finger shows here. */
export function WhereItWent({ waiting }: { waiting: Waiting | null }) {
  const t = useWords('accounts');
  if (!waiting) return <>{t('code.sent')}</>;
  const words = waiting.login.includes('@') ? 'code.sentMail' : 'code.sentPhone';
  return (
    <>
      <Trans
        t={t}
        i18nKey={words}
        values={{ login: waiting.login.replace(/^\+86(?=\d{11}$)/, '') }}
        components={{ b: <b className="whitespace-nowrap font-semibold text-ink" /> }}
      />{' '}
      {t('code.until', { time: formatTime(new Date(waiting.expiresAt)) })}
    </>
  );
}
