import type { ParentKind } from '../../../language/index.ts';
import { plainProse } from '../../plain.ts';
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
  const meeting = [...beginning(run, tell), ...moments.flatMap((each) => telling(run, each, tell))];
  const heard = Math.max(...run.steps.map(({ parent }) => parent.heard));
  if (heard < 2) meeting.push(tell('unheard', ({ unheard }) => unheard));
  return [meeting.join(' '), afterwards(run, tell).join(' ')];
}

type Tell = (
  reason: string,
  ways: (voice: Voice) => readonly string[],
  blanks?: Readonly<Record<string, string>>,
) => string;

/** Says things in this parent's voice; which way, the choices of the run decide. */
function teller(run: Run): Tell {
  const voice = VOICES[run.scenario.parent];
  const nameOf = (who: string) => run.scenario.people.find(({ id }) => id === who)?.name ?? who;
  const names = { you: nameOf('you'), child: nameOf('child') };
  return (reason, ways, blanks = {}) =>
    filled(pick(ways(voice), `${reason} ${run.choices.join(' ')}`), { ...names, ...blanks });
}

function beginning(run: Run, tell: Tell): readonly string[] {
  const thought = thoughtAfter(run, run.steps[0]);
  if (thought === null) return [tell('start', ({ startPlain }) => startPlain)];
  return [tell('start', ({ start }) => start, { thought: plainProse(thought) })];
}

function telling(run: Run, moment: Moment, tell: Tell): readonly string[] {
  const { step, kind } = moment;
  const chosen = run.steps[step]?.chosen?.choice;
  if (chosen === undefined) return [];
  const blanks = { line: briefly(chosen.says) };
  if (kind === 'mended' && !chosen.done) return [tell('mended', ({ mended }) => mended, blanks)];
  const said = tell(`said ${step}`, (voice) => (chosen.done ? voice.did : voice.said), blanks);
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
  return [tell('thinking', (voice) => voice.thinking, { thought: plainProse(thought) })];
}

function afterwards(run: Run, tell: Tell): readonly string[] {
  const parent = run.steps.at(-1)?.parent;
  const clarity = parent?.clarity ?? 0;
  const next = clarity >= 3 ? 'clear' : clarity >= 2 ? 'some' : 'lost';
  return [
    ...commitments(run, (parent?.trust ?? 0) >= 2, tell),
    tell('next', (voice) => voice.next[next]),
    ...atTheEnd(run, tell),
  ];
}

function commitments(run: Run, trusts: boolean, tell: Tell): readonly string[] {
  const overstepped = quotable(run.scenario, run.oversteps);
  const over =
    overstepped === null
      ? []
      : [tell('over', (voice) => voice.overstepped, { thing: overstepped })];
  if (run.promises.length === 0)
    return over.length > 0 ? over : [tell('nothing', ({ nothing }) => nothing)];
  const thing = quotable(run.scenario, run.promises);
  if (thing === null) return [tell('promised', (voice) => voice.promisedPlain), ...over];
  const promised = tell('promised', (voice) => (trusts ? voice.promised : voice.doubted), {
    thing,
  });
  return [promised, ...over];
}

function atTheEnd({ ending, ...run }: Run, tell: Tell): readonly string[] {
  if (ending === null) return [];
  const thought = thoughtAfter({ ending, ...run }, run.steps.at(-1));
  return [
    ending.safe
      ? tell('safe', ({ safe }) => safe)
      : tell('child', ({ child }) => child[ending.child]),
    tell('tonight', ({ tonight }) => tonight[ending.relationship]),
    ...(thought === null
      ? []
      : [tell('last', ({ last }) => last, { thought: plainProse(thought) })]),
  ];
}
