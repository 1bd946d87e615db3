import {
  CHILD_OUTCOMES,
  RELATIONSHIPS,
  type BeatId,
  type ChoiceId,
  type Ending,
  type ScenarioId,
} from '../language/index.ts';
import type { Attempt } from '../practice/index.ts';

type Found = Readonly<Record<string, unknown>>;

/** An attempt from anything whatever, or null: it never throws, and what it gives is whole. */
export function soundAttempt(found: unknown): Attempt | null {
  if (!isRecord(found)) return null;
  const attempt = {
    id: name(found, 'id'),
    scenario: name(found, 'scenario') as ScenarioId | null,
    hash: text(found, 'hash'),
    choices: choicesIn(found),
    ownWords: texts(found, 'ownWords'),
    draft: text(found, 'draft'),
    notes: texts(found, 'notes'),
    reflections: texts(found, 'reflections'),
    started: name(found, 'started'),
    changed: name(found, 'changed'),
    lastLine: text(found, 'lastLine'),
  };
  const end = endIn(found);
  const plan = name(found, 'plan');
  const rehearses = plan === null ? {} : { plan };
  return end !== null && isWhole(attempt) ? { ...attempt, ...end, ...rehearses } : null;
}

type Whole<T> = { readonly [Key in keyof T]: Exclude<T[Key], null> };

const isWhole = <T extends object>(found: T): found is T & Whole<T> =>
  Object.values(found).every((value) => value !== null);

const isRecord = (found: unknown): found is Found =>
  typeof found === 'object' && found !== null && !Array.isArray(found);

const own = (found: Found, key: string): unknown =>
  Object.hasOwn(found, key) ? found[key] : undefined;

function text(found: Found, key: string): string | null {
  const value = own(found, key);
  return typeof value === 'string' ? value : null;
}

const name = (found: Found, key: string): string | null => text(found, key) || null;

function choicesIn(found: Found): readonly ChoiceId[] | null {
  const value = own(found, 'choices');
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
    ? (value as readonly string[] as readonly ChoiceId[])
    : null;
}

function texts(found: Found, key: string): Readonly<Record<string, string>> | null {
  const value = own(found, key);
  if (!isRecord(value)) return null;
  return Object.values(value).every((one) => typeof one === 'string')
    ? (value as Readonly<Record<string, string>>)
    : null;
}

type End = Pick<Attempt, 'ended' | 'ending' | 'endingBeat'>;

const NOT_ENDED: End = { ended: null, ending: null, endingBeat: null };

function endIn(found: Found): End | null {
  const parts = [own(found, 'ended'), own(found, 'ending'), own(found, 'endingBeat')];
  if (parts.every((part) => part === null)) return NOT_ENDED;
  const ended = name(found, 'ended');
  const endingBeat = name(found, 'endingBeat') as BeatId | null;
  const ending = endingIn(own(found, 'ending'));
  return ended && ending && endingBeat ? { ended, ending, endingBeat } : null;
}

function endingIn(found: unknown): Ending | null {
  if (!isRecord(found)) return null;
  const relationship = RELATIONSHIPS.find((one) => one === own(found, 'relationship'));
  const child = CHILD_OUTCOMES.find((one) => one === own(found, 'child'));
  const safe = own(found, 'safe');
  return relationship && child && typeof safe === 'boolean' ? { relationship, child, safe } : null;
}
