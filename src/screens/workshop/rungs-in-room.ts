import type { Landing, Rung } from '../../parts/tightrope.ts';
import type { Tightrope } from '../../conversation/looking-back.ts';

/**
 * The tightrope as a room sees it: its own ending by name, and each place that has others as not
 * found yet, once.
 */
export const rungsInRoom = (tightrope: Tightrope): readonly Rung[] =>
  tightrope.rows.map(({ name, places }) => ({
    name,
    places: places.map((each) =>
      once(each).map((placed): Landing => {
        if (placed.kind === 'unseen') return placed;
        const title = placed.safe ? `${placed.title}. Stopped safely.` : placed.title;
        return placed.kind === 'this'
          ? { kind: 'you', when: 'This room', title }
          : { kind: 'found', when: 'Found before', title };
      }),
    ),
  }));

/** From the last row, how many more there are says less than that there are some. */
const once = <Each extends { readonly kind: string }>(all: readonly Each[]): readonly Each[] => {
  const unseen = all.find(({ kind }) => kind === 'unseen');
  return all.filter((each) => each.kind !== 'unseen' || each === unseen);
};
