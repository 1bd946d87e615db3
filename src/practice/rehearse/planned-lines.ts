import { GAUGE_WORDS, MOOD_NAMES, type Run } from '../../conversation/index.ts';
import { plain, type Gauge } from '../../language/index.ts';
import type { Attempt } from '../attempt.ts';
import { answerTo } from '../plan/changes.ts';
import type { Plan } from '../plan/plan.ts';
import { shareSaid } from './alike.ts';

/** The three lines that a plan rehearses. */
export const PLANNED = ['opening', 'hard-sentence', 'dreaded'] as const;
export type PlannedLine = (typeof PLANNED)[number];

/** Each of them as it is spoken of beside a play. */
export const PLANNED_WORDS: Readonly<Record<PlannedLine, string>> = {
  opening: 'Your first line',
  'hard-sentence': 'The hard sentence',
  dreaded: 'The question you dread',
};

/** How one planned line fared in a rehearsal. */
export interface Fared {
  readonly line: PlannedLine;
  readonly words: string;
  readonly said: 'said' | 'in-part' | 'not-said';
  /** The step at which it was said, nearest to its words; null where it was not. */
  readonly step: number | null;
  /** What was said at that step, in own words or as a choice. */
  readonly as: string | null;
  /** How the parent took that step, in words; null where it was not said. */
  readonly landed: string | null;
}

/** From how much of its words a line counts as said, and as said in part. */
const SAID = 0.6;
const IN_PART = 0.3;

/** Of each planned line that was written: whether it was said, and what that step did. */
export const howTheyFared = (plan: Plan, attempt: Attempt, run: Run): readonly Fared[] =>
  PLANNED.flatMap((line) => {
    const words = answerTo(plan, line).trim();
    return words === '' ? [] : [fared(line, words, attempt, run)];
  });

function fared(line: PlannedLine, words: string, attempt: Attempt, run: Run): Fared {
  const nearest = sayings(attempt, run)
    .map((saying) => ({ ...saying, share: shareSaid(words, saying.as) }))
    .reduce<Near | null>((best, next) => (next.share > (best?.share ?? 0) ? next : best), null);
  if (nearest === null || nearest.share < IN_PART)
    return { line, words, said: 'not-said', step: null, as: null, landed: null };
  const said = nearest.share >= SAID ? 'said' : 'in-part';
  return {
    line,
    words,
    said,
    step: nearest.step,
    as: nearest.as,
    landed: landing(run, nearest.step),
  };
}

interface Saying {
  readonly step: number;
  readonly as: string;
}

interface Near extends Saying {
  readonly share: number;
}

/** Everything said: own words first, since they are the person’s, then the choice taken. */
function sayings({ ownWords }: Attempt, { steps }: Run): readonly Saying[] {
  return steps.flatMap(({ chosen }, step) => {
    if (chosen === null) return [];
    const own = Object.hasOwn(ownWords, step) ? ownWords[step] : undefined;
    const taken = { step, as: plain(chosen.choice.says) };
    return own === undefined ? [taken] : [{ step, as: own }, taken];
  });
}

const SHOWN = ['heard', 'trust', 'threat', 'clarity'] as const satisfies readonly Gauge[];

/** What the parent’s gauges did at a step, in words, and how they were afterwards. */
function landing({ steps }: Run, step: number): string {
  const [before, after] = [steps[step - 1]?.parent, steps[step]?.parent];
  if (!before || !after) return '';
  const moves = SHOWN.filter((gauge) => before[gauge] !== after[gauge]).map((gauge) => {
    const { label, levels } = GAUGE_WORDS[gauge];
    return `${label.toLowerCase()} went from “${levels[before[gauge]]}” to “${levels[after[gauge]]}”`;
  });
  const mood = `The parent was ${MOOD_NAMES[after.mood]}`;
  return moves.length === 0 ? `${mood}, as before in all four.` : `${mood}: ${moves.join('; ')}.`;
}
