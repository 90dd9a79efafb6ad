import { Plus, Trash2 } from 'lucide-react';
import { Controller, useFieldArray, useFormContext } from 'react-hook-form';
import { useWords } from '#shared/i18n/use-words.ts';
import { Button, IconButton } from '#shared/ui/button.tsx';
import { Field } from '#shared/ui/field.tsx';
import { Input } from '#shared/ui/inputs.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import type { Draft } from '../draft.ts';
import { FormSection } from './form-section.tsx';
import { MonthInput } from './month-input.tsx';

const empty = {
  languages: { name: '', level: '' },
  certificates: { name: '', issuer: '', date: '' },
  awards: { name: '', issuer: '', date: '' },
  links: { name: '', url: '' },
} as const;
type ListName = keyof typeof empty;
const most: Record<ListName, number> = { languages: 20, certificates: 40, awards: 40, links: 10 };

/** Short lists: languages, certificates, awards, links. */
export function MoreSection() {
  return (
    <FormSection name="more">
      {(Object.keys(empty) as ListName[]).map((name) => (
        <ShortList key={name} name={name} />
      ))}
    </FormSection>
  );
}

function ShortList({ name }: { name: ListName }) {
  const t = useWords('resumes');
  const tell = useToast();
  const { control, register, getValues } = useFormContext<Draft>();
  const rows = useFieldArray({ control, name });
  const remove = (at: number) => {
    const row = structuredClone(getValues(name)[at]);
    rows.remove(at);
    tell({ text: t(`${name}.removed`), undo: () => row && rows.insert(at, row) });
  };
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-2 font-medium">{t(`section.${name}`)}</legend>
      {rows.fields.map(({ id }, at) => (
        <div key={id} className="flex items-start gap-1 rounded-control border border-hair p-3">
          <div className="grid min-w-0 flex-1 grid-cols-1 gap-3 desk:grid-cols-2">
            <Field label={t(`${name}.name`)}>
              <Input
                {...register(`${name}.${at}.name`)}
                maxLength={name === 'languages' ? 40 : name === 'links' ? 60 : 120}
              />
            </Field>
            {name === 'languages' && (
              <Field label={t('languages.level')}>
                <Input {...register(`languages.${at}.level`)} maxLength={80} />
              </Field>
            )}
            {name === 'links' && (
              <Field label={t('links.url')}>
                <Input {...register(`links.${at}.url`)} inputMode="url" autoCapitalize="none" maxLength={300} />
              </Field>
            )}
            {(name === 'certificates' || name === 'awards') && (
              <>
                <Field label={t(`${name}.issuer`)}>
                  <Input {...register(`${name}.${at}.issuer`)} maxLength={100} />
                </Field>
                <Controller
                  control={control}
                  name={`${name}.${at}.date`}
                  render={({ field }) => (
                    <MonthInput label={t(`${name}.date`)} value={field.value} onChange={field.onChange} />
                  )}
                />
              </>
            )}
          </div>
          <IconButton label={t('short.remove', { number: at + 1 })} onClick={() => remove(at)} className="text-mute">
            <Trash2 className="size-[18px]" strokeWidth={1.75} aria-hidden="true" />
          </IconButton>
        </div>
      ))}
      {rows.fields.length < most[name] && (
        <div>
          <Button onClick={() => rows.append({ ...empty[name] })}>
            <Plus className="size-5" aria-hidden="true" />
            {t(`${name}.add`)}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
