import type { TalentCard } from '@talent-harbor/backend/contracts/talents';
import { useEffect, useRef } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { Tag } from '#shared/ui/chip.tsx';
import { classes } from '#shared/ui/classes.ts';
import { useFacetWords, useWishWords, useWorkedWords } from './words.ts';

export function TalentList({
  people,
  chosen,
  onChoose,
}: {
  people: readonly TalentCard[];
  chosen: string | null;
  onChoose: (id: string) => void;
}) {
  const t = useWords('talents');
  const list = useRef<HTMLUListElement>(null);
  // Walking by keys keeps the chosen one in view.
  useEffect(() => {
    list.current?.querySelector('[aria-current=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <ul
      ref={list}
      aria-label={t('title')}
      className="divide-y divide-hair overflow-hidden rounded-card border border-hair bg-surface"
    >
      {people.map((person) => (
        <li key={person.id}>
          <button
            type="button"
            aria-current={person.id === chosen}
            onClick={() => onChoose(person.id)}
            className={classes(
              'grid w-full gap-1.5 px-4 py-3 text-left -outline-offset-2!',
              person.id === chosen ? 'bg-tide-wash' : 'hover:bg-wash',
            )}
          >
            <Person person={person} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Person({ person }: { person: TalentCard }) {
  const t = useWords('talents');
  const say = useFacetWords();
  const worked = useWorkedWords();
  const wishes = useWishWords();
  const { name, position, education, experience, skills, snippet } = person;
  const study = education && [say('education', education.level), education.major].filter(Boolean).join(' · ');
  return (
    <>
      <span className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-semibold text-[15px]">{position || education?.major || t('noPosition')}</span>
        {name && <span>{name}</span>}
      </span>
      <span className="text-mute">{[worked(experience), study].filter(Boolean).join(' · ')}</span>
      {skills.length > 0 && (
        <span className="flex flex-wrap gap-1.5">
          {skills.map((skill) => (
            <Tag key={skill}>{skill}</Tag>
          ))}
        </span>
      )}
      {snippet.length > 0 && (
        <span className="line-clamp-2 text-[13px]">
          {snippet.map(({ text, hit }, at) =>
            hit ? (
              <mark key={at} className="bg-peel-wash text-ink">
                {text}
              </mark>
            ) : (
              text
            ),
          )}
        </span>
      )}
      <span className="text-[13px] text-mute">{t('wishes', { words: wishes(person.wishes) || '—' })}</span>
    </>
  );
}
