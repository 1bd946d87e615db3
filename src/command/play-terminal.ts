import { createInterface } from 'node:readline';
import { choose, type Run, type Step } from '../conversation/index.ts';
import { plain } from '../language/index.ts';

const WIDTH = 78;

/** Breaks a paragraph into lines, every line after the first set in like the words of the first. */
function wrapped(text: string, indent: string): string {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const last = lines[lines.length - 1] as string;
    if (last !== '' && last.length + word.length + 1 > WIDTH - indent.length) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join(`\n${indent}`);
}

/** One step as a printed play: your line, then what was seen and heard. */
function stepAsPlay({ chosen, spoken }: Step): string {
  const mine = chosen
    ? [
        chosen.choice.done
          ? `  (${plain(chosen.choice.says)})`
          : `  You: ${plain(chosen.choice.says)}`,
      ]
    : [];
  const theirs = spoken.map(({ name, cue, words }) => {
    const seen = cue ? `(${plain(cue)}) ` : '';
    return `  ${name === null ? '' : `${name}: `}${seen}${plain(words)}`;
  });
  return [...mine, ...theirs].map((line) => wrapped(line, '    ')).join('\n\n');
}

const offeredAsList = ({ offered }: Run): string =>
  offered
    .map(({ number, choice }) => {
      const how = choice.done ? 'Do ' : 'Say';
      return wrapped(`${number}. ${how}  ${plain(choice.says)}`, '        ');
    })
    .join('\n');

function closing({ ending, promises, oversteps, scenario, marks }: Run): string {
  if (ending === null) return 'Nothing is offered here: the conversation is stuck.';
  const safe = ending.safe ? ' You stopped safely.' : '';
  return [
    `The end. The relationship: ${ending.relationship}. The child’s needs: ${ending.child}.${safe}`,
    ...promises.map((promise) => `You committed the school to ${promise}.`),
    ...oversteps.map((given) => `Never the school’s to give: ${given}.`),
    ...scenario.track.map(
      ({ id, sentence }) => `${marks.has(id) ? 'Met' : 'Not met'}: ${sentence}`,
    ),
  ].join('\n');
}

/** A conversation in the terminal, from where `run` stands until it ends or the input does. */
export async function playInTerminal(
  run: Run,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<void> {
  const say = (text: string): void => void output.write(`${text}\n\n`);
  say(`${run.scenario.title}\n${run.scenario.setting}`);
  say(wrapped(plain(run.scenario.briefing), ''));
  for (const step of run.steps) say(stepAsPlay(step));
  const typed = createInterface({ input });
  let now = run;
  if (now.offered.length > 0) {
    say(offeredAsList(now));
    for await (const line of typed) {
      const next = answered(now, line);
      if (typeof next === 'string') {
        say(next);
        continue;
      }
      now = next;
      say(stepAsPlay(now.steps.at(-1) as Step));
      if (now.offered.length === 0) break;
      say(offeredAsList(now));
    }
  }
  typed.close();
  if (now.offered.length === 0) say(closing(now));
}

/** The run after what was typed, or a sentence that says what can be typed. */
function answered(run: Run, line: string): Run | string {
  const number = Number(line.trim());
  if (run.offered.some((offered) => offered.number === number)) return choose(run, number);
  return `Type a number from 1 to ${run.offered.length}, and Enter. Ctrl+C leaves.`;
}
