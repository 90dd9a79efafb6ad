import { type DocumentKind, type EnterpriseDocument, readDocument } from '@talent-harbor/backend/contracts/enterprises';
import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { pathOf } from '#shared/lib/call.ts';
import { formatMoment } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { Skeleton } from '#shared/ui/skeleton.tsx';

const addressOf = (enterpriseId: string, kind: DocumentKind) =>
  pathOf(readDocument, { params: { id: enterpriseId, kind } });

/** `PDF · 1.2 MB · 11月24日 周二 14:30` */
export function DocumentLine({ document }: { document: EnterpriseDocument }) {
  const locale = useLocale();
  const now = useNow();
  const size =
    document.bytes < 1_000_000
      ? `${Math.max(1, Math.round(document.bytes / 1000))} kB`
      : `${(document.bytes / 1_000_000).toFixed(1)} MB`;
  const type = document.type.split('/')[1]?.toUpperCase();
  return (
    <span className="tabular text-[13px] text-mute">
      {[type, size, formatMoment(new Date(document.at), locale, now)].join(' · ')}
    </span>
  );
}

export function DownloadDocument({ enterpriseId, kind }: { enterpriseId: string; kind: DocumentKind }) {
  const t = useWords('console');
  return (
    <a
      href={addressOf(enterpriseId, kind)}
      download
      className="inline-flex min-h-9 items-center gap-1.5 text-harbour underline underline-offset-4"
    >
      <Download className="size-4" aria-hidden="true" />
      {t('enterprise.download', { name: t(`enterprise.${kind}`) })}
    </a>
  );
}

const PdfViewer = lazy(() => import('./pdf-viewer.tsx').then((m) => ({ default: m.PdfViewer })));

/** A document to look at. It is fetched and shown from memory: its address serves downloads only. */
export function DocumentView({
  enterpriseId,
  kind,
  document,
}: {
  enterpriseId: string;
  kind: DocumentKind;
  document: EnterpriseDocument;
}) {
  const t = useWords('console');
  const { data: bytes, error } = useQuery({
    queryKey: [readDocument.name, enterpriseId, kind, document.at],
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const answer = await fetch(addressOf(enterpriseId, kind), { signal, credentials: 'same-origin' });
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.arrayBuffer();
    },
  });
  const name = t(`enterprise.${kind}`);
  if (error) return <p role="alert">{t('enterprise.documentAway')}</p>;
  if (!bytes) return <Skeleton className="aspect-[4/3] w-full" />;
  if (document.type !== 'application/pdf') return <Picture bytes={bytes} type={document.type} name={name} />;
  return (
    <Suspense fallback={<Skeleton className="aspect-[4/3] w-full" />}>
      <PdfViewer bytes={bytes} name={name} />
    </Suspense>
  );
}

function Picture({ bytes, type, name }: { bytes: ArrayBuffer; type: string; name: string }) {
  const [large, setLarge] = useState(false);
  const [address, setAddress] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, type]);
  if (!address) return <Skeleton className="aspect-[4/3] w-full" />;
  return (
    <button
      type="button"
      aria-expanded={large}
      onClick={() => setLarge(!large)}
      className="block w-full overflow-auto rounded-control border border-hair bg-wash"
    >
      <img
        src={address}
        alt={name}
        className={large ? 'w-[200%] max-w-none cursor-zoom-out' : 'max-h-[420px] w-full cursor-zoom-in object-contain'}
      />
    </button>
  );
}
