const dotted = (month: string) => month.replace('-', '.');

/** `2019.09–2023.06`, `2023.07–至今`; empty where no beginning is known. */
export function useSpan(open: string): (from: string, to: string) => string {
  return (from, to) => {
    if (!from) return dotted(to);
    return `${dotted(from)}–${to ? dotted(to) : open}`;
  };
}
