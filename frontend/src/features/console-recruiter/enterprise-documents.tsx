import {
  type DocumentKind,
  documentKinds,
  documentTypes,
  mostDocumentBytes,
  type OwnEnterprise,
} from '@talent-harbor/backend/contracts/enterprises';
import { Button } from 'antd';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { useRef, useState } from 'react';
import { DocumentLine, DownloadDocument } from '#features/console/document.tsx';
import { useWords } from '#shared/i18n/use-words.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { asRefusal } from '#shared/lib/refusal.ts';
import { useToast } from '#shared/ui/toast.tsx';
import { useEnterpriseMoves } from './enterprise-api.ts';

/** What verification asks for, and what of it is there. */
export function EnterpriseDocuments({ record }: { record: OwnEnterprise }) {
  const t = useWords('console-recruiter');
  return (
    <section aria-labelledby="documents" className="grid gap-4 rounded-card border border-hair bg-surface p-5">
      <div>
        <h2 id="documents" className="text-[15px]">
          {t('documents.title')}
        </h2>
        <p className="text-[13px] text-mute">{t('documents.rules')}</p>
      </div>
      {documentKinds.map((kind) => (
        <DocumentRow key={kind} record={record} kind={kind} />
      ))}
      <p className="text-[13px] text-mute">{t(record.can.attach ? 'documents.privacy' : 'documents.underReview')}</p>
    </section>
  );
}

function DocumentRow({ record, kind }: { record: OwnEnterprise; kind: DocumentKind }) {
  const t = useWords('console-recruiter');
  const say = useWords('console');
  const words = useProblemWords('console');
  const tell = useToast();
  const { attach } = useEnterpriseMoves();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const document = record.documents[kind];
  const name = say(`enterprise.${kind}`);

  const take = async (file: File) => {
    if (file.size > mostDocumentBytes) return setFault(t('documents.tooLarge'));
    setBusy(true);
    setFault('');
    try {
      await attach(record.id, kind, file);
      tell(t('documents.kept', { name }));
    } catch (error) {
      const wrongType = asRefusal(error).problem.fields?.some(({ code }) => code === 'file-type');
      setFault(wrongType ? t('documents.wrongType') : words(error));
    } finally {
      setBusy(false);
    }
  };
  const Mark = document ? CircleCheck : CircleAlert;
  return (
    <div className="grid gap-1.5 border-hair border-t pt-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="flex items-center gap-2 font-medium">
          <Mark className={document ? 'size-4 text-leaf' : 'size-4 text-amber'} aria-hidden="true" />
          {name}
        </span>
        {record.can.attach && (
          <>
            <input
              ref={input}
              type="file"
              accept={documentTypes.join(',')}
              aria-label={t('documents.choose', { name })}
              className="sr-only"
              tabIndex={-1}
              onChange={(event) => {
                const file = event.target.files?.[0];
                event.target.value = '';
                if (file) void take(file);
              }}
            />
            <Button loading={busy} onClick={() => input.current?.click()}>
              {t(document ? 'documents.replace' : 'documents.upload', { name })}
            </Button>
          </>
        )}
      </div>
      <p className="text-[13px] text-mute">{t(`documents.hint.${kind}`)}</p>
      {document ? (
        <div className="flex flex-wrap items-center justify-between gap-x-3">
          <DocumentLine document={document} />
          <DownloadDocument enterpriseId={record.id} kind={kind} />
        </div>
      ) : (
        <p className="text-[13px] text-amber">{t('documents.missing')}</p>
      )}
      {fault && (
        <p role="alert" className="text-rust">
          {fault}
        </p>
      )}
    </div>
  );
}
