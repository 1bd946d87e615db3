import type { Scenario } from '../scenario.ts';
import { braced } from './escape.ts';

/** Words that YAML would take for something else than words. */
const NOT_WORDS = /^(?:true|false|null|yes|no|on|off|nan|inf)$/i;

/** A YAML string: plain where that is safe. */
const scalar = (text: string): string =>
  /^[A-Za-z][\w ,.'’—–-]*$/.test(text) && !text.endsWith(' ') && !NOT_WORDS.test(text)
    ? text
    : JSON.stringify(text);

/** The front matter of a scenario. */
export const matter = (scenario: Scenario): string => {
  const { summary, parent, people, setting, minutes, starts, track } = scenario;
  const levels = Object.entries(starts.gauges).map(([gauge, level]) => `  ${gauge}: ${level}`);
  const mood = starts.mood === null ? [] : [`  mood: ${starts.mood}`];
  const marks = track.map(
    ({ id, sentence }) => `  ${scalar(id)}: ${scalar(braced(sentence, people))}`,
  );
  return [
    '---',
    'scenario: 1',
    `summary: ${scalar(summary)}`,
    `parent: ${parent}`,
    'people:',
    ...people.map(({ id, name }) => `  ${scalar(id)}: ${scalar(name)}`),
    `setting: ${scalar(setting)}`,
    `minutes: ${minutes}`,
    ...section('starts', [...levels, ...mood]),
    ...section('track', marks),
    ...section(
      'principles',
      scenario.principles.map((id) => `  - ${scalar(id)}`),
    ),
    ...section(
      'reviewed',
      scenario.reviewed.map(({ by, on }) => `  - by: ${scalar(by)}\n    on: ${on}`),
    ),
    '---',
  ].join('\n');
};

const section = (key: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${key}:`, ...lines];
