import { isRecord, name } from '../sound.ts';

/** A plan or record that is locked: where it stands, and its text as nobody can read it. */
export interface Sealed {
  readonly key: string;
  /** The id of the lock that seals it. */
  readonly lock: string;
  /** When what is in it was last changed, as ISO: it tells newer from older without opening. */
  readonly changed: string;
  /** Used once and never again; base64. */
  readonly nonce: string;
  /** The encrypted envelope; base64. */
  readonly sealed: string;
}

/** What stands sealed in the database under its key, or null: it never throws. */
export function soundSealed(found: unknown): Sealed | null {
  if (!isRecord(found)) return null;
  const [key, lock, changed, nonce, sealed] = ['key', 'lock', 'changed', 'nonce', 'sealed'].map(
    (each) => name(found, each),
  );
  if (!key || !lock || !changed || !nonce || !sealed) return null;
  return /^(plan|record)\//.test(key) ? { key, lock, changed, nonce, sealed } : null;
}

/** The sealed thing in an envelope, or null where what stands there is open. */
export const sealedIn = (envelope: unknown): Sealed | null =>
  isRecord(envelope) && Object.hasOwn(envelope, 'sealed') ? soundSealed(envelope['sealed']) : null;
