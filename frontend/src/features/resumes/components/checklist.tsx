import type { Resume } from '@talent-harbor/backend/contracts/resumes';
import { Circle, CircleCheck } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { useWords } from '#shared/i18n/use-words.ts';
import { paths } from '#shared/lib/paths.ts';
import { LinkButton } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { sectionOf } from './form-section.tsx';

const where = { name: 'basics', contact: 'basics', education: 'education', skills: 'skills' } as const;

/** What an application still needs, each a step away; then the way back to the posting the person came from. */
export function Checklist({ missing }: { missing: Resume['missing'] }) {
  const t = useWords('resumes');
  const [search] = useSearchParams();
  const job = search.get('for');
  const ready = missing.length === 0;
  return (
    <Card className="grid gap-1 p-4">
      <h2 className="flex items-center gap-2 text-[15px]">
        {ready && <CircleCheck className="size-5 text-leaf" aria-hidden="true" />}
        {t(ready ? 'checklist.done' : 'checklist.title')}
      </h2>
      {ready ? (
        <p className="text-mute text-sm">{t('checklist.doneHint')}</p>
      ) : (
        <ul className="flex flex-wrap gap-x-4 desk:grid">
          {missing.map((part) => (
            <li key={part}>
              <a
                href={`#${sectionOf(where[part])}`}
                className="target inline-flex items-center gap-2 text-harbour underline-offset-4 hover:underline"
              >
                <Circle className="size-4 text-amber" aria-hidden="true" />
                {t(`checklist.${part}`)}
              </a>
            </li>
          ))}
        </ul>
      )}
      {job && /^[0-9a-f]{24}$/.test(job) && (
        <LinkButton to={paths.job(job)} tone={ready ? 'primary' : 'plain'} className="mt-2">
          {t(ready ? 'apply.ready' : 'apply.back')}
        </LinkButton>
      )}
    </Card>
  );
}
