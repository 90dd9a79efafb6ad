import { useNames } from '#features/city/names.ts';
import { useWords } from '#shared/i18n/use-words.ts';
import type { Draft, Part } from './draft.ts';
import { useSpan } from './use-span.ts';

const filled = (words: string[], join = ' · ') => words.filter(Boolean).join(join);

/** A part of a résumé as text, for comparing two versions. Empty where nothing is written. */
export function usePartWords(): (part: Part, draft: Draft) => string {
  const t = useWords('resumes');
  const names = useNames();
  const study = useSpan(t('education.toNow'));
  const work = useSpan(t('experience.toNow'));
  return (part, draft) => {
    switch (part) {
      case 'district':
        return names.district(draft.district || null);
      case 'education':
        return draft.education
          .map(({ school, major, level, from, to }) =>
            filled([school, major, level === 'any' ? '' : t(`education.${level}`), study(from, to)]),
          )
          .join('\n');
      case 'experience':
        return draft.experience
          .map(({ organisation, position, from, to, description }) =>
            filled([filled([position, organisation, work(from, to)]), description], '\n'),
          )
          .join('\n\n');
      case 'links':
        return draft.links.map(({ name, url }) => filled([name, url])).join('\n');
      case 'projects':
        return draft.projects
          .map(({ name, role, from, to, description }) =>
            filled([filled([name, role, work(from, to)]), description], '\n'),
          )
          .join('\n\n');
      case 'languages':
        return draft.languages.map(({ name, level }) => filled([name, level])).join('\n');
      case 'certificates':
      case 'awards':
        return draft[part].map(({ name, issuer, date }) => filled([name, issuer, date])).join('\n');
      case 'skills':
        return draft.skills.join('、');
      case 'wishes': {
        const { occupations, districts, kinds, payMin } = draft.wishes;
        return filled(
          [
            occupations.map(names.occupation).join('、'),
            districts.map(names.district).join('、'),
            kinds.map((kind) => t(`kind.${kind}`)).join('、'),
            payMin === null ? '' : `${t('wishes.pay')} ${payMin} ${t('wishes.payUnit')}`,
          ],
          '\n',
        );
      }
      default:
        return draft[part];
    }
  };
}
