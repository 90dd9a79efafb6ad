import { useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useWords } from '#shared/i18n/use-words.ts';
import { useToast } from '#shared/ui/toast.tsx';
import type { Draft } from './draft.ts';

type RowsOf = 'education' | 'experience' | 'projects';

/** The rows of a part: added at the end, moved, and removed with a way back. */
export function useRows(name: RowsOf) {
  const t = useWords('resumes');
  const tell = useToast();
  const { control, getValues } = useFormContext<Draft>();
  const rows = useFieldArray<Draft, RowsOf>({ control, name });
  const [spoken, speak] = useState('');
  return {
    fields: rows.fields,
    spoken,
    add: rows.append,
    move(from: number, to: number) {
      rows.move(from, to);
      speak(t('row.moved', { position: to + 1 }));
    },
    remove(at: number) {
      const row = structuredClone(getValues(name)[at]);
      rows.remove(at);
      tell({ text: t(`${name}.removed`), undo: () => row && rows.insert(at, row) });
    },
  };
}
