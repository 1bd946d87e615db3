import type { PersonId } from '../../language/index.ts';

/** In whose voice a line is set: the parent's, yours, or somebody else's. */
export function speakerOf(who: PersonId | null): 'parent' | 'you' | 'other' {
  const key: string | null = who;
  return key === 'parent' || key === 'you' ? key : 'other';
}
