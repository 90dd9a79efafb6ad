import {
  createEnterprise,
  EnterpriseDraft,
  enterpriseSizes,
  type OwnEnterprise,
  ownerships,
  updateEnterprise,
} from '@talent-harbor/backend/contracts/enterprises';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { cityQuery } from '#features/city/names.ts';
import { ChipsField, ProseField, SelectField, TextField } from '#features/console/controls.tsx';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { call } from '#shared/lib/call.ts';
import { markFields, useContractForm } from '#shared/lib/form.ts';
import { keptHere } from '#shared/lib/kept.ts';
import { meQuery, useMe } from '#shared/lib/me.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { asRefusal } from '#shared/lib/refusal.ts';
import { useToast } from '#shared/ui/toast.tsx';
import { recordQuery } from './api.ts';
import { useEnterpriseMoves } from './enterprise-api.ts';
import { SignInAgain } from './sign-in-again.tsx';
import { enterpriseSchema, TypedEnterprise, typedOf } from './typed-enterprise.ts';

const names = EnterpriseDraft.keyof().options;

/** Registers an enterprise, or changes its record. What is typed stays on this device until the server has it. */
export function EnterpriseForm({ record }: { record: OwnEnterprise | null }) {
  const t = useWords('console-recruiter');
  const say = useWords('console');
  const words = useProblemWords('console');
  const tell = useToast();
  const client = useQueryClient();
  const me = useMe();
  const locale = useLocale();
  const { keep } = useEnterpriseMoves();
  const { data: city } = useQuery(cityQuery);
  const [trouble, setTrouble] = useState<unknown>(null);
  const revision = useRef(record?.revision ?? 0);
  const [kept] = useState(() => keptHere(`kept:enterprise:${me?.id}:${record?.id ?? 'new'}`, TypedEnterprise));
  const [copy] = useState(() => kept.read());
  const form = useContractForm(enterpriseSchema, copy ?? typedOf(record));
  const [restored, setRestored] = useState(copy !== null);
  const { control } = form;
  const { isSubmitting, isDirty } = form.formState;

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => kept.write(TypedEnterprise.parse(values)),
      }),
    [form, kept],
  );

  const begin = (fresh: OwnEnterprise | null) => {
    kept.forget();
    revision.current = fresh?.revision ?? 0;
    form.reset(typedOf(fresh));
    setRestored(false);
    setTrouble(null);
  };

  const save = form.handleSubmit(async (draft) => {
    setTrouble(null);
    try {
      const saved = record
        ? await call(updateEnterprise, { params: { id: record.id }, body: { ...draft, revision: revision.current } })
        : await call(createEnterprise, { body: draft });
      begin(saved);
      keep(saved);
      if (!record) {
        await client.invalidateQueries({ queryKey: meQuery.queryKey });
        // The next step, handing it in, stands at the top.
        window.scrollTo(0, 0);
      }
      tell(t(record ? 'enterprise.saved' : 'enterprise.registered'));
    } catch (error) {
      if (!markFields(form, error, names)) setTrouble(error);
      if (asRefusal(error).code === 'credit-code-taken') form.setError('creditCode', { message: 'credit-code-taken' });
      if (asRefusal(error).code !== 'enterprise-changed') return;
      const fresh = record && (await client.fetchQuery({ ...recordQuery(record.id), staleTime: 0 }));
      // Written over only by somebody who has been told: the next save goes onto the version that was shown.
      if (fresh) revision.current = fresh.revision;
    }
  });

  const changed = trouble !== null && asRefusal(trouble).code === 'enterprise-changed';
  const signedOut = trouble !== null && asRefusal(trouble).status === 401;
  const codeOpen = !record || record.state === 'draft' || record.state === 'rejected';
  const nameOpen = !record || (record.state !== 'submitted' && record.state !== 'verified');
  const codes = (list: { code: string; names: Record<string, string> }[] = []) =>
    list.map((item) => ({
      value: item.code,
      label: item.names[locale] ?? item.code,
      words: Object.values(item.names).join(' '),
    }));
  return (
    <form onSubmit={save} noValidate className="grid gap-5 rounded-card border border-hair bg-surface p-5">
      {restored && (
        <Alert
          type="info"
          title={t('kept.restored')}
          action={
            <Button size="small" onClick={() => begin(record)}>
              {t('kept.discard')}
            </Button>
          }
        />
      )}
      <TextField
        control={control}
        name="name"
        label={t('enterprise.name')}
        hint={t(nameOpen ? 'enterprise.nameHint' : 'enterprise.nameFrozen')}
        maxLength={100}
        disabled={!nameOpen}
        required
      />
      <div className="grid items-start gap-5 desk:grid-cols-2">
        <TextField
          control={control}
          name="creditCode"
          label={say('enterprise.creditCode')}
          maxLength={18}
          required
          disabled={!codeOpen}
          hint={codeOpen ? undefined : t('enterprise.codeFrozen')}
        />
        <TextField control={control} name="shortName" label={t('enterprise.shortName')} maxLength={30} />
        <SelectField
          control={control}
          name="industry"
          label={say('enterprise.industry')}
          options={codes(city?.industries)}
          search
          required
        />
        <SelectField
          control={control}
          name="district"
          label={say('enterprise.district')}
          options={codes(city?.districts)}
          required
        />
        <SelectField
          control={control}
          name="size"
          label={say('enterprise.size')}
          options={enterpriseSizes.map((value) => ({ value, label: say(`size.${value}`) }))}
          required
        />
        <SelectField
          control={control}
          name="ownership"
          label={say('enterprise.ownership')}
          options={ownerships.map((value) => ({ value, label: say(`ownership.${value}`) }))}
          required
        />
      </div>
      <TextField control={control} name="address" label={say('enterprise.address')} maxLength={200} />
      <TextField control={control} name="website" label={say('enterprise.website')} maxLength={300} type="url" />
      <ProseField
        control={control}
        name="introduction"
        label={say('enterprise.introduction')}
        hint={t('enterprise.introductionHint')}
        maxLength={3000}
      />
      <ChipsField
        control={control}
        name="benefits"
        label={say('enterprise.benefits')}
        suggestions={city?.benefits ?? []}
        max={20}
        hint={t('chips.hint')}
      />
      <ChipsField
        control={control}
        name="credentials"
        label={t('enterprise.credentials')}
        max={20}
        hint={t('enterprise.credentialsHint')}
      />
      {trouble !== null && (
        <Alert
          type="error"
          role="alert"
          title={changed ? t('enterprise.changed') : words(trouble)}
          action={
            changed ? (
              <Button size="small" onClick={() => begin(record)}>
                {t('conflict.theirs')}
              </Button>
            ) : (
              signedOut && <SignInAgain />
            )
          }
        />
      )}
      <div className="flex flex-wrap items-center justify-end gap-3">
        {isDirty && <span className="text-mute">{t('enterprise.unsaved')}</span>}
        <Button type="primary" size="large" htmlType="submit" loading={isSubmitting}>
          {t(record ? 'action.save' : 'enterprise.register')}
        </Button>
      </div>
    </form>
  );
}
