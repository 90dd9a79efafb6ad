import type { Job } from '@talent-harbor/backend/contracts/jobs';
import type { Resume } from '@talent-harbor/backend/contracts/resumes';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Tag } from '#shared/ui/chip.tsx';
import { Sheet } from '#shared/ui/sheet.tsx';

/** Which résumé goes along. One that is not complete leads to its editor instead. */
export function ChooseSheet({
  open,
  job,
  resumes,
  sending,
  onClose,
  onSend,
  editor,
}: {
  open: boolean;
  job: Job;
  resumes: readonly Resume[];
  sending: string | null;
  onClose: () => void;
  onSend: (resumeId: string) => void;
  editor: (resumeId: string) => string;
}) {
  const t = useWords('applications');
  const locale = useLocale();
  return (
    <Sheet open={open} onClose={onClose} title={t('apply.chooseTitle')}>
      <div className="grid grid-cols-1 gap-4">
        <p className="text-mute">
          {job.title} · {job.enterprise.shortName || job.enterprise.name}
        </p>
        <ul className="grid grid-cols-1 gap-3">
          {resumes.map((resume) => {
            const title = resume.title || t('apply.untitled');
            const parts = resume.missing.map((part) => t(`missing.${part}`)).join(locale === 'en' ? ', ' : '、');
            const about = [resume.name, resume.experience[0]?.position || resume.education[0]?.major];
            return (
              <li key={resume.id} className="flex flex-wrap items-center gap-3 rounded-control border border-hair p-3">
                <div className="min-w-0 flex-1 basis-40">
                  <p className="font-medium">{title}</p>
                  {parts ? (
                    <Tag tone="amber">{t('apply.lacks', { title, parts })}</Tag>
                  ) : (
                    <p className="truncate text-mute text-sm">{about.filter(Boolean).join(' · ')}</p>
                  )}
                </div>
                {parts ? (
                  <LinkButton to={editor(resume.id)} aria-label={`${t('apply.fix')}: ${title}`}>
                    {t('apply.fix')}
                  </LinkButton>
                ) : (
                  <Button
                    tone="primary"
                    aria-label={`${t('apply.useThis')}: ${title}`}
                    busy={sending === resume.id}
                    disabled={sending !== null}
                    onClick={() => onSend(resume.id)}
                  >
                    {t('apply.useThis')}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
        <p className="text-mute text-sm">{t('apply.chooseNote')}</p>
      </div>
    </Sheet>
  );
}
