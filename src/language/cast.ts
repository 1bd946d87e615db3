import { REQUIRED_PEOPLE } from './keys.ts';
import type { PersonId } from './scenario.ts';

/** Who may speak, and what they are called. */
export interface Cast {
  /** Whom a name or a key means, capitals aside. */
  readonly who: (name: string) => PersonId | null;
  readonly called: readonly string[];
}

/** The people of a scenario; those who are always there are known even if they were left out. */
export const people = (names: ReadonlyMap<string, string>): Cast => {
  const known = new Map<string, PersonId>();
  const add = (called: string, id: string): void => {
    const key = called.toLowerCase();
    if (!known.has(key)) known.set(key, id as PersonId);
  };
  for (const id of [...REQUIRED_PEOPLE, ...names.keys()]) add(id, id);
  for (const [id, name] of names) add(name, id);
  return {
    who: (name) => known.get(name.trim().toLowerCase()) ?? null,
    called: [...names.values(), ...names.keys()],
  };
};
