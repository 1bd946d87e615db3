import type { BeatId, Comparison, Condition, MarkId } from './scenario.ts';
import { GAUGES, HIGHEST, MOVES, type Gauge, type Mood, type Move } from './vocabulary.ts';

/** What a condition may name. */
export interface Names {
  readonly moods: ReadonlySet<string>;
  /** Null where the marks could not be read: then any word may be one. */
  readonly marks: { readonly has: (word: string) => boolean };
  readonly beats: { readonly has: (word: string) => boolean };
}

/** Why a condition cannot be understood: what is wrong, and the word that it is wrong about. */
export interface Misread {
  readonly why:
    'empty' | 'unfinished' | 'unexpected' | 'unknown' | 'move' | 'beat' | 'level' | 'bare' | 'deep';
  readonly word: string;
  readonly gauge?: Gauge;
}

export type ReadCondition =
  | { readonly kind: 'condition'; readonly condition: Condition }
  | { readonly kind: 'misread'; readonly fault: Misread };

const TOKEN = /\s*([\p{L}\p{M}\p{N}\p{Pc}-]+|<=|>=|[<>=()≤≥]|\S)/gu;
const SIGNS: Readonly<Record<string, Comparison>> = {
  '<': '<',
  '<=': '<=',
  '≤': '<=',
  '=': '=',
  '>=': '>=',
  '≥': '>=',
  '>': '>',
};
const DEEPEST = 100;

class Fault extends Error {
  readonly fault: Misread;
  constructor(fault: Misread) {
    super(fault.why);
    this.fault = fault;
  }
}

const isGauge = (word: string): word is Gauge => (GAUGES as readonly string[]).includes(word);
const isMove = (word: string): word is Move => (MOVES as readonly string[]).includes(word);

/** Reads a condition by the grammar of section 7. */
export const readCondition = (text: string, names: Names): ReadCondition => {
  const tokens = Array.from(text.matchAll(TOKEN), (found) => found[1] as string);
  if (tokens.length === 0) return { kind: 'misread', fault: { why: 'empty', word: '' } };
  try {
    const parser = new Parser(tokens, names);
    return { kind: 'condition', condition: parser.whole() };
  } catch (thrown) {
    if (thrown instanceof Fault) return { kind: 'misread', fault: thrown.fault };
    throw thrown;
  }
};

class Parser {
  private at = 0;
  private depth = 0;
  private readonly tokens: readonly string[];
  private readonly names: Names;

  constructor(tokens: readonly string[], names: Names) {
    this.tokens = tokens;
    this.names = names;
  }

  whole(): Condition {
    const condition = this.any();
    if (this.at < this.tokens.length) throw new Fault({ why: 'unexpected', word: this.peek() });
    return condition;
  }

  private peek(): string {
    return this.tokens[this.at] ?? '';
  }

  private next(): string {
    const word = this.tokens[this.at++];
    if (word === undefined)
      throw new Fault({ why: 'unfinished', word: this.tokens[this.tokens.length - 1] ?? '' });
    return word;
  }

  private any(): Condition {
    return this.joined('or', () => this.joined('and', () => this.factor()));
  }

  private joined(kind: 'and' | 'or', part: () => Condition): Condition {
    const first = part();
    const of = [first];
    while (this.peek() === kind) {
      this.at++;
      of.push(part());
    }
    return of.length === 1 ? first : { kind, of };
  }

  private factor(): Condition {
    if (++this.depth > DEEPEST) throw new Fault({ why: 'deep', word: this.peek() });
    const condition = this.one();
    this.depth--;
    return condition;
  }

  private one(): Condition {
    const word = this.next();
    if (word === 'not') return { kind: 'not', of: this.factor() };
    if (word === '(') {
      const inside = this.any();
      const close = this.next();
      if (close !== ')') throw new Fault({ why: 'unexpected', word: close });
      return inside;
    }
    if (isGauge(word)) return this.comparison(word);
    if (word === 'said') return this.said(this.next());
    if (word === 'seen') return this.seen(this.next());
    return this.name(word);
  }

  private comparison(gauge: Gauge): Condition {
    if (!Object.hasOwn(SIGNS, this.peek())) throw new Fault({ why: 'bare', word: gauge, gauge });
    const is = SIGNS[this.next()] as Comparison;
    const word = this.next();
    const level = /^\d+$/.test(word) ? Number(word) : -1;
    if (level < 0 || level > HIGHEST[gauge]) throw new Fault({ why: 'level', word, gauge });
    return { kind: 'gauge', gauge, is, level };
  }

  private said(word: string): Condition {
    if (!isMove(word)) throw new Fault({ why: 'move', word });
    return { kind: 'said', move: word };
  }

  private seen(word: string): Condition {
    if (!this.names.beats.has(word)) throw new Fault({ why: 'beat', word });
    return { kind: 'seen', beat: word as BeatId };
  }

  private name(word: string): Condition {
    if (this.names.moods.has(word)) return { kind: 'mood', mood: word as Mood };
    if (this.names.marks.has(word) && !/^(?:and|or|not)$/.test(word))
      return { kind: 'mark', mark: word as MarkId };
    const strange = !/^[\p{L}\p{N}]/u.test(word) || /^(?:and|or)$/.test(word);
    throw new Fault({ why: strange ? 'unexpected' : 'unknown', word });
  }
}
