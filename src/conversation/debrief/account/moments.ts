import { isHarmful, type Move, type Prose } from '../../../language/index.ts';
import { movements, type Movement } from '../movement.ts';
import { beatOf } from '../../spoken.ts';
import type { Run, Step } from '../../run.ts';
import type { Kindness, Voice } from './voice.ts';

/** What a choice was to the parent, where it was anything. */
export interface Moment extends Movement {
  readonly kind: 'landed' | 'hurt' | 'soothed' | 'mended';
}

/** The moments worth telling: the best, the worst, and what mended it, in their order. */
export function momentsOf(run: Run): readonly Moment[] {
  const all = movements(run).map((movement): Moment => ({
    ...movement,
    kind: kindOf(run, movement),
  }));
  const best = strongest(all.filter(({ kind }) => kind === 'landed'));
  const worst = strongest(all.filter((moment) => isWorthTelling(run, moment)));
  const mended = all.find(
    ({ step, kind }) => kind === 'mended' && worst !== undefined && step === worst.step + 1,
  );
  const told = [best, worst, mended].filter((moment) => moment !== undefined);
  return told.toSorted((a, b) => a.step - b.step);
}

const strongest = (moments: readonly Moment[]): Moment | undefined =>
  moments.toSorted((a, b) => Math.abs(b.towards) - Math.abs(a.towards) || b.size - a.size)[0];

/** A harm always is; a good line at a bad moment where it cost two levels, or a mood. */
const isWorthTelling = (run: Run, { kind, step, towards }: Moment): boolean =>
  run.steps[step]?.chosen?.choice.done === false &&
  (kind === 'soothed' || (kind === 'hurt' && (hurtOf(run, step) !== 'too-soon' || towards <= -3)));

function kindOf(run: Run, { step, towards, by }: Movement): Moment['kind'] {
  const moves = movesAt(run, step);
  const harmful = moves.some(isHarmful);
  if (harmful && by.threat < 0) return 'soothed';
  if (harmful || towards < 0) return 'hurt';
  const after = movesAt(run, step - 1).some(isHarmful);
  return after && moves.includes('own-it') ? 'mended' : 'landed';
}

const movesAt = (run: Run, step: number): readonly Move[] =>
  run.steps[step]?.chosen?.choice.moves ?? [];

/** Which of the voice's hurts a line was: its first harmful move, or a good line too soon. */
export const hurtOf = (run: Run, step: number): keyof Voice['hurt'] =>
  movesAt(run, step).find(isHarmful) ?? 'too-soon';

/** Which of the voice's kindnesses a line was: by its first move; what was done was quiet. */
export const kindnessOf = (run: Run, step: number): Kindness => {
  const [first] = movesAt(run, step);
  const done = run.steps[step]?.chosen?.choice.done ?? true;
  return done || first === undefined || isHarmful(first) ? 'steady' : KINDNESS[first];
};

const KINDNESS: Readonly<Record<Exclude<Move, keyof Voice['hurt']>, Kindness>> = {
  'open-frame': 'framed',
  'invite-story': 'asked',
  'ask-before-tell': 'asked',
  reflect: 'gave-back',
  'name-feeling': 'gave-back',
  affirm: 'credited',
  'both-true': 'both',
  'own-it': 'owned',
  'share-evidence': 'straight',
  'limit-and-route': 'straight',
  'check-and-record': 'recorded',
  'need-not-label': 'step',
  'agree-step': 'step',
  'child-voice': 'child',
  steady: 'steady',
};

/** What the parent thought once a step had led where it led, as the scenario gives it. */
export function thoughtAfter(run: Run, step: Step | undefined): Prose | null {
  const thoughts = (step?.arrived ?? []).flatMap((beat) => beatOf(run.scenario, beat).thoughts);
  return thoughts.at(-1) ?? null;
}
