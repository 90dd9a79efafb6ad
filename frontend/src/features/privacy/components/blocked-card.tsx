import type { Privacy } from '@talent-harbor/backend/contracts/privacy';
import { useState } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { Button } from '#shared/ui/button.tsx';
import { RemovableChip } from '#shared/ui/chip.tsx';
import { Field } from '#shared/ui/field.tsx';
import { Input } from '#shared/ui/inputs.tsx';
import { SettingsCard } from '#shared/ui/settings-card.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { useBlock, useUnblock } from '../api.ts';
import { Why } from './why.tsx';

/** Whom I keep out. Where I work now is proposed; the decision is mine. */
export function BlockedCard({ privacy }: { privacy: Privacy }) {
  const t = useWords('privacy');
  const words = useProblemWords('privacy');
  const tell = useToast();
  const block = useBlock();
  const unblock = useUnblock();
  const [name, setName] = useState('');
  const keepOut = (called: string) =>
    block.mutate(
      { name: called },
      {
        onSuccess: () => {
          setName('');
          tell(t('blocked.done', { name: called }));
        },
      },
    );
  const error = block.error ?? unblock.error;
  return (
    <SettingsCard title={t('blocked.title')} lead={t('blocked.lead')}>
      {privacy.proposals.length > 0 && (
        <div className="grid gap-2 rounded-control bg-amber-wash p-3">
          <p>{t('blocked.proposal')}</p>
          <div className="flex flex-wrap gap-2">
            {privacy.proposals.map((proposal) => (
              <Button key={proposal} busy={block.isPending} onClick={() => keepOut(proposal)}>
                {t('blocked.block', { name: proposal })}
              </Button>
            ))}
          </div>
        </div>
      )}
      {privacy.blocked.length > 0 && (
        <ul className="flex flex-wrap gap-2" aria-label={t('blocked.title')}>
          {privacy.blocked.map(({ id, name: called }) => (
            <li key={id} className="max-w-full">
              <RemovableChip label={t('blocked.unblock', { name: called })} onRemove={() => unblock.mutate(id)}>
                {called}
              </RemovableChip>
            </li>
          ))}
        </ul>
      )}
      <form
        className="grid gap-3 desk:max-w-md"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim().length > 1) keepOut(name.trim());
        }}
      >
        <Field label={t('blocked.name')} hint={t('blocked.hint')} required>
          <Input
            value={name}
            maxLength={100}
            autoComplete="off"
            enterKeyHint="done"
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
        <div>
          <Button type="submit" busy={block.isPending} disabled={name.trim().length < 2}>
            {t('blocked.verb')}
          </Button>
        </div>
      </form>
      {error && <Why>{words(error)}</Why>}
    </SettingsCard>
  );
}
