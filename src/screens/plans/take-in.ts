import type { Drawer } from '../../shell/planning/kept.ts';
import { earlierFirst } from '../../practice/index.ts';
import { togetherWords, type Everything } from '../../practice/planning.ts';
import type { Services } from '../../shell/services.ts';

interface Named {
  readonly id: string;
  readonly changed: string;
}

/** Keeps what a file holds, but for what is here in a later form; says what was done. */
export async function takeIn(
  { plans, records, attempts }: Everything,
  services: Pick<Services, 'papers' | 'keeper'>,
): Promise<string> {
  const papers = await services.papers();
  const { keeper } = services;
  const taken = {
    plans: await takeEach(plans, papers.plans),
    records: await takeEach(records, papers.records),
    attempts: await takeEach(attempts, {
      one: (id) => keeper.attempt(id),
      keep: (attempt) => keeper.keepAttempt(attempt),
    }),
  };
  const count = taken.plans.length + taken.records.length + taken.attempts.length;
  const left = plans.length + records.length + attempts.length - count;
  const stayed =
    left === 0 ? '' : ' What was here already in the same form or a later one stayed as it is.';
  return `${togetherWords(taken)} came out of the file.${stayed}`;
}

/** The ids of those that were taken. */
async function takeEach<T extends Named>(
  things: readonly T[],
  drawer: Pick<Drawer<T>, 'one' | 'keep'>,
): Promise<readonly string[]> {
  const taken: string[] = [];
  for (const thing of things) {
    const here = await drawer.one(thing.id);
    if (here && earlierFirst(thing.changed, here.changed) <= 0) continue;
    await drawer.keep(thing);
    taken.push(thing.id);
  }
  return taken;
}
