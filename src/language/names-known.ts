import type { Names } from './condition.ts';
import type { Draft } from './draft.ts';

const ANY = { has: (): boolean => true };

/** What the conditions of a scenario may name. Where there is no sound front matter, or `track` is
 * no map, any word may be a mark: the fault is said there and not a second time here. */
export const namesOf = ({ matter, beats }: Draft): Names => ({
  moods: matter.moods,
  marks: matter.marks ?? ANY,
  beats: new Set(beats.map(({ id }) => id).filter((id) => id !== '')),
});
