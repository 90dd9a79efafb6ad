import type { SearchDocument } from './engine.ts';

type Scalar = string | number | boolean;
const none = -1;
const several = -2;

const isScalar = (value: unknown): value is Scalar => ['string', 'number', 'boolean'].includes(typeof value);

const roomFor = (slot: number) => Math.max(1024, 2 * slot);

/** The values of one filtered field by slot, as small numbers: counted and compared without touching a document. */
export class Values {
  readonly #codes = new Map<Scalar, number>();
  readonly #names: Scalar[] = [];
  readonly #several = new Map<number, number[]>();
  #codeOf = new Int32Array(0);

  set(slot: number, value: unknown): void {
    if (slot >= this.#codeOf.length) {
      const bigger = new Int32Array(roomFor(slot)).fill(none);
      bigger.set(this.#codeOf);
      this.#codeOf = bigger;
    }
    const codes = [...new Set((Array.isArray(value) ? value : [value]).filter(isScalar))].map((v) => this.#code(v));
    this.#several.delete(slot);
    if (codes.length > 1) this.#several.set(slot, codes);
    this.#codeOf[slot] = codes.length > 1 ? several : (codes[0] ?? none);
  }

  /** Calls `reject` for every slot below `size` that has none of these values. */
  sift(values: readonly Scalar[], size: number, reject: (slot: number) => void): void {
    const wanted = new Uint8Array(this.#names.length);
    for (const value of values) {
      const code = this.#codes.get(value);
      if (code !== undefined) wanted[code] = 1;
    }
    const codes = this.#codeOf;
    for (let slot = 0; slot < size; slot++) {
      const code = codes[slot] ?? none;
      if (code >= 0 ? wanted[code] === 1 : code === several && this.#hasOne(slot, wanted)) continue;
      reject(slot);
    }
  }

  /** Calls `reject` for every slot below `size` that has one of these values. */
  siftOut(values: readonly Scalar[], size: number, reject: (slot: number) => void): void {
    const passes = new Uint8Array(size);
    this.sift(values, size, (slot) => {
      passes[slot] = 1;
    });
    for (let slot = 0; slot < size; slot++) if (passes[slot] === 0) reject(slot);
  }

  #hasOne(slot: number, wanted: Uint8Array): boolean {
    for (const code of this.#several.get(slot) ?? []) if (wanted[code] === 1) return true;
    return false;
  }

  counter(): { count(slot: number): void; counts(most: number): { value: string; count: number }[] } {
    const counted = new Uint32Array(this.#names.length);
    return {
      count: (slot) => {
        const code = this.#codeOf[slot] ?? none;
        if (code >= 0) counted[code] = (counted[code] ?? 0) + 1;
        else if (code === several)
          for (const one of this.#several.get(slot) ?? []) counted[one] = (counted[one] ?? 0) + 1;
      },
      counts: (most) =>
        [...counted]
          .flatMap((count, code) => (count > 0 ? [{ value: String(this.#names[code]), count }] : []))
          .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
          .slice(0, most),
    };
  }

  #code(value: Scalar): number {
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    this.#codes.set(value, this.#names.length);
    this.#names.push(value);
    return this.#names.length - 1;
  }
}

/** The numbers of one field by slot; NaN where there is none. */
export class Numbers {
  #values = new Float64Array(0);

  set(slot: number, value: unknown): void {
    if (slot >= this.#values.length) {
      const bigger = new Float64Array(roomFor(slot)).fill(Number.NaN);
      bigger.set(this.#values);
      this.#values = bigger;
    }
    this.#values[slot] = typeof value === 'number' ? value : Number.NaN;
  }

  at(slot: number): number {
    return this.#values[slot] ?? Number.NaN;
  }

  /** Calls `reject` for every slot below `size` whose number is missing or outside. */
  sift(from: number, below: number, size: number, reject: (slot: number) => void): void {
    const values = this.#values;
    for (let slot = 0; slot < size; slot++) {
      const value = values[slot] ?? Number.NaN;
      // NaN fails both comparisons.
      if (!(value >= from && value < below)) reject(slot);
    }
  }
}

/** Every filtered and sorted field of an index, by slot. */
export class Columns {
  readonly #values: ReadonlyMap<string, Values>;
  readonly #numbers: ReadonlyMap<string, Numbers>;
  readonly lng = new Numbers();
  readonly lat = new Numbers();

  constructor(filterable: readonly string[], sortable: readonly string[]) {
    this.#values = new Map(filterable.map((field) => [field, new Values()]));
    this.#numbers = new Map([...new Set([...filterable, ...sortable])].map((field) => [field, new Numbers()]));
  }

  set(slot: number, document: SearchDocument | null): void {
    for (const [field, values] of this.#values) values.set(slot, document?.[field]);
    for (const [field, numbers] of this.#numbers) numbers.set(slot, document?.[field]);
    const point = pointOf(document?.point);
    this.lng.set(slot, point?.lng);
    this.lat.set(slot, point?.lat);
  }

  /** @throws Error for a field that `search-config` does not declare */
  values(field: string): Values {
    const values = this.#values.get(field);
    if (!values) throw new Error(`${field} is not filterable`);
    return values;
  }

  /** @throws Error for a field that `search-config` does not declare */
  numbers(field: string): Numbers {
    const numbers = this.#numbers.get(field);
    if (!numbers) throw new Error(`${field} is neither filterable nor sortable`);
    return numbers;
  }
}

export function pointOf(value: unknown): { lng: number; lat: number } | null {
  if (typeof value !== 'object' || value === null || !('lng' in value) || !('lat' in value)) return null;
  const { lng, lat } = value;
  return typeof lng === 'number' && typeof lat === 'number' ? { lng, lat } : null;
}
