import type { Law } from './law.ts';

/** A scenario begins with front matter: YAML, and a map. */
export const frontMatter: Law = ({ matter }, say) => {
  if (matter.written.kind === 'none') say('front-matter', matter.written.at, matter.written.why);
};
