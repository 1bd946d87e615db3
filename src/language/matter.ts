import { even } from './code-words.ts';
import type { Line, Matter } from './draft.ts';
import { readFrontMatter, type Entry, type Value } from './front-matter.ts';
import { lineOf } from './names.ts';
import type { Source } from './source.ts';
import { MOODS, PARENTS, type Mood, type ParentKind } from './vocabulary.ts';

/** A scalar's text, white space made even; null where it is no words at all. */
export const wordsIn = (value: Value): string | null => {
  if (value.kind !== 'scalar' || typeof value.value !== 'string') return null;
  const words = even(value.value);
  return words === '' ? null : words;
};

const entriesOf = (entry: Entry | undefined): readonly Entry[] | null => {
  if (entry === undefined) return [];
  return entry.value.kind === 'map' ? entry.value.entries : null;
};

const moodsOf = (parent: ParentKind | null): ReadonlySet<Mood> =>
  new Set(parent ? MOODS[parent] : Object.values(MOODS).flat());

/** Reads the front matter, and what the rest of the file refers to. */
export const readMatter = (source: Source): Matter => {
  const written = readFrontMatter(source);
  const entries = written.kind === 'map' ? written.entries : [];
  const keys = new Map(entries.map((entry) => [entry.key, entry]));
  const named = keys.get('parent')?.value;
  const parent = PARENTS.find((kind) => named?.kind === 'scalar' && named.value === kind) ?? null;
  const people = keys.has('people') ? entriesOf(keys.get('people')) : null;
  const track = written.kind === 'map' ? entriesOf(keys.get('track')) : null;
  const line = ({ value }: Entry): Line => {
    const words = wordsIn(value);
    return words === null ? [] : lineOf(words, source.text, value.at);
  };
  return {
    written,
    keys,
    parent,
    moods: moodsOf(parent),
    people: people && new Map(people.map(({ key, value }) => [key, wordsIn(value) ?? key])),
    marks: track && new Map(track.map((entry) => [entry.key, line(entry)])),
  };
};
