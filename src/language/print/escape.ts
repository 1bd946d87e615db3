/** Words so written that Markdown takes them for words: what would mean something gets a backslash. */
export const escape = (text: string, atLineStart: boolean): string => {
  const marked = text
    .replace(/[\\`*_~[\]<&{|@]/g, '\\$&')
    .replace(/(https?):(?=\/\/)/gi, '$1\\:')
    .replace(/www\./gi, (found) => `${found.slice(0, 3)}\\.`)
    .replace(/[!#]$/, '\\$&');
  if (!atLineStart) return marked;
  return marked.replace(/^[#>+=:-]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
};

const fenced = (text: string, inside: string): string => {
  const runs = text.match(/`+/g) ?? [];
  const lengths = new Set(runs.map((run) => run.length));
  let length = 1;
  while (lengths.has(length)) length++;
  const ticks = '`'.repeat(length);
  return `${ticks}${inside}${ticks}`;
};

/** A code span. */
export const code = (text: string): string => {
  const padded = /^`|`$/.test(text) || (/^ .* $/.test(text) && text.trim() !== '');
  return fenced(text, padded ? ` ${text} ` : text);
};

/** A link's address. */
export const address = (to: string): string =>
  /^[\w/:?#@!$'*+,;=.~%-]*$/.test(to) ? to : `<${to.replace(/[\\<>&]/g, '\\$&')}>`;

/**
 * A sentence that is not Markdown, in which a word in braces would be taken for a name. Such a word
 * can only have come from `{x{child}}`, so it is written that way again.
 */
export const braced = (sentence: string, people: readonly { id: string; name: string }[]): string =>
  sentence.replace(/\{([\p{L}\p{N}-]+)\}/gu, (written: string, word: string) => {
    const person = people.find(({ name }) => name !== '' && word.includes(name));
    return person ? `{${word.replace(person.name, `{${person.id}}`)}}` : written;
  });
