import { useQuery } from '@tanstack/react-query';
import { useFormContext } from 'react-hook-form';
import { cityQuery } from '#features/city/names.ts';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { Field } from '#shared/ui/field.tsx';
import { Input, Select, Textarea } from '#shared/ui/inputs.tsx';
import type { Draft } from '../draft.ts';
import { FormSection } from './form-section.tsx';

export function BasicsSection() {
  const t = useWords('resumes');
  const { register } = useFormContext<Draft>();
  return (
    <FormSection name="basics">
      <div className="grid grid-cols-1 gap-4 desk:grid-cols-2">
        <Field label={t('name')} required>
          <Input {...register('name')} autoComplete="name" maxLength={50} />
        </Field>
        <Field label={t('headline')}>
          <Input {...register('headline')} maxLength={100} />
        </Field>
        <DistrictField />
        <Field label={t('phone')} required>
          <Input {...register('phone')} type="tel" inputMode="tel" autoComplete="tel" maxLength={30} />
        </Field>
        <Field label={t('email')}>
          <Input
            {...register('email')}
            type="email"
            inputMode="email"
            autoComplete="email"
            autoCapitalize="none"
            maxLength={254}
          />
        </Field>
      </div>
      <Field label={t('summary')} hint={t('summaryHint')}>
        <Textarea {...register('summary')} rows={4} maxLength={2000} />
      </Field>
    </FormSection>
  );
}

function DistrictField() {
  const t = useWords('resumes');
  const locale = useLocale();
  const { register, watch } = useFormContext<Draft>();
  const { data: city } = useQuery(cityQuery);
  const current = watch('district');
  const places = [city, ...(city?.districts ?? [])].filter((place) => place !== undefined);
  const known = current === '' || places.some(({ code }) => code === current);
  return (
    <Field label={t('district')}>
      <Select {...register('district')} value={current}>
        <option value="">{t('districtNone')}</option>
        {!known && <option value={current}>{t('elsewhere', { code: current })}</option>}
        {places.map(({ code, names }) => (
          <option key={code} value={code}>
            {names[locale]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
