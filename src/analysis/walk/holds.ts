import type { Comparison, Condition } from '../../language/index.ts';
import type { ParentTable } from '../tabulate.ts';
import { type Flags, markFlag, saidFlag, seenFlag } from './flags.ts';

/** Whether a condition holds in the state at `at`, whose parent is the table's state `parent`. */
export type Holds = (words: Uint32Array, at: number, parent: number) => boolean;

const COMPARE: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '=': (a, b) => a === b,
  '>=': (a, b) => a >= b,
  '>': (a, b) => a > b,
};

/** Compiles conditions over states whose flags begin at the word `base`. */
export function compileWith(table: ParentTable, flags: Flags, base: number) {
  const flag = (name: string): Holds => {
    const number = flags.of(name);
    const word = base + (number >> 5);
    const bit = 1 << (number & 31);
    return (words, at) => ((words[at + word] as number) & bit) !== 0;
  };

  const compile = (condition: Condition): Holds => {
    switch (condition.kind) {
      case 'and': {
        const all = condition.of.map(compile);
        return (words, at, parent) => all.every((holds) => holds(words, at, parent));
      }
      case 'or': {
        const any = condition.of.map(compile);
        return (words, at, parent) => any.some((holds) => holds(words, at, parent));
      }
      case 'not': {
        const inner = compile(condition.of);
        return (words, at, parent) => !inner(words, at, parent);
      }
      case 'gauge': {
        const { gauge, level } = condition;
        const compare = COMPARE[condition.is];
        return (_words, _at, parent) => compare(table.gaugeOf(parent, gauge), level);
      }
      case 'mood': {
        const { mood } = condition;
        return (_words, _at, parent) => table.moodOf(parent) === mood;
      }
      case 'mark':
        return flag(markFlag(condition.mark));
      case 'said':
        return flag(saidFlag(condition.move));
      case 'seen':
        return flag(seenFlag(condition.beat));
    }
  };

  return compile;
}
