/**
 * A transition system whose states are short runs of whole numbers: all that `explore` asks of
 * what it explores. A state is `width` 32-bit words of an array, beginning at an offset, so that
 * a million of them are one block of memory and none is an object.
 */
export interface System {
  /** How many words a state has. */
  readonly width: number;
  /** The most choices that any state offers. */
  readonly most: number;
  /** Writes the state in which every play begins at the beginning of `to`. */
  start(to: Uint32Array): void;
  /** Writes the names of the choices offered in the state at `at`, and returns how many. */
  offered(words: Uint32Array, at: number, names: Uint16Array): number;
  /** Writes at the beginning of `to` the state that the named choice leads to. */
  step(words: Uint32Array, at: number, name: number, to: Uint32Array): void;
  /** Takes out of the state at the beginning of `to` what nothing that is still ahead can ask. */
  keep(to: Uint32Array): void;
}
