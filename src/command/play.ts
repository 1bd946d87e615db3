import { CHARTS } from '../conversation/charts.ts';
import { begin, choose, converse, type Run } from '../conversation/index.ts';
import { frame } from '../language/reading.ts';
import type { Asked } from './arguments.ts';
import { runAsJson } from './play-json.ts';
import { playInTerminal } from './play-terminal.ts';
import type { ScenarioFile } from './scenario-file.ts';

interface Voice {
  print(text: string): void;
  complain(text: string): void;
}

/** Plays the numbers given; a sentence where one is not offered. */
function played(run: Run, numbers: readonly number[]): Run | string {
  let now = run;
  for (const number of numbers) {
    try {
      now = choose(now, number);
    } catch (fault) {
      if (fault instanceof RangeError) return fault.message;
      throw fault;
    }
  }
  return now;
}

/** Plays a scenario's file: as JSON, or as a conversation in the terminal. Gives the status. */
export async function playFile(
  asked: Asked & { kind: 'play' },
  file: ScenarioFile,
  { print, complain }: Voice,
): Promise<number> {
  if (file.kind === 'unreadable') {
    complain(file.sentence);
    return 2;
  }
  const { reading } = file;
  if (reading.kind === 'unsound') {
    for (const fault of reading.diagnostics) complain(frame(asked.file, file.text, fault));
    return 1;
  }
  const { scenario } = reading;
  const run = played(begin(converse(scenario, CHARTS[scenario.parent])), asked.choose);
  if (typeof run === 'string') {
    complain(run);
    return 2;
  }
  if (asked.json) print(runAsJson(run));
  else await playInTerminal(run, process.stdin, process.stdout);
  return 0;
}
