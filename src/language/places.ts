import type { Place } from './diagnostic.ts';
import type { MarkId } from './scenario.ts';

/** Where the things of a beat stand in the file; every list is parallel to the beat's own. */
export interface BeatPlaces {
  readonly heading: Place;
  /** The last line that belongs to the beat. */
  readonly lastLine: number;
  readonly arrival: readonly Place[];
  /** One list a part: one place for narration and speech, one for each alternative of a set. */
  readonly shown: readonly (readonly Place[])[];
  readonly onward: readonly Place[];
  readonly choices: readonly Place[];
}

/** Where a scenario's things stand in its file: for diagnostics and the author's view only. */
export interface Places {
  readonly title: Place;
  readonly marks: Readonly<Record<MarkId, Place>>;
  /** Parallel to `scenario.beats`. */
  readonly beats: readonly BeatPlaces[];
}
