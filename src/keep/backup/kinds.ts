import { soundSettings, type Attempt, type Settings } from '../../practice/index.ts';
import type { MeetingRecord, Plan } from '../../practice/planning.ts';
import type { Session as Roleplay } from '../../practice/roleplay/index.ts';
import type { Session as Workshop } from '../../practice/workshop/index.ts';
import { soundSealed, type Sealed } from '../lock/sealed.ts';
import { soundAttempt } from '../sound-attempt.ts';
import { soundPlan } from '../sound-plan.ts';
import { soundRecord } from '../sound-record.ts';
import { soundRoleplay } from '../sound-roleplay.ts';
import { soundSession } from '../sound-session.ts';
import { isRecord } from '../sound.ts';

/** The kinds of what a person keeps, in the order in which they are shown and written. */
export const KINDS = [
  'attempts',
  'plans',
  'records',
  'locked',
  'workshops',
  'roleplays',
  'settings',
] as const;
export type Kind = (typeof KINDS)[number];

/** A value of any kind, found to be sound. */
export type Thing = Attempt | Plan | MeetingRecord | Sealed | Workshop | Roleplay | Settings;

/** One thing that is kept, and the key under which it is. */
export interface Item {
  readonly kind: Kind;
  readonly key: string;
  readonly kept: Thing;
  /** When it was last changed, as ISO; null for what does not say. */
  readonly changed: string | null;
  /** When it was begun, as ISO; null for what does not say. */
  readonly started: string | null;
}

interface Sort {
  readonly sound: (found: unknown) => Thing | null;
  readonly keyOf: (kept: Thing) => string;
}

const under =
  (beginning: string) =>
  (kept: Thing): string =>
    beginning + ('id' in kept ? kept.id : '');

const settingsOnly = (found: unknown): Settings | null =>
  isRecord(found) ? soundSettings(found) : null;

const SORTS: Readonly<Record<Kind, Sort>> = {
  attempts: { sound: soundAttempt, keyOf: under('attempt/') },
  plans: { sound: soundPlan, keyOf: under('plan/') },
  records: { sound: soundRecord, keyOf: under('record/') },
  locked: { sound: soundSealed, keyOf: (kept) => ('key' in kept ? kept.key : '') },
  workshops: { sound: soundSession, keyOf: under('workshop/') },
  roleplays: { sound: soundRoleplay, keyOf: under('roleplay/') },
  settings: { sound: settingsOnly, keyOf: () => 'settings' },
};

/** The item that a value of this kind is, or null where it is not sound. */
export function itemFrom(kind: Kind, found: unknown): Item | null {
  const kept = SORTS[kind].sound(found);
  if (!kept) return null;
  const started = 'started' in kept ? kept.started : 'made' in kept ? kept.made : null;
  const changed = 'changed' in kept ? kept.changed : null;
  return { kind, key: SORTS[kind].keyOf(kept), kept, changed, started };
}

const BEGINNINGS: readonly (readonly [string, Kind])[] = [
  ['attempt/', 'attempts'],
  ['plan/', 'plans'],
  ['record/', 'records'],
  ['workshop/', 'workshops'],
  ['roleplay/', 'roleplays'],
  ['settings', 'settings'],
];

/** The kind of what stands under a key, or null where it is nothing of a person’s. */
export const kindAt = (key: string): Kind | null =>
  BEGINNINGS.find(([beginning]) => key.startsWith(beginning))?.[1] ?? null;
