import { KeepFault } from './fault.ts';

/** The version of everything that is written now. */
export const VERSION = 1;

/** What is written: the version, and the value itself. */
export interface Envelope<T = unknown> {
  readonly version: typeof VERSION;
  readonly kept: T;
}

/** The value as it is written. */
export const inEnvelope = <T>(kept: T): Envelope<T> => ({ version: VERSION, kept });

/**
 * The value in an envelope of any version up to this one, found sound, or what stands in the way
 * of it: a newer version, or nothing that can be read.
 */
export function openedWith<T>(found: unknown, sound: (kept: unknown) => T | null): T | KeepFault {
  const { version, kept } = (found ?? {}) as {
    readonly version?: unknown;
    readonly kept?: unknown;
  };
  if (typeof version === 'number' && version > VERSION) return new KeepFault('newer', 'reading');
  const thing = version === VERSION ? sound(kept) : null;
  return thing ?? new KeepFault('corrupt', 'reading');
}
