import { BadgeCheck } from 'lucide-react';
import { useWords } from '#shared/i18n/use-words.ts';

/** The enterprise's licence was checked. A picture with its meaning beside it for those who do not see it. */
export function Verified({ spelled = false }: { spelled?: boolean }) {
  const t = useWords();
  return (
    <span title={t('verifiedHint')} className="inline-flex shrink-0 items-center gap-1 text-leaf">
      <BadgeCheck className="size-4" aria-hidden="true" />
      <span className={spelled ? 'text-sm' : 'sr-only'}>{t('verified')}</span>
    </span>
  );
}
