import { hash } from '../../language/index.ts';
import type { TextFile } from '../../practice/index.ts';
import { soundLock, type Lock } from '../lock/lock.ts';
import { openOwnFile } from '../own-file.ts';
import { isRecord, own } from '../sound.ts';
import { itemFrom, KINDS, type Item } from './kinds.ts';
import { DAMAGED, NEWER, EMPTY, LARGEST, TOO_LARGE } from './sentences.ts';

/** The version in which backups are written now. */
export const BACKUP_VERSION = 1;

/** Everything that is kept, or that a file holds. */
export interface Whole {
  readonly items: readonly Item[];
  /** The lock of what is locked among them. */
  readonly lock: Lock | null;
}

/** What came of opening a file: what it holds, or why not, in a sentence. */
export type OpenedBackup =
  | { readonly kind: 'opened'; readonly whole: Whole; readonly made: string | null }
  | { readonly kind: 'refused'; readonly sentence: string };

/**
 * Everything as one file. `checksum` is the fingerprint (cyrb53, 14 hexadecimal digits) of
 * `JSON.stringify(kept)`: it tells damage, and is no signature. Its shape is written down in README.
 */
export function backupFile({ items, lock }: Whole, made: string): TextFile {
  const kept = {
    ...Object.fromEntries(
      KINDS.map((kind) => [
        kind,
        items.filter((item) => item.kind === kind).map((item) => item.kept),
      ]),
    ),
    lock,
  };
  const whole = {
    ...{ commonGround: 'backup', version: BACKUP_VERSION, made },
    checksum: hash(JSON.stringify(kept)),
    kept,
  };
  return {
    name: `common-ground-backup-${made.slice(0, 10)}.json`,
    text: `${JSON.stringify(whole, null, 1)}\n`,
  };
}

/** Opens the text of a file of the product’s own, of any version up to this one. */
export function openBackup(text: string): OpenedBackup {
  if (text.length > LARGEST) return refused(TOO_LARGE);
  const found = parsed(text);
  if (!isRecord(found) || own(found, 'commonGround') !== 'backup') return openOther(text);
  const version = own(found, 'version');
  if (typeof version === 'number' && version > BACKUP_VERSION) return refused(NEWER);
  const kept = own(found, 'kept');
  const made = own(found, 'made');
  if (version !== 1 || !isRecord(kept) || own(found, 'checksum') !== fingerprint(kept))
    return refused(DAMAGED);
  const whole = wholeIn(kept);
  if (!whole) return refused(DAMAGED);
  if (whole.items.length === 0) return refused(EMPTY);
  return { kind: 'opened', whole, made: typeof made === 'string' ? made : null };
}

const refused = (sentence: string): OpenedBackup => ({ kind: 'refused', sentence });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return null;
  }
}

/** What is nested too deeply to be written again has no fingerprint. */
function fingerprint(kept: unknown): string | null {
  try {
    return hash(JSON.stringify(kept));
  } catch {
    return null;
  }
}

function wholeIn(kept: Readonly<Record<string, unknown>>): Whole | null {
  const items: Item[] = [];
  for (const kind of KINDS) {
    const list = own(kept, kind) ?? [];
    if (!Array.isArray(list)) return null;
    for (const found of list as readonly unknown[]) {
      const item = itemFrom(kind, found);
      if (!item) return null;
      items.push(item);
    }
  }
  const lock = soundLock(own(kept, 'lock'));
  const sealed = items.filter(({ kind }) => kind === 'locked');
  const lacksLock = sealed.some(({ kept: one }) => !('lock' in one) || one.lock !== lock?.id);
  return lacksLock ? null : { items, lock };
}

/** A file of one attempt, of attempts or of papers: they can be put back too. */
function openOther(text: string): OpenedBackup {
  const opened = openOwnFile(text);
  if (opened.kind === 'refused') return opened;
  const { attempts, plans, records } = opened.kept;
  const items = [
    ...attempts.map((one) => itemFrom('attempts', one)),
    ...plans.map((one) => itemFrom('plans', one)),
    ...records.map((one) => itemFrom('records', one)),
  ].filter((item) => item !== null);
  return { kind: 'opened', whole: { items, lock: null }, made: null };
}
