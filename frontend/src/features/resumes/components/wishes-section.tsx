import { employmentKinds } from '@talent-harbor/backend/contracts/city';
import { type ReactNode, useId } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { useNames } from '#features/city/names.ts';
import { useWords } from '#shared/i18n/use-words.ts';
import { Chip } from '#shared/ui/chip.tsx';
import { Field } from '#shared/ui/field.tsx';
import { Input } from '#shared/ui/inputs.tsx';
import type { Draft } from '../draft.ts';
import { flipped } from '../flipped.ts';
import { FormSection } from './form-section.tsx';
import { OccupationsField } from './occupations-field.tsx';

export function WishesSection() {
  const t = useWords('resumes');
  const { control } = useFormContext<Draft>();
  const { districts: places } = useNames();
  const districts = useController({ control, name: 'wishes.districts' }).field;
  const kinds = useController({ control, name: 'wishes.kinds' }).field;
  const pay = useController({ control, name: 'wishes.payMin' }).field;
  return (
    <FormSection name="wishes">
      <Group label={t('wishes.occupations')}>
        <OccupationsField />
      </Group>
      <Group label={t('wishes.districts')}>
        {places.map(([code, name]) => (
          <Chip
            key={code}
            on={districts.value.includes(code)}
            onClick={() => districts.onChange(flipped(districts.value, code))}
          >
            {name}
          </Chip>
        ))}
      </Group>
      <Group label={t('wishes.kinds')}>
        {employmentKinds.map((kind) => (
          <Chip key={kind} on={kinds.value.includes(kind)} onClick={() => kinds.onChange(flipped(kinds.value, kind))}>
            {t(`kind.${kind}`)}
          </Chip>
        ))}
      </Group>
      <Field label={t('wishes.pay')} hint={t('wishes.payHint')}>
        <div className="flex items-center gap-3">
          <Input
            ref={pay.ref}
            value={pay.value ?? ''}
            inputMode="numeric"
            maxLength={7}
            className="tabular max-w-36"
            onBlur={pay.onBlur}
            onChange={(event) => {
              const figures = event.target.value.normalize('NFKC').replace(/\D/g, '');
              pay.onChange(figures ? Math.min(Number(figures), 1_000_000) : null);
            }}
          />
          <span className="text-mute">{t('wishes.payUnit')}</span>
        </div>
      </Field>
    </FormSection>
  );
}

function Group({ label, children }: { label: string; children: ReactNode }) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be laid out with its content
    <div role="group" aria-labelledby={id} className="grid gap-2">
      <p id={id} className="font-medium text-[15px]">
        {label}
      </p>
      <div className="flex flex-wrap gap-2">{children}</div>
    </div>
  );
}
