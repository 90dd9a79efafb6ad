import { inviteColleague } from '@talent-harbor/backend/contracts/enterprises';
import { Button } from 'antd';
import { useState } from 'react';
import { SelectField, TextField } from '#features/console/controls.tsx';
import { useWords } from '#shared/i18n/use-words.ts';
import { markFields, useContractForm } from '#shared/lib/form.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { useToast } from '#shared/ui/toast.tsx';
import { useColleagueMoves } from './enterprise-api.ts';

const fresh = { login: '', role: 'member' as const };

/** Invites somebody by address or number; whether they have an account is not told. */
export function InviteForm({ id }: { id: string }) {
  const t = useWords('console-recruiter');
  const words = useProblemWords('console');
  const tell = useToast();
  const { invite } = useColleagueMoves(id);
  const [trouble, setTrouble] = useState('');
  const form = useContractForm(inviteColleague.body, fresh);
  const send = form.handleSubmit(async ({ login, role }) => {
    setTrouble('');
    try {
      await invite(login, role);
      form.reset(fresh);
      tell(t('colleagues.invite.done'));
    } catch (error) {
      if (!markFields(form, error, ['login', 'role'])) setTrouble(words(error));
    }
  });
  return (
    <form onSubmit={send} noValidate className="grid gap-4 rounded-card border border-hair bg-surface p-5">
      <div>
        <h2 className="text-[15px]">{t('colleagues.invite.title')}</h2>
        <p className="text-[13px] text-mute">{t('colleagues.invite.text')}</p>
      </div>
      <TextField control={form.control} name="login" label={t('colleagues.invite.login')} maxLength={254} required />
      <SelectField
        control={form.control}
        name="role"
        label={t('colleagues.invite.role')}
        hint={t('colleagues.invite.roleHint')}
        options={(['member', 'owner'] as const).map((value) => ({ value, label: t(`colleagues.role.${value}`) }))}
        required
      />
      {trouble && (
        <p role="alert" className="text-rust">
          {trouble}
        </p>
      )}
      <Button type="primary" htmlType="submit" loading={form.formState.isSubmitting}>
        {t('colleagues.invite.verb')}
      </Button>
    </form>
  );
}
