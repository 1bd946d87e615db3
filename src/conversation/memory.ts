import type { BeatId, ChoiceId, Gauge, MarkId, Move } from '../language/index.ts';

/** One beat that an arrival came to. */
export interface Stop {
  readonly beat: BeatId;
  /** Its text was shown; otherwise it was passed silently. */
  readonly shown: boolean;
  /** Its text was shown for the first time in this conversation. */
  readonly first: boolean;
}

/** What the talk remembers: plain lists, so that a state can be compared, kept and explored. */
export interface Memory {
  readonly marks: readonly MarkId[];
  readonly said: readonly Move[];
  readonly seen: readonly BeatId[];
  /** The `once` choices that have been taken. */
  readonly used: readonly ChoiceId[];
  /** The beats come to since the last choice. */
  readonly path: readonly Stop[];
}

/** The machine's context: the parent's gauges and memory, and beside them the talk's. */
export type Remembered = Memory & Readonly<Record<Gauge, number>>;

export const NOTHING_YET: Memory = { marks: [], said: [], seen: [], used: [], path: [] };

/** What taking one choice leaves behind. */
export interface Taken {
  readonly marks: readonly MarkId[];
  readonly moves: readonly Move[];
  /** The choice, where it is used up by being taken. */
  readonly once: ChoiceId | null;
}

/** The list with what it lacks; the same list where it lacks nothing. */
const joined = <Each>(list: readonly Each[], more: readonly Each[]): readonly Each[] => {
  const fresh = more.filter((each, at) => !list.includes(each) && more.indexOf(each) === at);
  return fresh.length === 0 ? list : [...list, ...fresh];
};

/** After a choice: its marks set, its moves said, and a new way begun. */
export const afterTaking = (memory: Memory, taken: Taken): Memory => ({
  marks: joined(memory.marks, taken.marks),
  said: joined(memory.said, taken.moves),
  seen: memory.seen,
  used: taken.once === null ? memory.used : joined(memory.used, [taken.once]),
  path: [],
});

/** After a beat was passed silently. */
export const afterPassing = ({ path }: Memory, beat: BeatId): Pick<Memory, 'path'> => ({
  path: [...path, { beat, shown: false, first: false }],
});

/** After a beat's text was shown. */
export function afterShowing(memory: Memory, beat: BeatId): Pick<Memory, 'path' | 'seen'> {
  const first = !memory.seen.includes(beat);
  return {
    seen: joined(memory.seen, [beat]),
    path: [...memory.path, { beat, shown: true, first }],
  };
}

/** Whether a beat about to be tried was already passed silently in this same arrival. */
export function wasPassed({ path }: Memory, beat: BeatId): boolean {
  const lastShown = path.findLastIndex((stop) => stop.shown);
  return path.some((stop, at) => at > lastShown && stop.beat === beat);
}

/** Whether the beat just shown came round again with nothing new seen: the chain has no end. */
export function comesRound({ path }: Memory, beat: BeatId): boolean {
  const last = path.length - 1;
  const before = path.findLastIndex((stop, at) => at < last && stop.shown && stop.beat === beat);
  return before >= 0 && !path.some((stop, at) => at > before && stop.first);
}
