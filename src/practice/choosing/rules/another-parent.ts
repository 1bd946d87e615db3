import type { ParentKind } from '../../../language/index.ts';
import { rested, type Rule } from '../practice.ts';

const ONE_WHO: Readonly<Record<ParentKind, string>> = {
  'demands-diagnosis': 'wants a diagnosis',
  'denies-need': 'does not see a need',
  defensive: 'is on the defensive',
};

/** Two or more were held and always with the same kind of parent: meet another. */
export const anotherParent: Rule = (practice) => {
  const kinds = new Set(practice.held.map(({ parent }) => parent));
  const [only] = kinds;
  if (only === undefined || kinds.size > 1 || practice.held.length < 2) return null;
  const next = rested(
    practice.choosable.filter(({ parent }) => parent !== only),
    practice,
  );
  if (!next) return null;
  return {
    scenario: next.id,
    why: `So far you have met a parent who ${ONE_WHO[only]}. Here is one who ${ONE_WHO[next.parent]}.`,
  };
};
