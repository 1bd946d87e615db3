/** The way in for those who read and print files: it brings the Markdown and YAML readers along,
 * so whatever a visitor loads first imports `index.ts` instead. */
export { read, type Reading, type Sound, type Unsound } from './read.ts';
export { readFacts, readPrinciples, type CitationFault } from './citations.ts';
export { print } from './print.ts';
export { frame } from './frame.ts';
