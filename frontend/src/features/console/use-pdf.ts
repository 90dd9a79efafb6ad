import { useEffect, useRef, useState } from 'react';
import { getDocumentProxy } from 'unpdf';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A small file can hold a huge picture, so pictures and pages are drawn up to so many pixels. */
const mostPixels = 24_000_000;

/** Opens a PDF from memory; `failed` where it is broken, locked or none. */
export function usePdf(bytes: ArrayBuffer): { pdf: Pdf | null; failed: boolean } {
  const [pdf, setPdf] = useState<Pdf | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let over = false;
    let opened: Pdf | null = null;
    const close = () => void opened?.loadingTask.destroy();
    const open = async () => {
      try {
        // The reader takes what it is given for itself, hence the copy.
        opened = await getDocumentProxy(new Uint8Array(bytes.slice(0)), {
          isEvalSupported: false,
          maxImageSize: mostPixels,
        });
        await opened.getPage(1);
        if (over) close();
        else setPdf(opened);
      } catch {
        if (!over) setFailed(true);
      }
    };
    void open();
    return () => {
      over = true;
      close();
    };
  }, [bytes]);
  return { pdf, failed };
}

/** Draws one page as wide as its holder, times `zoom`. */
export function usePdfPage(pdf: Pdf | null, number: number, zoom: number) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const holder = useRef<HTMLElement>(null);
  const [blank, setBlank] = useState(true);
  useEffect(() => {
    if (!pdf) return;
    let over = false;
    let stop = () => {};
    const draw = async () => {
      const page = await pdf.getPage(number);
      const target = canvas.current;
      if (over || !target || !holder.current) return;
      const plain = page.getViewport({ scale: 1 });
      const width = holder.current.clientWidth * zoom;
      const wished = (width / plain.width) * Math.min(2, window.devicePixelRatio);
      const scale = Math.min(wished, Math.sqrt(mostPixels / (plain.width * plain.height)));
      const viewport = page.getViewport({ scale });
      // Drawn aside first: a page that is turned away from must not be painted over the next one.
      const drawn = document.createElement('canvas');
      drawn.width = Math.floor(viewport.width);
      drawn.height = Math.floor(viewport.height);
      const task = page.render({ canvas: drawn, viewport });
      stop = () => task.cancel();
      await task.promise;
      if (over) return;
      target.width = drawn.width;
      target.height = drawn.height;
      target.style.width = `${width}px`;
      target.getContext('2d')?.drawImage(drawn, 0, 0);
      holder.current.scrollTo({ top: 0 });
      setBlank(false);
    };
    draw().catch(() => setBlank(false));
    return () => {
      over = true;
      stop();
    };
  }, [pdf, number, zoom]);
  return { canvas, holder, blank };
}
