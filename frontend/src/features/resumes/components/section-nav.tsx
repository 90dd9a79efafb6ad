import { useWords } from '#shared/i18n/use-words.ts';
import { sectionOf, sections } from './form-section.tsx';

/** The parts of the résumé, for desks: on phones the page is short enough for the thumb. */
export function SectionNav() {
  const t = useWords('resumes');
  return (
    <nav aria-label={t('section.nav')} className="hidden desk:block">
      <ul>
        {sections.map((name) => (
          <li key={name}>
            <a
              href={`#${sectionOf(name)}`}
              className="target flex items-center rounded-control px-4 text-mute hover:bg-wash hover:text-ink"
            >
              {t(`section.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
