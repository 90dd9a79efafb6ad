import { type Role, roles } from '@talent-harbor/backend/contracts/platform';
import { Button, Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import { AskFirst, type Question } from '#features/console/ask-first.tsx';
import { SidePanel } from '#features/console/side-panel.tsx';
import { Steps } from '#features/console/steps.tsx';
import type { Place } from '#features/console/use-chosen.ts';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatMoment } from '#shared/lib/format.ts';
import { useMe } from '#shared/lib/me.ts';
import { useNow } from '#shared/lib/now.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { useToast } from '#shared/ui/toast.tsx';
import { type Person, usePeopleMoves } from './api.ts';

/** One account: its roles, and whether it may sign in. */
export function PersonPanel({
  person,
  place,
  onClose,
  onStep,
}: {
  person: Person;
  place: Place;
  onClose: () => void;
  onStep: (by: 1 | -1) => void;
}) {
  const t = useWords('console-admin');
  const locale = useLocale();
  const now = useNow();
  const moment = (at: string | null) => (at ? formatMoment(new Date(at), locale, now) : t('people.never'));
  return (
    <SidePanel
      about={person.id}
      title={<span className="truncate">{person.name}</span>}
      onClose={onClose}
      footer={
        <div className="flex items-center justify-between gap-2">
          <Steps place={place} onStep={onStep} />
          <Suspension person={person} />
        </div>
      }
    >
      <div className="grid gap-6">
        <dl className="grid gap-2">
          <Fact name={t('people.login')}>{person.login}</Fact>
          <Fact name={t('people.since')}>{moment(person.createdAt)}</Fact>
          <Fact name={t('people.lastSignIn')}>{moment(person.lastSignInAt)}</Fact>
          <Fact name={t('people.secondFactor')}>
            {t(`people.factor.${person.secondFactor}`)}
            {person.can.removeSecondFactor && <RemoveFactor person={person} />}
          </Fact>
          <Fact name={t('people.enterprise')}>
            {person.membership ? t(`people.membership.${person.membership.role}`) : t('people.noEnterprise')}
          </Fact>
        </dl>
        <Roles key={person.roles.join()} person={person} />
      </div>
    </SidePanel>
  );
}

function Roles({ person }: { person: Person }) {
  const t = useWords('console-admin');
  const words = useProblemWords('console-admin');
  const tell = useToast();
  const me = useMe();
  const { giveRoles } = usePeopleMoves();
  const [chosen, setChosen] = useState<readonly Role[]>(person.roles);
  const [busy, setBusy] = useState(false);
  const [question, setQuestion] = useState<Question | null>(null);
  const own = me?.id === person.id;
  const changed = roles.some((role) => chosen.includes(role) !== person.roles.includes(role));

  const give = async () => {
    await giveRoles(person.id, [...chosen]);
    tell(t('people.rolesSaved', { name: person.name }));
  };
  const save = async () => {
    if (chosen.includes('admin') && !person.roles.includes('admin'))
      return setQuestion({
        title: t('people.makeAdminTitle', { name: person.name }),
        text: t('people.makeAdminText'),
        verb: t('people.makeAdmin'),
        act: give,
      });
    setBusy(true);
    try {
      await give();
    } catch (error) {
      tell(words(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <fieldset className="grid gap-2" disabled={!person.can.changeRoles}>
      <legend className="mb-2 text-[15px] font-semibold">{t('people.roles')}</legend>
      {roles.map((role) => (
        <Checkbox
          key={role}
          checked={chosen.includes(role)}
          // Nobody lays down the admin role: so there is always one left.
          disabled={!person.can.changeRoles || (own && role === 'admin')}
          onChange={({ target }) =>
            setChosen(roles.filter((one) => (one === role ? target.checked : chosen.includes(one))))
          }
        >
          <span className="block py-1">
            <span className="block font-medium">{t(`role.${role}`)}</span>
            <span className="block text-[13px] text-mute">
              {own && role === 'admin' ? t('people.ownAdmin') : t(`roleHint.${role}`)}
            </span>
          </span>
        </Checkbox>
      ))}
      <p className="text-[13px] text-mute">{t('people.atOnce')}</p>
      <div>
        <Button type="primary" disabled={!changed} loading={busy} onClick={save}>
          {t('people.saveRoles')}
        </Button>
      </div>
      <AskFirst question={question} onClose={() => setQuestion(null)} />
    </fieldset>
  );
}

function RemoveFactor({ person }: { person: Person }) {
  const t = useWords('console-admin');
  const tell = useToast();
  const { removeFactor } = usePeopleMoves();
  const [question, setQuestion] = useState<Question | null>(null);
  const ask = () =>
    setQuestion({
      title: t('people.removeFactorTitle', { name: person.name }),
      text: t('people.removeFactorText'),
      verb: t('people.removeFactor'),
      danger: true,
      act: async () => {
        await removeFactor(person.id);
        tell(t('people.removeFactorDone', { name: person.name }));
      },
    });
  return (
    <div className="mt-1">
      <Button onClick={ask}>{t('people.removeFactor')}</Button>
      <AskFirst question={question} onClose={() => setQuestion(null)} />
    </div>
  );
}

function Suspension({ person }: { person: Person }) {
  const t = useWords('console-admin');
  const tell = useToast();
  const { suspend } = usePeopleMoves();
  const [question, setQuestion] = useState<Question | null>(null);
  if (!person.can.suspend) return <span className="px-2 text-mute">{t('people.ownAccount')}</span>;
  const kind = person.suspended ? 'restore' : 'suspend';
  const ask = () =>
    setQuestion({
      title: t(`people.${kind}Title`, { name: person.name }),
      text: t(`people.${kind}Text`),
      verb: t(`people.${kind}`),
      danger: !person.suspended,
      act: async () => {
        await suspend(person.id, !person.suspended);
        tell(t(`people.${kind}Done`, { name: person.name }));
      },
    });
  return (
    <>
      <Button danger={!person.suspended} onClick={ask}>
        {t(`people.${kind}`)}
      </Button>
      <AskFirst question={question} onClose={() => setQuestion(null)} />
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[7rem_minmax(0,1fr)] gap-3">
      <dt className="text-mute">{name}</dt>
      <dd className="tabular min-w-0">{children}</dd>
    </div>
  );
}
