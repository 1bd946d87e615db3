import type { Beat, Scenario } from '../../language/index.ts';
import { askedByBeat, askedByChoices, type Flags } from './flags.ts';

/** One bit a flag, 32 to a word. */
export type Bits = Uint32Array;

/** Sets a flag's bit. */
export const raise = (bits: Bits, flag: number): void => {
  bits[flag >> 5] = (bits[flag >> 5] as number) | (1 << (flag & 31));
};

function bitsOf(flags: Flags, names: readonly string[]): Bits {
  const bits = new Uint32Array(Math.ceil(flags.count / 32));
  for (const name of names) raise(bits, flags.of(name));
  return bits;
}

/** Joins what another set holds; whether that changed anything. */
function join(bits: Bits, other: Bits): boolean {
  let changed = false;
  for (let word = 0; word < bits.length; word += 1) {
    const before = bits[word] as number;
    bits[word] = before | (other[word] as number);
    changed ||= bits[word] !== before;
  }
  return changed;
}

const targets = (beat: Beat): string[] =>
  [...beat.arrival, ...beat.onward, ...beat.choices].map(({ to }) => to);

/**
 * For each beat, what some condition can still ask of somebody who stands before its choices:
 * the rest of what they have said, seen, set and used up no longer matters.
 */
export function askedAhead(scenario: Scenario, flags: Flags): Bits[] {
  const index = new Map(scenario.beats.map((beat, at) => [beat.id as string, at]));
  const from = scenario.beats.map((beat) => bitsOf(flags, askedByBeat(beat)));
  const leads = scenario.beats.map((beat) => targets(beat).map((to) => index.get(to) as number));
  const before = leads.map((): number[] => []);
  leads.forEach((tos, at) => tos.forEach((to) => before[to]?.push(at)));
  const waiting = scenario.beats.map((_, at) => at);
  for (let beat = waiting.pop(); beat !== undefined; beat = waiting.pop()) {
    for (const earlier of before[beat] as number[]) {
      if (join(from[earlier] as Bits, from[beat] as Bits)) waiting.push(earlier);
    }
  }
  return scenario.beats.map((beat) => {
    const bits = bitsOf(flags, askedByChoices(beat.choices));
    for (const { to } of beat.choices) join(bits, from[index.get(to) as number] as Bits);
    return bits;
  });
}
