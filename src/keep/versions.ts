import { soundSettings, type Attempt, type Settings } from '../practice/index.ts';
import { KeepFault } from './fault.ts';
import { soundAttempt } from './sound-attempt.ts';

/** The version of everything that is written now. */
export const VERSION = 1;

/** What is written: the version, and the value itself. */
export interface Envelope {
  readonly version: typeof VERSION;
  readonly kept: Attempt | Settings;
}

/** The value as it is written. */
export const inEnvelope = (kept: Attempt | Settings): Envelope => ({ version: VERSION, kept });

/** The attempt in an envelope of any version up to this one; throws a `KeepFault` where none is. */
export function attemptIn(found: unknown): Attempt {
  const attempt = soundAttempt(opened(found));
  if (!attempt) throw new KeepFault('corrupt', 'reading');
  return attempt;
}

/** The settings in an envelope, or the usual ones: nothing of a person's work is in them. */
export function settingsIn(found: unknown): Settings {
  try {
    return soundSettings(opened(found));
  } catch {
    return soundSettings(null);
  }
}

function opened(found: unknown): unknown {
  if (typeof found !== 'object' || found === null || !Object.hasOwn(found, 'version'))
    throw new KeepFault('corrupt', 'reading');
  const { version, kept } = found as { readonly version: unknown; readonly kept?: unknown };
  if (typeof version === 'number' && version > VERSION) throw new KeepFault('newer', 'reading');
  if (version !== VERSION) throw new KeepFault('corrupt', 'reading');
  return kept;
}
