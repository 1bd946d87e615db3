import { plain } from '../../../language/index.ts';
import type { ParentKind } from '../../../language/index.ts';
import type { Run } from '../../run.ts';
import { DEFENSIVE } from './defensive.ts';
import { DEMANDS_DIAGNOSIS } from './demands-diagnosis.ts';
import { DENIES_NEED } from './denies-need.ts';
import { hurtOf, kindnessOf, momentsOf, thoughtAfter, type Moment } from './moments.ts';
import { filled, pick } from './pick.ts';
import { briefly, quotable } from './quoting.ts';
import type { Voice } from './voice.ts';

const VOICES: Readonly<Record<ParentKind, Voice>> = {
  'demands-diagnosis': DEMANDS_DIAGNOSIS,
  'denies-need': DENIES_NEED,
  defensive: DEFENSIVE,
};

/**
 * How it was for the parent, as they tell it: two paragraphs, the meeting and what is left of it.
 * Made of what was said, what it did and the scenario's own thoughts; it knows nothing else.
 */
export function accountOf(run: Run): readonly string[] {
  const tell = teller(run);
  const moments = momentsOf(run);
  const meeting = [
    ...beginning(run, tell),
    ...moments.flatMap((each, turn) => telling(run, each, turn, tell)),
  ];
  if (!moments.some(({ kind }) => kind === 'landed'))
    meeting.push(tell('unheard', ({ unheard }) => unheard));
  return [meeting.join(' '), afterwards(run, tell).join(' ')];
}

type Tell = (
  reason: string,
  ways: (voice: Voice) => readonly string[],
  blanks?: Readonly<Record<string, string>>,
  turn?: number,
) => string;

/** Says things in this parent's voice; which way, the choices of the run decide. */
function teller(run: Run): Tell {
  const voice = VOICES[run.scenario.parent];
  const nameOf = (who: string) => run.scenario.people.find(({ id }) => id === who)?.name ?? who;
  const names = { you: nameOf('you'), child: nameOf('child') };
  const choices = run.choices.join(' ');
  return (reason, ways, blanks = {}, turn = 0) =>
    filled(pick(ways(voice), `${reason} ${choices}`, turn), { ...names, ...blanks });
}

function beginning(run: Run, tell: Tell): readonly string[] {
  const thought = thoughtAfter(run, run.steps[0]);
  if (thought === null) return [tell('start', ({ startPlain }) => startPlain)];
  return [tell('start', ({ start }) => start, { thought: plain(thought) })];
}

function telling(run: Run, moment: Moment, turn: number, tell: Tell): readonly string[] {
  const { step, kind } = moment;
  const chosen = run.steps[step]?.chosen?.choice;
  if (chosen === undefined) return [];
  const blanks = { line: briefly(chosen.says) };
  if (kind === 'mended' && !chosen.done) return [tell('mended', ({ mended }) => mended, blanks)];
  const said = tell('said', (voice) => (chosen.done ? voice.did : voice.said), blanks, turn);
  if (kind === 'soothed') return [said, tell('soothed', ({ soothed }) => soothed)];
  if (kind === 'hurt') return [said, tell('hurt', ({ hurt }) => hurt[hurtOf(run, step)])];
  const landed = tell('landed', (voice) => voice.landed[kindnessOf(run, step)]);
  return [said, landed, ...thinking(run, step, tell)];
}

/** The thought at the best moment, unless the account begins or ends with it anyway. */
function thinking(run: Run, step: number, tell: Tell): readonly string[] {
  const thought = thoughtAfter(run, run.steps[step]);
  const others = [thoughtAfter(run, run.steps[0]), thoughtAfter(run, run.steps.at(-1))];
  if (thought === null || others.includes(thought)) return [];
  return [tell('thinking', (voice) => voice.thinking, { thought: plain(thought) })];
}

function afterwards(run: Run, tell: Tell): readonly string[] {
  return [...commitments(run, tell), ...whatNext(run, tell), ...atTheEnd(run, tell)];
}

/** Whether anything begins for the child: then it is not said that there is nothing. */
const begins = ({ ending }: Run): boolean => ending?.child === 'step' || ending?.child === 'plan';

function commitments(run: Run, tell: Tell): readonly string[] {
  const over = quotable(run.scenario, run.oversteps);
  const overstepped =
    over === null ? [] : [tell('over', (voice) => voice.overstepped, { thing: over })];
  if (run.promises.length === 0) {
    const silent = overstepped.length > 0 || begins(run);
    return silent ? overstepped : [tell('nothing', ({ nothing }) => nothing)];
  }
  const thing = quotable(run.scenario, run.promises);
  if (thing === null) return [tell('promised', (voice) => voice.promisedPlain), ...overstepped];
  const trusts = (run.steps.at(-1)?.parent.trust ?? 0) >= 2;
  const ways = (voice: Voice) => (trusts ? voice.promised : voice.doubted);
  return [tell('promised', ways, { thing }), ...overstepped];
}

function whatNext(run: Run, tell: Tell): readonly string[] {
  const clarity = run.steps.at(-1)?.parent.clarity ?? 0;
  if (clarity < 2 && begins(run)) return [];
  const next = clarity >= 3 ? 'clear' : clarity === 2 ? 'some' : 'lost';
  return [tell('next', (voice) => voice.next[next])];
}

function atTheEnd(run: Run, tell: Tell): readonly string[] {
  const { ending } = run;
  if (ending === null) return [];
  const thought = thoughtAfter(run, run.steps.at(-1));
  return [
    ending.safe
      ? tell('safe', ({ safe }) => safe)
      : tell('child', ({ child }) => child[ending.child]),
    tell('tonight', ({ tonight }) => tonight[ending.relationship]),
    ...(thought === null ? [] : [tell('last', ({ last }) => last, { thought: plain(thought) })]),
  ];
}
