import { CHILD_WORDS, RELATIONSHIP_WORDS } from '../../conversation/index.ts';
import type { Diagnostic, Ending } from '../../language/index.ts';

const counted = (count: number, thing: string): string =>
  `${count} ${thing}${count === 1 ? '' : 's'}`;

/** `2 errors, 1 warning.`, or that there is none; not the last word while plays are followed. */
export function verdictWords(diagnostics: readonly Diagnostic[], last = true): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const found = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  if (found.length > 0) return `${found.join(', ')}.`;
  return last ? 'Nothing wrong.' : 'It reads well so far.';
}

/** A number with its thousands set apart. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** `12 choices`. */
export const choicesWords = (count: number): string =>
  count === 1 ? 'one choice' : `${count} choices`;

/** How many plays in a hundred: a share of 0 to 1, which is the least it can be where not all is
 * known, or null where it was not worked out. */
export function playsWords(share: number | null, complete: boolean): string {
  if (share === null) return 'too many plays to count';
  const least = complete || share === 0 ? '' : 'at least ';
  if (share >= 1 - 1e-9) return 'every play';
  if (share === 0) return complete ? 'no play' : 'no play so far';
  const plays = Math.round(share * 100);
  if (plays < 1) return 'fewer than 1 play in 100';
  if (plays > 99) return `${least}99 plays in 100`;
  return `${least}${counted(plays, 'play')} in 100`;
}

/** What became of the relationship and of the child, and that it was rightly stopped. */
export const endingParts = ({ relationship, child, safe }: Ending): readonly string[] => [
  `relationship ${RELATIONSHIP_WORDS[relationship]}`,
  `child ${CHILD_WORDS[child]}`,
  ...(safe ? ['rightly stopped'] : []),
];

/** `relationship intact, child a first step`. */
export const endingWords = (ending: Ending): string => endingParts(ending).join(', ');

/** An ending's worth or an average of them, to a hundredth. */
export const worthWords = (worth: number): string => String(Math.round(worth * 100) / 100);
