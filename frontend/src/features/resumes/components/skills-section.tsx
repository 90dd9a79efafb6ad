import { type KeyboardEvent, useRef, useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { useWords } from '#shared/i18n/use-words.ts';
import { Button } from '#shared/ui/button.tsx';
import { RemovableChip } from '#shared/ui/chip.tsx';
import { Field } from '#shared/ui/field.tsx';
import { Input } from '#shared/ui/inputs.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import type { Draft } from '../draft.ts';
import { mostSkills, splitSkills, withSkills } from '../split-skills.ts';
import { FormSection } from './form-section.tsx';

export function SkillsSection() {
  const t = useWords('resumes');
  const tell = useToast();
  const { control, getValues } = useFormContext<Draft>();
  const { field } = useController({ control, name: 'skills' });
  const [typed, type] = useState('');
  const skills = field.value;
  const input = useRef<HTMLInputElement>(null);

  const add = (text: string) => {
    type('');
    const more = splitSkills(text);
    if (more.length > 0) field.onChange(withSkills(skills, more));
  };
  const remove = (at: number) => {
    const name = skills[at];
    if (name === undefined) return;
    // Whoever came by keyboard goes on in the field; on a phone that would only raise the keys.
    if (document.activeElement?.matches(':focus-visible')) input.current?.focus();
    field.onChange(skills.filter((_, other) => other !== at));
    tell({
      text: t('skills.removed', { name }),
      undo: () => field.onChange(getValues('skills').toSpliced(at, 0, name)),
    });
  };
  const press = (event: KeyboardEvent) => {
    // Enter also ends a choice of the input method; that one adds nothing.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '') {
      remove(skills.length - 1);
    }
  };

  return (
    <FormSection name="skills">
      {skills.length > 0 && (
        <ul aria-label={t('skills.list')} className="flex flex-wrap gap-2">
          {skills.map((name, at) => (
            <li key={name} className="max-w-full">
              <RemovableChip label={t('skills.remove', { name })} onRemove={() => remove(at)}>
                {name}
              </RemovableChip>
            </li>
          ))}
        </ul>
      )}
      {skills.length < mostSkills ? (
        <Field label={t('skills.label')} hint={t('skills.hint')} required>
          <div className="flex gap-2">
            <Input
              ref={input}
              value={typed}
              maxLength={500}
              enterKeyHint="enter"
              onChange={(event) => {
                const { value } = event.target;
                const isComposing = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing;
                if (!isComposing && /[,，、;；\n]/u.test(value)) add(value);
                else type(value);
              }}
              onKeyDown={press}
              onBlur={() => add(typed)}
            />
            <Button className="shrink-0 whitespace-nowrap" disabled={!typed.trim()} onClick={() => add(typed)}>
              {t('skills.add')}
            </Button>
          </div>
        </Field>
      ) : (
        <p className="text-mute text-sm">{t('skills.full')}</p>
      )}
    </FormSection>
  );
}
