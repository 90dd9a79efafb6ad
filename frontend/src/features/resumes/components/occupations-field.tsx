import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { cityQuery, useNames } from '#features/city/names.ts';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { Button } from '#shared/ui/button.tsx';
import { RemovableChip } from '#shared/ui/chip.tsx';
import { Checkbox, Input } from '#shared/ui/inputs.tsx';
import { Sheet } from '#shared/ui/sheet.tsx';
import { Skeleton } from '#shared/ui/skeleton.tsx';
import type { Draft } from '../draft.ts';
import { flipped } from '../flipped.ts';

const most = 5;

export function OccupationsField() {
  const t = useWords('resumes');
  const { control } = useFormContext<Draft>();
  const { field } = useController({ control, name: 'wishes.occupations' });
  const { occupation } = useNames();
  const [open, setOpen] = useState(false);
  return (
    <>
      {field.value.map((code) => (
        <RemovableChip
          key={code}
          label={t('wishes.removeOccupation', { name: occupation(code) })}
          onRemove={() => field.onChange(flipped(field.value, code))}
        >
          {occupation(code)}
        </RemovableChip>
      ))}
      {field.value.length < most && (
        <Button className="rounded-full" onClick={() => setOpen(true)}>
          <Plus className="size-5" aria-hidden="true" />
          {t('wishes.addOccupation')}
        </Button>
      )}
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title={t('wishes.addOccupation')}
        footer={
          <>
            <span className="mr-auto self-center text-mute text-sm">
              {t('wishes.occupationLimit', { count: field.value.length })}
            </span>
            <Button tone="primary" onClick={() => setOpen(false)}>
              {t('action.done')}
            </Button>
          </>
        }
      >
        <OccupationList chosen={field.value} onFlip={(code) => field.onChange(flipped(field.value, code))} />
      </Sheet>
    </>
  );
}

function OccupationList({ chosen, onFlip }: { chosen: readonly string[]; onFlip: (code: string) => void }) {
  const t = useWords('resumes');
  const locale = useLocale();
  const { data: city } = useQuery(cityQuery);
  const [asked, ask] = useState('');
  const words = asked.trim().toLowerCase();
  const found = city?.occupations.filter(({ names }) =>
    Object.values(names).some((name) => name.toLowerCase().includes(words)),
  );
  return (
    <div className="grid gap-2">
      <Input
        type="search"
        value={asked}
        onChange={(event) => ask(event.target.value)}
        aria-label={t('wishes.findOccupation')}
        placeholder={t('wishes.findOccupation')}
      />
      {!city && <Skeleton className="h-40 w-full" />}
      <ul className="min-h-[40dvh]">
        {found?.map(({ code, names }) => (
          <li key={code}>
            <Checkbox
              checked={chosen.includes(code)}
              disabled={!chosen.includes(code) && chosen.length >= most}
              onChange={() => onFlip(code)}
            >
              {names[locale]}
            </Checkbox>
          </li>
        ))}
        {found?.length === 0 && <li className="py-6 text-center text-mute">{t('wishes.noOccupation')}</li>}
      </ul>
    </div>
  );
}
