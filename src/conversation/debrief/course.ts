import type { Gauge, Inline, Mood } from '../../language/index.ts';
import type { Run } from '../run.ts';
import { GAUGE_WORDS, MOOD_NAMES } from '../words.ts';

/** One gauge over the whole conversation: the start, then the level after each line. */
export interface Lane {
  readonly gauge: Gauge;
  readonly name: string;
  /** What the parent would say of it. */
  readonly phrase: string;
  readonly levels: readonly number[];
  readonly words: readonly string[];
  /** The last level as a phrase: “fully heard”. */
  readonly end: string;
}

/** One of your lines, and how things stood after it: a row of the table. */
export interface Row {
  readonly step: number;
  readonly says: readonly Inline[];
  readonly done: boolean;
  readonly mood: string;
  /** The four gauges in words, in the order of the lanes. */
  readonly levels: readonly string[];
}

/** The line of the meeting, drawn or read. */
export interface Course {
  readonly lanes: readonly Lane[];
  /** The start, then the mood after each line, each with its plain name. */
  readonly moods: readonly { readonly mood: Mood; readonly name: string }[];
  readonly rows: readonly Row[];
}

const LANES = ['heard', 'trust', 'threat', 'clarity'] as const;

/** How it went, line by line. */
export const courseOf = ({ steps }: Run): Course => ({
  lanes: LANES.map((gauge): Lane => {
    const { label, phrase, levels: words, atTheEnd } = GAUGE_WORDS[gauge];
    const levels = steps.map(({ parent }) => parent[gauge]);
    return {
      ...{ gauge, phrase, levels },
      name: label,
      words: levels.map((level) => words[level] ?? ''),
      end: atTheEnd[levels.at(-1) ?? 0] ?? '',
    };
  }),
  moods: steps.map(({ parent: { mood } }) => ({ mood, name: MOOD_NAMES[mood] })),
  rows: steps.flatMap(({ chosen, parent }, step) =>
    chosen === null
      ? []
      : [
          {
            step,
            says: chosen.choice.says,
            done: chosen.choice.done,
            mood: MOOD_NAMES[parent.mood],
            levels: LANES.map((gauge) => GAUGE_WORDS[gauge].levels[parent[gauge]] ?? ''),
          },
        ],
  ),
});
