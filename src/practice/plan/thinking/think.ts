import type { Plan } from '../plan.ts';
import { agreementNeeded } from './agreement-needed.ts';
import { hardToRead } from './hard-to-read.ts';
import { jargon } from './jargon.ts';
import { leadFirst } from './lead-first.ts';
import { longLine } from './long-line.ts';
import { notBorneOut } from './not-borne-out.ts';
import { notToldYet } from './not-told-yet.ts';
import { notYoursToPromise } from './not-yours-to-promise.ts';
import { onlyDeficits } from './only-deficits.ts';
import type { Rule, RuleId, Spot, Thought } from './thought.ts';
import { wordsThatJudge } from './words-that-judge.ts';

/** The rules, in the order in which their thoughts are shown. */
export const RULES: Readonly<Record<RuleId, Rule>> = {
  'lead-first': leadFirst,
  'not-told-yet': notToldYet,
  'not-yours-to-promise': notYoursToPromise,
  'agreement-needed': agreementNeeded,
  'not-borne-out': notBorneOut,
  'only-deficits': onlyDeficits,
  'words-that-judge': wordsThatJudge,
  'long-line': longLine,
  'hard-to-read': hardToRead,
  jargon,
};

/** Everything that is worth a second look in a plan; one sentence is not spoken of twice. */
export function think(plan: Plan): readonly Thought[] {
  const all = Object.values(RULES).flatMap((rule) => rule(plan));
  const said = new Set<string>();
  return all.filter(({ at, quote, rule }) => {
    if (quote === null || (rule !== 'not-borne-out' && rule !== 'not-yours-to-promise'))
      return true;
    const key = `${spotKey(at)} ${quote}`;
    return !said.has(key) && said.add(key);
  });
}

/** What there is to say of one place in a plan. */
export const thoughtsAt = (thoughts: readonly Thought[], spot: Spot): readonly Thought[] =>
  thoughts.filter(({ at }) => spotKey(at) === spotKey(spot));

const spotKey = (spot: Spot): string =>
  spot.kind === 'answer' ? `answer ${spot.question}` : `reply ${spot.opening}`;
