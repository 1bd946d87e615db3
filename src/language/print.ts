import type { Scenario } from './scenario.ts';
import { beat } from './print/beat.ts';
import { blocks } from './print/blocks.ts';
import { escape } from './print/escape.ts';
import { matter } from './print/matter.ts';

/** Writes a scenario so that `read` makes an equal one of it. */
export const print = (scenario: Scenario): string => {
  const { title, briefing, beats, people } = scenario;
  const parts = [
    matter(scenario),
    `# ${escape(title, false)}`.trimEnd(),
    ...(briefing.length === 0 ? [] : [blocks(briefing)]),
    ...beats.map((it) => beat(it, people)),
  ];
  return `${parts.join('\n\n')}\n`;
};
