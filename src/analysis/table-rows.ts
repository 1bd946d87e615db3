import { growing, packed, unpacked } from './table-bytes.ts';

/** Where a move leads that nobody has asked about yet. */
export const NOT_ASKED = -1;

/** Rows of levels, each once, with where each move leads from it. */
export interface Register {
  readonly size: number;
  /** The number of a row, which joins if it is new. */
  indexOf(row: readonly number[]): number;
  level(state: number, at: number): number;
  levels(state: number): number[];
  next(state: number, move: number): number;
  /** Writes down where a move leads. */
  leads(state: number, move: number, to: number): void;
  serialise(): Uint8Array;
}

/** A register of rows of one width, as it was written into these bytes, or empty. */
export function register(width: number, moves: number, bytes: Uint8Array | null): Register {
  const before = bytes === null ? null : unpacked(bytes, width, moves);
  const levels = growing(Uint8Array, before?.levels, 0);
  const nexts = growing(Int32Array, before?.nexts, NOT_ASKED);
  const rowAt = (state: number) => levels.slice(state * width, width);
  const known = new Map<string, number>();
  for (let state = 0; state < (before?.size ?? 0); state += 1)
    known.set(rowAt(state).join(), state);

  const join = (row: readonly number[]): number => {
    const state = known.size;
    row.forEach((level, at) => {
      levels.set(state * width + at, level);
    });
    known.set(row.join(), state);
    return state;
  };

  return {
    get size() {
      return known.size;
    },
    indexOf: (row) => known.get(row.join()) ?? join(row),
    level: (state, at) => levels.at(state * width + at),
    levels: rowAt,
    next: (state, move) => nexts.at(state * moves + move),
    leads: (state, move, to) => {
      nexts.set(state * moves + move, to);
    },
    serialise: () =>
      packed(
        known.size,
        levels.slice(0, known.size * width),
        Array.from({ length: known.size * moves }, (_, at) => nexts.at(at)),
      ),
  };
}
