import { startAttempt, type Attempt } from '../../practice/index.ts';
import {
  fitting,
  openingsFor,
  papersAsFile,
  thoseTogether,
  progressOf,
  recordBefore,
  recordFrom,
  rehearsalsOf,
  remindersOf,
  think,
  whatCameOfPlan,
  withRehearsal,
  type Everything,
  type MeetingRecord,
  type Plan,
  type Together,
} from '../../practice/planning.ts';
import type { CatalogueEntry } from '../../shell/catalogue.ts';
import { DROPPED } from '../../shell/dropped.svelte.ts';
import type { Services } from '../../shell/services.ts';
import { Paper } from '../papers/paper.svelte.ts';
import { removeOpen } from '../papers/removing.ts';
import { lastLineIn } from '../study/turns.ts';

/** What of the services a plan makes use of. */
export type PlanServices = Pick<
  Services,
  'papers' | 'desk' | 'keeper' | 'catalogue' | 'place' | 'now' | 'newId'
>;

/** What a plan’s screen remembers: the plan as it is typed, and what came of it. */
export class Planning {
  readonly paper: Paper<Plan>;
  attempts = $state.raw<readonly Attempt[]>([]);
  records = $state.raw<readonly MeetingRecord[]>([]);

  readonly plan = $derived.by(() => this.paper.value);
  readonly thoughts = $derived(this.plan ? think(this.plan) : []);
  readonly fits = $derived.by(() =>
    this.plan
      ? fitting(
          this.plan,
          this.#services.catalogue.filter(({ id }) => id !== DROPPED),
        )
      : [],
  );
  readonly rehearsals = $derived(this.plan ? rehearsalsOf(this.plan, this.attempts) : []);
  /** The record that was made from it, if one was. */
  readonly record = $derived(this.records.find(({ plan }) => plan === this.plan?.id) ?? null);

  /** The record of the meeting before, whose outcomes this one looks at again. */
  readonly before = $derived(
    this.plan ? recordBefore(this.records, this.plan.thread, this.plan.day) : null,
  );

  readonly #services: PlanServices;

  constructor(id: string, services: PlanServices) {
    this.#services = services;
    this.paper = new Paper('plan', id, ({ plans }) => plans, services);
    void this.#readOthers();
  }

  /** What a scenario is called, or null where it is no longer here. */
  titleOf = (scenario: string): string | null =>
    this.#services.catalogue.find(({ id }) => id === scenario)?.title ?? null;

  /** Begins a rehearsal of this plan, and goes there. */
  async rehearse(entry: CatalogueEntry): Promise<void> {
    if (!this.plan) return;
    const { keeper, place, now, newId } = this.#services;
    const opening = await entry.opening();
    const attempt = startAttempt(
      {
        ...{ id: newId(), scenario: entry.id, hash: entry.hash, plan: this.plan.id },
        lastLine: lastLineIn([opening]),
      },
      now(),
    );
    await keeper.keepAttempt(attempt);
    this.paper.change((plan, at) => withRehearsal(plan, attempt.id, at));
    await this.paper.kept();
    place.go({ screen: 'study', scenario: entry.id, attempt: attempt.id });
  }

  /** Makes the record of this meeting, or goes to the one that was made. */
  async makeRecord(): Promise<void> {
    if (!this.plan) return;
    const { papers, place, now, newId } = this.#services;
    const { records } = await papers();
    const all = await records.all();
    const made = all.find(({ plan }) => plan === this.plan?.id);
    const before = recordBefore(all, this.plan.thread, this.plan.day);
    const record = made ?? recordFrom(this.plan, newId(), now(), before);
    if (!made) await records.keep(record);
    place.go({ screen: 'record', id: record.id });
  }

  /** Everything that came of it, as it is now. */
  async together(): Promise<Together> {
    await this.#readOthers();
    const none: Together = { plans: [], records: [], attempts: [] };
    return this.plan ? whatCameOfPlan(this.plan, this.#everything(this.plan)) : none;
  }

  /** All that came of it, as one file that can be opened again. */
  async ownFile() {
    const gone = await this.together();
    const all = this.plan ? this.#everything(this.plan) : { plans: [], records: [], attempts: [] };
    return papersAsFile(thoseTogether(all, gone), 'plan', this.#services.now());
  }

  /** Deletes it with everything that came of it. */
  async remove(): Promise<void> {
    await removeOpen(this.paper, await this.together(), this.#services);
  }

  async #readOthers(): Promise<void> {
    const { papers, keeper } = this.#services;
    try {
      const [kept, attempts] = await Promise.all([papers(), keeper.attempts()]);
      this.attempts = attempts;
      this.records = await kept.records.all();
    } catch {
      this.records = [];
    }
  }

  #everything = (plan: Plan): Everything => ({
    plans: [plan],
    records: this.records,
    attempts: this.attempts,
  });
}

/** The sections of a plan’s page, each with how far it is. */
export function sectionsOf(plan: Plan) {
  const reminders = remindersOf(plan);
  const openings = openingsFor(plan.stance);
  const replied = openings.filter(({ id }) => Object.hasOwn(plan.replies, id)).length;
  const head = [plan.child, plan.day, plan.meeting ?? '', plan.stance ?? ''];
  const set = head.filter((each) => each !== '').length;
  return [
    { id: 'meeting', heading: 'The meeting', filled: far(set, head.length) },
    ...progressOf(plan).map(({ id, heading, filled }) => ({ id, heading, filled })),
    { id: 'they-may-say', heading: 'What they may say', filled: far(replied, openings.length) },
    {
      id: 'before',
      heading: 'Before the meeting',
      filled: far(reminders.filter(({ done }) => done !== null).length, reminders.length),
    },
    { id: 'rehearse', heading: 'Rehearse it', filled: '' },
  ];
}

function far(done: number, of: number): string {
  if (of === 0 || done === 0) return of === 0 ? '' : 'not begun';
  return done === of ? 'done' : `${done} of ${of}`;
}
