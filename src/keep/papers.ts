import type { MeetingRecord, Plan, Together } from '../practice/planning.ts';
import { drawerOver, type Drawer } from './drawer.ts';
import { faultOf, type KeepFault } from './fault.ts';
import { memoryShelf } from './in-memory.ts';
import { paperLockIn } from './lock/in-this-page.ts';
import type { Listener } from './port.ts';
import type { ClearableShelf } from './shelf.ts';
import { soundPlan } from './sound-plan.ts';
import { soundRecord } from './sound-record.ts';
import { Watching } from './watching.ts';

/**
 * What keeps plans and records. It goes on when its storage does not: what cannot be written is
 * held in memory and told as a fault, so that no word that was typed is lost while the page is open.
 */
export interface Papers {
  readonly plans: Drawer<Plan>;
  readonly records: Drawer<MeetingRecord>;
  /** Deletes all that came of something in one act: all of it goes, or a `KeepFault` and none. */
  removeTogether(together: Together): Promise<void>;
  /** The fault that stands in the way, or null once all is kept. */
  fault(): KeepFault | null;
  /** Tries again to keep what is not kept; true where all of it is now. */
  retry(): Promise<boolean>;
  /** Tells of everything saved and every fault, until the returned function is called. */
  watch(listener: Listener): () => void;
}

const PLANS = 'plan/';
const RECORDS = 'record/';
const ATTEMPTS = 'attempt/';

/** Plans and records in the browser’s own database, behind the lock where there is one. */
export const papersIn = (base: string): Papers => papersOver(paperLockIn(base).shelf);

/** Plans and records that are gone with the page. */
export const papersInMemory = (): Papers => papersOver(memoryShelf());

/** Plans and records on a shelf: one value each, in an envelope with its version. */
export function papersOver(shelf: ClearableShelf): Papers {
  const watching = new Watching();
  const plans = drawerOver(shelf, PLANS, soundPlan, watching);
  const records = drawerOver(shelf, RECORDS, soundRecord, watching);
  const both = [plans, records];
  return {
    plans,
    records,
    async removeTogether(together) {
      const keys = [
        ...together.records.map((id) => RECORDS + id),
        ...together.attempts.map((id) => ATTEMPTS + id),
        ...together.plans.map((id) => PLANS + id),
      ];
      try {
        await shelf.removeAll(keys);
      } catch (error) {
        const fault = faultOf(error, 'writing');
        watching.tell({ kind: 'fault', fault });
        throw fault;
      }
      for (const id of together.plans) plans.letGo(id);
      for (const id of together.records) records.letGo(id);
      watching.tell({ kind: 'saved' });
    },
    fault: () => both.map((drawer) => drawer.fault()).find((fault) => fault !== null) ?? null,
    async retry() {
      const kept = await Promise.all(both.map((drawer) => drawer.retry()));
      return kept.every(Boolean);
    },
    watch: watching.watch,
  };
}
