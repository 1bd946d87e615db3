import type { DraftBeat, DraftRedirect } from './draft.ts';
import { endingsIn } from './tags.ts';
import { isShown } from './shown.ts';

/** How a beat goes on, as it is written. */
export interface WayOn {
  /** Redirects before the first words. */
  readonly arrival: readonly DraftRedirect[];
  /** Redirects after them. */
  readonly onward: readonly DraftRedirect[];
  readonly hasChoices: boolean;
  readonly endings: number;
  /** Anything that is seen or heard. */
  readonly hasText: boolean;
  /** The first redirect on arrival that is always taken. */
  readonly always: DraftRedirect | null;
}

/** Whether a redirect is always taken. */
export const isUnconditioned = ({ condition }: DraftRedirect): boolean => condition === null;

/** Sorts a beat's redirects, and says what else it has. */
export const wayOnOf = (beat: DraftBeat): WayOn => {
  const arrival: DraftRedirect[] = [];
  const onward: DraftRedirect[] = [];
  let hasText = false;
  let hasChoices = false;
  for (const part of beat.parts) {
    hasText ||= isShown(part);
    hasChoices ||= part.kind === 'choices';
    if (part.kind === 'redirect') (hasText || hasChoices ? onward : arrival).push(part);
  }
  return {
    arrival,
    onward,
    hasChoices,
    endings: endingsIn(beat).length,
    hasText,
    always: arrival.find(isUnconditioned) ?? null,
  };
};
