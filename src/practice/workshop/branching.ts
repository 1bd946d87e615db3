import { choose, replay } from '../../conversation/playing.ts';
import { branchPlayed, goesBeyond, type Branch, type Session } from './session.ts';
import { withSession, type Workshop } from './workshop.ts';

/** The workshop after the choice that was picked; unchanged where none was. */
export function takePicked(workshop: Workshop): Workshop {
  const { run, session } = workshop;
  const offered = run.offered[session.picked ?? -1];
  return offered ? standing(workshop, choose(run, offered.number).choices) : workshop;
}

/** The workshop before its last choice, which stays picked. */
export function takeBackChoice(workshop: Workshop): Workshop {
  const choices = workshop.run.choices;
  if (choices.length === 0) return workshop;
  const before = standing(workshop, choices.slice(0, -1));
  const picked = before.run.offered.findIndex(({ choice }) => choice.id === choices.at(-1));
  return withSession(before, { picked: picked < 0 ? null : picked });
}

/** The workshop at a past decision, on a branch of its own: what was played stays beside it. */
export function rewindTo(workshop: Workshop, step: number): Workshop {
  const { session, conversation } = workshop;
  const played = branchPlayed(session);
  if (step < 1 || step > played.length) return workshop;
  const branches = tidied([...session.branches, played.slice(0, step - 1)]);
  const playing = branches.length - 1;
  const { run } = replay(conversation, branches[playing] ?? []);
  return { ...withSession(workshop, { branches, playing, picked: null }), run };
}

/** The workshop on another of its branches, where that was left. */
export function playBranch(workshop: Workshop, branch: number): Workshop {
  const wanted = workshop.session.branches[branch];
  if (!wanted) return workshop;
  const branches = tidied([...workshop.session.branches.filter((each) => each !== wanted), wanted]);
  const order = workshop.session.branches.filter((each) => branches.includes(each));
  const { run } = replay(workshop.conversation, wanted);
  const playing = order.indexOf(wanted);
  return { ...withSession(workshop, { branches: order, playing, picked: null }), run };
}

/** The last branch beside the one that is being played; null where there is none to compare. */
export function branchBeside({ branches, playing }: Session): number | null {
  const mine = branches[playing] ?? [];
  const other = branches.findLastIndex(
    (branch, at) => at !== playing && !goesBeyond(mine, branch) && !goesBeyond(branch, mine),
  );
  return other < 0 ? null : other;
}

/** Without those that another goes beyond; the last, which is being played, stays. */
const tidied = (branches: readonly Branch[]): readonly Branch[] =>
  branches.filter(
    (branch, at) =>
      at === branches.length - 1 || !branches.some((other) => goesBeyond(other, branch)),
  );

function standing(workshop: Workshop, choices: Branch): Workshop {
  const { session, conversation } = workshop;
  const { run } = replay(conversation, choices);
  const branches = session.branches.with(session.playing, choices);
  return { ...withSession(workshop, { branches, picked: null }), run };
}
