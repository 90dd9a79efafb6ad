import { useId } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { classes } from '#shared/ui/classes.ts';
import { apartAt, type Field, type Merge, type Side } from './posting-merge.ts';
import { useSaidField } from './use-said-field.ts';

/** One field as both have it; what differs in it is marked. */
export function ConflictField({
  field,
  merge,
  who,
  side,
  onChoose,
  missing,
}: {
  field: Field;
  merge: Merge;
  /** Who wrote the other version, and when. */
  who: string;
  side: Side | undefined;
  onChoose: (side: Side) => void;
  /** It was tried to go on without a choice here. */
  missing: boolean;
}) {
  const t = useWords('console-recruiter');
  const id = useId();
  const said = useSaidField();
  const [mine, theirs] = [said(field, merge.mine), said(field, merge.theirs)];
  const { from, aTo, bTo } = apartAt(mine, theirs);
  const versions = [
    { one: 'mine', text: mine, to: aTo, under: '' },
    { one: 'theirs', text: theirs, to: bTo, under: who },
  ] as const;
  return (
    <fieldset
      data-field={field}
      className="grid min-w-0 gap-1.5"
      aria-describedby={missing ? `${id}-missing` : undefined}
    >
      <legend className="mb-1.5 font-medium">{t(`posting.${field}`)}</legend>
      <div className="grid gap-2 desk:grid-cols-2">
        {versions.map(({ one, text, to, under }) => (
          <label
            key={one}
            className={classes(
              'flex min-w-0 cursor-pointer items-start gap-3 rounded-control border p-3',
              side === one ? 'border-tide bg-tide-wash' : 'border-edge hover:bg-wash',
            )}
          >
            <input
              type="radio"
              name={id}
              className="mt-1 size-4 shrink-0 accent-tide"
              checked={side === one}
              onChange={() => onChoose(one)}
            />
            <span className="grid min-w-0 gap-1">
              <span className="text-[13px]">
                <span className="font-medium">{t(`conflict.${one}`)}</span>
                {under && <span className="text-mute"> {under}</span>}
              </span>
              <span className="prose-zh whitespace-pre-line [overflow-wrap:anywhere]">
                {text === '' ? (
                  '—'
                ) : (
                  <>
                    {text.slice(0, from)}
                    <mark className="bg-amber-wash text-ink underline decoration-2 underline-offset-4">
                      {text.slice(from, to)}
                    </mark>
                    {text.slice(to)}
                  </>
                )}
              </span>
            </span>
          </label>
        ))}
      </div>
      {missing && (
        <p id={`${id}-missing`} role="alert" className="text-rust">
          {t('conflict.missing')}
        </p>
      )}
    </fieldset>
  );
}
