import { CHARTS } from '../../../src/conversation/charts.ts';
import { begin, choose, converse, type Conversation } from '../../../src/conversation/index.ts';
import type { Fact, Principle, Scenario } from '../../../src/language/index.ts';
import {
  debriefPages,
  shownToRoom,
  startSession,
  takeUp,
  withSession,
  type Branch,
  type Session,
  type Workshop,
} from '../../../src/practice/workshop/index.ts';
import type { NamedView } from './every-view.ts';

const NOON = '2026-11-24T12:00:00.000+00:00';

/** How a play goes: which of the choices offered is taken at each line. */
const WAYS: readonly ((line: number, offered: number) => number)[] = [
  () => 0,
  (_, offered) => offered - 1,
  (line, offered) => line % offered,
  (line, offered) => (line * 2 + 1) % offered,
];

/** The scene, looking back after several plays, and each pair of them side by side. */
export function everyPage(
  scenario: Scenario,
  cited: { readonly facts: readonly Fact[]; readonly principles: readonly Principle[] },
): readonly NamedView[] {
  const conversation = converse(scenario, CHARTS[scenario.parent]);
  const branches = WAYS.map((way) => playedBy(conversation, way));
  const workshop = (change: Partial<Session>): Workshop =>
    takeUp({ ...aSession(scenario), branches, ...change }, { conversation, ...cited });
  const view = (name: string, of: Workshop): NamedView => ({
    name: `${scenario.id} ${name}`,
    view: shownToRoom(of),
  });
  const scene = scenario.briefing.map((_, page) =>
    view(`scene ${page}`, workshop({ phase: 'scene', page: page + 1 })),
  );
  const back = branches.flatMap((_, playing) => {
    const one = workshop({ phase: 'debrief', playing });
    return debriefPages(one).map((_page, page) =>
      view(`debrief ${playing}, ${page}`, withSession(one, { page })),
    );
  });
  const beside = branches
    .slice(1)
    .flatMap((_, at) =>
      [0, 1].map((page) => view(`beside ${at}, ${page}`, pairOf(workshop, branches, at, page))),
    );
  return [...scene, ...back, ...beside];
}

const pairOf = (
  workshop: (change: Partial<Session>) => Workshop,
  branches: readonly Branch[],
  at: number,
  page: number,
): Workshop =>
  workshop({ phase: 'beside', page, branches: branches.slice(at, at + 2), playing: 1 });

function playedBy(conversation: Conversation, way: (typeof WAYS)[number]): Branch {
  let run = begin(conversation);
  for (let line = 0; run.offered.length > 0 && line < 40; line += 1) {
    const offered = run.offered[way(line, run.offered.length)];
    if (!offered) break;
    run = choose(run, offered.choice.id);
  }
  return run.choices;
}

const aSession = ({ id }: Scenario): Session => ({
  ...startSession(
    { id: 'w1', scenario: id, hash: 'h', length: 45, pairs: false, people: 30 },
    NOON,
  ),
  commitments: [
    'Ask about home before we say anything about school.',
    'Say who will do it, and on which day, before anyone stands up.',
    'Ring back within two days, even with nothing to tell.',
  ],
});
