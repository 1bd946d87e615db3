/** A record of texts with one of them written; an empty one is taken away. Safe for any key. */
export function written(
  record: Readonly<Record<string, string>>,
  key: string,
  words: string,
): Readonly<Record<string, string>> {
  const others = Object.entries(record).filter(([other]) => other !== key);
  return Object.fromEntries(words.trim() === '' ? others : [...others, [key, words]]);
}
