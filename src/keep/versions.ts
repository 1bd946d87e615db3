import { soundSettings, type Attempt, type Settings } from '../practice/index.ts';
import { openedWith } from './envelope.ts';
import { KeepFault } from './fault.ts';
import { soundAttempt } from './sound-attempt.ts';

/** The attempt in an envelope of any version up to this one; throws a `KeepFault` where none is. */
export function attemptIn(found: unknown): Attempt {
  const attempt = openedWith(found, soundAttempt);
  if (attempt instanceof KeepFault) throw attempt;
  return attempt;
}

/** The settings in an envelope, or the usual ones: nothing of a person's work is in them. */
export function settingsIn(found: unknown): Settings {
  const settings = openedWith(found, soundSettings);
  return settings instanceof KeepFault ? soundSettings(null) : settings;
}
