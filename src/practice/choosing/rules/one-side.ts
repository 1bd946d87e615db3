import type { ChildOutcome, Relationship } from '../../../language/index.ts';
import { lately, practising, type Held, type Practice, type Rule } from '../practice.ts';

const GOOD: readonly (Relationship | ChildOutcome)[] = ['intact', 'stronger', 'step', 'plan'];
const isGood = (place: Relationship | ChildOutcome): boolean => GOOD.includes(place);

/** Fires where two of the last three ended so, with a scenario that practises one of these. */
function twice(
  practice: Practice,
  so: (held: Held) => boolean,
  principles: readonly string[],
  because: string,
) {
  if (lately(practice).filter((held) => !held.ending.safe && so(held)).length < 2) return null;
  for (const principle of principles) {
    const next = practising(principle, practice);
    const title = next?.principles.find(({ id }) => (id as string) === principle)?.title;
    if (next && title) {
      return { scenario: next.id, why: `${because} This one practises “${title}”.` };
    }
  }
  return null;
}

/** The parent was kept and the child was not: practise coming to something. */
export const keptThePeace: Rule = (practice) =>
  twice(
    practice,
    ({ ending }) => isGood(ending.relationship) && !isGood(ending.child),
    ['one-small-step', 'say-the-limit-and-the-way-on', 'write-it-down-together'],
    'Twice lately the parent was with you at the end, and little came of it for the child.',
  );

/** Something came of it for the child and the parent was lost: practise keeping them. */
export const lostTheParent: Rule = (practice) =>
  twice(
    practice,
    ({ ending }) => !isGood(ending.relationship) && isGood(ending.child),
    ['hear-before-you-tell', 'give-back-their-words', 'own-the-shortfall'],
    'Twice lately something came of it for the child, and the parent was lost on the way.',
  );
