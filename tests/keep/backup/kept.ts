import type { Item } from '../../../src/keep/backup/kinds.ts';
import { itemFrom } from '../../../src/keep/backup/kinds.ts';
import { safeOver, type Preview, type Safe } from '../../../src/keep/backup/safe.ts';
import { memoryShelf } from '../../../src/keep/in-memory.ts';
import { paperLockOver, type PaperLock } from '../../../src/keep/lock/paper-lock.ts';
import type { WholeShelf } from '../../../src/keep/shelf.ts';
import { USUAL_SETTINGS } from '../../../src/practice/index.ts';
import { anAttempt, ended } from '../../practice/attempts.ts';
import { aPlan } from '../../practice/plan/plans.ts';
import { aRecord } from '../../practice/record/records.ts';
import { aSession as aRoleplay } from '../../practice/roleplay/sessions.ts';
import { aSession as aWorkshop } from '../../practice/workshop/a-workshop.ts';

export const NOW = '2026-11-24T16:20:00.000+00:00';

/** A plan and a record with words that must not be found where they are locked. */
export const PLAN = aPlan({ answers: { outcome: 'He will not go near the hall' } });
export const RECORD = aRecord({
  onlyYou: {
    ...{ notes: 'Her own school failed her', felt: '', turned: '', true: '', next: '' },
  },
});
export const SECRETS = ['He will not go near the hall', 'Her own school failed her'];

/** Something of every kind, as it stands on a shelf. */
export const everything = (): Map<string, unknown> =>
  new Map<string, unknown>(
    Object.entries({
      'attempt/a1': anAttempt({ ownWords: { '1': 'Thank you for coming.' } }),
      'attempt/a2': ended('a2', 'close', '2026-11-20T10:00:00.000Z'),
      [`plan/${PLAN.id}`]: PLAN,
      [`record/${RECORD.id}`]: RECORD,
      'workshop/w1': aWorkshop(),
      'roleplay/r1': aRoleplay(),
      settings: { ...USUAL_SETTINGS, theme: 'dark' },
    }).map(([key, kept]) => [key, { version: 1, kept }]),
  );

/** A copy of the app over these values. */
export function copyOver(
  values = new Map<string, unknown>(),
  shelf: WholeShelf = memoryShelf(values),
): { values: Map<string, unknown>; safe: Safe; lock: PaperLock } {
  const lock = paperLockOver(shelf, async () => undefined);
  return { values, lock, safe: safeOver(shelf, lock, () => []) };
}

/** The preview of a file that can be opened, or a test that says why it cannot. */
export async function previewed(safe: Safe, text: string): Promise<Preview> {
  const opened = await safe.open(text);
  if (opened.kind === 'refused') throw new Error(opened.sentence);
  return opened.preview;
}

/** The one thing of a kind, changed. */
export const item = (kind: Item['kind'], kept: unknown): Item => {
  const found = itemFrom(kind, kept);
  if (!found) throw new Error(`That is no sound thing among ${kind}.`);
  return found;
};
