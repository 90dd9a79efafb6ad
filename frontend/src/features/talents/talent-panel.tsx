import type { TalentProfile } from '@talent-harbor/backend/contracts/talents';
import { useQuery } from '@tanstack/react-query';
import { EyeOff, Mail, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import { useNames } from '#features/city/names.ts';
import { SidePanel } from '#features/console/side-panel.tsx';
import { Steps } from '#features/console/steps.tsx';
import type { Place } from '#features/console/use-chosen.ts';
import { useWords } from '#shared/i18n/use-words.ts';
import { Tag } from '#shared/ui/chip.tsx';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { PageSkeleton } from '#shared/ui/skeleton.tsx';
import { talentQuery } from './api.ts';
import { useFacetWords, useWishWords, useWorkedWords } from './words.ts';

/** One person, as masked as they wish. Opening them is a look that they read of. */
export function TalentPanel({
  id,
  place,
  onClose,
  onStep,
}: {
  id: string;
  place: Place;
  onClose: () => void;
  onStep: (by: 1 | -1) => void;
}) {
  const t = useWords('talents');
  const { data, error, refetch } = useQuery(talentQuery(id));
  return (
    <SidePanel
      about={id}
      onClose={onClose}
      title={<span className="truncate">{data ? data.name || data.position || t('noPosition') : t('opening')}</span>}
      footer={<Steps place={place} onStep={onStep} />}
    >
      {error && !data ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <Profile person={data} />
      ) : (
        <PageSkeleton />
      )}
    </SidePanel>
  );
}

function Profile({ person }: { person: TalentProfile }) {
  const t = useWords('talents');
  const say = useFacetWords();
  const worked = useWorkedWords();
  const wishes = useWishWords();
  const names = useNames();
  const { contact, summary, skills, work, projects, languages, education } = person;
  const facts = [worked(person.experience), names.district(person.district)];
  return (
    <article className="grid gap-6">
      <header className="grid gap-2">
        <p>{facts.filter(Boolean).join(' · ')}</p>
        {contact ? (
          <ul className="flex flex-wrap gap-x-5 gap-y-1">
            {contact.phone && (
              <Reach icon={Phone} href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`} words={contact.phone} />
            )}
            {contact.email && <Reach icon={Mail} href={`mailto:${contact.email}`} words={contact.email} />}
          </ul>
        ) : (
          <p className="flex items-start gap-2 rounded-control bg-wash px-3 py-2 text-[13px] text-mute">
            <EyeOff className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
            {t(person.name ? 'contactLater' : 'masked')}
          </p>
        )}
      </header>
      <Part title={t('part.wishes')}>
        <p>{wishes(person.wishes) || '—'}</p>
      </Part>
      {summary && (
        <Part title={t('part.summary')}>
          <p className="prose-zh whitespace-pre-line">{summary}</p>
        </Part>
      )}
      {skills.length > 0 && (
        <Part title={t('part.skills')}>
          <ul className="flex flex-wrap gap-1.5">
            {skills.map((skill) => (
              <li key={skill} className="max-w-full">
                <Tag tone="tide">{skill}</Tag>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {work.length > 0 && (
        <Part title={t('part.work')}>
          {work.map((one) => (
            <Work key={JSON.stringify(one)} work={one} />
          ))}
        </Part>
      )}
      {projects.length > 0 && (
        <Part title={t('part.projects')}>
          {projects.map((one) => (
            <Project key={JSON.stringify(one)} project={one} />
          ))}
        </Part>
      )}
      {languages.length > 0 && (
        <Part title={t('part.languages')}>
          {languages.map(({ name, level }) => (
            <p key={name + level}>{[name, level].filter(Boolean).join(' · ')}</p>
          ))}
        </Part>
      )}
      {education.length > 0 && (
        <Part title={t('part.education')}>
          {education.map((study) => (
            <p key={JSON.stringify(study)}>
              {[study.school, study.major, study.level === 'any' ? '' : say('education', study.level)]
                .filter(Boolean)
                .join(' · ')}
            </p>
          ))}
        </Part>
      )}
    </article>
  );
}

function Work({ work }: { work: TalentProfile['work'][number] }) {
  const t = useWords('talents');
  const names = useNames();
  const known = [names.industry(work.industry), work.size && t(`size.${work.size}`)].filter(Boolean).join(' · ');
  return <Deed {...work} title={work.position || '—'} where={work.organisation ?? (known || t('someEmployer'))} />;
}

function Project({ project }: { project: TalentProfile['projects'][number] }) {
  const t = useWords('talents');
  return <Deed {...project} title={project.name || t('someProject')} where={project.role} />;
}

/** What somebody did: as what, where, for how long, and in their own words. */
function Deed(props: Pick<TalentProfile['work'][number], 'years' | 'description'> & { title: string; where: string }) {
  const { title, where, years, description } = props;
  const say = useFacetWords();
  return (
    <div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h4 className="font-medium">{title}</h4>
        {years !== 'none' && <span className="text-[13px] text-mute">{say('experience', years)}</span>}
      </div>
      {where && <p className="text-mute">{where}</p>}
      {description && <p className="prose-zh mt-1 whitespace-pre-line">{description}</p>}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-2">
      <h3 className="font-normal text-[13px] text-mute">{title}</h3>
      <div className="grid gap-3">{children}</div>
    </section>
  );
}

function Reach({ icon: Icon, href, words }: { icon: typeof Phone; href: string; words: string }) {
  return (
    <li>
      <a href={href} className="inline-flex min-h-8 items-center gap-1.5 text-harbour underline! underline-offset-4">
        <Icon className="size-4 shrink-0" aria-hidden="true" />
        {words}
      </a>
    </li>
  );
}
