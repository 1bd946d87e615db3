/** Anything that was read, before it is known to be sound. */
export type Found = Readonly<Record<string, unknown>>;

/** Whether it has names and values at all. */
export const isRecord = (found: unknown): found is Found =>
  typeof found === 'object' && found !== null && !Array.isArray(found);

/** What stands under a name of its own, never what every object inherits. */
export const own = (found: Found, key: string): unknown =>
  Object.hasOwn(found, key) ? found[key] : undefined;

/** A text, or null. */
export function text(found: Found, key: string): string | null {
  const value = own(found, key);
  return typeof value === 'string' ? value : null;
}

/** A text with something in it, or null. */
export const name = (found: Found, key: string): string | null => text(found, key) || null;

/** Texts by name, or null where one of them is none. */
export function texts(found: Found, key: string): Readonly<Record<string, string>> | null {
  const value = own(found, key);
  if (!isRecord(value)) return null;
  return Object.values(value).every((one) => typeof one === 'string')
    ? (value as Readonly<Record<string, string>>)
    : null;
}

/** A list of which every one is sound, or null. */
export function listOf<T>(
  found: Found,
  key: string,
  sound: (one: unknown) => T | null,
): readonly T[] | null {
  const value = own(found, key);
  if (!Array.isArray(value)) return null;
  const list = value.map((one: unknown) => sound(one));
  return list.every((one) => one !== null) ? (list as readonly T[]) : null;
}

/** A text from a list, or null where nothing was chosen; undefined where it is neither. */
export function chosen<T extends string>(
  found: Found,
  key: string,
  allowed: readonly T[],
): T | null | undefined {
  const value = own(found, key);
  return value === null ? null : allowed.find((one) => one === value);
}

type Sound<T> = { readonly [Key in keyof T]: Exclude<T[Key], null | undefined> };

/** The whole where no part of it is null or missing; else null. */
export const whole = <T extends object>(parts: T): Sound<T> | null =>
  Object.values(parts).every((part) => part !== null && part !== undefined)
    ? (parts as Sound<T>)
    : null;
