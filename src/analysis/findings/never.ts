import type { Diagnostic, Place } from '../../language/index.ts';
import { WORDING, type Wording } from '../messages.ts';
import type { Survey } from '../survey.ts';

const warning = (
  code: 'never-offered' | 'never-spoken' | 'never-set' | 'never-taken',
  place: Place | undefined,
  wording: Wording,
): Diagnostic[] => (place ? [{ code, severity: 'warning', ...place, ...wording }] : []);

/** Every play misses this beat, though it is linked. */
export function neverReached({ scenario, places, system }: Survey): Diagnostic[] {
  return scenario.beats.flatMap(({ title }, at): Diagnostic[] => {
    const place = places.beats[at]?.heading;
    if (!place || system.footprints.beats[at] === 1) return [];
    return [
      { code: 'never-reached', severity: 'error', ...place, ...WORDING['never-reached'](title) },
    ];
  });
}

/** The beats that some play reaches: of what stands inside the others nothing is said. */
const reachedBeats = ({ system }: Survey): number[] =>
  system.compiled.stops.flatMap((_, at) => (system.footprints.beats[at] === 1 ? [at] : []));

/** No play is ever offered this choice. */
export function neverOffered(survey: Survey): Diagnostic[] {
  const { places, system } = survey;
  return reachedBeats(survey).flatMap((beat) =>
    (system.compiled.stops[beat]?.options ?? []).flatMap(({ name }, at) =>
      system.footprints.options[name] === 1
        ? []
        : warning('never-offered', places.beats[beat]?.choices[at], WORDING['never-offered']()),
    ),
  );
}

/** Which of so many places, from one on, no play came by. */
const untrodden = (prints: Uint8Array, first: number, count: number): number[] =>
  [...prints.subarray(first, first + count).keys()].filter((at) => prints[first + at] !== 1);

/** No play ever hears this conditioned speech. */
export function neverSpoken(survey: Survey): Diagnostic[] {
  const { scenario, places, system } = survey;
  return reachedBeats(survey).flatMap((beat) => {
    const shown = places.beats[beat]?.shown ?? [];
    const sets = shown.filter((_, at) => scenario.beats[beat]?.shown[at]?.kind === 'set');
    return (system.compiled.stops[beat]?.sets ?? []).flatMap((lines, set) =>
      untrodden(system.footprints.lines, lines.name, lines.count).flatMap((at) =>
        warning('never-spoken', sets[set]?.[at], WORDING['never-spoken']()),
      ),
    );
  });
}

/** No play ever sets this mark. */
export function neverSet({ scenario, places, system }: Survey): Diagnostic[] {
  const set = new Set(
    system.compiled.options
      .filter(({ name }) => system.footprints.options[name] === 1)
      .flatMap(({ choice }) => choice.sets),
  );
  return scenario.track.flatMap(({ id }) =>
    set.has(id) ? [] : warning('never-set', places.marks[id], WORDING['never-set'](id)),
  );
}

/** No play ever takes this redirect. */
export function neverTaken(survey: Survey): Diagnostic[] {
  const { places, system } = survey;
  return reachedBeats(survey).flatMap((beat) => {
    const stop = system.compiled.stops[beat];
    const at = places.beats[beat];
    return (['arrival', 'onward'] as const).flatMap((when) => {
      const { name = 0, to = [] } = stop?.[when] ?? {};
      return untrodden(system.footprints.ways, name, to.length).flatMap((number) =>
        warning('never-taken', at?.[when][number], WORDING['never-taken']()),
      );
    });
  });
}
