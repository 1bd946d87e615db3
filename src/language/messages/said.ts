/** What is wrong, and how to mend it. */
export type Said = readonly [message: string, mend: string];

/** The known word that was probably meant. */
export type Near = string | null;

const LONGEST = 60;

/** Words of the author's in quotation marks, cut where they would drown the sentence. */
export const q = (words: string): string => {
  const short = [...words.slice(0, LONGEST * 2)].slice(0, LONGEST).join('');
  return `“${short}${short.length < words.length ? '…' : ''}”`;
};

/** The mend: the word that was probably meant, or else what to do. */
export const didYouMean = (near: Near, otherwise: string): string =>
  near === null ? otherwise : `Did you mean ${q(near)}?`;
