import { useFormContext } from 'react-hook-form';
import { useWords } from '#shared/i18n/use-words.ts';
import type { Draft } from '../draft.ts';

/** The résumé's own name, written where it stands. */
export function TitleField({ headingless = false }: { headingless?: boolean }) {
  const t = useWords('resumes');
  const { register } = useFormContext<Draft>();
  return (
    <div>
      {!headingless && <h1 className="sr-only">{t('title')}</h1>}
      <input
        {...register('title')}
        aria-label={t('title')}
        aria-describedby="resume-title-hint"
        placeholder={t('list.untitled')}
        maxLength={50}
        className="target w-full rounded-control border border-transparent border-b-edge bg-transparent px-1 font-semibold text-2xl hover:border-edge focus:bg-surface"
      />
      <p id="resume-title-hint" className="mt-1 px-1 text-mute text-sm">
        {t('titleHint')}
      </p>
    </div>
  );
}
