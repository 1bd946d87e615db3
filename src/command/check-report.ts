import type { Figures } from '../analysis/index.ts';
import { frame } from '../language/reading.ts';
import type { Checked } from './check.ts';
import type { ScenarioFile } from './scenario-file.ts';
import { stuckStory } from './stuck-story.ts';

const worth = (value: number): string => value.toFixed(2).replace(/\.?0+$/, '');

/** What exploring found, in three lines. */
function figuresReport({ states, complete, endings, worth: by }: Figures): string[] {
  const explored = complete ? `${states} states, all of them` : `the first ${states} states`;
  const found = endings.map(({ beat, relationship, child, shortest }) => {
    const choices = shortest.length === 1 ? 'one choice' : `${shortest.length} choices`;
    return `${beat} (${relationship}, ${child}, after ${choices})`;
  });
  const { random, first, last, longest, shortest, best } = by;
  const lazy = Object.entries({ first, last, longest, shortest });
  return [
    `  Explored ${explored}. Endings: ${found.join('; ') || 'none'}.`,
    `  Worth, of 6: at random ${worth(random)}, at best ${worth(best)}; always the ${lazy
      .map(([name, value]) => `${name} ${worth(value)}`)
      .join(', the ')}.`,
  ];
}

/** One file's diagnostics, each with its line and a caret under its words. */
export function fileReport(checked: Checked, file: ScenarioFile & { kind: 'read' }): string {
  const { diagnostics, figures } = checked;
  const sound = file.reading.kind === 'sound' ? file.reading.scenario : null;
  const said = diagnostics.flatMap((diagnostic) => [
    frame(checked.file, file.text, diagnostic),
    ...(sound && diagnostic.play ? [stuckStory(sound, diagnostic.play)] : []),
    '',
  ]);
  const clean = diagnostics.length === 0 ? [`${checked.file}: nothing wrong.`] : said;
  return [...clean, ...(figures ? figuresReport(figures) : [])].join('\n');
}

const counted = (count: number, thing: string): string =>
  `${count} ${thing}${count === 1 ? '' : 's'}`;

/** The closing line: what was found in all files. */
export function countsReport(files: readonly Checked[]): string {
  const all = files.flatMap(({ diagnostics }) => diagnostics);
  const errors = all.filter(({ severity }) => severity === 'error').length;
  const warnings = counted(all.length - errors, 'warning');
  return `${counted(files.length, 'scenario')}, ${counted(errors, 'error')}, ${warnings}`;
}
