/**
 * Where values are put under keys: all that an adapter must be able to do. Each value stands alone,
 * so writing one never touches another. Errors are the storage's own.
 */
export interface Shelf {
  read(key: string): Promise<unknown>;
  /** Every key and value whose key begins so. */
  readAll(beginning: string): Promise<readonly (readonly [string, unknown])[]>;
  /** Resolved once it is there. */
  write(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** A shelf from which several values can be taken in one act. */
export interface ClearableShelf extends Shelf {
  /** All of them or none: resolved once they are gone. */
  removeAll(keys: readonly string[]): Promise<void>;
}

/** A shelf on which several values can be put in one act too: what a restored backup needs. */
export interface WholeShelf extends ClearableShelf {
  /** All of them or none: resolved once they are there. */
  writeAll(entries: readonly (readonly [string, unknown])[]): Promise<void>;
}
