/** An order of dense numbers: negative where `a` comes before `b`. Total, so never 0 for two different ones. */
export type Order = (a: number, b: number) => number;

/** The first `count` of what is offered, in order, without sorting the rest: a heap whose root is the last of the best. */
export class Best {
  readonly #heap: number[] = [];
  readonly #count: number;
  readonly #order: Order;

  constructor(count: number, order: Order) {
    this.#count = count;
    this.#order = order;
  }

  offer(candidate: number): void {
    const heap = this.#heap;
    if (heap.length < this.#count) {
      heap.push(candidate);
      this.#rise(heap.length - 1);
      return;
    }
    const root = heap[0];
    if (root === undefined || this.#order(candidate, root) > 0) return;
    heap[0] = candidate;
    this.#sink();
  }

  inOrder(): number[] {
    return [...this.#heap].sort(this.#order);
  }

  #rise(at: number): void {
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfLater(at, parent)) return;
      at = parent;
    }
  }

  #sink(): void {
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let later = at;
      if (this.#isLater(left, later)) later = left;
      if (this.#isLater(right, later)) later = right;
      if (later === at) return;
      this.#swapIfLater(later, at);
      at = later;
    }
  }

  #isLater(a: number, b: number): boolean {
    const [first, second] = [this.#heap[a], this.#heap[b]];
    return first !== undefined && second !== undefined && this.#order(first, second) > 0;
  }

  #swapIfLater(child: number, parent: number): boolean {
    const [lower, upper] = [this.#heap[child], this.#heap[parent]];
    if (lower === undefined || upper === undefined || this.#order(lower, upper) <= 0) return false;
    this.#heap[child] = upper;
    this.#heap[parent] = lower;
    return true;
  }
}
