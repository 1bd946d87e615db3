import type { Phase } from './phases.ts';
import type { RoomSize } from './room-size.ts';

/** What happens in a workshop, each in one word. Times come from outside, as ISO text. */
export type Happening =
  | { readonly type: 'next'; readonly now: string }
  | { readonly type: 'back' | 'undo' | 'blank' | 'compare' }
  | { readonly type: 'go'; readonly to: Phase; readonly now: string }
  | { readonly type: 'hand' | 'pick'; readonly option: number }
  | { readonly type: 'hands'; readonly option: number; readonly hands: number }
  | { readonly type: 'rewind'; readonly step: number }
  | { readonly type: 'play'; readonly branch: number }
  | { readonly type: 'people'; readonly people: number | null }
  | { readonly type: 'size'; readonly size: RoomSize }
  | { readonly type: 'commit'; readonly at: number; readonly words: string };
