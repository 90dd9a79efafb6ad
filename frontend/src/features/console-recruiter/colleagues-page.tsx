import type { Colleague, Colleagues, Invitation } from '@talent-harbor/backend/contracts/enterprises';
import { useQuery } from '@tanstack/react-query';
import { Button, Dropdown } from 'antd';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { AskFirst, type Question } from '#features/console/ask-first.tsx';
import { ConsolePage } from '#features/console/page.tsx';
import { consolePaths } from '#features/console/paths.ts';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatMoment } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { Tag } from '#shared/ui/chip.tsx';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { Mark } from '#shared/ui/mark.tsx';
import { PageSkeleton } from '#shared/ui/skeleton.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { useEnterpriseId } from './api.ts';
import { InviteForm } from './colleagues-invite.tsx';
import { colleaguesQuery, useColleagueMoves } from './enterprise-api.ts';
import { NeedsEnterprise } from './needs-enterprise.tsx';

/** Who recruits for the enterprise, and who is invited to. */
export function ColleaguesPage() {
  const t = useWords('console-recruiter');
  const id = useEnterpriseId();
  return id ? <People id={id} /> : <NeedsEnterprise title={t('colleagues.title')} />;
}

function People({ id }: { id: string }) {
  const t = useWords('console-recruiter');
  const { data, error, refetch } = useQuery(colleaguesQuery(id));
  const [question, setQuestion] = useState<Question | null>(null);
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />;
  if (!data) return <PageSkeleton />;
  return (
    <ConsolePage title={t('colleagues.title')} lead={t(data.can.manage ? 'colleagues.lead' : 'colleagues.leadMember')}>
      <div className="grid items-start gap-6 desk:grid-cols-[minmax(0,720px)_minmax(0,360px)]">
        <div className="grid gap-4">
          <ul
            aria-label={t('colleagues.title')}
            className="divide-y divide-hair rounded-card border border-hair bg-surface"
          >
            {data.items.map((person) => (
              <Person key={person.id} id={id} person={person} all={data} ask={setQuestion} />
            ))}
          </ul>
          <Leave id={id} all={data} ask={setQuestion} />
        </div>
        {data.can.manage && (
          <div className="grid gap-4">
            <InviteForm id={id} />
            <Invited id={id} invitations={data.invitations} ask={setQuestion} />
          </div>
        )}
      </div>
      <AskFirst question={question} onClose={() => setQuestion(null)} />
    </ConsolePage>
  );
}

type Ask = (question: Question) => void;

function Person({ id, person, all, ask }: { id: string; person: Colleague; all: Colleagues; ask: Ask }) {
  const t = useWords('console-recruiter');
  const tell = useToast();
  const { setRole, handOver, remove } = useColleagueMoves(id);
  const { name, role, self, can } = person;
  const question = (verb: string, act: () => Promise<unknown>, danger = false): Question => ({
    title: t(`colleagues.${verb}.title`, { name }),
    text: t(`colleagues.${verb}.text`, { name }),
    verb: t(`colleagues.${verb}.verb`),
    danger,
    act: async () => {
      await act();
      tell(t(`colleagues.${verb}.done`, { name }));
    },
  });
  const next = role === 'owner' ? 'member' : 'owner';
  const verbs = [
    can.changeRole && {
      key: 'role',
      label: t(`colleagues.${next}.verb`),
      onClick: () => ask(question(next, () => setRole(person.id, next))),
    },
    all.can.manage &&
      !self && {
        key: 'handOver',
        label: t('colleagues.handOver.verb'),
        onClick: () => ask(question('handOver', () => handOver(person.id))),
      },
    can.remove && {
      key: 'remove',
      danger: true,
      label: t('colleagues.remove.verb'),
      onClick: () => ask(question('remove', () => remove(person.id), true)),
    },
  ].filter((verb) => verb !== false);
  return (
    <li className="flex items-center gap-3 px-4 py-3">
      <Mark name={name} round />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2">
          <span className="truncate font-medium">{name}</span>
          {self && <span className="text-[13px] text-mute">{t('colleagues.self')}</span>}
        </p>
        <p className="tabular truncate text-[13px] text-mute">{person.login}</p>
      </div>
      <Tag tone={role === 'owner' ? 'tide' : 'plain'}>{t(`colleagues.role.${role}`)}</Tag>
      {verbs.length > 0 && (
        <Dropdown menu={{ items: verbs }} trigger={['click']} placement="bottomRight">
          <Button
            type="text"
            aria-label={t('colleagues.actions', { name })}
            icon={<Ellipsis className="size-4" aria-hidden="true" />}
          />
        </Dropdown>
      )}
    </li>
  );
}

function Leave({ id, all, ask }: { id: string; all: Colleagues; ask: Ask }) {
  const t = useWords('console-recruiter');
  const tell = useToast();
  const go = useNavigate();
  const { leave } = useColleagueMoves(id);
  if (!all.can.leave) return <p className="text-[13px] text-mute">{t('colleagues.lastOwner')}</p>;
  return (
    <div>
      <Button
        danger
        onClick={() =>
          ask({
            title: t('colleagues.leave.title'),
            text: t('colleagues.leave.text'),
            verb: t('colleagues.leave.verb'),
            danger: true,
            act: async () => {
              await leave();
              tell(t('colleagues.leave.done'));
              void go(consolePaths.recruiter);
            },
          })
        }
      >
        {t('colleagues.leave.verb')}
      </Button>
    </div>
  );
}

function Invited({ id, invitations, ask }: { id: string; invitations: readonly Invitation[]; ask: Ask }) {
  const t = useWords('console-recruiter');
  const locale = useLocale();
  const now = useNow();
  const tell = useToast();
  const { withdraw } = useColleagueMoves(id);
  return (
    <section className="rounded-card border border-hair bg-surface">
      <h2 className="border-hair border-b px-4 py-3 text-[15px]">{t('colleagues.invited')}</h2>
      {invitations.length === 0 ? (
        <p className="px-4 py-4 text-mute">{t('colleagues.noneInvited')}</p>
      ) : (
        <ul className="divide-y divide-hair">
          {invitations.map((invitation) => (
            <li key={invitation.id} className="flex items-center gap-2 py-2 pr-2 pl-4">
              <div className="min-w-0 flex-1">
                <p className="tabular truncate">{invitation.login}</p>
                <p className="text-[13px] text-mute">
                  {t(`colleagues.role.${invitation.role}`)} ·{' '}
                  {t('colleagues.goodUntil', { time: formatMoment(new Date(invitation.expiresAt), locale, now) })}
                </p>
              </div>
              <Button
                type="text"
                onClick={() =>
                  ask({
                    title: t('colleagues.withdraw.title', { login: invitation.login }),
                    text: t('colleagues.withdraw.text'),
                    verb: t('colleagues.withdraw.verb'),
                    act: async () => {
                      await withdraw(invitation.id);
                      tell(t('colleagues.withdraw.done'));
                    },
                  })
                }
              >
                {t('colleagues.withdraw.verb')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
