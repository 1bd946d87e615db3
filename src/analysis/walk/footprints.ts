import type { Compiled } from './compiled.ts';

/** Where plays have been: one byte each, 1 once some play came by. */
export interface Footprints {
  /** Beats whose text was shown, or that were passed silently. */
  readonly beats: Uint8Array;
  readonly ways: Uint8Array;
  readonly lines: Uint8Array;
  readonly options: Uint8Array;
}

/** Untrodden. */
export const noFootprints = ({ stops, ways, lines, options }: Compiled): Footprints => ({
  beats: new Uint8Array(stops.length),
  ways: new Uint8Array(ways),
  lines: new Uint8Array(lines),
  options: new Uint8Array(options.length),
});
