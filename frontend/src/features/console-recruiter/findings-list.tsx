import type { Finding } from '@talent-harbor/backend/contracts/checks';
import { FindingLine } from '#features/console/finding-line.tsx';
import { useWords } from '#shared/i18n/use-words.ts';

/** The words that keep a posting back, as they are typed; each line leads to where they stand. */
export function FindingsList({ findings, onGo }: { findings: readonly Finding[]; onGo: (finding: Finding) => void }) {
  const t = useWords('console-recruiter');
  const refused = findings.some(({ severity }) => severity === 'refuse');
  return (
    <section className="rounded-card border border-hair bg-surface" aria-label={t('findings.heading')}>
      <div className="flex min-h-11 items-center justify-between gap-3 px-5 py-3">
        <h2 className="text-[15px]">{t('findings.heading')}</h2>
        <span role="status" className={findings.length === 0 ? 'text-leaf' : refused ? 'text-rust' : 'text-amber'}>
          {findings.length === 0 ? t('findings.none') : t('findings.count', { count: findings.length })}
        </span>
      </div>
      {findings.length > 0 && (
        <div className="grid gap-2 px-3 pb-4">
          <p className="px-2 text-[13px] text-mute">{t(refused ? 'findings.refused' : 'findings.waits')}</p>
          <ul className="grid gap-1">
            {findings.map((finding) => (
              <li key={`${finding.part}${finding.from}${finding.rule}`}>
                <button
                  type="button"
                  onClick={() => onGo(finding)}
                  className="grid min-h-11 w-full rounded-control px-2 py-2 text-left hover:bg-wash"
                >
                  <span className="text-[13px] text-mute">{t(`posting.${finding.part.split('.')[0]}`)}</span>
                  <FindingLine finding={finding} />
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
