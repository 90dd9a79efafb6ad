import type { Finding } from '@talent-harbor/backend/contracts/checks';
import { useWords } from '#shared/i18n/use-words.ts';
import { Tag } from '#shared/ui/chip.tsx';

/** What is wrong with which words, in plain words, and what that rests on. */
export function FindingLine({ finding }: { finding: Finding }) {
  const t = useWords('console');
  const refused = finding.severity === 'refuse';
  return (
    <span className="grid gap-0.5">
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <mark
          className={`rounded-sm px-1 font-medium [overflow-wrap:anywhere] ${refused ? 'bg-rust-wash text-rust' : 'bg-amber-wash text-amber'}`}
        >
          {finding.words}
        </mark>
        <Tag tone={refused ? 'rust' : 'amber'}>{t(`finding.${finding.severity}`)}</Tag>
      </span>
      <span>{t(`finding.kind.${finding.kind}`)}</span>
      <span className="text-[13px] text-mute">{t('finding.rests', { article: finding.article })}</span>
    </span>
  );
}
