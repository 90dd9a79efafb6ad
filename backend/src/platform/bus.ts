import type { Log } from './log.ts';

/** Facts that features tell each other inside one process. A feature adds its own by declaration merging. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the features
export interface Facts {}

type Listener<T> = (payload: T) => void | Promise<void>;

/** Emitting never fails and never waits: a listener that throws is logged. */
export class Bus {
  readonly #listeners = new Map<keyof Facts, Listener<never>[]>();
  readonly #log: Log;

  constructor(log: Log) {
    this.#log = log;
  }

  on<K extends keyof Facts>(fact: K, listener: Listener<Facts[K]>): void {
    this.#listeners.set(fact, [...(this.#listeners.get(fact) ?? []), listener]);
  }

  emit<K extends keyof Facts>(fact: K, payload: Facts[K]): void {
    for (const listener of this.#listeners.get(fact) ?? []) {
      void (async () => (listener as Listener<Facts[K]>)(payload))().catch((error: unknown) =>
        this.#log.error({ err: error, fact }, 'a listener failed'),
      );
    }
  }
}
