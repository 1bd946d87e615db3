import type { Draft } from '../draft.ts';
import type { Entry, Value } from '../front-matter.ts';
import { wordsIn } from '../matter.ts';
import type { Expected } from '../messages/front-matter.ts';
import { GAUGES, HIGHEST, PARENTS } from '../vocabulary.ts';
import type { Law, Say } from './law.ts';

const scalar = (value: Value): unknown => (value.kind === 'scalar' ? value.value : undefined);
const isWords = (value: Value): boolean => wordsIn(value) !== null;
const isName = (value: Value): boolean => !/[{}]/.test(wordsIn(value) ?? '{');
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isDate = (value: Value): boolean => {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(wordsIn(value) ?? '');
  if (!found) return false;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && !leap ? 28 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
};

/** Keys whose value is one thing, and what that must be. */
const PLAIN: Readonly<Record<string, (value: Value) => boolean>> = {
  scenario: (value) => scalar(value) === 1,
  summary: isWords,
  parent: (value) => PARENTS.some((kind) => kind === scalar(value)),
  setting: isWords,
  minutes: (value) => isWhole(scalar(value)) && Number(scalar(value)) >= 1,
  people: ({ kind }) => kind === 'map',
  starts: ({ kind }) => kind === 'map',
  track: ({ kind }) => kind === 'map',
  principles: (value) => value.kind === 'list' && value.items.every(isWords),
  reviewed: ({ kind, ...value }) =>
    kind === 'list' && 'items' in value && value.items.every((item) => item.kind === 'map'),
};

/** Every value of the front matter is one that its key allows. */
export const badValue: Law = (draft, say) => {
  const { matter, nearest } = draft;
  for (const entry of matter.keys.values()) {
    const { key, at, value } = entry;
    if (!Object.hasOwn(PLAIN, key)) continue;
    if (PLAIN[key]?.(value)) inside(entry, draft, say);
    else {
      const near = key === 'parent' ? nearest(String(scalar(value)), PARENTS) : null;
      say('bad-value', at, key, key as Expected, near);
    }
  }
};

const inside = ({ key, value }: Entry, draft: Draft, say: Say): void => {
  const each = (entries: readonly Entry[], allowed: (v: Value) => boolean, as: Expected): void => {
    for (const entry of entries)
      if (!allowed(entry.value)) say('bad-value', entry.at, entry.key, as, null);
  };
  if (value.kind === 'map' && key === 'people') each(value.entries, isName, 'name');
  if (value.kind === 'map' && key === 'track') each(value.entries, isWords, 'mark');
  if (value.kind === 'map' && key === 'starts') starts(value.entries, draft, say);
  if (value.kind !== 'list' || key !== 'reviewed') return;
  for (const review of value.items) {
    const entries = review.kind === 'map' ? review.entries : [];
    each(
      entries.filter((entry) => entry.key === 'by'),
      isWords,
      'by',
    );
    each(
      entries.filter((entry) => entry.key === 'on'),
      isDate,
      'on',
    );
  }
};

const starts = (entries: readonly Entry[], { matter, nearest }: Draft, say: Say): void => {
  for (const { key, at, value } of entries) {
    const given = scalar(value);
    const gauge = GAUGES.find((name) => name === key);
    if (gauge && !(isWhole(given) && given >= 0 && given <= HIGHEST[gauge]))
      say('bad-level', at, gauge, HIGHEST[gauge]);
    const moods: ReadonlySet<unknown> = matter.moods;
    if (key === 'mood' && !moods.has(given))
      say('bad-mood', at, matter.parent, nearest(String(given), matter.moods));
  }
};
