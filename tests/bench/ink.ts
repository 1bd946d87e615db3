import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Compiler } from 'inkjs/full';
import { plain, type Beat, type Part, type Scenario } from '../../src/language/index.ts';
import { scenarios, soundOf } from './scenarios.ts';
import type { Pages } from './serve.ts';

/**
 * The same beats as an ink story on a page of its own: a knot for each beat with all that it may
 * show and every choice. Notes, thoughts, moves and conditions have no counterpart and are left out.
 */
export function inkPages(root: string): Pages {
  const runtime = readFileSync(join(root, 'node_modules/inkjs/dist/ink.js'), 'utf8');
  const pages = new Map([
    ['/ink/ink.js', runtime],
    ['/ink/play.js', PLAY],
    ['/ink/page.css', STYLE],
    ['/blank/index.html', '<!doctype html><title>Blank</title>'],
  ]);
  for (const file of scenarios) {
    const { scenario } = soundOf(file);
    pages.set(`/ink/${scenario.id}/index.html`, htmlOf(scenario));
    pages.set(`/ink/${scenario.id}/story.js`, `const story = ${storyOf(scenario)};`);
  }
  return pages;
}

function storyOf(scenario: Scenario): string {
  const knots = scenario.beats.map((beat, number) => knotOf(beat, number, scenario));
  const story = new Compiler(`-> beat_0\n\n${knots.join('\n\n')}\n`).Compile().ToJson();
  if (typeof story !== 'string') throw new Error(`ink has no story of ${scenario.id}.`);
  return story;
}

function knotOf({ shown, choices, onward }: Beat, number: number, { beats }: Scenario): string {
  const to = (id: string) => `-> beat_${beats.findIndex((beat) => beat.id === id)}`;
  const ways = choices.map(({ says, to: next }) => `+ ${safe(plain(says))}\n  ${to(next)}`);
  const on = onward[0] ? to(onward[0].to) : '-> END';
  return [
    `=== beat_${number} ===`,
    ...shown.flatMap(linesOf).map(safe),
    ...(ways.length > 0 ? ways : [on]),
  ].join('\n');
}

function linesOf(part: Part): readonly string[] {
  if (part.kind === 'narration') return [plain(part.of)];
  const said =
    part.kind === 'speech' ? [part.speech] : part.alternatives.map(({ speech }) => speech);
  return said.map(({ cue, words }) => `${cue ? `(${plain(cue)}) ` : ''}${plain(words)}`);
}

/** What ink would read as its own signs is escaped, and a line is one line. */
const safe = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[\\{}|[\]#~*+<>/=-]/g, (sign) => `\\${sign}`);

const htmlOf = ({ title }: Scenario): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><link rel="stylesheet" href="../page.css"></head>
<body><main><h1>${title}</h1><div id="said"></div><ol class="choices"></ol></main>
<script src="../ink.js"></script><script src="story.js"></script><script src="../play.js"></script>
</body></html>`;

const STYLE = `body { font: 1.125rem/1.5 serif; max-width: 43rem; margin: 2rem auto; }
button { font: inherit; text-align: left; padding: 0.5rem; width: 100%; }`;

const PLAY = `const told = new inkjs.Story(story);
function show() {
  const said = document.getElementById('said');
  while (told.canContinue) {
    const line = document.createElement('p');
    line.textContent = told.Continue();
    said.append(line);
  }
  const list = document.querySelector('.choices');
  list.replaceChildren(...told.currentChoices.map(({ text, index }) => {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.textContent = text;
    button.onclick = () => { told.ChooseChoiceIndex(index); show(); };
    item.append(button);
    return item;
  }));
}
show();`;
