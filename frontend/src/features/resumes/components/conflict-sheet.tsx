import type { Resume } from '@talent-harbor/backend/contracts/resumes';
import { useState } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { Button } from '#shared/ui/button.tsx';
import { Sheet } from '#shared/ui/sheet.tsx';
import { type Draft, differingParts, draftOf, merged, type Part } from '../draft.ts';
import { usePartWords } from '../use-part-words.ts';
import { useWhen } from './state-bar.tsx';

/** Both versions of what differs, side by side. What only the other place changed is chosen beforehand. */
export function ConflictSheet({
  open,
  mine,
  theirs,
  base,
  onClose,
  onChoose,
}: {
  open: boolean;
  mine: Draft;
  theirs: Resume;
  base: Resume;
  onClose: () => void;
  onChoose: (chosen: Draft) => void;
}) {
  const t = useWords('resumes');
  const words = usePartWords();
  const when = useWhen(theirs.updatedAt);
  const other = draftOf(theirs);
  const parts = differingParts(mine, other);
  const [fromTheirs, take] = useState<ReadonlySet<Part>>(() => {
    const changedHere = differingParts(mine, draftOf(base));
    return new Set(parts.filter((part) => !changedHere.includes(part)));
  });
  const choose = (part: Part, isTheirs: boolean) => {
    const next = new Set(fromTheirs);
    if (isTheirs) next.add(part);
    else next.delete(part);
    take(next);
  };
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t('conflict.title')}
      footer={
        <Button tone="primary" onClick={() => onChoose(merged(mine, other, fromTheirs))}>
          {t('conflict.verb')}
        </Button>
      }
    >
      <div className="grid grid-cols-1 gap-5">
        <p className="text-mute">{t('conflict.lead')}</p>
        <div className="flex flex-wrap gap-3">
          <Button onClick={() => take(new Set())}>{t('conflict.allMine')}</Button>
          <Button onClick={() => take(new Set(parts))}>{t('conflict.allTheirs')}</Button>
        </div>
        {parts.map((part) => (
          <fieldset key={part} className="grid gap-2">
            <legend className="mb-2 font-medium">{t([`section.${part}`, part])}</legend>
            <div className="grid grid-cols-1 gap-2 desk:grid-cols-2">
              <Version
                name={part}
                label={t('conflict.mine')}
                text={words(part, mine)}
                chosen={!fromTheirs.has(part)}
                onChoose={() => choose(part, false)}
              />
              <Version
                name={part}
                label={t('conflict.theirs', { time: when })}
                text={words(part, other)}
                chosen={fromTheirs.has(part)}
                onChoose={() => choose(part, true)}
              />
            </div>
          </fieldset>
        ))}
      </div>
    </Sheet>
  );
}

function Version({
  name,
  label,
  text,
  chosen,
  onChoose,
}: {
  name: Part;
  label: string;
  text: string;
  chosen: boolean;
  onChoose: () => void;
}) {
  const t = useWords('resumes');
  return (
    <label className="grid content-start gap-1 rounded-control border border-edge p-3 has-checked:border-tide has-checked:bg-tide-wash has-focus-visible:outline-2 has-focus-visible:outline-tide has-focus-visible:outline-offset-2">
      <span className="flex items-center gap-2 text-mute text-sm">
        <input
          type="radio"
          name={`conflict-${name}`}
          checked={chosen}
          onChange={onChoose}
          className="size-4 accent-harbour"
        />
        {label}
      </span>
      <span className="prose-zh line-clamp-8">{text || t('conflict.nothing')}</span>
    </label>
  );
}
