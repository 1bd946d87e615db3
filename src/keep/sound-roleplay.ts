import { MOVES, type ScenarioId } from '../language/index.ts';
import {
  PHASES,
  PLANS,
  SEATS,
  VERSIONS,
  type Round,
  type Session,
  type Tap,
} from '../practice/roleplay/index.ts';

type Found = Readonly<Record<string, unknown>>;

/** A role play from anything whatever, or null: it never throws, and what it gives is whole. */
export function soundRoleplay(found: unknown): Session | null {
  if (!isRecord(found)) return null;
  const version = VERSIONS.find((one) => one === found['version']);
  const seat = SEATS.find((one) => one === found['seat']);
  const phase = PHASES.find((one) => one === found['phase']);
  const [id, started, changed] = ['id', 'started', 'changed'].map((key) => text(found[key]));
  const elapsed = duration(found['elapsed']);
  const [first, ...others] = listOf(found['rounds'], roundIn) ?? [];
  if (!id || !started || !changed || !version || !seat || !phase) return null;
  if (elapsed === null || !first || others.length >= PLANS[version].roles.length) return null;
  return {
    ...{ id, started, changed, version, seat, phase, elapsed },
    rounds: [first, ...others],
    bell: found['bell'] === true,
    leavesNothing: found['leavesNothing'] !== false,
  };
}

const isRecord = (found: unknown): found is Found =>
  typeof found === 'object' && found !== null && !Array.isArray(found);

const text = (found: unknown): string | null => (typeof found === 'string' ? found : null);

const duration = (found: unknown): number | null =>
  typeof found === 'number' && Number.isFinite(found) && found >= 0 ? found : null;

/** Every item read, or null where one of them cannot be. */
function listOf<T>(found: unknown, item: (each: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(found)) return null;
  const items = found.map(item);
  return items.every((each) => each !== null) ? (items as readonly T[]) : null;
}

function roundIn(found: unknown): Round | null {
  if (!isRecord(found)) return null;
  const scenario = text(found['scenario']) as ScenarioId | null;
  const taps = listOf(found['taps'], tapIn);
  const talked = duration(found['talked']);
  const answers = answersIn(found['answers']);
  return scenario && taps && talked !== null && answers
    ? { scenario, taps, talked, answers }
    : null;
}

function tapIn(found: unknown): Tap | null {
  if (!isRecord(found)) return null;
  const move = MOVES.find((one) => one === found['move']);
  const at = duration(found['at']);
  return move && at !== null ? { move, at, more: found['more'] === true } : null;
}

function answersIn(found: unknown): Readonly<Record<string, string>> | null {
  if (!isRecord(found)) return null;
  return Object.values(found).every((one) => typeof one === 'string')
    ? (found as Readonly<Record<string, string>>)
    : null;
}
