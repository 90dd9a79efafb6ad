import type { OwnEnterprise } from '@talent-harbor/backend/contracts/enterprises';
import type { ReactNode } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { useNow } from '#shared/lib/now.ts';
import { classes } from '#shared/ui/classes.ts';
import { endsSoon } from './ends-soon.ts';

/** That the verification will end, in time to do something about it. */
export function EndsSoonNote({ record, children }: { record: OwnEnterprise; children?: ReactNode }) {
  const t = useWords('console-recruiter');
  const soon = endsSoon(record, useNow());
  if (!soon) return null;
  return (
    <p
      className={classes(
        'flex flex-wrap items-center gap-x-4 gap-y-1 rounded-control px-3 py-2',
        soon.urgent ? 'bg-rust-wash text-rust' : 'bg-amber-wash text-amber',
      )}
    >
      <span>{soon.days === 0 ? t('enterprise.endsToday') : t('enterprise.endsSoon', { count: soon.days })}</span>
      {children}
    </p>
  );
}
