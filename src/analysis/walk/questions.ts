import type { Condition } from '../../language/index.ts';
import { type Flags, markFlag, saidFlag, seenFlag } from './flags.ts';
import type { Literals } from './literals.ts';

/** An answer is a number, written where a piece would be: so it is told from one by being negative. */
const answer = (number: number): number => ~number;
const YES = answer(0);
const NO = answer(1);

/** Where a question begins among all: what is to be asked first, or at once its answer. */
export type Question = number;

/** A question whose answer is always yes. */
export const ALWAYS: Question = YES;

/** Where each piece of a question stands: which word to look at, which bit, and what comes then. */
const PIECE = 4;

/**
 * Conditions as questions about bits. All stand in one list of numbers: each piece looks at one
 * bit (of the state's flags, or of the parent's literals) and says what to look at next, or that
 * the answer is known. So asking is a short loop over numbers, whatever the condition.
 */
export class Questions {
  private readonly pieces: number[] = [];
  private code = new Int32Array(0);

  /** `base` is the word of a state in which its flags begin. */
  constructor(
    private readonly flags: Flags,
    private readonly literals: Literals,
    private readonly base: number,
  ) {}

  /** The question that a condition asks; the absent one always holds. */
  question(condition: Condition | null): Question {
    return condition === null ? ALWAYS : this.write(condition, YES, NO);
  }

  /** The question which of these conditions is the first that holds. */
  firstOf(conditions: readonly (Condition | null)[]): Question {
    return conditions.reduceRight<Question>(
      (none, condition, at) =>
        condition === null ? answer(at) : this.write(condition, answer(at), none),
      answer(conditions.length),
    );
  }

  /** No further question will be written. */
  close(): void {
    this.code = Int32Array.from(this.pieces);
    this.literals.close();
  }

  /** Whether the answer is yes in the state at `at`, whose parent's bits begin at `parentAt`. */
  holds(question: Question, words: Uint32Array, at: number, parentAt: number): boolean {
    return this.ask(question, words, at, parentAt) === 0;
  }

  /** The number of the first that holds, or how many there are where none does. */
  ask(question: Question, words: Uint32Array, at: number, parentAt: number): number {
    const { code } = this;
    const { bits } = this.literals;
    let piece = question;
    while (piece >= 0) {
      const where = code[piece] as number;
      const word = (where >= 0 ? words[at + where] : bits[parentAt + ~where]) as number;
      const set = (word & (code[piece + 1] as number)) !== 0;
      piece = code[set ? piece + 2 : piece + 3] as number;
    }
    return ~piece;
  }

  /** Writes a condition that leads to `yes` or `no`; gives where it begins. Written from its end. */
  private write(condition: Condition, yes: number, no: number): Question {
    switch (condition.kind) {
      case 'and':
        return condition.of.reduceRight((next, part) => this.write(part, next, no), yes);
      case 'or':
        return condition.of.reduceRight((next, part) => this.write(part, yes, next), no);
      case 'not':
        return this.write(condition.of, no, yes);
      case 'gauge':
      case 'mood': {
        const number = this.literals.number(condition);
        return this.piece(~(number >> 5), number, yes, no);
      }
      case 'mark':
        return this.flag(markFlag(condition.mark), yes, no);
      case 'said':
        return this.flag(saidFlag(condition.move), yes, no);
      case 'seen':
        return this.flag(seenFlag(condition.beat), yes, no);
    }
  }

  private flag(name: string, yes: number, no: number): Question {
    const number = this.flags.of(name);
    return this.piece(this.base + (number >> 5), number, yes, no);
  }

  private piece(where: number, number: number, yes: number, no: number): Question {
    return this.pieces.push(where, 1 << (number & 31), yes, no) - PIECE;
  }
}
