import { address } from './address.ts';
import type { Detector, PrivacyAdvice } from './advice.ts';
import { dateOfBirth } from './date-of-birth.ts';
import { fullName } from './full-name.ts';
import { eMail, phone, upn } from './numbers.ts';
import { safeguarding } from './safeguarding.ts';

const DETECTORS: readonly Detector[] = [
  safeguarding,
  upn,
  eMail,
  phone,
  address,
  dateOfBirth,
  fullName,
];

/**
 * What looks private in a text, in the order of how much it matters; where two meet, the one that
 * matters more. It advises and never stands in the way.
 */
export function privacyAdvice(text: string, now: string): readonly PrivacyAdvice[] {
  const all = DETECTORS.flatMap((detect) => detect(text, now));
  return all.filter(
    (advice, at) =>
      !all.slice(0, at).some((earlier) => earlier.found !== '' && meet(earlier, advice)),
  );
}

/** Advice for the one field that is to hold a child’s initials; null where it does. */
export function initialsAdvice(text: string): string | null {
  const written = text.trim();
  if (written === '' || /^\p{L}\.?(?:[ -]?\p{Lu}\.?){0,3}$/u.test(written)) return null;
  const initials = written
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .filter((letter) => /\p{L}/u.test(letter))
    .map((letter) => `${letter}.`)
    .join(' ');
  return `Initials or a first letter only, so that a lost device names no child${initials === '' ? '.' : `: “${initials}”.`}`;
}

const meet = (one: PrivacyAdvice, other: PrivacyAdvice): boolean =>
  one.at < other.at + other.found.length && other.at < one.at + one.found.length;
