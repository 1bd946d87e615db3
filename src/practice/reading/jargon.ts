import { SWAPS, type Swap } from './swaps.ts';

/** Jargon where it stands, with what to write instead. */
export interface Jargon extends Swap {
  readonly found: string;
  readonly at: number;
}

const PATTERNS = SWAPS.flatMap((swap) =>
  swap.terms.map((term) => ({ swap, pattern: patternOf(term) })),
);

/** Every piece of jargon in a text, in order; where two meet, the longer. */
export function jargonIn(text: string): readonly Jargon[] {
  const all = PATTERNS.flatMap(({ swap, pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: found, index: at }) => ({ ...swap, found, at })),
  ).toSorted((one, other) => one.at - other.at || other.found.length - one.found.length);
  const apart: Jargon[] = [];
  for (const next of all) {
    const last = apart.at(-1);
    if (!last || next.at >= last.at + last.found.length) apart.push(next);
  }
  return apart;
}

/** `“provision”: say “help”.` */
export const swapWords = ({ found, instead }: Pick<Jargon, 'found' | 'instead'>): string =>
  `“${found}”: say ${instead}.`;

/** Whole words only; a term in capitals is looked for in capitals. */
function patternOf(term: string): RegExp {
  const capitals = /^[A-Z]+(?:s\?)?$/.test(term);
  const words = term.replaceAll(' ', '[\\s-]+');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, capitals ? 'gu' : 'giu');
}
