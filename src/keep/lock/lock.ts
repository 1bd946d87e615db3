import { isRecord, name, own } from '../sound.ts';

/** What is kept of a lock: nothing from which a passcode can be read. Binary parts are base64. */
export interface Lock {
  readonly id: string;
  /** Made anew with every passcode. */
  readonly salt: string;
  /** Of PBKDF2 with SHA-256. */
  readonly rounds: number;
  readonly nonce: string;
  /** The key of the papers, encrypted with the key that comes of the passcode. */
  readonly wrapped: string;
}

/** Under this key stands the lock, where there is one. */
export const LOCK_KEY = 'lock';

/** Fewer rounds are never made; many more would only be there to make a browser hang. */
export const ROUNDS = 600_000;
const MOST_ROUNDS = 10_000_000;

/** A lock from anything whatever, or null: it never throws. */
export function soundLock(found: unknown): Lock | null {
  if (!isRecord(found)) return null;
  const [id, salt, nonce, wrapped] = ['id', 'salt', 'nonce', 'wrapped'].map((key) =>
    name(found, key),
  );
  const rounds = own(found, 'rounds');
  if (!id || !salt || !nonce || !wrapped || typeof rounds !== 'number') return null;
  return Number.isInteger(rounds) && rounds >= ROUNDS && rounds <= MOST_ROUNDS
    ? { id, salt, rounds, nonce, wrapped }
    : null;
}

/** The lock in an envelope, or null. */
export const lockIn = (envelope: unknown): Lock | null =>
  isRecord(envelope) && own(envelope, 'version') === 1 ? soundLock(own(envelope, 'kept')) : null;
