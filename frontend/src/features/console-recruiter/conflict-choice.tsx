import type { Job } from '@talent-harbor/backend/contracts/jobs';
import type { JobDraft } from '@talent-harbor/backend/contracts/jobs/publishing';
import { Button, Modal } from 'antd';
import { useWords } from '#shared/i18n/use-words.ts';
import { differences, postingSchema, type TypedPosting, typedOf } from './typed-posting.ts';
import type { Saving } from './use-draft-keeping.ts';
import { useSaidField } from './use-said-field.ts';

/** Two people changed one posting: both versions side by side where they differ, and the choice between them. */
export function ConflictChoice({
  saving,
  mine,
  onMine,
  onTheirs,
}: {
  saving: Saving;
  mine: TypedPosting;
  onMine: (theirs: Job) => void;
  onTheirs: (theirs: Job) => void;
}) {
  const t = useWords('console-recruiter');
  const theirs = saving.state === 'conflict' ? saving.theirs : null;
  const own = postingSchema.safeParse(mine).data;
  return (
    <Modal
      open={theirs !== null}
      title={t('conflict.title')}
      closable={false}
      width={820}
      footer={
        theirs && (
          <div className="flex flex-wrap justify-end gap-2">
            <Button onClick={() => onTheirs(theirs)}>{t('conflict.theirs')}</Button>
            <Button type="primary" onClick={() => onMine(theirs)}>
              {t('conflict.mine')}
            </Button>
          </div>
        )
      }
    >
      <p className="mb-3">{t('conflict.text')}</p>
      {theirs && own && <Both mine={own} theirs={postingSchema.parse(typedOf(theirs))} />}
    </Modal>
  );
}

function Both({ mine, theirs }: { mine: JobDraft; theirs: JobDraft }) {
  const t = useWords('console-recruiter');
  const said = useSaidField();
  return (
    <div className="grid max-h-[52dvh] gap-4 overflow-y-auto">
      {differences(mine, theirs).map((field) => (
        <section key={field} className="grid gap-1.5">
          <h3 className="text-sm">{t(`posting.${field}`)}</h3>
          <dl className="grid gap-2 desk:grid-cols-2">
            {(
              [
                ['mineNow', mine],
                ['theirsNow', theirs],
              ] as const
            ).map(([name, draft]) => (
              <div key={name} className="rounded-control border border-hair p-3">
                <dt className="text-[13px] text-mute">{t(`conflict.${name}`)}</dt>
                <dd className="prose-zh">{said(field, draft) || '—'}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
