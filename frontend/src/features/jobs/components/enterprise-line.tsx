import type { Job } from '@talent-harbor/backend/contracts/jobs';
import { ChevronRight } from 'lucide-react';
import { Link } from 'react-router';
import { useNames } from '#features/city/names.ts';
import { useWords } from '#shared/i18n/use-words.ts';
import { paths } from '#shared/lib/paths.ts';
import { Mark } from '#shared/ui/mark.tsx';
import { Verified } from './verified.tsx';

export function EnterpriseLine({ enterprise }: { enterprise: Job['enterprise'] }) {
  const t = useWords('jobs');
  const names = useNames();
  return (
    <Link
      to={paths.enterprise(enterprise.id)}
      className="flex items-center gap-3 rounded-card border border-hair bg-surface p-3 hover:border-tide"
    >
      <Mark name={enterprise.shortName || enterprise.name} />
      <span className="min-w-0 flex-1">
        <span className="block font-medium">{enterprise.name}</span>
        <span className="flex flex-wrap items-center gap-x-3 text-mute text-sm">
          {enterprise.verified ? <Verified spelled /> : <span>{t('posting.unverified')}</span>}
          {enterprise.industry && <span>{names.industry(enterprise.industry)}</span>}
        </span>
      </span>
      <ChevronRight className="size-5 shrink-0 text-mute" aria-hidden="true" />
    </Link>
  );
}
