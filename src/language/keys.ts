import { KEY_WORDS } from './code-words.ts';
import { GAUGES, MOODS, MOVES } from './vocabulary.ts';

/** The keys that the front matter must have. */
export const REQUIRED = ['scenario', 'summary', 'parent', 'people', 'setting', 'minutes'] as const;
/** Every key that it may have. */
export const KEYS = [...REQUIRED, 'starts', 'track', 'principles', 'reviewed'] as const;
/** Who is always there. */
export const REQUIRED_PEOPLE = ['parent', 'child', 'you'] as const;
export const REQUIRED_OF_REVIEW = ['by', 'on'] as const;
/** What `starts` may set. */
export const STARTS = [...GAUGES, 'mood'] as const;

/** Words that no person and no mark may be called. */
const TAKEN: ReadonlySet<string> = new Set([
  ...KEY_WORDS,
  ...GAUGES,
  ...MOVES,
  ...Object.values(MOODS).flat(),
  ...['and', 'or', 'not', 'said', 'seen', 'mood'],
]);

/** What is wrong with the key of a person or a mark; null where nothing is. */
export const faultOfKey = (key: string): 'form' | 'taken' | null => {
  if (!/^\p{L}[\p{L}\p{N}-]*$/u.test(key)) return 'form';
  return TAKEN.has(key) ? 'taken' : null;
};
