import { decisionNow, withSession, type Workshop } from './workshop.ts';
import { agreementOf, favourite, type Agreement } from './votes.ts';
import { lastBallot } from './session.ts';

/** The workshop with a choice about to be taken; the same again lets it go. */
export const pick = (workshop: Workshop, option: number): Workshop => {
  if (option >= workshop.run.offered.length) return workshop;
  return withSession(workshop, { picked: workshop.session.picked === option ? null : option });
};

/** The workshop with the room's own favourite picked, where it has one and nothing is picked. */
export function pickFavourite(workshop: Workshop): Workshop {
  const decision = decisionNow(workshop);
  if (workshop.session.picked !== null || !decision || wasTaken(workshop)) return workshop;
  return withSession(workshop, { picked: favourite(lastBallot(decision).hands) });
}

/** Whether the room agrees where the meeting now stands. */
export function agreementNow(workshop: Workshop): Agreement {
  const decision = decisionNow(workshop);
  return decision ? agreementOf(lastBallot(decision).hands) : 'nobody';
}

/** The choices that other branches took from here, so that another can be tried. */
export const takenBefore = ({ session, run }: Workshop): readonly number[] =>
  run.offered.flatMap(({ choice }, option) => {
    const here = run.choices.length;
    const taken = session.branches.some(
      (branch, at) =>
        at !== session.playing &&
        branch[here] === choice.id &&
        run.choices.every((each, step) => branch[step] === each),
    );
    return taken ? [option] : [];
  });

/** Where a branch was played from here, the room is here for another choice than its own. */
const wasTaken = (workshop: Workshop): boolean => takenBefore(workshop).length > 0;
