import { useQuery } from '@tanstack/react-query';
import { useWords } from '#shared/i18n/use-words.ts';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { Page } from '#shared/ui/page.tsx';
import { Skeleton } from '#shared/ui/skeleton.tsx';
import { privacyQuery } from './api.ts';
import { BlockedCard } from './components/blocked-card.tsx';
import { ConsentsCard } from './components/consents-card.tsx';
import { ExportCard } from './components/export-card.tsx';
import { LooksCard } from './components/looks-card.tsx';
import { VisibilityCard } from './components/visibility-card.tsx';

/** Everything a person decides about their data, on one page: who finds them, who does not, what they agreed to, who looked. */
export function MyDataPage() {
  const t = useWords('privacy');
  const privacy = useQuery(privacyQuery());
  return (
    <Page title={t('title')} lead={t('lead')}>
      {privacy.error && !privacy.data ? (
        <ErrorState error={privacy.error} onRetry={() => void privacy.refetch()} />
      ) : !privacy.data ? (
        <div role="status" aria-label={t('state.loading')} className="grid gap-4">
          <Skeleton className="h-64 w-full" />
          <Skeleton className="h-40 w-full" />
        </div>
      ) : (
        <div className="grid grid-cols-1 gap-4">
          <VisibilityCard privacy={privacy.data} />
          <BlockedCard privacy={privacy.data} />
          <LooksCard privacy={privacy.data} />
          <ConsentsCard />
          <ExportCard />
        </div>
      )}
    </Page>
  );
}
