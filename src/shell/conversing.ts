import type { Run } from '../conversation/index.ts';
import { loadChart } from '../conversation/loading.ts';
import type { ChoiceId, ParentKind, Scenario } from '../language/index.ts';

/** What conducts a conversation, fetched apart from the screens so that they can be shown first. */
export interface Conversing {
  begin(scenario: Scenario): Run;
  choose(run: Run, number: number): Run;
  /** As far as the choices hold; `stopped` is null where all of them do. */
  replay(
    scenario: Scenario,
    choices: readonly ChoiceId[],
  ): { readonly run: Run; readonly kept: number; readonly stopped: ChoiceId | null };
}

/** Fetches the conversation and one parent's chart, both at once. */
export async function fetchConversing(kind: ParentKind): Promise<Conversing> {
  const [{ begin, choose, converse, replay }, parent] = await Promise.all([
    import('../conversation/playing.ts'),
    loadChart(kind),
  ]);
  return {
    begin: (scenario) => begin(converse(scenario, parent)),
    choose,
    replay: (scenario, choices) => replay(converse(scenario, parent), choices),
  };
}
