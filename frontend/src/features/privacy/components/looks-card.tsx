import type { Privacy } from '@talent-harbor/backend/contracts/privacy';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatDay } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { paths } from '#shared/lib/paths.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { Button } from '#shared/ui/button.tsx';
import { Tag } from '#shared/ui/chip.tsx';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { Checkbox } from '#shared/ui/inputs.tsx';
import { SettingsCard } from '#shared/ui/settings-card.tsx';
import { Skeleton } from '#shared/ui/skeleton.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { looksQuery, useBlock, useLooksLetter } from '../api.ts';
import { Why } from './why.tsx';

/** Which enterprises looked at me, by day. One that is not to look again is kept out from here. */
export function LooksCard({ privacy }: { privacy: Privacy }) {
  const t = useWords('privacy');
  const locale = useLocale();
  const now = useNow();
  const looks = useQuery(looksQuery());
  const block = useBlock();
  return (
    <SettingsCard title={t('looks.title')} lead={t('looks.lead')}>
      <Letter wanted={privacy.looksLetter} />
      {looks.isPending && <Skeleton className="h-14 w-full" />}
      {looks.error && !looks.data && <ErrorState error={looks.error} onRetry={() => void looks.refetch()} />}
      {looks.data?.items.length === 0 && <p className="text-mute">{t('looks.none')}</p>}
      <ul className="divide-y divide-hair empty:hidden">
        {looks.data?.items.map(({ enterprise, day, from, times, blocked }) => (
          <li key={`${day}/${enterprise.id}`} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2 first:pt-0">
            <div className="min-w-0 flex-1">
              <Link to={paths.enterprise(enterprise.id)} className="font-medium hover:text-tide">
                {enterprise.name}
              </Link>
              <p className="tabular text-mute text-sm">
                {[
                  formatDay(new Date(`${day}T12:00:00`), locale, now),
                  ...from.map((place) => t(`looks.from.${place}`)),
                  t('looks.times', { count: times }),
                ].join(' · ')}
              </p>
            </div>
            {blocked ? (
              <Tag>{t('looks.blocked')}</Tag>
            ) : (
              <Button
                tone="quiet"
                busy={
                  block.isPending &&
                  block.variables &&
                  'enterpriseId' in block.variables &&
                  block.variables.enterpriseId === enterprise.id
                }
                onClick={() => block.mutate({ enterpriseId: enterprise.id })}
              >
                {t('looks.block')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </SettingsCard>
  );
}

/** Whether a letter tells it too. It holds as soon as it is ticked. */
function Letter({ wanted }: { wanted: boolean }) {
  const t = useWords('privacy');
  const words = useProblemWords('privacy');
  const tell = useToast();
  const letter = useLooksLetter();
  const on = letter.isPending ? letter.variables : wanted;
  return (
    <>
      <Checkbox
        checked={on}
        disabled={letter.isPending}
        onChange={() =>
          letter.mutate(!wanted, { onSuccess: () => tell(t(wanted ? 'looks.letterOff' : 'looks.letterOn')) })
        }
      >
        {t('looks.letter')}
      </Checkbox>
      {letter.error && <Why>{words(letter.error)}</Why>}
    </>
  );
}
