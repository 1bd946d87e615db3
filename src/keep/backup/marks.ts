import { isRecord, own, name } from '../sound.ts';

/** What is remembered about backups. Times are ISO; null for never. */
export interface Marks {
  readonly backedUp: string | null;
  /** When a reminder was last put off: it comes again after more work, not after some days. */
  readonly putOff: string | null;
  /** Whether the browser was asked to keep everything. */
  readonly asked: boolean;
}

export const NO_MARKS: Marks = { backedUp: null, putOff: null, asked: false };

/** The marks in an envelope, or none: nothing of a person’s work is in them. */
export function marksIn(envelope: unknown): Marks {
  const kept = isRecord(envelope) ? own(envelope, 'kept') : null;
  if (!isRecord(kept)) return NO_MARKS;
  return {
    backedUp: name(kept, 'backedUp'),
    putOff: name(kept, 'putOff'),
    asked: own(kept, 'asked') === true,
  };
}
