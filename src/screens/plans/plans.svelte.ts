import {
  cycles,
  dayIn,
  nextMeeting,
  openPromises,
  papersAsFile,
  search,
  startPlan,
  startRecord,
  withCommitment,
  type Cycle,
  type Everything,
  type MeetingRecord,
  type OpenPromise,
  type Plan,
} from '../../practice/planning.ts';
import { deletePastDate } from '../../shell/planning/past-date.ts';
import type { Services } from '../../shell/services.ts';
import { takeIn } from './take-in.ts';

/** What of the services the list makes use of. */
export type ListServices = Pick<Services, 'papers' | 'desk' | 'keeper' | 'place' | 'now' | 'newId'>;

/** What the list of plans and records remembers. */
export class PlansAndRecords {
  plans = $state.raw<readonly Plan[]>([]);
  records = $state.raw<readonly MeetingRecord[]>([]);
  /** Whether they have been read. */
  read = $state(false);
  query = $state('');
  failure = $state.raw<unknown>(null);
  /** What came of opening a file, in a sentence; `refused` where it was not taken. */
  told = $state.raw<{ readonly refused: boolean; readonly sentence: string } | null>(null);

  readonly #services: ListServices;
  readonly #now: string;

  constructor(services: ListServices) {
    this.#services = services;
    this.#now = services.now();
    void this.#begin();
  }

  readonly rows = $derived.by(() => search(this.plans, this.records, this.query, this.#now));
  readonly promises = $derived.by(() => openPromises(this.records, this.#now));
  readonly cycles = $derived.by((): readonly Cycle[] => cycles(this.records, this.#now));
  readonly none = $derived(this.read && this.plans.length + this.records.length === 0);

  /** Begins a blank plan, and goes there. */
  async newPlan(): Promise<void> {
    const { newId } = this.#services;
    await this.#goTo(startPlan({ id: newId(), thread: newId() }, this.#services.now()));
  }

  /** Begins a record of a meeting that was not planned here, and goes there. */
  async newRecord(): Promise<void> {
    const { papers, place, newId, now } = this.#services;
    const record = startRecord({ id: newId(), thread: newId() }, now());
    await (await papers()).records.keep(record);
    place.go({ screen: 'record', id: record.id });
  }

  /** Plans the next meeting of a child’s year: the same child, on the day that was set. */
  async planNext({ thread }: Cycle): Promise<void> {
    const last = this.records
      .filter((record) => record.thread === thread)
      .toSorted((one, other) => (one.shared.day < other.shared.day ? 1 : -1))[0];
    if (!last) return;
    const before = this.plans.find(({ id }) => id === last.plan) ?? null;
    const { newId, now } = this.#services;
    await this.#goTo(nextMeeting(last, before, newId(), now()));
  }

  /** What was promised is done. */
  async done({ record: id, id: promise }: OpenPromise): Promise<void> {
    const { records } = await this.#services.papers();
    const now = this.#services.now();
    const record = await records.one(id);
    const kept = record?.shared.commitments.find((each) => each.id === promise);
    if (!record || !kept) return;
    await records.keep(withCommitment(record, { ...kept, done: dayIn(now) }, now));
    this.records = await records.all();
  }

  /** Takes in what a file of our own holds; anything else is refused with a sentence. */
  async open(file: File): Promise<void> {
    const desk = await this.#services.desk();
    const opened = desk.open(await file.text());
    if (opened.kind === 'refused') {
      this.told = { refused: true, sentence: opened.sentence };
      return;
    }
    const sentence = await takeIn(opened.kept, this.#services);
    this.told = { refused: false, sentence };
    await this.#readAll();
  }

  /** All of it as one file. */
  async ownFile() {
    const attempts = await this.#services.keeper.attempts();
    const rehearsed = this.plans.flatMap(({ rehearsals }) => rehearsals);
    const kept: Everything = {
      plans: this.plans,
      records: this.records,
      attempts: attempts.filter(({ id, plan }) => plan !== undefined || rehearsed.includes(id)),
    };
    return papersAsFile(kept, 'plans and records', this.#services.now());
  }

  async #begin(): Promise<void> {
    try {
      await deletePastDate(this.#services);
      await this.#readAll();
    } catch (error) {
      this.failure = error;
    }
  }

  async #readAll(): Promise<void> {
    const { plans, records } = await this.#services.papers();
    [this.plans, this.records] = await Promise.all([plans.all(), records.all()]);
    this.read = true;
  }

  async #goTo(plan: Plan): Promise<void> {
    await (await this.#services.papers()).plans.keep(plan);
    this.#services.place.go({ screen: 'plan', id: plan.id });
  }
}
