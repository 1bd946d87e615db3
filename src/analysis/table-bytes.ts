type Numbers = Uint8Array | Int32Array;

/** A row of whole numbers that grows as it is written. */
export interface Growing {
  at(index: number): number;
  set(index: number, value: number): void;
  slice(from: number, count: number): number[];
}

/** A row of one kind of number; asked millions of times, so what it holds is a field. */
class Row<Kind extends Numbers> implements Growing {
  constructor(
    private numbers: Kind,
    private readonly empty: number,
    private readonly make: (length: number) => Kind,
  ) {}

  at(index: number): number {
    return index < this.numbers.length ? (this.numbers[index] as number) : this.empty;
  }

  set(index: number, value: number): void {
    if (index >= this.numbers.length) {
      const wider = this.make(index * 2);
      wider.set(this.numbers);
      this.numbers = wider;
    }
    this.numbers[index] = value;
  }

  slice(from: number, count: number): number[] {
    return [...this.numbers.subarray(from, from + count)];
  }
}

/** A growing row of one kind of number, beginning with what is known; the rest is `empty`. */
export function growing<Kind extends Numbers>(
  Kind: new (length: number) => Kind,
  known: Kind | undefined,
  empty: number,
): Growing {
  const make = (length: number) => new Kind(length).fill(empty) as Kind;
  const numbers = make(Math.max(1024, (known?.length ?? 0) * 2));
  if (known !== undefined) numbers.set(known);
  return new Row(numbers, empty, make);
}

/** How many states, their levels, and where each move leads: one block of bytes. */
export function packed(
  size: number,
  levels: readonly number[],
  nexts: readonly number[],
): Uint8Array {
  const bytes = new Uint8Array(4 + nexts.length * 4 + levels.length);
  bytes.set(new Uint8Array(Int32Array.from([size, ...nexts]).buffer));
  bytes.set(levels, 4 + nexts.length * 4);
  return bytes;
}

/** The block of bytes taken apart again. */
export function unpacked(bytes: Uint8Array, width: number, moves: number) {
  const whole = new Uint8Array(bytes);
  const size = new Int32Array(whole.buffer, 0, 1)[0] ?? 0;
  const nexts = new Int32Array(whole.buffer, 4, size * moves);
  const levels = whole.slice(4 + size * moves * 4);
  if (levels.length !== size * width) throw new RangeError('These bytes are of another table.');
  return { size, nexts, levels };
}
