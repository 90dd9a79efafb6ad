import { useQuery } from '@tanstack/react-query';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatMoment } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { evidenceQuery } from './held-api.ts';

/** What was shown and decided before, newest first. Nobody can change it. */
export function Evidence({ id }: { id: string }) {
  const t = useWords('console-organiser');
  const locale = useLocale();
  const now = useNow();
  const { data } = useQuery(evidenceQuery(id));
  if (!data || data.items.length === 0) return null;
  return (
    <section className="grid gap-3 rounded-card border border-hair bg-surface p-5">
      <h2 className="text-[15px]">{t('held.evidence')}</h2>
      <ol className="grid gap-3">
        {data.items.map((item) => (
          <li key={`${item.at}${item.what}`} className="grid gap-1 border-hair border-l-2 pl-3">
            <span className="flex flex-wrap items-center justify-between gap-2">
              <span>
                {t(`held.what.${item.what}`)}
                {item.by && <span className="text-mute"> · {item.by.name}</span>}
              </span>
              <time dateTime={item.at} className="tabular text-[13px] text-mute">
                {formatMoment(new Date(item.at), locale, now)}
              </time>
            </span>
            {item.findings.length > 0 && (
              <span className="text-[13px] text-mute">{item.findings.map(({ words }) => words).join(' · ')}</span>
            )}
            {item.reason && <p className="prose-zh">{item.reason}</p>}
          </li>
        ))}
      </ol>
      <p className="text-[13px] text-mute">{t('held.evidenceHint')}</p>
    </section>
  );
}
