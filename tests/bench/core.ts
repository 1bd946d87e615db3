import {
  begin,
  choose,
  converse,
  type Conversation,
  type Run,
} from '../../src/conversation/index.ts';
import { debrief } from '../../src/conversation/looking-back.ts';
import { CHARTS } from '../../src/conversation/charts.ts';
import { read } from '../../src/language/reading.ts';
import { citations, scenarios, soundOf } from './scenarios.ts';
import { bounded, milliseconds, type Figure } from './table.ts';

const LINES = 12;
const LARGE = 300_000;

/** How fast the core is where nobody waits for a screen: reading, one play, and looking back. */
export function core(): Figure[] {
  const text = large();
  const { kind, diagnostics } = read(text, 'large', citations);
  if (kind !== 'sound') throw new Error(`It is not sound: ${diagnostics[0]?.message ?? ''}`);
  const reading = milliseconds(() => read(text, 'large', citations));
  const bytes = Buffer.byteLength(text);
  const perMinute = (bytes / 1e6 / reading) * 60_000;
  const { conversation, choices } = longPlay();
  const playing = milliseconds(() => play(conversation, choices), 101);
  const run = play(conversation, choices);
  const looking = milliseconds(() => debrief(run, citations), 101);
  return [
    bounded(`read, on ${Math.round(bytes / 1000)} kB`, perMinute, '>=', 20, 'MB/min'),
    bounded(`a play of ${choices.length} choices`, playing, '<=', 2, 'ms'),
    bounded('… its debrief', looking, '<=', 5, 'ms'),
  ];
}

/**
 * The longest scenario again and again, each time under other beat titles and with a way on to the
 * next, as one sound text.
 */
function large(): string {
  const file = scenarios.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const begins = file.text.indexOf('\n## ');
  const [head, beats] = [file.text.slice(0, begins), file.text.slice(begins)];
  const count = Math.ceil((LARGE - head.length) / beats.length);
  const first = soundOf(file).scenario.beats[0]?.id ?? '';
  const spare = linkedTwice(beats);
  const copy = (number: number): string =>
    beats
      .replace(`](#${spare})`, number + 1 < count ? `](#${first}\0)` : '$&')
      .replaceAll(/^## .+$/gm, (title) => `${title} again ${number}`)
      .replaceAll(
        /\]\(#([^)\s\0]+)(\0?)/g,
        (_link, beat: string, next: string) =>
          `](#${beat}-again-${next === '' ? number : number + 1}`,
      )
      .replaceAll(/\bseen ([\w-]+)/g, (seen) => `${seen}-again-${number}`);
  return head + Array.from({ length: count }, (_, number) => copy(number)).join('');
}

/** A beat to which more than one link leads, so that one of them can lead elsewhere. */
function linkedTwice(beats: string): string {
  const linked = [...beats.matchAll(/\]\(#([^)\s]+)\)/g)].map(([, beat = '']) => beat);
  return linked.find((beat, at) => linked.indexOf(beat) !== at) ?? '';
}

const play = (conversation: Conversation, choices: readonly number[]): Run =>
  choices.reduce((run, number) => choose(run, number), begin(conversation));

/** A play of twelve choices, or of as many as there are: always what keeps the meeting going. */
function longPlay(): { readonly conversation: Conversation; readonly choices: readonly number[] } {
  const plays = scenarios.map((file) => {
    const { scenario } = soundOf(file);
    const conversation = converse(scenario, CHARTS[scenario.parent]);
    return { conversation, choices: goingOn(begin(conversation), LINES) ?? [] };
  });
  return plays.reduce((a, b) => (b.choices.length > a.choices.length ? b : a));
}

/** The first play of exactly so many choices that ends with the last of them. */
function goingOn(run: Run, left: number): readonly number[] | null {
  if (left === 0) return run.ending ? [] : null;
  for (const { number } of run.offered) {
    const rest = goingOn(choose(run, number), left - 1);
    if (rest) return [number, ...rest];
  }
  return null;
}
