import type { ResumeDraft } from '@talent-harbor/backend/contracts/resumes';
import { Mail, MapPin, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import { useNames } from '#features/city/names.ts';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatEducation, formatKind, formatPay } from '#shared/lib/format.ts';
import { Tag } from '#shared/ui/chip.tsx';

/** A résumé as it was when the person applied. */
export function ResumePaper({ resume }: { resume: ResumeDraft }) {
  const t = useWords('console-recruiter');
  const names = useNames();
  const { wishes } = resume;
  const wished = wishes.occupations.length + wishes.districts.length + wishes.kinds.length + (wishes.payMin ? 1 : 0);
  return (
    <article className="grid gap-5">
      <header className="grid gap-2">
        <h2 className="text-lg">{resume.name}</h2>
        {resume.headline && <p className="text-mute">{resume.headline}</p>}
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {resume.phone && (
            <Contact icon={Phone} href={`tel:${resume.phone.replace(/[^\d+]/g, '')}`}>
              {resume.phone}
            </Contact>
          )}
          {resume.email && (
            <Contact icon={Mail} href={`mailto:${resume.email}`}>
              {resume.email}
            </Contact>
          )}
          {resume.district && (
            <li className="flex items-center gap-1.5">
              <MapPin className="size-4 text-mute" aria-hidden="true" />
              {names.district(resume.district)}
            </li>
          )}
        </ul>
      </header>
      {resume.summary && (
        <Part title={t('resume.summary')}>
          <p className="prose-zh">{resume.summary}</p>
        </Part>
      )}
      {resume.skills.length > 0 && (
        <Part title={t('resume.skills')}>
          <ul className="flex flex-wrap gap-1.5">
            {resume.skills.map((skill) => (
              <li key={skill} className="max-w-full">
                <Tag tone="tide">{skill}</Tag>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {resume.experience.length > 0 && (
        <Part title={t('resume.experience')}>
          {resume.experience.map((work) => (
            <Time
              key={JSON.stringify(work)}
              from={work.from}
              to={work.to}
              title={work.position}
              place={work.organisation}
            >
              {work.description && <p className="prose-zh mt-1">{work.description}</p>}
            </Time>
          ))}
        </Part>
      )}
      {resume.projects.length > 0 && (
        <Part title={t('resume.projects')}>
          {resume.projects.map((project) => (
            <Time
              key={JSON.stringify(project)}
              from={project.from}
              to={project.to}
              title={project.name}
              place={project.role}
            >
              {project.description && <p className="prose-zh mt-1">{project.description}</p>}
            </Time>
          ))}
        </Part>
      )}
      {resume.education.length > 0 && (
        <Part title={t('resume.education')}>
          {resume.education.map((school) => (
            <Time
              key={JSON.stringify(school)}
              from={school.from}
              to={school.to}
              title={school.school}
              place={[school.major, school.level === 'any' ? '' : formatEducation(t, school.level)]
                .filter(Boolean)
                .join(' · ')}
            />
          ))}
        </Part>
      )}
      <Lines title={t('resume.languages')} lines={resume.languages.map(({ name, level }) => [name, level])} />
      <Lines title={t('resume.certificates')} lines={resume.certificates.map(dated)} />
      <Lines title={t('resume.awards')} lines={resume.awards.map(dated)} />
      <Lines title={t('resume.links')} lines={resume.links.map(({ name, url }) => [name, url])} />
      {wished > 0 && (
        <Part title={t('resume.wishes')}>
          <Wishes wishes={wishes} />
        </Part>
      )}
    </article>
  );
}

function Wishes({ wishes }: { wishes: ResumeDraft['wishes'] }) {
  const t = useWords('console-recruiter');
  const names = useNames();
  const locale = useLocale();
  const pay = wishes.payMin && formatPay({ unit: 'month', min: wishes.payMin, max: wishes.payMin, months: 12 }, locale);
  const said = [
    ...wishes.occupations.map((code) => names.occupation(code)),
    ...wishes.districts.map((code) => names.district(code)),
    ...wishes.kinds.map((kind) => formatKind(t, kind)),
    ...(pay ? [t('resume.payFrom', { pay })] : []),
  ];
  return <p>{said.filter(Boolean).join(' · ')}</p>;
}

const dated = ({ name, issuer, date }: ResumeDraft['certificates'][number]) => [name, issuer, date.replace('-', '.')];

/** Short things, a line each. What the person wrote as an address is shown and not linked. */
function Lines({ title, lines }: { title: string; lines: string[][] }) {
  if (lines.length === 0) return null;
  return (
    <Part title={title}>
      <ul className="grid gap-1">
        {lines.map((line) => (
          <li key={line.join('\n')} className="break-words">
            {line.filter(Boolean).join(' · ')}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-2">
      <h3 className="text-[13px] font-normal text-mute">{title}</h3>
      <div className="grid gap-3">{children}</div>
    </section>
  );
}

function Time({
  from,
  to,
  title,
  place,
  children,
}: {
  from: string;
  to: string;
  title: string;
  place: string;
  children?: ReactNode;
}) {
  const t = useWords('console-recruiter');
  const month = (text: string) => text.replace('-', '.');
  const span = from || to ? `${month(from) || '…'} – ${to ? month(to) : t('resume.now')}` : '';
  return (
    <div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h4 className="font-medium">{title || '—'}</h4>
        <span className="tabular text-[13px] text-mute">{span}</span>
      </div>
      {place && <p className="text-mute">{place}</p>}
      {children}
    </div>
  );
}

function Contact({ icon: Icon, href, children }: { icon: typeof Phone; href: string; children: string }) {
  return (
    <li>
      <a href={href} className="inline-flex min-h-8 items-center gap-1.5 text-harbour underline! underline-offset-4">
        <Icon className="size-4 shrink-0" aria-hidden="true" />
        {children}
      </a>
    </li>
  );
}
