import type { ClipboardEvent, FormEvent, Ref } from 'react';
import { Input } from '#shared/ui/inputs.tsx';

const figures = (text: string) => text.normalize('NFKC').replace(/\D/g, '').slice(0, 6);

/** Six figures, typed, pasted with whatever is around them, or filled in by the phone. The sixth hands them in. */
export function CodeInput({
  value,
  onChange,
  onComplete,
  ref,
}: {
  value: string;
  onChange: (code: string) => void;
  onComplete?: ((code: string) => void) | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}) {
  const take = (text: string) => {
    const code = figures(text);
    if (code === value) return;
    onChange(code);
    if (code.length === 6) onComplete?.(code);
  };
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    // A whole message may have been copied: its six figures in a row are the code.
    const text = event.clipboardData.getData('text').normalize('NFKC');
    take(/(?<!\d)\d{6}(?!\d)/.exec(text)?.[0] ?? text);
  };
  return (
    <Input
      ref={ref}
      value={value}
      onInput={(event: FormEvent<HTMLInputElement>) => take(event.currentTarget.value)}
      onChange={() => {}}
      onPaste={paste}
      inputMode="numeric"
      autoComplete="one-time-code"
      enterKeyHint="done"
      placeholder="······"
      className="tabular text-center text-2xl tracking-[0.4em] pl-[calc(0.75rem+0.4em)]"
    />
  );
}
