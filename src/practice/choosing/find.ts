import type { ParentKind, PrincipleId } from '../../language/index.ts';
import { phaseOf, type Phase } from './phase.ts';

/** What of a scenario can be looked for. */
export interface Findable {
  readonly title: string;
  readonly summary: string;
  readonly parent: ParentKind;
  readonly setting: string;
  readonly minutes: number;
  readonly principles: readonly { readonly id: PrincipleId; readonly title: string }[];
  /** Those of the facts it cites. */
  readonly themes: readonly string[];
  /** What its briefing says, as plain text. */
  readonly briefing: string;
}

/** What somebody looks for; null and no words are anything. */
export interface Wanted {
  readonly words: string;
  readonly parent: ParentKind | null;
  readonly phase: Phase | null;
  readonly theme: string | null;
  /** At most so many minutes. */
  readonly minutes: number | null;
  readonly principle: PrincipleId | null;
}

/** Looking for nothing in particular. */
export const ANYTHING: Wanted = {
  words: '',
  parent: null,
  phase: null,
  theme: null,
  minutes: null,
  principle: null,
};

/** Whether anything in particular is looked for. */
export const looksFor = ({ words, ...rest }: Wanted): boolean =>
  words.trim() !== '' || Object.values(rest).some((one) => one !== null);

/** Whether a scenario is what is wanted, in every way that was named. */
export function isWanted(of: Findable, wanted: Wanted): boolean {
  const { parent, phase, theme, minutes, principle } = wanted;
  return (
    (parent === null || of.parent === parent) &&
    (phase === null || phaseOf(of.setting) === phase) &&
    (theme === null || of.themes.includes(theme)) &&
    (minutes === null || of.minutes <= minutes) &&
    (principle === null || of.principles.some(({ id }) => id === principle)) &&
    holdsAll(of, wanted.words)
  );
}

/** Whether every word occurs somewhere, whatever its case and accents. */
function holdsAll(of: Findable, words: string): boolean {
  const principles = of.principles.map(({ title }) => title);
  const text = bare(
    [of.title, of.summary, of.setting, ...of.themes, ...principles, of.briefing].join(' '),
  );
  return bare(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase().trim();
