import { useEffect, useRef, useState } from 'react';
import { getDocumentProxy } from 'unpdf';
import { useWords } from '#shared/i18n/use-words.ts';
import { Skeleton } from '#shared/ui/skeleton.tsx';

/** The pages of a PDF drawn as they are, on every phone: what is seen here is the file itself. */
export function PdfPages({ bytes }: { bytes: ArrayBuffer }) {
  const t = useWords('resumes');
  const holder = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    let stopped = false;
    const draw = async () => {
      const document = await getDocumentProxy(new Uint8Array(bytes.slice(0)), { isEvalSupported: false });
      const made: HTMLCanvasElement[] = [];
      for (let number = 1; number <= Math.min(document.numPages, 20); number += 1) {
        const page = await document.getPage(number);
        if (stopped) return;
        const canvas = window.document.createElement('canvas');
        const viewport = page.getViewport({ scale: 2 });
        canvas.width = viewport.width;
        canvas.height = viewport.height;
        canvas.className = 'w-full border border-hair bg-white';
        canvas.setAttribute('role', 'img');
        canvas.setAttribute('aria-label', t('files.page', { number, count: document.numPages }));
        await page.render({ canvas, viewport }).promise;
        made.push(canvas);
      }
      if (stopped) return;
      holder.current?.replaceChildren(...made);
      setDrawn(true);
    };
    void draw();
    return () => {
      stopped = true;
    };
  }, [bytes, t]);
  return (
    <>
      {!drawn && <Skeleton className="aspect-[210/297] w-full" />}
      <div ref={holder} className="grid gap-3" />
    </>
  );
}
