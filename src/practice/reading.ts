/** The door for those who ask how hard something is to read. */
export { howItReads, type HowItReads } from './reading/of-a-scenario.ts';
export { readingLevel, readingWords, SPOKEN_WORDS, type ReadingLevel } from './reading/grade.ts';
