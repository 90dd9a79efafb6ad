import { type DocumentKind, documentKinds, type OwnEnterprise } from '@talent-harbor/backend/contracts/enterprises';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { DocumentLine, DocumentView, DownloadDocument } from '#features/console/document.tsx';
import { History } from '#features/console/history.tsx';
import { ConsolePage } from '#features/console/page.tsx';
import { consolePaths } from '#features/console/paths.ts';
import { EnterpriseStateTag } from '#features/console/state-tag.tsx';
import { useWords } from '#shared/i18n/use-words.ts';
import { Tag } from '#shared/ui/chip.tsx';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { PageSkeleton } from '#shared/ui/skeleton.tsx';
import { recordQuery } from './api.ts';
import { EnterpriseDecision } from './enterprise-decision.tsx';
import { EnterpriseFacts } from './enterprise-facts.tsx';
import { PostingsOf } from './postings-of.tsx';

/** All that a decision on an enterprise rests on: its record, its documents side by side, and what went before. */
export function EnterpriseReviewPage() {
  const t = useWords('console-organiser');
  const { id = '' } = useParams();
  const { data: record, error, refetch } = useQuery(recordQuery(id));
  if (error && !record) return <ErrorState error={error} onRetry={refetch} />;
  if (!record) return <PageSkeleton />;
  return (
    <ConsolePage
      title={record.name}
      lead={
        <span className="flex flex-wrap items-center gap-2">
          <EnterpriseStateTag state={record.state} />
          {record.recheckAskedAt && <Tag tone="amber">{t('review.recheck')}</Tag>}
        </span>
      }
      actions={
        <Link to={`${consolePaths.review}?state=submitted`} className="text-harbour underline underline-offset-4">
          {t('review.back')}
        </Link>
      }
    >
      <div className="grid items-start gap-5 desk:grid-cols-[minmax(0,1fr)_minmax(0,380px)]">
        <div className="grid min-w-0 gap-5">
          <div className="grid items-start gap-4 desk:grid-cols-2">
            {documentKinds.map((kind) => (
              <Document key={kind} record={record} kind={kind} />
            ))}
          </div>
          <div className="rounded-card border border-hair bg-surface p-5">
            <EnterpriseFacts record={record} />
          </div>
          <PostingsOf key={id} id={id} />
        </div>
        <div className="grid gap-5">
          <EnterpriseDecision key={record.revision} record={record} />
          <History steps={record.history} />
        </div>
      </div>
    </ConsolePage>
  );
}

function Document({ record, kind }: { record: OwnEnterprise; kind: DocumentKind }) {
  const t = useWords('console-organiser');
  const say = useWords('console');
  const document = record.documents[kind];
  const fresh = document && record.verification && document.at > record.verification.checkedAt;
  return (
    <section className="grid min-w-0 gap-3 rounded-card border border-hair bg-surface p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-[15px]">{say(`enterprise.${kind}`)}</h2>
        {fresh && <Tag tone="amber">{t('review.fresh')}</Tag>}
      </div>
      {document ? (
        <>
          <DocumentLine document={document} />
          <DocumentView key={document.at} enterpriseId={record.id} kind={kind} document={document} />
          <DownloadDocument enterpriseId={record.id} kind={kind} />
        </>
      ) : (
        <p className="py-8 text-center text-mute">{t('review.noDocument')}</p>
      )}
    </section>
  );
}
