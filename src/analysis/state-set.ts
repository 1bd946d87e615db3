/** A set of states, numbered in the order in which they came; grows, holds no objects. */
export interface StateSet {
  readonly size: number;
  /** All states, one after the other; replaced when the set grows. */
  readonly words: Uint32Array;
  /**
   * The number of the state at the beginning of `state`, which joins the set if it is new. At
   * the limit a new one does not join, and -1 comes back.
   */
  add(state: Uint32Array): number;
  /** Bytes held. */
  readonly bytes: number;
}

const EMPTY = -1;

/** Below this many, a list that is full becomes twice as long. */
const FEW = 20_000;

/** How long a full list becomes: quickly while it is short, by a quarter where much would be idle. */
export const grown = (length: number): number => Math.ceil(length * (length < FEW ? 2 : 1.25));

/** Multiply and fold, so that states that differ in one bit lie far apart. */
function scatter(words: Uint32Array, at: number, width: number): number {
  let hash = 0x9e3779b9;
  for (let word = 0; word < width; word += 1) {
    hash = Math.imul(hash ^ (words[at + word] as number), 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A set of states of `width` words that holds no more than `limit`. */
export function createStateSet(width: number, limit: number): StateSet {
  let words = new Uint32Array(width * 1024);
  let slots = new Int32Array(2048).fill(EMPTY);
  let size = 0;

  const same = (index: number, state: Uint32Array): boolean => {
    const at = index * width;
    for (let word = 0; word < width; word += 1) {
      if (words[at + word] !== state[word]) return false;
    }
    return true;
  };

  /** The slot in which the state is, or into which it would go. */
  const slotOf = (state: Uint32Array, at: number, known: boolean): number => {
    const mask = slots.length - 1;
    let slot = scatter(state, at, width) & mask;
    for (;;) {
      const index = slots[slot] as number;
      if (index === EMPTY || (!known && same(index, state))) return slot;
      slot = (slot + 1) & mask;
    }
  };

  const widen = (): void => {
    slots = new Int32Array(slots.length * 2).fill(EMPTY);
    for (let index = 0; index < size; index += 1) {
      slots[slotOf(words, index * width, true)] = index;
    }
  };

  const lengthen = (): void => {
    const room = Math.min(limit, grown(words.length / width)) * width;
    const longer = new Uint32Array(room);
    longer.set(words);
    words = longer;
  };

  return {
    get size() {
      return size;
    },
    get words() {
      return words;
    },
    get bytes() {
      return words.byteLength + slots.byteLength;
    },
    add(state) {
      const slot = slotOf(state, 0, false);
      const found = slots[slot] as number;
      if (found !== EMPTY) return found;
      if (size >= limit) return EMPTY;
      if ((size + 1) * width > words.length) lengthen();
      words.set(width === state.length ? state : state.subarray(0, width), size * width);
      slots[slot] = size;
      size += 1;
      if (size * 4 > slots.length * 3) widen();
      return size - 1;
    },
  };
}
