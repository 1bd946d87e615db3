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

/** The set: its methods are run millions of times, and fields are quicker than a closure's names. */
class States implements StateSet {
  size = 0;
  words: Uint32Array;
  private slots = new Int32Array(2048).fill(EMPTY);

  constructor(
    private readonly width: number,
    private readonly limit: number,
  ) {
    this.words = new Uint32Array(width * 1024);
  }

  get bytes(): number {
    return this.words.byteLength + this.slots.byteLength;
  }

  add(state: Uint32Array): number {
    const { slots, width } = this;
    const mask = slots.length - 1;
    let slot = scatter(state, 0, width) & mask;
    for (;;) {
      const index = slots[slot] as number;
      if (index === EMPTY) return this.join(state, slot);
      if (this.same(index, state)) return index;
      slot = (slot + 1) & mask;
    }
  }

  private same(index: number, state: Uint32Array): boolean {
    const { words, width } = this;
    const at = index * width;
    for (let word = 0; word < width; word += 1) {
      if (words[at + word] !== state[word]) return false;
    }
    return true;
  }

  private join(state: Uint32Array, slot: number): number {
    const { width, size } = this;
    if (size >= this.limit) return EMPTY;
    if ((size + 1) * width > this.words.length) this.lengthen();
    for (let word = 0; word < width; word += 1) {
      this.words[size * width + word] = state[word] as number;
    }
    this.slots[slot] = size;
    this.size = size + 1;
    if (this.size * 4 > this.slots.length * 3) this.widen();
    return size;
  }

  private widen(): void {
    const { words, width, size } = this;
    const slots = new Int32Array(this.slots.length * 2).fill(EMPTY);
    const mask = slots.length - 1;
    for (let index = 0; index < size; index += 1) {
      let slot = scatter(words, index * width, width) & mask;
      while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      slots[slot] = index;
    }
    this.slots = slots;
  }

  private lengthen(): void {
    const room = Math.min(this.limit, grown(this.words.length / this.width)) * this.width;
    const longer = new Uint32Array(room);
    longer.set(this.words);
    this.words = longer;
  }
}

/** A set of states of `width` words that holds no more than `limit`. */
export const createStateSet = (width: number, limit: number): StateSet => new States(width, limit);
