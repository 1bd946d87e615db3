import { CHILD_OUTCOMES, RELATIONSHIPS, type Beat } from '../../language/index.ts';
import type { Sound } from '../../language/reading.ts';
import type { Edition } from './read-all.ts';

/** A scenario that was read without an error; the plugin lets no other come this far. */
export function soundOf({ id, sound }: Edition): Sound {
  if (!sound) throw new Error(`“${id}” has an error and cannot be built.`);
  return sound;
}

/** What the library shows of a scenario before it is opened, but for what is written shorter. */
function entry(edition: Edition): object {
  const { scenario, hash } = soundOf(edition);
  const { id, title, summary, parent, setting, minutes, beats } = scenario;
  const choices = beats.reduce((sum, { choices }) => sum + choices.length, 0);
  return { id, title, summary, parent, setting, minutes, hash, choices };
}

/** An ending as `beat-id:12`, its places counted from the worst; with an `s` where it is safe. */
const packed = ({ id, ending }: Beat): readonly string[] => {
  if (!ending) return [];
  const { relationship, child, safe } = ending;
  const place = `${RELATIONSHIPS.indexOf(relationship)}${CHILD_OUTCOMES.indexOf(child)}`;
  return [`${id}:${place}${safe ? 's' : ''}`];
};

/** How the module reads what is written shorter, since every visitor loads it. */
const UNPACK = `const relationships = ${JSON.stringify(RELATIONSHIPS)};
const outcomes = ${JSON.stringify(CHILD_OUTCOMES)};
const endingsIn = (text) => text.split(' ').filter(Boolean).map((one) => {
  const [beat, [relationship, child, safe]] = one.split(':');
  const ending = { relationship: relationships[relationship], child: outcomes[child] };
  return { beat, ending: { ...ending, safe: safe === 's' } };
});
const practised = (numbers) => numbers.map((number) => principles[number]);`;

/** Fetches one thing of a scenario, and only that. */
export const fetched = ({ id }: Pick<Edition, 'id'>, kind: string, name: string): string =>
  `() => import(${JSON.stringify(`virtual:${kind}/${id}`)}).then((it) => it.${name})`;

/** The module that lists every scenario, each with the way to the rest of it. */
export function catalogueModule(editions: readonly Edition[]): string {
  const principles = editions[0]?.citations.principles ?? [];
  const numberOf = (id: string) => principles.findIndex((one) => one.id === id);
  const entries = editions.map((edition) => {
    const { beats, principles } = soundOf(edition).scenario;
    const numbers = principles.map(numberOf).filter((number) => number >= 0);
    const more = [
      `principles: practised(${JSON.stringify(numbers)})`,
      `endings: endingsIn(${JSON.stringify(beats.flatMap(packed).join(' '))})`,
      `load: ${fetched(edition, 'scenario', 'playable')}`,
      `opening: ${fetched(edition, 'opening', 'opening')}`,
    ];
    return `{ ...${JSON.stringify(entry(edition))}, ${more.join(', ')} }`;
  });
  const named = principles.map(({ id, title }) => ({ id, title }));
  return `const principles = ${JSON.stringify(named)};
${UNPACK}
export const catalogue = [${entries.join(',\n')}];`;
}
