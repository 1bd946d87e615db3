import type { PlacedEnding, Tightrope } from '../../conversation/looking-back.ts';
import type { Landing, Rung } from '../../parts/tightrope.ts';
import { sameDay, shortDayWords, type Attempt, type Found } from '../../practice/index.ts';

/** The tightrope as its table shows it: this ending by “You”, those met before by their date. */
export function rungsOf(
  tightrope: Tightrope,
  attempt: Attempt,
  found: readonly Found[],
  now: string,
): readonly Rung[] {
  const ended = attempt.ended ?? attempt.changed;
  const thisTime = `You, ${sameDay(ended, now) ? 'today' : shortDayWords(ended, now)}`;
  const dayOf = (iso: string) => (sameDay(iso, now) ? 'Today' : shortDayWords(iso, now));
  const landing = (placed: PlacedEnding): Landing => {
    if (placed.kind === 'unseen') return placed;
    const title = placed.safe ? `${placed.title}. Stopped safely.` : placed.title;
    if (placed.kind === 'this') return { kind: 'you', when: thisTime, title };
    const met = found.find(({ beat }) => beat === placed.beat);
    return { kind: 'found', when: met ? dayOf(met.on) : 'Found before', title };
  };
  return tightrope.rows.map(({ name, places }) => ({
    name,
    places: places.map((each) => each.map(landing)),
  }));
}
