import type { Attempt } from '../practice/index.ts';
import { FILE_VERSION, type Everything } from '../practice/planning.ts';
import { DAMAGED, EMPTY, FOREIGN, LARGEST, NEWER, TOO_LARGE, WHOLE } from './backup/sentences.ts';
import { soundAttempt } from './sound-attempt.ts';
import { soundPlan } from './sound-plan.ts';
import { soundRecord } from './sound-record.ts';
import { isRecord, listOf, own } from './sound.ts';

/** What came of opening a file: what it holds, or why not, in a sentence. */
export type Opened =
  | { readonly kind: 'opened'; readonly kept: Everything }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Opens the text of a file that may be the product’s own; all of it is sound, or none is taken. */
export function openOwnFile(text: string): Opened {
  if (text.trim() === '') return refused(EMPTY);
  if (text.length > LARGEST) return refused(TOO_LARGE);
  const found = parsed(text);
  if (!isRecord(found)) return refused(/"commonGround"/.test(text) ? DAMAGED : FOREIGN);
  const kind = own(found, 'commonGround');
  if (typeof kind !== 'string') return refused(FOREIGN);
  if (kind === 'backup') return refused(WHOLE);
  const version = own(found, 'version');
  if (typeof version === 'number' && version > FILE_VERSION) return refused(NEWER);
  const kept = version === FILE_VERSION ? keptIn(kind, found) : null;
  if (!kept) return refused(DAMAGED);
  const none = Object.values(kept).every((list: readonly unknown[]) => list.length === 0);
  return none ? refused(EMPTY) : { kind: 'opened', kept };
}

const refused = (sentence: string): Opened => ({ kind: 'refused', sentence });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return null;
  }
}

const attemptsOnly = (attempts: readonly Attempt[] | null): Everything | null =>
  attempts === null ? null : { plans: [], records: [], attempts };

function keptIn(kind: string, found: Readonly<Record<string, unknown>>): Everything | null {
  switch (kind) {
    case 'attempt': {
      const attempt = soundAttempt(own(found, 'kept'));
      return attemptsOnly(attempt === null ? null : [attempt]);
    }
    case 'attempts':
      return attemptsOnly(listOf(found, 'kept', soundAttempt));
    case 'papers': {
      const kept = own(found, 'kept');
      if (!isRecord(kept)) return null;
      const plans = listOf(kept, 'plans', soundPlan);
      const records = listOf(kept, 'records', soundRecord);
      const attempts = listOf(kept, 'attempts', soundAttempt);
      return plans && records && attempts ? { plans, records, attempts } : null;
    }
    default:
      return null;
  }
}
