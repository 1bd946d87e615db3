import { CHARTS } from '../conversation/charts.ts';
import { begin, choose, converse, MOOD_NAMES, whyNot, type Run } from '../conversation/index.ts';
import { plain, type Scenario } from '../language/index.ts';

const INDENT = '      ';

/** How the parent is, in one line. */
function parentLine({ parent, name }: { parent: Run['steps'][number]['parent']; name: string }) {
  const { mood, heard, trust, threat, clarity, hold, pole } = parent;
  const levels = Object.entries({ heard, trust, threat, clarity, hold, pole })
    .map(([gauge, level]) => `${gauge} ${level}`)
    .join(', ');
  return `${name} is ${MOOD_NAMES[mood]} (${levels}).`;
}

/** A play that gets stuck, told as the conversation it is: what you said, what the parent had
 * become, and why each choice of the last beat is not offered. */
export function stuckStory(scenario: Scenario, play: readonly number[]): string {
  const name = scenario.people.find(({ id }) => id === 'parent')?.name ?? 'The parent';
  let run = begin(converse(scenario, CHARTS[scenario.parent]));
  const lines = [`It begins at “${scenario.beats[0]?.title ?? ''}”. ${now(run, name)}`];
  for (const number of play) {
    run = choose(run, number);
    const chosen = run.steps.at(-1)?.chosen;
    const says = chosen ? plain(chosen.choice.says) : '';
    lines.push(`${number}. You: ${says}`, `   To “${run.beat.title}”. ${now(run, name)}`);
  }
  const refused = run.beat.choices.map(
    (choice) => `   ${plain(choice.says)}: not offered, ${whyNot(run, choice)}.`,
  );
  const last = run.ending || run.offered.length > 0 ? [] : ['Nothing is offered:', ...refused];
  return [...lines, ...last].map((line) => INDENT + line).join('\n');
}

function now(run: Run, name: string): string {
  const parent = run.steps.at(-1)?.parent;
  return parent ? parentLine({ parent, name }) : '';
}
