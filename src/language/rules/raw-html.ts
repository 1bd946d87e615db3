import type { Law } from './law.ts';

/** There is no raw HTML but comments. */
export const rawHtml: Law = ({ found, source }, say) => {
  for (const at of found.html) say('raw-html', at, source.text.startsWith('<!--', at.start));
};
