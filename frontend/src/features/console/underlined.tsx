import type { Finding } from '@talent-harbor/backend/contracts/checks';
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { classes } from '#shared/ui/classes.ts';
import { piecesOf } from './marked-pieces.ts';

/** What decides where a letter stands in a text field. */
const copied = [
  'font',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'text-indent',
  'text-transform',
  'text-autospace',
  'text-spacing-trim',
  'word-break',
  'overflow-wrap',
  'line-break',
  'tab-size',
  'padding',
];

/** A found word on one line of the field, in pixels from the corner of its text. */
type Line = { finding: Finding; left: number; top: number; width: number; height: number };

function linesIn(copy: HTMLElement, text: string, findings: readonly Finding[]): Line[] {
  const [letters] = copy.childNodes;
  if (!letters) return [];
  const corner = copy.getBoundingClientRect();
  return piecesOf(text, findings).flatMap(({ at, text: { length }, finding }) => {
    if (!finding) return [];
    const range = document.createRange();
    range.setStart(letters, at);
    range.setEnd(letters, at + length);
    return [...range.getClientRects()].map(({ left, top, width, height }) => ({
      ...{ finding, width, height },
      ...{ left: left - corner.left, top: top - corner.top },
    }));
  });
}

/**
 * Underlines the found words inside a text field. An invisible copy of its text lies over it, letter on letter, and says where the
 * words stand; the copy stays in one piece, since a space at an end may be of another width.
 * For the eye alone: what was found is told in words elsewhere.
 */
export function Underlined({
  text,
  findings,
  children,
}: {
  text: string;
  findings: readonly Finding[];
  /** One input or text area. */
  children: ReactNode;
}) {
  const around = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const moving = useRef<HTMLDivElement>(null);
  const copy = useRef<HTMLDivElement>(null);
  const [lines, setLines] = useState<Line[]>([]);

  const lay = useCallback(() => {
    const field = around.current?.querySelector<HTMLElement>('textarea, input');
    if (!field || !pane.current || !copy.current) return;
    const look = getComputedStyle(field);
    const { style } = copy.current;
    for (const name of copied) style.setProperty(name, look.getPropertyValue(name));
    const oneLine = field instanceof HTMLInputElement;
    style.whiteSpace = oneLine ? 'pre' : 'pre-wrap';
    // One line stands in the middle of its field, whatever its height.
    const inside = field.clientHeight - Number.parseFloat(look.paddingTop) - Number.parseFloat(look.paddingBottom);
    if (oneLine) style.lineHeight = `${inside}px`;
    Object.assign(pane.current.style, {
      left: `${field.offsetLeft + field.clientLeft}px`,
      top: `${field.offsetTop + field.clientTop}px`,
      // Without the scroll bar: lines break as in the field.
      width: `${field.clientWidth}px`,
      height: `${field.clientHeight}px`,
    });
    setLines(linesIn(copy.current, text, findings));
  }, [text, findings]);
  const scroll = useCallback(() => {
    const field = around.current?.querySelector('textarea, input');
    if (field && moving.current)
      moving.current.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
  }, []);

  useLayoutEffect(() => {
    lay();
    scroll();
  }, [lay, scroll]);
  useEffect(() => {
    const field = around.current?.querySelector('textarea, input');
    if (!field) return;
    const watch = new ResizeObserver(lay);
    watch.observe(field);
    field.addEventListener('scroll', scroll);
    return () => {
      watch.disconnect();
      field.removeEventListener('scroll', scroll);
    };
  }, [lay, scroll]);

  return (
    <div ref={around} className="relative">
      {children}
      <div ref={pane} aria-hidden="true" className="pointer-events-none absolute z-10 overflow-hidden">
        <div ref={moving} className="relative">
          <div ref={copy} className="invisible">
            {text}
          </div>
          {lines.map(({ finding, left, top, width, height }) => (
            <span
              key={`${left} ${top} ${finding.rule}`}
              data-found={finding.words}
              style={{ left, top, width, lineHeight: `${height}px` }}
              className={classes(
                'absolute overflow-hidden whitespace-nowrap pb-1 text-transparent underline underline-offset-3',
                finding.severity === 'refuse'
                  ? 'decoration-rust decoration-wavy'
                  : 'decoration-2 decoration-amber decoration-dashed',
              )}
            >
              {'\u00a0'.repeat(Math.ceil(width / 2))}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}
