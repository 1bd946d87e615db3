import { memoryShelf } from '../../../src/keep/in-memory.ts';
import { holdingOn, roleplaysOver } from '../../../src/keep/roleplays.ts';
import type { RoleplayServices } from '../../../src/shell/roleplay/services.ts';

/** What role play needs, with time told by hand and a bell that counts. */
export interface FakeRoleplay extends RoleplayServices {
  /** So much time passes, in milliseconds. */
  pass(by: number): void;
  rung(): number;
}

export function fakeRoleplay(values = new Map<string, unknown>()): FakeRoleplay {
  const kept = holdingOn(roleplaysOver(memoryShelf(values)));
  const listening = new Set<(by: number) => void>();
  let rung = 0;
  return {
    kept: async () => kept,
    pulse(tell) {
      listening.add(tell);
      return () => void listening.delete(tell);
    },
    bell: { wake: () => undefined, ring: () => void (rung += 1) },
    pass: (by) => listening.forEach((tell) => tell(by)),
    rung: () => rung,
  };
}
