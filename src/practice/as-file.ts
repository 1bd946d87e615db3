import type { Attempt } from './attempt.ts';

/** A text that can be saved on the person's own computer. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** An attempt as a file of JSON, named by its scenario and the day on which it began. */
export const asFile = (attempt: Attempt): TextFile => ({
  name: `common-ground-${inFileName(attempt.scenario)}-${inFileName(attempt.started.slice(0, 10))}.json`,
  text: `${JSON.stringify({ commonGround: 'attempt', version: 1, kept: attempt }, null, 2)}\n`,
});

const inFileName = (text: string): string => text.replaceAll(/[^\p{L}\p{N}-]+/gu, '-');
