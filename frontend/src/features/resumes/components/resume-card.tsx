import type { Resume } from '@talent-harbor/backend/contracts/resumes';
import { CopyPlus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatAgo } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { paths } from '#shared/lib/paths.ts';
import { IconButton } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Tag } from '#shared/ui/chip.tsx';
import { useUnsent } from '../use-unsent.ts';
import { RemoveDialog } from './remove-dialog.tsx';

/** A résumé in the list: whose it is about, whether it can be sent, when it was touched. */
export function ResumeCard({ resume, onDuplicate }: { resume: Resume; onDuplicate: () => void }) {
  const t = useWords('resumes');
  const locale = useLocale();
  const now = useNow();
  const unsent = useUnsent(resume.id);
  const [removing, setRemoving] = useState(false);
  const title = resume.title || t('list.untitled');
  const headline = [
    resume.name,
    resume.experience[0]?.position || resume.education[0]?.major,
    resume.education[0]?.school,
  ].filter(Boolean);
  const lacks = resume.missing.map((part) => t(`lack.${part}`)).join(locale === 'en' ? ', ' : '、');
  return (
    <li>
      <Card className="relative p-4 hover:border-tide">
        <div className="flex items-start gap-2">
          <div className="min-w-0 flex-1">
            <h2 className="text-[17px]">
              <Link to={paths.resume(resume.id)} className="after:absolute after:inset-0">
                {title}
              </Link>
            </h2>
            {headline.length > 0 && <p className="truncate text-mute">{headline.join(' · ')}</p>}
          </div>
          <div className="relative z-10 -mt-2 -mr-2 flex">
            <IconButton label={`${t('list.copy')}: ${title}`} onClick={onDuplicate} className="text-mute">
              <CopyPlus className="size-5" strokeWidth={1.75} aria-hidden="true" />
            </IconButton>
            <IconButton label={`${t('remove.verb')}: ${title}`} onClick={() => setRemoving(true)} className="text-mute">
              <Trash2 className="size-5" strokeWidth={1.75} aria-hidden="true" />
            </IconButton>
          </div>
        </div>
        <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1.5 text-mute text-sm">
          {resume.missing.length === 0 ? (
            <Tag tone="leaf">{t('list.ready')}</Tag>
          ) : (
            <Tag tone="amber">{t('list.lacks', { parts: lacks })}</Tag>
          )}
          {unsent && <Tag tone="rust">{t('list.unsent')}</Tag>}
          <span>{t('list.edited', { when: formatAgo(t, new Date(resume.updatedAt), locale, now) })}</span>
        </p>
      </Card>
      <RemoveDialog resume={resume} open={removing} onClose={() => setRemoving(false)} />
    </li>
  );
}
