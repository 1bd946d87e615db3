import { openOwnFile } from '../../../src/keep/desk.ts';
import type { Desk } from '../../../src/shell/planning/desk.ts';
import type { Word } from '../../../src/shell/planning/line.ts';

/** A browser’s desks: all that are made from one see each other, as its pages would. */
export function fakeDesks(): () => Desk {
  const turns = new Map<string, ((mayWrite: boolean) => void)[]>();
  const lines = new Map<string, Set<(word: Word<unknown>) => void>>();
  return () => ({
    open: openOwnFile,
    turn(paper, told) {
      const queue = turns.get(paper) ?? [];
      turns.set(paper, queue);
      queue.push(told);
      told(queue.length === 1);
      return {
        take() {
          queue[0]?.(false);
          queue.splice(queue.indexOf(told), 1);
          queue.unshift(told);
          told(true);
        },
        leave() {
          const first = queue[0] === told;
          queue.splice(queue.indexOf(told), 1);
          if (first) queue[0]?.(true);
        },
      };
    },
    line<Paper>(paper: string) {
      const all = lines.get(paper) ?? new Set();
      lines.set(paper, all);
      let own: ((word: Word<unknown>) => void) | null = null;
      return {
        say(word: Word<Paper>) {
          for (const hear of all) if (hear !== own) hear(structuredClone(word));
        },
        hear(listener: (word: Word<Paper>) => void) {
          own = (word) => listener(word as Word<Paper>);
          all.add(own);
        },
        close() {
          if (own) all.delete(own);
        },
      };
    },
  });
}
