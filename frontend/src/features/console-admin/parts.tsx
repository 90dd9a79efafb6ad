import type { Readiness } from '@talent-harbor/backend/contracts/operations';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { useWords } from '#shared/i18n/use-words.ts';
import { Skeleton } from '#shared/ui/skeleton.tsx';

/** Each part of the system: what it runs on, and whether it answers. */
export function Parts({ parts }: { parts: Readiness['parts'] | undefined }) {
  const t = useWords('console-admin');
  if (!parts) return <Skeleton className="h-24 w-full" />;
  return (
    <ul className="grid gap-3 desk:grid-cols-3">
      {Object.entries(parts).map(([name, part]) => (
        <li key={name} className="grid gap-1 rounded-card border border-hair bg-surface p-4">
          <span className="text-mute">{t(`part.${name}`, { defaultValue: name })}</span>
          <span className="font-semibold text-base">
            {t(`engine.${part.engine}`, { defaultValue: part.engine })}{' '}
            <span className="tabular font-normal text-mute">{part.version}</span>
          </span>
          <span className={part.ok ? 'flex items-center gap-1.5 text-leaf' : 'flex items-center gap-1.5 text-rust'}>
            {part.ok ? (
              <CircleCheck className="size-4" aria-hidden="true" />
            ) : (
              <CircleAlert className="size-4" aria-hidden="true" />
            )}
            {t(part.ok ? 'part.ok' : 'part.away')}
          </span>
          {part.detail && <span className="text-[13px] text-mute">{part.detail}</span>}
        </li>
      ))}
    </ul>
  );
}
