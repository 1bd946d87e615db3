import { and, not, or, stateIn } from 'xstate';
import type { Condition } from '../language/index.ts';
import type { TalkGuard } from './phrases.ts';

/**
 * A condition of the language as a guard of the statechart; it says what `holds` says. XState types
 * a combination by the tuple it is given, and a list made from a scenario has none: hence the casts.
 */
export function asGuard(condition: Condition): TalkGuard {
  switch (condition.kind) {
    case 'and':
      return and(condition.of.map(asGuard) as never) as TalkGuard;
    case 'or':
      return or(condition.of.map(asGuard) as never) as TalkGuard;
    case 'not':
      return not(asGuard(condition.of) as never) as TalkGuard;
    case 'gauge': {
      const { gauge, is, level } = condition;
      return { type: 'the gauge stands so', params: { gauge, is, level } };
    }
    case 'mood':
      return stateIn(`#${condition.mood}`);
    case 'mark':
      return { type: 'the mark is set', params: { mark: condition.mark } };
    case 'said':
      return { type: 'the move was said', params: { move: condition.move } };
    case 'seen':
      return { type: 'the beat was seen', params: { beat: condition.beat } };
    default:
      return condition satisfies never;
  }
}
