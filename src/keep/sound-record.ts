import { RECORD_VERSION, type MeetingRecord, type PrivateSide } from '../practice/planning.ts';
import { soundSharedSide } from './sound-shared-side.ts';
import { isRecord, name, own, text, whole } from './sound.ts';

/** A record from anything whatever, or null: it never throws, and what it gives is whole. */
export function soundRecord(found: unknown): MeetingRecord | null {
  if (!isRecord(found) || own(found, 'version') !== RECORD_VERSION) return null;
  const parts = whole({
    id: name(found, 'id'),
    thread: name(found, 'thread'),
    plan: nameOrNone(found, 'plan'),
    previous: nameOrNone(found, 'previous'),
    keptOnUntil: nameOrNone(found, 'keptOnUntil'),
    shared: soundSharedSide(own(found, 'shared')),
    onlyYou: soundPrivateSide(own(found, 'onlyYou')),
    started: name(found, 'started'),
    changed: name(found, 'changed'),
  });
  if (!parts) return null;
  const { plan, previous, keptOnUntil, ...rest } = parts;
  return {
    version: RECORD_VERSION,
    ...rest,
    plan: plan || null,
    previous: previous || null,
    keptOnUntil: keptOnUntil || null,
  };
}

/** A name, or an empty text for null; null where it is neither. */
const nameOrNone = (found: Readonly<Record<string, unknown>>, key: string): string | null =>
  own(found, key) === null ? '' : name(found, key);

const soundPrivateSide = (found: unknown): PrivateSide | null =>
  isRecord(found)
    ? whole({
        notes: text(found, 'notes'),
        felt: text(found, 'felt'),
        turned: text(found, 'turned'),
        true: text(found, 'true'),
        next: text(found, 'next'),
      })
    : null;
