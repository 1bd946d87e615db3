import type { Choice, Comparison, Condition } from '../language/index.ts';
import { standpointOf } from './arrive.ts';
import { rememberedIn } from './moment.ts';
import { MOVE_WORDS } from './move-words.ts';
import type { Run } from './run.ts';
import { GAUGE_WORDS, MOOD_NAMES } from './words.ts';

const COMPARED: Readonly<Record<Comparison, string>> = {
  '<': 'below',
  '<=': 'at most',
  '=': 'exactly',
  '>=': 'at least',
  '>': 'above',
};

/** Why a choice of the run's beat is not offered, for an author: as it may follow “it is not offered:”. */
export function whyNot(run: Run, choice: Choice): string {
  if (rememberedIn(standpointOf(run).snapshot).used.includes(choice.id))
    return 'it has been taken once';
  if (run.offered.some((offered) => offered.choice.id === choice.id)) return 'it is offered';
  if (choice.when === null) return 'the conversation is going round in a circle';
  return `it needs ${inWords(choice.when)}`;
}

/** A condition in words, as it may follow “it needs”. */
export function inWords(condition: Condition): string {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return `(${condition.of.map(inWords).join(` ${condition.kind} `)})`;
    case 'not':
      return `not ${inWords(condition.of)}`;
    case 'gauge':
      return `${GAUGE_WORDS[condition.gauge].label.toLowerCase()} ${COMPARED[condition.is]} ${condition.level}`;
    case 'mood':
      return `the parent ${MOOD_NAMES[condition.mood]}`;
    case 'mark':
      return `the mark “${condition.mark}”`;
    case 'said':
      return `the move “${MOVE_WORDS[condition.move].label}” made`;
    case 'seen':
      return `the beat “${condition.beat}” seen`;
    default:
      return condition satisfies never;
  }
}
