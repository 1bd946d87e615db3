/** How many single slips (a letter wrong, missing, added, or two swapped) lie between two words;
 * `limit + 1` as soon as it is certain that there are more than `limit`. */
export const slips = (a: string, b: string, limit: number): number => {
  const over = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return over;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? over) + 1 : over;
      const [added, dropped, changed] = [row[j - 1], last[j], last[j - 1]];
      const least = Math.min((added ?? over) + 1, (dropped ?? over) + 1, (changed ?? over) + same);
      row.push(Math.min(least, swap));
    }
    if (Math.min(...row) > limit) return over;
    before = last;
    last = row;
  }
  return last[b.length] ?? over;
};

/** Longer words are not compared: nobody mistypes them into one another. */
const LONGEST = 80;

/** How many slips a word of this length may hold and still be thought the same. */
const tolerance = (length: number): number => Math.min(6, Math.max(1, Math.floor(length * 0.4)));

/** The known word that this one was probably meant to be, or null. */
export type Nearest = (word: string, known: Iterable<string>) => string | null;

/** A `Nearest` that gives up guessing after so many comparisons, so that a file of nothing but
 * mistakes still takes a time in proportion to its length. */
export const nearest = (budget = 20_000): Nearest => {
  let left = budget;
  return (word, known) => {
    if (word.length === 0 || word.length > LONGEST) return null;
    const lower = word.toLowerCase();
    let best: string | null = null;
    let least = tolerance(word.length);
    for (const candidate of known) {
      if (left-- <= 0) return best;
      const found = slips(lower, candidate.toLowerCase(), least);
      if (found < least || (found === least && best === null)) [best, least] = [candidate, found];
    }
    return best;
  };
};
