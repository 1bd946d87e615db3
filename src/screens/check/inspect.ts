import {
  createTable,
  exploring,
  playOfPolicy,
  POLICIES,
  proofOf,
  scenarioSystem,
  seen,
  surveyOf,
  type Proof,
  type Survey,
} from '../../analysis/index.ts';
import { loadChart, type ParentChart } from '../../conversation/index.ts';
import { converse } from '../../conversation/playing.ts';
import { read, readFacts, readPrinciples, type Sound } from '../../language/reading.ts';
import type { FaultBeside, Finding, Inspection, WasProved, WasRead } from './inspection.ts';
import { playName } from './inspection.ts';
import { told } from './telling.ts';

/** So many states are looked at before one looks up. */
const SLICE = 1_000;

/** What whoever inspects is told from outside. */
export interface Meanwhile {
  readonly tell: (finding: Finding) => void;
  /** Whether exploring is to stop where it is. */
  readonly stopped: () => boolean;
  /** Lets what waits outside be heard. */
  readonly breathe: () => Promise<void>;
}

/** Reads a text, and explores every play of it where it is sound. */
export async function inspect(inspection: Inspection, meanwhile: Meanwhile): Promise<void> {
  const was = readAll(inspection);
  meanwhile.tell({ kind: 'read', was });
  if (was.reading.kind === 'unsound') return;
  meanwhile.tell({ kind: 'proved', was: await prove(was.reading, inspection.limit, meanwhile) });
}

function readAll({ id, bytes, citations, facts, principles }: Inspection): WasRead {
  const ownFacts = facts === null ? null : readFacts(facts);
  const ownPrinciples = principles === null ? null : readPrinciples(principles);
  const used = {
    facts: ownFacts?.facts ?? citations.facts,
    principles: ownPrinciples?.principles ?? citations.principles,
  };
  const beside: FaultBeside[] = [
    ...(ownFacts?.faults ?? []).map((fault) => ({ ...fault, file: 'facts.md' as const })),
    ...(ownPrinciples?.faults ?? []).map((fault) => ({ ...fault, file: 'principles.md' as const })),
  ];
  return { reading: read(bytes, id, used), citations: used, beside };
}

async function prove(
  { scenario, places }: Sound,
  limit: number,
  { tell, stopped, breathe }: Meanwhile,
): Promise<WasProved> {
  const chart = await loadChart(scenario.parent);
  const system = scenarioSystem(scenario, createTable(chart));
  const walk = exploring(system, limit);
  while (!walk.go(SLICE)) {
    tell({ kind: 'exploring', states: walk.states });
    await breathe();
    if (stopped()) break;
  }
  const survey = surveyOf(scenario, places, system, walk.found());
  const proof = proofOf(survey);
  return { ...proof, seen: seen(survey), ...plays(survey, proof, chart) };
}

/** The plays worth telling. */
function plays(
  { scenario, exploration, system, worth }: Survey,
  { diagnostics, figures }: Proof,
  chart: ParentChart,
): Pick<WasProved, 'endings' | 'policies' | 'stuck'> {
  const conversation = converse(scenario, chart);
  return {
    endings: figures.endings.map(({ shortest }) => told(conversation, shortest)),
    policies: POLICIES.map((policy) => {
      const { play } = playOfPolicy(policy, exploration, system.compiled.options, worth);
      return { policy, told: told(conversation, play) };
    }),
    stuck: new Map(
      diagnostics.flatMap((each) =>
        each.play ? [[playName(each), told(conversation, each.play)] as const] : [],
      ),
    ),
  };
}
