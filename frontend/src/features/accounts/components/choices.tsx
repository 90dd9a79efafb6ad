import { useId } from 'react';
import { classes } from '#shared/ui/classes.ts';

/** A few choices side by side, of which one holds. */
export function Choices<Key extends string>({
  label,
  choices,
  current,
  onChoose,
}: {
  label: string;
  choices: readonly { key: Key; words: string; lang?: string }[];
  current: Key;
  onChoose: (key: Key) => void;
}) {
  const name = useId();
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1.5 text-[15px] font-medium">{label}</legend>
      <div className="grid auto-cols-fr grid-flow-col overflow-hidden rounded-control border border-edge">
        {choices.map(({ key, words, lang }, at) => (
          <label
            key={key}
            lang={lang}
            className={classes(
              'target flex items-center justify-center px-2 text-center text-[15px] leading-tight',
              'has-checked:bg-tide-wash has-checked:font-semibold has-checked:text-tide',
              'has-focus-visible:outline-2 has-focus-visible:outline-tide has-focus-visible:-outline-offset-2',
              at > 0 && 'border-edge border-l',
            )}
          >
            <input
              type="radio"
              name={name}
              value={key}
              checked={key === current}
              onChange={() => onChoose(key)}
              className="sr-only"
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
