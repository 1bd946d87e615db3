/** The id of the row that stands empty at the end of a list: the first that is not in use. */
export function blankId(list: readonly { readonly id: string }[], letter: string): string {
  const used = list.map(({ id }) => Number(id.slice(letter.length)) || 0);
  return `${letter}${Math.max(0, ...used) + 1}`;
}
