import type { Choosable, Held, Practice } from '../../../src/practice/choosing.ts';
import type {
  Ending,
  Move,
  ParentKind,
  PrincipleId,
  ScenarioId,
} from '../../../src/language/index.ts';

const title = (id: string) => id.replaceAll('-', ' ');

/** A scenario that practises these principles. */
export const one = (
  id: string,
  parent: ParentKind,
  principles: readonly string[] = [],
  minutes = 15,
): Choosable => ({
  id: id as ScenarioId,
  title: `The ${id}`,
  parent,
  minutes,
  principles: principles.map((id) => ({ id: id as PrincipleId, title: title(id) })),
});

/** A conversation held: `intact step`, on a day of November. */
export function held(
  of: Choosable,
  ending: string,
  moves: readonly Move[] = [],
  on = '2026-11-23T10:00:00.000+00:00',
): Held {
  const [relationship, child, safe] = ending.split(' ');
  return {
    scenario: of.id,
    parent: of.parent,
    on,
    moves,
    ending: { relationship, child, safe: safe === 'safe' } as Ending,
  };
}

/** What somebody practised, the newest first, of what there is. */
export const practice = (held: readonly Held[], choosable: readonly Choosable[]): Practice => ({
  held,
  choosable,
  now: '2026-11-24T10:00:00.000+00:00',
});
