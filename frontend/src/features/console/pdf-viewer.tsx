import { ChevronLeft, ChevronRight, ZoomIn, ZoomOut } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { Skeleton } from '#shared/ui/skeleton.tsx';
import { usePdf, usePdfPage } from './use-pdf.ts';

const zooms = [1, 1.5, 2, 3] as const;

/**
 * A PDF drawn on a canvas of our own, one page at a time: nothing in the file runs, links or loads.
 * Arrow keys turn pages, plus and minus zoom, Home and End go to the ends.
 */
export function PdfViewer({ bytes, name }: { bytes: ArrayBuffer; name: string }) {
  const t = useWords('console');
  const { pdf, failed } = usePdf(bytes);
  const [number, setNumber] = useState(1);
  const [step, setStep] = useState(0);
  const zoom = zooms[step] ?? 1;
  const { canvas, holder, blank } = usePdfPage(pdf, number, zoom);
  const count = pdf?.numPages ?? 1;
  const turn = (to: number) => setNumber(Math.min(count, Math.max(1, to)));
  const scale = (to: number) => setStep(Math.min(zooms.length - 1, Math.max(0, to)));

  const moves: Record<string, () => void> = {
    ArrowLeft: () => turn(number - 1),
    PageUp: () => turn(number - 1),
    ArrowRight: () => turn(number + 1),
    PageDown: () => turn(number + 1),
    Home: () => turn(1),
    End: () => turn(count),
    '+': () => scale(step + 1),
    '=': () => scale(step + 1),
    '-': () => scale(step - 1),
  };
  const press = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move();
  };

  if (failed) return <p role="alert">{t('pdf.away')}</p>;
  return (
    <div className="overflow-hidden rounded-control border border-hair">
      <div className="flex flex-wrap items-center justify-between gap-2 border-hair border-b bg-surface px-1">
        <span className="flex items-center">
          <Tool label={t('pdf.previous', { name })} onClick={() => turn(number - 1)} disabled={number === 1}>
            <ChevronLeft className="size-5" aria-hidden="true" />
          </Tool>
          <span className="tabular min-w-12 text-center" aria-live="polite">
            {number} / {count}
          </span>
          <Tool label={t('pdf.next', { name })} onClick={() => turn(number + 1)} disabled={number === count}>
            <ChevronRight className="size-5" aria-hidden="true" />
          </Tool>
        </span>
        <span className="flex items-center">
          <Tool label={t('pdf.smaller', { name })} onClick={() => scale(step - 1)} disabled={step === 0}>
            <ZoomOut className="size-5" aria-hidden="true" />
          </Tool>
          <span className="tabular min-w-12 text-center">{zoom * 100}%</span>
          <Tool label={t('pdf.larger', { name })} onClick={() => scale(step + 1)} disabled={step === zooms.length - 1}>
            <ZoomIn className="size-5" aria-hidden="true" />
          </Tool>
        </span>
      </div>
      <section
        ref={holder}
        aria-label={t('pdf.pages', { name })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
        tabIndex={0}
        onKeyDown={press}
        className="max-h-[560px] overflow-auto bg-wash"
      >
        {blank && <Skeleton className="aspect-[210/297] w-full" />}
        <canvas
          ref={canvas}
          role="img"
          aria-label={t('pdf.page', { name, number, total: count })}
          className={blank ? 'hidden' : 'max-w-none bg-white'}
        />
      </section>
    </div>
  );
}

function Tool(props: { label: string; onClick: () => void; disabled: boolean; children: ReactNode }) {
  const { label, children, ...button } = props;
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className="grid size-11 place-items-center rounded-control text-harbour hover:bg-wash disabled:text-mute disabled:opacity-50"
      {...button}
    >
      {children}
    </button>
  );
}
