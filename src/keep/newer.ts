import { earlierFirst } from '../practice/index.ts';

/** Whether a thing was changed after another: by the minute as an instant, and within it as written. */
export function isNewer(one: string, other: string): boolean {
  const order = earlierFirst(one, other);
  return order === 0 ? one > other : order > 0;
}
