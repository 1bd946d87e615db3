import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What `check --json` says of every scenario, written before any journey begins. */
export const PROOF = join(root, 'node_modules/.cache/common-ground/journeys-proof.json');

/** The ids of all scenarios. */
export const SCENARIOS: readonly string[] = readdirSync(join(root, 'scenarios'))
  .filter((name) => name.endsWith('.md') && !/^(README|facts|principles)\.md$/.test(name))
  .map((name) => name.replace(/\.md$/, ''));

/** A shortest play to one ending: the numbers to choose, in order. */
export interface Play {
  readonly scenario: string;
  readonly beat: string;
  readonly relationship: string;
  readonly child: string;
  readonly safe: boolean;
  readonly shortest: readonly number[];
}

interface Proof {
  readonly files: readonly {
    readonly id: string;
    readonly figures: { readonly endings: readonly Omit<Play, 'scenario'>[] } | null;
  }[];
}

export const readProof = (): Proof => JSON.parse(readFileSync(PROOF, 'utf8')) as Proof;

/** Three plays to three endings: one that ends with a plan, one broken off, one stopped safely. */
export function cast({ files }: Proof, scenario: string): readonly Play[] {
  const endings = files.find(({ id }) => id === scenario)?.figures?.endings ?? [];
  const wanted: readonly ((play: Omit<Play, 'scenario'>) => boolean)[] = [
    ({ child }) => child === 'plan',
    ({ relationship }) => relationship === 'broken',
    ({ safe }) => safe,
  ];
  const found = wanted.reduce<readonly Omit<Play, 'scenario'>[]>(
    (chosen, is) => [
      ...chosen,
      ...endings.filter((play) => is(play) && !chosen.includes(play)).slice(0, 1),
    ],
    [],
  );
  return found.map((play) => ({ scenario, ...play }));
}

/** One of a scenario's three plays. */
export function playOf(scenario: string, which: number): Play {
  const play = cast(readProof(), scenario)[which];
  if (!play) throw new Error(`${scenario} has no such ending; run npm run -s check.`);
  return play;
}
