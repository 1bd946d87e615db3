import type { ChoiceId, ScenarioId } from '../language/index.ts';
import {
  COMMITMENTS,
  LENGTHS,
  PHASES,
  ROOM_SIZES,
  type Ballot,
  type Branch,
  type Decision,
  type Session,
} from '../practice/workshop/index.ts';

type Found = Readonly<Record<string, unknown>>;

/** A workshop's session from anything whatever, or null: it never throws, and what it gives is whole. */
export function soundSession(found: unknown): Session | null {
  if (!isRecord(found)) return null;
  const length = LENGTHS.find((one) => one === found['length']);
  const phase = PHASES.find((one) => one === found['phase']);
  const branches = listOf(found['branches'], branchIn);
  const decisions = listOf(found['decisions'], decisionIn);
  const commitments = listOf(found['commitments'], text);
  const [id, scenario, hash, made, changed] = ['id', 'scenario', 'hash', 'made', 'changed'].map(
    (key) => text(found[key]),
  );
  if (!id || !scenario || !hash || !made || !changed || !length || !phase) return null;
  if (!branches || branches.length === 0 || !decisions) return null;
  if (commitments?.length !== COMMITMENTS) return null;
  return {
    ...{ id, scenario: scenario as ScenarioId, hash, made, changed, length, phase },
    ...{ branches, decisions, commitments },
    pairs: found['pairs'] === true,
    blank: found['blank'] === true,
    size: ROOM_SIZES.find((one) => one === found['size']) ?? 'usual',
    people: count(found['people']),
    page: count(found['page']) ?? 0,
    playing: Math.min(count(found['playing']) ?? 0, branches.length - 1),
    picked: count(found['picked']),
    begun: text(found['begun']) || null,
  };
}

const isRecord = (found: unknown): found is Found =>
  typeof found === 'object' && found !== null && !Array.isArray(found);

const text = (found: unknown): string | null => (typeof found === 'string' ? found : null);

const count = (found: unknown): number | null =>
  typeof found === 'number' && Number.isInteger(found) && found >= 0 ? found : null;

/** Every item read, or null where one of them cannot be. */
function listOf<T>(found: unknown, item: (each: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(found)) return null;
  const items = found.map(item);
  return items.every((each) => each !== null) ? (items as readonly T[]) : null;
}

const branchIn = (found: unknown): Branch | null =>
  listOf(found, (each) => text(each) as ChoiceId | null);

const handsIn = (found: unknown) => listOf(found, count);

function ballotIn(found: unknown): Ballot | null {
  if (!isRecord(found)) return null;
  const hands = handsIn(found['hands']);
  const before = listOf(found['before'], handsIn);
  return hands && before ? { hands, before } : null;
}

function decisionIn(found: unknown): Decision | null {
  if (!isRecord(found)) return null;
  const after = branchIn(found['after']);
  const first = ballotIn(found['first']);
  const second = found['second'] === null ? null : ballotIn(found['second']);
  if (!after || !first || (second === null && found['second'] !== null)) return null;
  return { after, first, second };
}
