/** What a piece of writing looks to hold that does not belong here. */
export const PRIVACY_KINDS = [
  'safeguarding',
  'upn',
  'e-mail',
  'phone',
  'address',
  'date-of-birth',
  'full-name',
] as const;
export type PrivacyKind = (typeof PRIVACY_KINDS)[number];

/** Advice beside a field, at once: what looks private, why, and what to write instead. */
export interface PrivacyAdvice {
  readonly kind: PrivacyKind;
  readonly found: string;
  readonly at: number;
  readonly sentence: string;
}

/** Finds one kind of private thing; `now` tells an old date from a new one. */
export type Detector = (text: string, now: string) => readonly PrivacyAdvice[];

/** A detector by pattern. */
export const byPattern =
  (kind: PrivacyKind, pattern: RegExp, sentence: (found: string) => string): Detector =>
  (text) =>
    [...text.matchAll(pattern)].map(({ 0: found, index: at }) => ({
      kind,
      found,
      at,
      sentence: sentence(found),
    }));
