import type { Spoken } from '../../conversation/index.ts';
import type { Inline, Mood, Prose } from '../../language/index.ts';
import type { DebriefPage } from './looking-back.ts';
import type { Stage } from './phases.ts';
import type { BranchSide } from './side-by-side.ts';
import type { Hands } from './votes.ts';

/** A choice as a room sees it: its letter and its words, and nothing of what it does. */
export interface Lettered {
  readonly letter: string;
  readonly says: readonly Inline[];
  readonly done: boolean;
}

/** Votes that were shown, in the order of the choices. */
export interface ShownVotes {
  readonly first: Hands;
  /** Null where there was no second vote, or it is still being counted. */
  readonly second: Hands | null;
}

/**
 * All that the projector shows at one moment, JSON-ready. Only what is public is in it, so that the
 * other window never holds what it must not show: no hidden vote, thought, note or gauge.
 */
export type RoomView =
  | { readonly kind: 'blank' }
  | { readonly kind: 'welcome'; readonly title: string }
  | {
      readonly kind: 'scene';
      readonly title: string;
      readonly setting: string;
      readonly people: readonly { readonly name: string; readonly role: string }[];
      /** What is known, a paragraph at a time; null on the first page. */
      readonly words: Prose | null;
    }
  | {
      readonly kind: 'meeting';
      readonly stage: Stage;
      /** What the room is asked to do now. */
      readonly prompt: string;
      readonly spoken: readonly Spoken[];
      /** Drawn as a posture, and named nowhere in the room. */
      readonly mood: Mood;
      /** Null where the line stands alone. */
      readonly offered: readonly Lettered[] | null;
      readonly votes: ShownVotes | null;
      /** What was just said or done; null where nothing was. */
      readonly chosen: Lettered | null;
      /** Whom the room watches. */
      readonly parent: string;
    }
  | {
      readonly kind: 'beside';
      readonly parted: number | null;
      readonly parent: string;
      readonly page: 'lines' | 'tonight';
      readonly sides: readonly [BranchSide, BranchSide];
    }
  | { readonly kind: 'debrief'; readonly page: DebriefPage };
