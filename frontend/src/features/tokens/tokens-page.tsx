import type { Token } from '@talent-harbor/backend/contracts/outside';
import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatDay, formatMoment } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { paths } from '#shared/lib/paths.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { Button } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Tag } from '#shared/ui/chip.tsx';
import { ConfirmDialog } from '#shared/ui/confirm-dialog.tsx';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { useTitle } from '#shared/ui/page.tsx';
import { Skeleton } from '#shared/ui/skeleton.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { tokensQuery, useEndToken } from './api.ts';
import { NewToken } from './new-token.tsx';

/** Keys for programs that act for this person. */
export function TokensPage() {
  const t = useWords('tokens');
  useTitle(t('title'));
  const tokens = useQuery(tokensQuery());
  const [ending, end] = useState<Token | null>(null);
  return (
    <div className="mx-auto grid w-full max-w-3xl grid-cols-1 gap-4 px-4 py-6 desk:py-10">
      <Link to={paths.me} className="target -ml-1 inline-flex items-center gap-1.5 justify-self-start text-tide">
        <ArrowLeft className="size-5" aria-hidden="true" />
        {t('back')}
      </Link>
      <header>
        <h1 className="text-xl">{t('title')}</h1>
        <p className="text-mute">{t('lead')}</p>
      </header>
      <NewToken />
      {tokens.isPending && <Skeleton className="h-24 w-full" />}
      {tokens.error && !tokens.data && <ErrorState error={tokens.error} onRetry={() => void tokens.refetch()} />}
      {tokens.data?.items.length === 0 && <p className="text-mute">{t('none')}</p>}
      {tokens.data && tokens.data.items.length > 0 && (
        <Card>
          <ul aria-label={t('title')} className="divide-y divide-hair">
            {tokens.data.items.map((token) => (
              <TokenRow key={token.id} token={token} onEnd={() => end(token)} />
            ))}
          </ul>
        </Card>
      )}
      <EndDialog token={ending} onClose={() => end(null)} />
    </div>
  );
}

function TokenRow({ token, onEnd }: { token: Token; onEnd: () => void }) {
  const t = useWords('tokens');
  const locale = useLocale();
  const now = useNow();
  const used = token.lastUsedAt
    ? t('used', { time: formatMoment(new Date(token.lastUsedAt), locale, now) })
    : t('unused');
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 p-4">
      <div className="grid min-w-0 flex-1 basis-64 gap-1.5">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span className="font-medium">{token.name}</span>
          <code className="text-mute text-sm">{token.begins}…</code>
        </p>
        <p className="flex flex-wrap gap-1.5">
          {token.scopes.map((scope) => (
            <Tag key={scope}>{t(`scope.${scope.replace(':', '.')}`)}</Tag>
          ))}
        </p>
        <p className="tabular text-mute text-sm">
          {used} · {t('until', { day: formatDay(new Date(token.expiresAt), locale, now) })}
        </p>
      </div>
      <Button tone="quiet" aria-label={t('endLabel', { name: token.name })} onClick={onEnd}>
        {t('end')}
      </Button>
    </li>
  );
}

function EndDialog({ token, onClose }: { token: Token | null; onClose: () => void }) {
  const t = useWords('tokens');
  const words = useProblemWords('tokens');
  const tell = useToast();
  const ending = useEndToken();
  const confirm = () => {
    if (!token) return;
    ending.mutate(token.id, {
      onSuccess: () => {
        tell(t('ended', { name: token.name }));
        onClose();
      },
    });
  };
  return (
    <ConfirmDialog
      open={token !== null}
      title={t('endTitle', { name: token?.name ?? '' })}
      verb={t('end')}
      danger
      busy={ending.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t('endText')}</p>
      {ending.error && (
        <p role="alert" className="text-rust">
          {words(ending.error)}
        </p>
      )}
    </ConfirmDialog>
  );
}
