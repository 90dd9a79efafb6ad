import type { Finding } from '@talent-harbor/backend/contracts/checks';
import { Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';
import { useFaultWords } from '#shared/lib/form.ts';
import { Field, useFieldWiring } from '#shared/ui/field.tsx';
import { Underlined } from './underlined.tsx';

/** Where a control of a form stands: its form, its name there, and its words. */
export type Place<F extends FieldValues, O> = {
  control: Control<F, unknown, O>;
  name: FieldPath<F>;
  label: ReactNode;
  hint?: ReactNode;
  required?: boolean;
  disabled?: boolean;
};
/** What the checks found in the text of a field. Left out for fields that nobody checks. */
type Checked = { findings?: readonly Finding[] };
export type Option = { value: string; label: string; words?: string };

/** The words for what is wrong in a field, or in the first of its parts that is at fault. */
export function useFault() {
  const words = useFaultWords('console');
  return (error: unknown): string | undefined => {
    for (const one of [error, ...(error instanceof Object ? Object.values(error) : [])]) {
      const inner: unknown = one;
      if (inner instanceof Object && 'message' in inner && typeof inner.message === 'string' && inner.message)
        return words({ message: inner.message });
      if (Array.isArray(inner))
        for (const part of inner) if (part) return words({ message: String(part.message ?? '') });
    }
    return error ? words({ message: 'fallback' }) : undefined;
  };
}

function usePlace<F extends FieldValues, O>({ control, name }: Place<F, O>) {
  const { field, fieldState } = useController({ control, name });
  return { field, fault: useFault()(fieldState.error) };
}
/** What the label, hint and error of the surrounding field say about the control. */
const useWired = () => {
  const wired = useFieldWiring();
  return { ...wired, status: 'aria-invalid' in wired && wired['aria-invalid'] ? ('error' as const) : ('' as const) };
};

const WiredInput = (props: React.ComponentProps<typeof Input>) => <Input {...useWired()} {...props} />;
const WiredArea = (props: React.ComponentProps<typeof Input.TextArea>) => <Input.TextArea {...useWired()} {...props} />;
const WiredNumber = (props: React.ComponentProps<typeof InputNumber<number>>) => (
  <InputNumber<number> {...useWired()} {...props} />
);
export const WiredSelect = <V extends string | string[]>(props: React.ComponentProps<typeof Select<V, Option>>) => (
  <Select<V, Option> {...useWired()} {...props} />
);

const underlined = ({ findings }: Checked, text: string, control: ReactNode) =>
  findings ? (
    <Underlined text={text} findings={findings}>
      {control}
    </Underlined>
  ) : (
    control
  );

export function TextField<F extends FieldValues, O>(
  place: Place<F, O> & Checked & { maxLength?: number; type?: string; min?: string; max?: string },
) {
  const { field, fault } = usePlace(place);
  const { label, hint, required = false, disabled, maxLength, type = 'text', min, max } = place;
  return (
    <Field label={label} hint={hint} error={fault} required={required}>
      {underlined(
        place,
        field.value ?? '',
        <WiredInput
          {...field}
          value={field.value ?? ''}
          {...(disabled && { disabled })}
          type={type}
          {...(maxLength && { maxLength })}
          {...(min && { min })}
          {...(max && { max })}
        />,
      )}
    </Field>
  );
}

export function ProseField<F extends FieldValues, O>(
  place: Place<F, O> & Checked & { rows?: number; maxLength: number },
) {
  const { field, fault } = usePlace(place);
  const { label, hint, required = false, rows = 6, maxLength } = place;
  return (
    <Field label={label} hint={hint} error={fault} required={required}>
      {underlined(
        place,
        field.value,
        <WiredArea {...field} autoSize={{ minRows: rows, maxRows: 24 }} maxLength={maxLength} />,
      )}
    </Field>
  );
}

export function NumberField<F extends FieldValues, O>(place: Place<F, O> & { min: number; max: number }) {
  const { field, fault } = usePlace(place);
  const { label, hint, required = false, min, max } = place;
  return (
    <Field label={label} hint={hint} error={fault} required={required}>
      <WiredNumber {...field} min={min} max={max} precision={0} style={{ width: '100%' }} />
    </Field>
  );
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase();

function rank({ label, words = '' }: Option, typed: string): number {
  const asked = folded(typed.trim());
  const begins = [label, ...words.split(' ')].some((word) => folded(word).startsWith(asked));
  return (begins ? 0 : 1000) + label.length;
}

export function SelectField<F extends FieldValues, O>(
  place: Place<F, O> & { options: readonly Option[]; search?: boolean; clear?: boolean; placeholder?: string },
) {
  const { field, fault } = usePlace(place);
  const { label, hint, required = false, options, search = false, clear = false, placeholder } = place;
  return (
    <Field label={label} hint={hint} error={fault} required={required}>
      <WiredSelect<string>
        {...field}
        value={field.value || null}
        onChange={(value) => field.onChange(value ?? null)}
        options={[...options]}
        allowClear={clear}
        {...(placeholder && { placeholder })}
        showSearch={
          search && {
            filterOption: (typed, option) =>
              folded(`${option?.label} ${option?.words ?? ''}`).includes(folded(typed.trim())),
            // What begins with the words stands above what merely contains them; of two, the shorter one.
            filterSort: (a, b, { searchValue }) => rank(a, searchValue) - rank(b, searchValue),
          }
        }
      />
    </Field>
  );
}

/** Chips that are typed: Enter or a comma ends one. */
export function ChipsField<F extends FieldValues, O>(
  place: Place<F, O> & { suggestions?: readonly string[]; max: number; placeholder?: string },
) {
  const { field, fault } = usePlace(place);
  const { label, hint, required = false, suggestions = [], max, placeholder } = place;
  return (
    <Field label={label} hint={hint} error={fault} required={required}>
      <Chips
        {...field}
        value={field.value ?? []}
        suggestions={suggestions}
        max={max}
        {...(placeholder && { placeholder })}
      />
    </Field>
  );
}

export function Chips({
  suggestions = [],
  max,
  onChange,
  ...rest
}: { suggestions?: readonly string[]; max: number; onChange: (value: string[]) => void } & Omit<
  React.ComponentProps<typeof Select<string[], Option>>,
  'onChange' | 'options' | 'mode'
>) {
  return (
    <WiredSelect<string[]>
      mode="tags"
      tokenSeparators={[',', '，', '、', ';', '；', '\n']}
      options={suggestions.map((value) => ({ value, label: value }))}
      suffixIcon={null}
      maxCount={max}
      notFoundContent={null}
      onChange={(values) => onChange([...new Set(values.map((value) => value.trim()).filter(Boolean))])}
      {...rest}
    />
  );
}
