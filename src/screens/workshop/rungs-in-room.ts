import type { Landing, Rung } from '../../parts/tightrope.ts';
import type { Tightrope } from '../../conversation/looking-back.ts';

/** The tightrope as a room sees it: its own ending by name, and every other as not found yet. */
export const rungsInRoom = (tightrope: Tightrope): readonly Rung[] =>
  tightrope.rows.map(({ name, places }) => ({
    name,
    places: places.map((each) =>
      each.map((placed): Landing => {
        if (placed.kind === 'unseen') return placed;
        const title = placed.safe ? `${placed.title}. Stopped safely.` : placed.title;
        return placed.kind === 'this'
          ? { kind: 'you', when: 'This room', title }
          : { kind: 'found', when: 'Found before', title };
      }),
    ),
  }));
