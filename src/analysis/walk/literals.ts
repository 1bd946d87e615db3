import { compares, type ParentState } from '../../conversation/index.ts';
import type { Condition } from '../../language/index.ts';
import type { ParentTable } from '../tabulate.ts';

/** A condition about nothing but how the parent is. */
type Literal = Condition & { kind: 'gauge' | 'mood' };

/**
 * What the conditions of a scenario ask of the parent, as bits: worked out once for each state of
 * the parent, so that asking again is one look.
 */
export class Literals {
  private readonly asked: Literal[] = [];
  private readonly numbers = new Map<string, number>();
  private known = new Uint8Array(0);
  private stride = 0;
  /** The bits of all states of the parent that were met. */
  bits = new Uint32Array(0);

  constructor(private readonly table: ParentTable) {}

  /** The number of a literal's bit. */
  number(literal: Literal): number {
    const name = JSON.stringify(literal);
    const found = this.numbers.get(name);
    if (found !== undefined) return found;
    this.numbers.set(name, this.asked.push(literal) - 1);
    return this.asked.length - 1;
  }

  /** No further literal will be numbered. */
  close(): void {
    this.stride = Math.ceil(this.asked.length / 32);
  }

  /** Where the bits of a state of the parent begin. */
  at(parent: number): number {
    if (this.known[parent] !== 1) this.meet(parent);
    return parent * this.stride;
  }

  private meet(parent: number): void {
    if (parent >= this.known.length) this.lengthen(parent);
    this.known[parent] = 1;
    this.asked.forEach((literal, number) => {
      const word = parent * this.stride + (number >> 5);
      if (this.holds(literal, parent)) {
        this.bits[word] = (this.bits[word] as number) | (1 << (number & 31));
      }
    });
  }

  private holds(literal: Literal, parent: number): boolean {
    if (literal.kind === 'mood') {
      const mood: ParentState['mood'] = this.table.moodOf(parent);
      return mood === literal.mood;
    }
    return compares(this.table.gaugeOf(parent, literal.gauge), literal.is, literal.level);
  }

  private lengthen(parent: number): void {
    const room = Math.max(1024, (parent + 1) * 2);
    const known = new Uint8Array(room);
    known.set(this.known);
    this.known = known;
    const bits = new Uint32Array(room * this.stride);
    bits.set(this.bits);
    this.bits = bits;
  }
}
