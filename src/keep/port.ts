import type { Attempt, Settings } from '../practice/index.ts';
import type { KeepFault } from './fault.ts';

/** What a keeper tells those who watch it. */
export type News =
  { readonly kind: 'saved' } | { readonly kind: 'fault'; readonly fault: KeepFault };

/** Takes news of a keeper. */
export type Listener = (news: News) => void;

/**
 * What keeps a person's work. Every promise that cannot be kept is rejected with a `KeepFault`.
 * A value that cannot be read is skipped, told as news, and left where it is.
 */
export interface Keeper {
  /** All that can be read, in no order. */
  attempts(): Promise<readonly Attempt[]>;
  /** Null where there is none, or none that can be read. */
  attempt(id: string): Promise<Attempt | null>;
  /** Resolved once it is kept: nothing else that is kept is touched. */
  keepAttempt(attempt: Attempt): Promise<void>;
  removeAttempt(id: string): Promise<void>;
  /** The usual ones where none were kept. */
  settings(): Promise<Settings>;
  keepSettings(settings: Settings): Promise<void>;
  /** Tells of everything saved and every fault from now on, until the returned function is called. */
  watch(listener: Listener): () => void;
}

/**
 * A keeper that goes on when its storage does not: what cannot be kept is held in memory, so no
 * promise of it is ever rejected; the fault is told as news.
 */
export interface CarefulKeeper extends Keeper {
  /** What is held in memory only: to be offered as files. */
  unsaved(): readonly Attempt[];
  /** The fault that stands in the way, or null once all is kept. */
  fault(): KeepFault | null;
  /** Tries again to keep what is not kept; true where all of it is now. */
  retry(): Promise<boolean>;
}
