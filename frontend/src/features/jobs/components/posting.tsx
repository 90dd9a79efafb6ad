import type { Job } from '@talent-harbor/backend/contracts/jobs';
import { Clock, GraduationCap, MapPin, UsersRound, Wallet } from 'lucide-react';
import type { ReactNode } from 'react';
import { placeWords, useNames } from '#features/city/names.ts';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { dayOf, formatAgo, formatDay, formatEducation, formatExperience, formatKind } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { Tag } from '#shared/ui/chip.tsx';
import { classes } from '#shared/ui/classes.ts';
import { EnterpriseLine } from './enterprise-line.tsx';
import { PayWords } from './pay-words.tsx';

function Fact({ icon: Icon, name, children }: { icon: typeof Clock; name: string; children: ReactNode }) {
  return (
    <div className="flex items-start gap-2.5">
      <Icon className="mt-1 size-4 shrink-0 text-mute" aria-hidden="true" />
      <dt className="sr-only">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

function Part({ title, level: Level, children }: { title: string; level: 'h2' | 'h3'; children: ReactNode }) {
  return (
    <section className="grid gap-2.5">
      <Level className="text-[17px]">{title}</Level>
      {children}
    </section>
  );
}

/** Everything about a posting. `apply` is the one thing to do; on phones it stays at the thumb. */
export function Posting({ job, apply, inPane = false }: { job: Job; apply: ReactNode; inPane?: boolean }) {
  const t = useWords('jobs');
  const locale = useLocale();
  const now = useNow();
  const names = useNames();
  const Title = inPane ? 'h2' : 'h1';
  const level = inPane ? 'h3' : 'h2';
  const ended = job.state !== 'published';
  const required = job.skills.filter((skill) => skill.required);
  const preferred = job.skills.filter((skill) => !skill.required);
  const place = placeWords(names.district(job.district), job.address);

  return (
    <article className="grid gap-6">
      {ended && (
        <p role="status" className="rounded-card bg-amber-wash px-4 py-3 text-amber">
          {t(`ended.${job.state}`)}
        </p>
      )}
      <header className="grid gap-3">
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
          <Title className="min-w-0 flex-1 basis-64 text-[22px] desk:text-2xl">{job.title}</Title>
          <PayWords pay={job.pay} className="text-[20px] desk:text-[22px]" />
        </div>
        <dl className="grid gap-x-6 gap-y-1.5 text-[15px] sm:grid-cols-2">
          <Fact icon={GraduationCap} name={t('posting.asks')}>
            {formatEducation(t, job.education)} · {formatExperience(t, job.experience)}
          </Fact>
          <Fact icon={UsersRound} name={t('posting.kind')}>
            {formatKind(t, job.kind)} · {t('posting.headcount', { count: job.headcount })}
          </Fact>
          {place && (
            <Fact icon={MapPin} name={t('posting.place')}>
              {place}
            </Fact>
          )}
          {job.publishedAt && (
            <Fact icon={Clock} name={t('posting.published')}>
              {t('posting.publishedAgo', { ago: formatAgo(t, new Date(job.publishedAt), locale, now) })}
              {job.validUntil && !ended && (
                <> · {t('posting.until', { day: formatDay(dayOf(job.validUntil), locale, now) })}</>
              )}
            </Fact>
          )}
        </dl>
        {/* An ended posting still tells what became of one's own application. */}
        <div className={classes('mt-1 max-w-72', !ended && 'hidden desk:block')}>{apply}</div>
      </header>

      <EnterpriseLine enterprise={job.enterprise} />

      {job.skills.length > 0 && (
        <Part title={t('posting.skills')} level={level}>
          {required.length > 0 && <SkillRow name={t('posting.required')} skills={required} tone="tide" />}
          {preferred.length > 0 && <SkillRow name={t('posting.preferred')} skills={preferred} tone="plain" />}
        </Part>
      )}
      {job.duties && (
        <Part title={t('posting.duties')} level={level}>
          <p className="prose-zh max-w-[68ch]">{job.duties}</p>
        </Part>
      )}
      {job.requirements && (
        <Part title={t('posting.requirements')} level={level}>
          <p className="prose-zh max-w-[68ch]">{job.requirements}</p>
        </Part>
      )}
      {job.majors.length > 0 && (
        <Part title={t('posting.majors')} level={level}>
          <p className="prose-zh">{job.majors.join(locale === 'en' ? ', ' : '、')}</p>
        </Part>
      )}
      {job.benefits.length > 0 && (
        <Part title={t('posting.benefits')} level={level}>
          <ul className="flex flex-wrap gap-2">
            {job.benefits.map((benefit) => (
              <li key={benefit}>
                <Tag tone="leaf">{benefit}</Tag>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {job.source && <p className="text-mute text-sm">{t('posting.source', { site: job.source })}</p>}
      <p className="flex items-start gap-2 rounded-card bg-wash px-4 py-3 text-mute text-sm">
        <Wallet className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
        {t('posting.noFees')}
      </p>
      {!ended && (
        <div className="sticky bottom-[var(--bar)] z-20 -mx-4 border-hair border-t bg-surface p-3 desk:hidden">
          <div className="mx-auto max-w-3xl">{apply}</div>
        </div>
      )}
    </article>
  );
}

function SkillRow({ name, skills, tone }: { name: string; skills: Job['skills']; tone: 'tide' | 'plain' }) {
  return (
    <div className="flex items-start gap-3">
      <span className="shrink-0 text-mute text-sm leading-6">{name}</span>
      <ul className="flex min-w-0 flex-wrap gap-2">
        {skills.map((skill) => (
          <li key={skill.name} className="flex max-w-full">
            <Tag tone={tone}>{skill.name}</Tag>
          </li>
        ))}
      </ul>
    </div>
  );
}
