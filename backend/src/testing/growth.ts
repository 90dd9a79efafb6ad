/** Times as much text as the first time. */
export const longer = 8;

/**
 * How many times more work a text is that is `longer` times as long: the processor's time of each, the least of five turns.
 * About `longer` where work grows with the text, its square where every part is looked at from every other; a machine's speed
 * cancels out.
 */
export function growth(work: (text: string) => unknown, piece: string, times = 1_000): number {
  const least = (text: string) => {
    let spent = Number.POSITIVE_INFINITY;
    for (let turn = 0; turn < 5; turn++) {
      const begun = process.cpuUsage();
      work(text);
      const { user, system } = process.cpuUsage(begun);
      spent = Math.min(spent, user + system);
    }
    // What takes less than a tenth of a millisecond is too short to be told apart.
    return Math.max(spent, 100);
  };
  return least(piece.repeat(times * longer)) / least(piece.repeat(times));
}

/** Above it a text that somebody made for the purpose could keep a process busy. */
export const runaway = longer * 4;
