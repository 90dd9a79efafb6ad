import type { TalentCard } from '@talent-harbor/backend/contracts/talents';
import { ChoiceList } from '#features/console/choice-list.tsx';
import { useWords } from '#shared/i18n/use-words.ts';
import { Tag } from '#shared/ui/chip.tsx';
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
  return (
    <ChoiceList label={t('title')} rows={people} chosen={chosen} onChoose={onChoose} rowLook="grid gap-1.5">
      {(person) => <Person person={person} />}
    </ChoiceList>
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
