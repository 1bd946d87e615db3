import { asBase64, fromBase64 } from './base64.ts';
import { ROUNDS, type Lock } from './lock.ts';
import type { Sealed } from './sealed.ts';

const KEY = { name: 'AES-GCM', length: 256 } as const;

const fresh = (bytes: number): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(bytes));
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Whether this browser gives its cryptography to this page: only at an https address or a file. */
export const canSeal = (): boolean => globalThis.crypto?.subtle !== undefined;

/** A new lock for a passcode, and the key that it guards: that key is never a passcode’s own. */
export async function makeLock(passcode: string): Promise<{ lock: Lock; key: CryptoKey }> {
  const [salt, nonce] = [fresh(16), fresh(12)];
  const id = asBase64(fresh(12));
  const guard = await guardOf(passcode, salt, ROUNDS);
  const made = await crypto.subtle.generateKey(KEY, true, ['encrypt', 'decrypt']);
  const raw = await crypto.subtle.exportKey('raw', made);
  const wrapped = await crypto.subtle.encrypt(guarding(nonce, id), guard, raw);
  const lock = {
    ...{ id, salt: asBase64(salt), rounds: ROUNDS, nonce: asBase64(nonce) },
    wrapped: asBase64(new Uint8Array(wrapped)),
  };
  return { lock, key: await usable(raw) };
}

/** The key that a lock guards, or null where the passcode is another. */
export async function keyOf(lock: Lock, passcode: string): Promise<CryptoKey | null> {
  try {
    const guard = await guardOf(passcode, fromBase64(lock.salt), lock.rounds);
    const how = guarding(fromBase64(lock.nonce), lock.id);
    return await usable(await crypto.subtle.decrypt(how, guard, fromBase64(lock.wrapped)));
  } catch {
    return null;
  }
}

/** An envelope sealed for its place, with a nonce of its own. */
export async function seal(
  key: CryptoKey,
  lock: string,
  at: Pick<Sealed, 'key' | 'changed'>,
  envelope: unknown,
): Promise<Sealed> {
  const nonce = fresh(12);
  const place = { key: at.key, lock, changed: at.changed };
  const text = bytesOf(JSON.stringify(envelope));
  const sealed = await crypto.subtle.encrypt(sealing(nonce, place), key, text);
  return { ...place, nonce: asBase64(nonce), sealed: asBase64(new Uint8Array(sealed)) };
}

/** What was sealed; rejected where anything of it, or its place, was altered. */
export async function unseal(key: CryptoKey, sealed: Sealed): Promise<unknown> {
  const how = sealing(fromBase64(sealed.nonce), sealed);
  const text = await crypto.subtle.decrypt(how, key, fromBase64(sealed.sealed));
  return JSON.parse(new TextDecoder().decode(text)) as unknown;
}

const guarding = (iv: BufferSource, id: string): AesGcmParams => ({
  ...{ name: 'AES-GCM', iv },
  additionalData: bytesOf(`lock ${id}`),
});

const sealing = (
  iv: BufferSource,
  { key, lock, changed }: Pick<Sealed, 'key' | 'lock' | 'changed'>,
): AesGcmParams => ({
  ...{ name: 'AES-GCM', iv },
  additionalData: bytesOf(JSON.stringify([lock, key, changed])),
});

async function guardOf(passcode: string, salt: BufferSource, rounds: number): Promise<CryptoKey> {
  const words = bytesOf(passcode.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(how, base, KEY, false, ['encrypt', 'decrypt']);
}

/** A key that this page may use and nobody can read out of it. */
const usable = (raw: ArrayBuffer): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, KEY, false, ['encrypt', 'decrypt']);
