import type { Finding } from '@talent-harbor/backend/contracts/checks';
import { type City, educationLevels, employmentKinds } from '@talent-harbor/backend/contracts/city';
import type { JobDraft } from '@talent-harbor/backend/contracts/jobs/publishing';
import type { ReactNode } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { ChipsField, NumberField, ProseField, SelectField, TextField } from '#features/console/controls.tsx';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatEducation, formatKind } from '#shared/lib/format.ts';
import { ExperienceField } from './experience-field.tsx';
import { PayField } from './pay-field.tsx';
import { SkillsField } from './skills-field.tsx';
import type { TypedPosting } from './typed-posting.ts';
import { UntilField } from './until-field.tsx';

type Form = UseFormReturn<TypedPosting, unknown, JobDraft>;

/** All that a posting says, in the order in which seekers read it. */
export function PostingFields({
  form,
  city,
  titleFrozen,
  findings,
}: {
  form: Form;
  city: City;
  titleFrozen: boolean;
  findings: readonly Finding[];
}) {
  const t = useWords('console-recruiter');
  const locale = useLocale();
  const { control, setValue, trigger } = form;
  const foundIn = (part: 'title' | 'duties' | 'requirements' | 'address') =>
    findings.filter((finding) => finding.part === part);
  const named = (list: { code: string; names: City['names'] }[]) =>
    list.map(({ code, names }) => ({
      value: code,
      label: names[locale],
      words: `${Object.values(names).join(' ')} ${code}`,
    }));
  return (
    <div className="grid gap-4">
      <Part title={t('editor.basics')}>
        <TextField
          control={control}
          name="title"
          label={t('posting.title')}
          hint={titleFrozen ? t('posting.titleFrozen') : t('posting.titleHint')}
          maxLength={60}
          findings={foundIn('title')}
          disabled={titleFrozen}
          required
        />
        <SelectField
          control={control}
          name="occupation"
          label={t('posting.occupation')}
          hint={t('posting.occupationHint')}
          placeholder={t('posting.occupationSearch')}
          options={named(city.occupations)}
          search
          clear
          required
        />
        <Pair>
          <SelectField
            control={control}
            name="kind"
            label={t('posting.kind')}
            options={employmentKinds.map((value) => ({ value, label: formatKind(t, value) }))}
            required
          />
          <NumberField control={control} name="headcount" label={t('posting.headcount')} min={1} max={9999} required />
        </Pair>
      </Part>
      <Part title={t('editor.work')}>
        <ProseField
          control={control}
          name="duties"
          label={t('posting.duties')}
          hint={t('posting.dutiesHint')}
          maxLength={5000}
          findings={foundIn('duties')}
          required
        />
        <ProseField
          control={control}
          name="requirements"
          label={t('posting.requirements')}
          maxLength={5000}
          rows={4}
          findings={foundIn('requirements')}
        />
      </Part>
      <Part title={t('editor.person')}>
        <SkillsField control={control} />
        <Pair>
          <SelectField
            control={control}
            name="education"
            label={t('posting.education')}
            options={educationLevels.map((value) => ({ value, label: formatEducation(t, value) }))}
            required
          />
          <ExperienceField control={control} />
        </Pair>
        <ChipsField
          control={control}
          name="majors"
          label={t('posting.majors')}
          suggestions={city.majors}
          max={20}
          hint={t('chips.hint')}
        />
      </Part>
      <Part title={t('editor.offer')}>
        <PayField control={control} onLeave={() => trigger('pay')} />
        <ChipsField
          control={control}
          name="benefits"
          label={t('posting.benefits')}
          suggestions={city.benefits}
          max={20}
          hint={t('chips.hint')}
        />
      </Part>
      <Part title={t('editor.place')}>
        <Pair>
          <SelectField
            control={control}
            name="district"
            label={t('posting.district')}
            options={named(city.districts)}
            clear
            required
          />
          <TextField
            control={control}
            name="address"
            label={t('posting.address')}
            maxLength={200}
            findings={foundIn('address')}
          />
        </Pair>
        <UntilField control={control} setValue={setValue} />
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-5 rounded-card border border-hair bg-surface p-5">
      <h2 className="text-base">{title}</h2>
      {children}
    </section>
  );
}

const Pair = ({ children }: { children: ReactNode }) => (
  <div className="grid items-start gap-5 desk:grid-cols-2">{children}</div>
);
