import type { readInvitation } from '@talent-harbor/backend/contracts/enterprises';
import type { ResponseOf } from '@talent-harbor/backend/contracts/platform';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLocation, useParams } from 'react-router';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatMoment } from '#shared/lib/format.ts';
import { useMe } from '#shared/lib/me.ts';
import { useNow } from '#shared/lib/now.ts';
import { paths } from '#shared/lib/paths.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { asRefusal } from '#shared/lib/refusal.ts';
import { useHydrated } from '#shared/lib/use-hydrated.ts';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { EmptyState } from '#shared/ui/empty-state.tsx';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { useTitle } from '#shared/ui/page.tsx';
import { PageSkeleton } from '#shared/ui/skeleton.tsx';
import { invitationQuery, useAnswer } from './api.ts';
import { secretOf } from './secret.ts';

type Invitation = ResponseOf<typeof readInvitation>;

/** Where the link of an invitation leads. Its secret stands after the #, which no server sees. */
export function InvitationPage() {
  const t = useWords('invitations');
  useTitle(t('title'));
  const hydrated = useHydrated();
  const { id = '' } = useParams();
  const { hash } = useLocation();
  const me = useMe();
  if (!hydrated || me === undefined) return <PageSkeleton />;
  return <Opened id={id} secret={secretOf(id, hash)} who={me?.id ?? null} />;
}

function Opened({ id, secret, who }: { id: string; secret: string; who: string | null }) {
  const t = useWords('invitations');
  const { data, error, refetch } = useQuery(invitationQuery(id, secret, who));
  const answer = useAnswer(id, secret);
  if (answer.isSuccess) return <Answered accepted={answer.variables === 'accept'} />;
  if (error) {
    const { status } = asRefusal(error);
    if (status !== 404 && status !== 400) return <ErrorState heading="h1" error={error} onRetry={() => refetch()} />;
    return (
      <EmptyState heading="h1" title={t('gone.title')}>
        {t('gone.text')}
      </EmptyState>
    );
  }
  if (!data) return <PageSkeleton />;
  return (
    <Frame invitation={data}>
      <Standing invitation={data} here={paths.invitation(id)} answer={answer} />
    </Frame>
  );
}

function Frame({ invitation, children }: { invitation: Invitation; children: ReactNode }) {
  const t = useWords('invitations');
  const locale = useLocale();
  const now = useNow();
  const { enterprise, invitedBy, role, expiresAt } = invitation;
  return (
    <div className="mx-auto grid w-full max-w-[480px] gap-5 px-4 py-6 desk:py-14">
      <h1 className="text-2xl desk:text-[28px]">{t('heading', { enterprise })}</h1>
      <Card className="grid gap-4 p-4 desk:p-6">
        <p>{t('text', { invitedBy, enterprise })}</p>
        <p className="text-mute">{t(`role.${role}`)}</p>
        <p className="tabular text-mute text-sm">
          {t('until', { time: formatMoment(new Date(expiresAt), locale, now) })}
        </p>
        {children}
      </Card>
    </div>
  );
}

/** What whoever is at the screen can do with it. */
function Standing({
  invitation: { standing, login },
  here,
  answer,
}: {
  invitation: Invitation;
  here: string;
  answer: ReturnType<typeof useAnswer>;
}) {
  const t = useWords('invitations');
  const words = useProblemWords('invitations');
  return (
    <>
      {standing !== 'open' && (
        <p role="status" className="rounded-control bg-amber-wash px-3 py-2.5 text-amber">
          {t(`standing.${standing}`, { login })}
        </p>
      )}
      {answer.error && (
        <p role="alert" className="text-rust">
          {words(answer.error)}
        </p>
      )}
      <div className="grid gap-3">
        {standing === 'open' && (
          <Button tone="primary" wide busy={answer.isPending} onClick={() => answer.mutate('accept')}>
            {t('accept')}
          </Button>
        )}
        {standing === 'sign-in' && (
          <>
            <LinkButton to={paths.signIn(here)} tone="primary">
              {t('signIn')}
            </LinkButton>
            <LinkButton to={paths.signUp(here)} tone="plain">
              {t('signUp')}
            </LinkButton>
          </>
        )}
        {standing === 'not-yours' && (
          <LinkButton to={paths.me} tone="plain">
            {t('change')}
          </LinkButton>
        )}
        <Button wide busy={answer.isPending} onClick={() => answer.mutate('decline')}>
          {t('decline')}
        </Button>
      </div>
    </>
  );
}

function Answered({ accepted }: { accepted: boolean }) {
  const t = useWords('invitations');
  return (
    <EmptyState
      heading="h1"
      title={t(accepted ? 'accepted.title' : 'declined.title')}
      actions={
        <LinkButton to={accepted ? paths.recruiting : paths.home} tone="primary">
          {t(accepted ? 'accepted.go' : 'declined.go')}
        </LinkButton>
      }
    >
      {t(accepted ? 'accepted.text' : 'declined.text')}
    </EmptyState>
  );
}
