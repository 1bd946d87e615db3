import type { Draft } from './draft.ts';
import type { Entry, Value } from './front-matter.ts';
import { wordsIn } from './matter.ts';
import { said } from './put-in.ts';
import type {
  MarkId,
  Mark,
  PersonId,
  PrincipleId,
  Scenario,
  ScenarioId,
  Starts,
} from './scenario.ts';
import { GAUGES, type Gauge, type Mood, type ParentKind } from './vocabulary.ts';

const scalar = (value: Value | undefined): unknown =>
  value?.kind === 'scalar' ? value.value : undefined;

const entriesOf = (value: Value | undefined): readonly Entry[] =>
  value?.kind === 'map' ? value.entries : [];

const itemsOf = (value: Value | undefined): readonly Value[] =>
  value?.kind === 'list' ? value.items : [];

const startsOf = (value: Value | undefined): Starts => {
  const gauges: Partial<Record<Gauge, number>> = {};
  let mood: Mood | null = null;
  for (const { key, value: given } of entriesOf(value)) {
    const gauge = GAUGES.find((name) => name === key);
    if (gauge) gauges[gauge] = Number(scalar(given));
    else mood = scalar(given) as Mood;
  }
  return { mood, gauges };
};

const reviewOf = (item: Value): { readonly by: string; readonly on: string } => {
  const words = (key: string): string => {
    const entry = entriesOf(item).find((it) => it.key === key);
    return (entry && wordsIn(entry.value)) ?? '';
  };
  return { by: words('by'), on: words('on') };
};

/** What the front matter of a sound draft says. */
export const settleMatter = ({
  id,
  matter,
}: Draft): Omit<Scenario, 'title' | 'briefing' | 'beats'> => {
  const value = (key: string): Value | undefined => matter.keys.get(key)?.value;
  const words = (key: string): string => wordsIn(value(key) as Value) ?? '';
  const people = matter.people ?? new Map<string, string>();
  const track = [...(matter.marks ?? [])].map(([mark, line]): Mark => ({
    id: mark as MarkId,
    sentence: said(line, people),
  }));
  return {
    id: id as ScenarioId,
    summary: words('summary'),
    parent: matter.parent as ParentKind,
    people: [...people].map(([key, name]) => ({ id: key as PersonId, name })),
    setting: words('setting'),
    minutes: Number(scalar(value('minutes'))),
    starts: startsOf(value('starts')),
    track,
    principles: itemsOf(value('principles')).map((item) => wordsIn(item) as PrincipleId),
    reviewed: itemsOf(value('reviewed')).map(reviewOf),
  };
};
