import { sameBranch, type Decision } from './session.ts';
import { handUp, openBallot, setHands, takeBack, type Ballot } from './votes.ts';
import { decisionNow, withSession, type Workshop } from './workshop.ts';

/** The workshop with one more hand for a choice. */
export const countHand = (workshop: Workshop, option: number): Workshop =>
  counted(workshop, (ballot) => handUp(ballot, option));

/** The workshop with so many hands for a choice. */
export const countHands = (workshop: Workshop, option: number, hands: number): Workshop =>
  counted(workshop, (ballot) => setHands(ballot, option, hands));

/** The workshop before the last count. */
export const takeBackCount = (workshop: Workshop): Workshop => counted(workshop, takeBack);

/** The workshop with a second vote open, beside the first. */
export function openSecondVote(workshop: Workshop): Workshop {
  const decision = opened(workshop);
  if (decision.second) return workshop;
  return decided(workshop, { ...decision, second: openBallot(decision.first.hands.length) });
}

/** The vote that is being counted: the second where there is one. */
export function ballotNow(workshop: Workshop): Ballot {
  const decision = opened(workshop);
  return (isSecond(workshop) ? decision.second : null) ?? decision.first;
}

const isSecond = ({ session }: Workshop): boolean => session.phase === 'again';

function counted(workshop: Workshop, count: (ballot: Ballot) => Ballot): Workshop {
  const decision = opened(workshop);
  return decided(
    workshop,
    isSecond(workshop) && decision.second
      ? { ...decision, second: count(decision.second) }
      : { ...decision, first: count(decision.first) },
  );
}

/** The decision that the meeting stands at, with as many choices as are offered. */
const opened = (workshop: Workshop): Decision =>
  decisionNow(workshop) ?? {
    after: workshop.run.choices,
    first: openBallot(workshop.run.offered.length),
    second: null,
  };

function decided(workshop: Workshop, decision: Decision): Workshop {
  const others = workshop.session.decisions.filter(
    ({ after }) => !sameBranch(after, decision.after),
  );
  return withSession(workshop, { decisions: [...others, decision] });
}
