import { isHarmful, type Inline, type Prose } from '../../language/index.ts';
import { beforeStep } from '../arrive.ts';
import { choose } from '../play.ts';
import type { Offered, Run } from '../run.ts';
import { thoughtAfter } from './account/moments.ts';
import { changesInWords } from './changes.ts';
import { movements, type Movement } from './movement.ts';

/** A line that moved the parent. */
export interface TurningPoint {
  /** The step of the choice; to replay from here is to keep the choices before it. */
  readonly step: number;
  readonly says: readonly Inline[];
  readonly done: boolean;
  /** Which way it moved the parent. */
  readonly way: 'opened' | 'closed';
  /** What the parent took from it, where the scenario says. */
  readonly took: Prose | null;
  /** What changed, each as a sentence. */
  readonly changed: readonly string[];
  readonly note: Prose;
  /** Where it cost something: what was offered beside it and would have closed them less. */
  readonly another: AnotherWay | null;
  /** Whatever else was offered there. */
  readonly others: readonly AnotherWay[];
}

/** A line that was offered and not taken. */
export interface AnotherWay {
  readonly says: readonly Inline[];
  readonly done: boolean;
  readonly note: Prose;
}

const MOST = 5;
const LEAST = 2;
/** About a mood, or two levels: less than that turns nothing. */
const TURNS = 4;

/**
 * The two to five choices that moved the parent most, by `Movement.size`, in their order. The best
 * and the worst are among them; a short or a level conversation has fewer.
 */
export function turningPoints(run: Run): readonly TurningPoint[] {
  const bySize = movements(run)
    .filter(({ size }) => size > 0)
    .toSorted((a, b) => b.size - a.size);
  const by = (way: 1 | -1) =>
    bySize
      .filter(({ towards }) => towards * way > 0)
      .toSorted((a, b) => (b.towards - a.towards) * way);
  const ends = [...by(1).slice(0, 1), ...by(-1).slice(0, 1)];
  const ranked = [...new Set([...ends, ...bySize])].slice(0, MOST);
  const turned = ranked.filter(({ size }, at) => size >= TURNS || at < LEAST);
  return turned
    .toSorted((a, b) => a.step - b.step)
    .flatMap((movement) => turningPoint(run, movement));
}

function turningPoint(run: Run, movement: Movement): readonly TurningPoint[] {
  const { step, towards } = movement;
  const there = run.steps[step];
  if (there === undefined || there.chosen === null) return [];
  const { chosen, among } = there;
  const { says, done, note } = chosen.choice;
  const others = among.filter(({ choice }) => choice.id !== chosen.choice.id);
  const closed = towards < 0;
  const cost = chosen.choice.moves.some(isHarmful) || towards <= -TURNS;
  return [
    {
      ...{ step, says, done, note },
      way: closed ? 'closed' : 'opened',
      took: thoughtAfter(run, there),
      changed: changesInWords(run.scenario, movement),
      another: closed && cost ? betterOf(run, movement, others) : null,
      others: others.map(anotherWay),
    },
  ];
}

/** The one of the others that would have opened the parent most, tried out with this parent. */
function betterOf(
  run: Run,
  { step, towards }: Movement,
  others: readonly Offered[],
): AnotherWay | null {
  const before = beforeStep(run, step);
  const tried = others
    .map((offered) => {
      const then = movements(choose(before, offered.number)).at(-1);
      return { offered, towards: then?.towards ?? 0 };
    })
    .toSorted((a, b) => b.towards - a.towards)[0];
  return tried === undefined || tried.towards <= towards ? null : anotherWay(tried.offered);
}

const anotherWay = ({ choice: { says, done, note } }: Offered): AnotherWay => ({
  says,
  done,
  note,
});
