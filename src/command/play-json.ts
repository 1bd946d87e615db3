import type { Run, Step } from '../conversation/index.ts';
import { plain } from '../language/index.ts';

const even = (text: string): string => text.replace(/\s+/g, ' ').trim();

const step = ({ chosen, arrived, spoken, parent }: Step): object => ({
  chosen: chosen?.number ?? null,
  says: chosen ? plain(chosen.choice.says) : null,
  moves: chosen?.choice.moves ?? [],
  arrived,
  spoken: spoken.map(({ who, name, cue, words }) => ({
    who,
    name,
    cue: cue && even(plain(cue)),
    text: even(plain(words)),
  })),
  parent: {
    mood: parent.mood,
    heard: parent.heard,
    trust: parent.trust,
    threat: parent.threat,
    clarity: parent.clarity,
    hold: parent.hold,
    pole: parent.pole,
  },
});

/** What `play --json` prints. Source: scenarios/README.md, section 11. */
export function runAsJson(run: Run): string {
  const { scenario, beat, ending, offered, steps, marks, promises, oversteps } = run;
  return JSON.stringify(
    {
      scenario: scenario.id,
      at: beat.id,
      ended: ending !== null,
      ending,
      offered: offered.map(({ number, choice }) => ({
        number,
        says: plain(choice.says),
        done: choice.done,
        moves: choice.moves,
        to: choice.to,
      })),
      steps: steps.map(step),
      marks: Object.fromEntries(scenario.track.map(({ id }) => [id, marks.has(id)])),
      promises,
      oversteps,
    },
    null,
    2,
  );
}
