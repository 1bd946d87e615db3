import type { Attempt } from '../../practice/index.ts';
import {
  nextMeeting,
  papersAsFile,
  thoseTogether,
  recordThoughts,
  whatBelongsToRecord,
  type Everything,
  type MeetingRecord,
  type Plan,
  type RecordThought,
  type Together,
} from '../../practice/planning.ts';
import type { Services } from '../../shell/services.ts';
import { Paper } from '../papers/paper.svelte.ts';
import { removeOpen } from '../papers/removing.ts';

/** What of the services a record makes use of. */
export type RecordServices = Pick<
  Services,
  'papers' | 'desk' | 'keeper' | 'place' | 'now' | 'newId'
>;

/** How a record is changed. */
export type ChangeRecord = (how: (record: MeetingRecord, now: string) => MeetingRecord) => void;

/** What a record’s screen remembers: the record as it is typed, and what it belongs to. */
export class Recording {
  readonly paper: Paper<MeetingRecord>;
  plans = $state.raw<readonly Plan[]>([]);

  readonly record = $derived.by(() => this.paper.value);
  /** The plan it was made from, if it is still there. */
  readonly plan = $derived(this.plans.find(({ id }) => id === this.record?.plan) ?? null);
  readonly #thoughts = $derived(this.record ? recordThoughts(this.record.shared) : []);

  readonly #services: RecordServices;

  constructor(id: string, services: RecordServices) {
    this.#services = services;
    this.paper = new Paper('record', id, ({ records }) => records, services);
    void services
      .papers()
      .then(({ plans }) => plans.all())
      .then(
        (plans) => (this.plans = plans),
        () => undefined,
      );
  }

  readonly change: ChangeRecord = (how) => this.paper.change(how);

  /** What there is to say of one place in it. */
  thoughtsAt(about: RecordThought['about'], id: string): readonly RecordThought[] {
    return this.#thoughts.filter((each) => each.about === about && each.id === id);
  }

  /** Plans the meeting that was set in it, and goes there. */
  async planNext(): Promise<void> {
    if (!this.record) return;
    const { papers, place, newId, now } = this.#services;
    const next = nextMeeting(this.record, this.plan, newId(), now());
    await this.paper.kept();
    await (await papers()).plans.keep(next);
    place.go({ screen: 'plan', id: next.id });
  }

  /** What it belongs to, as it is now. */
  async together(): Promise<Together> {
    const none: Together = { plans: [], records: [], attempts: [] };
    return this.record ? whatBelongsToRecord(this.record, await this.#everything()) : none;
  }

  /** It and what it belongs to, as one file that can be opened again. */
  async ownFile() {
    const [names, all] = [await this.together(), await this.#everything()];
    return papersAsFile(thoseTogether(all, names), 'record', this.#services.now());
  }

  /** Deletes it with what it belongs to. */
  async remove(): Promise<void> {
    await removeOpen(this.paper, await this.together(), this.#services);
  }

  async #everything(): Promise<Everything> {
    const { plans, records } = await this.#services.papers();
    const kept = await records.all();
    const own = this.record;
    const attempts: readonly Attempt[] = await this.#services.keeper.attempts();
    return {
      plans: await plans.all(),
      records: own ? [own, ...kept.filter(({ id }) => id !== own.id)] : kept,
      attempts,
    };
  }
}
