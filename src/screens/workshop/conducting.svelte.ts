import { converse, loadChart } from '../../conversation/index.ts';
import { startLive, takeUp, type Session, type Workshop } from '../../practice/workshop/index.ts';
import type { CatalogueEntry } from '../../shell/catalogue.ts';
import type { Services } from '../../shell/services.ts';
import type { Lead } from '../../shell/workshop/lead.ts';
import type { Line } from '../../shell/workshop/line.ts';
import { Running } from '../../shell/workshop/running.svelte.ts';

/** What of the services a workshop makes use of. */
export type WorkshopNeeds = Pick<Services, 'catalogue' | 'workshop' | 'now' | 'newId'>;

type Given = Pick<Workshop, 'conversation' | 'facts' | 'principles'>;

/** One workshop as a window has it: read, and led from here once this window may. */
export class Conducting {
  /** Set while this window leads. */
  running = $state.raw<Running | null>(null);
  /** Another window leads. */
  elsewhere = $state(false);
  /** This device has no such workshop, or this copy of the app no such scenario. */
  missing = $state<'workshop' | 'scenario' | null>(null);
  failure = $state.raw<unknown>(null);
  entry = $state.raw<CatalogueEntry | null>(null);

  readonly line: Line;
  readonly window: string;
  readonly #lead: Lead;
  readonly #id: string;
  readonly #needs: WorkshopNeeds;
  #given: Given | null = null;

  constructor(id: string, needs: WorkshopNeeds) {
    this.#id = id;
    this.#needs = needs;
    this.window = needs.newId();
    this.line = needs.workshop.line(id);
    this.#lead = needs.workshop.lead(id);
    this.line.hear((message) => {
      if (message.kind === 'leads' && message.window !== this.window) this.#stepDown();
    });
  }

  /** The workshop as it was last kept; null where it cannot be had. */
  async read(): Promise<Workshop | null> {
    try {
      const session = await (await this.#needs.workshop.kept()).one(this.#id);
      if (!session) this.missing = 'workshop';
      return session && (await this.#prepare(session));
    } catch (error) {
      this.failure = error;
      return null;
    }
  }

  /** Leads from this window if no other does, or whatever another does. */
  async lead(whatever = false): Promise<boolean> {
    if (this.running) return true;
    const lost = () => this.#stepDown();
    const mine = await (whatever ? this.#lead.takeOver(lost) : this.#lead.ask(lost));
    this.elsewhere = !mine;
    if (mine) await this.#start();
    return this.running !== null;
  }

  close(): void {
    this.running?.stop();
    this.running = null;
    this.#lead.leave();
    this.line.close();
  }

  /** Read after the lead was given: by then whoever led has kept its last change. */
  async #start(): Promise<void> {
    const workshop = await this.read();
    if (!workshop || !this.#given) return this.#lead.leave();
    const kept = await this.#needs.workshop.kept();
    this.running = new Running(startLive(workshop.session, this.#given), {
      line: this.line,
      window: this.window,
      now: this.#needs.now,
      keep: (session) => kept.keep(session),
    });
  }

  async #prepare(session: Session): Promise<Workshop | null> {
    const entry = this.#needs.catalogue.find(({ id }) => id === session.scenario);
    if (!entry) {
      this.missing = 'scenario';
      return null;
    }
    this.entry = entry;
    const [{ scenario, facts, principles }, chart] = await Promise.all([
      entry.load(),
      loadChart(entry.parent),
    ]);
    this.#given = { conversation: converse(scenario, chart), facts, principles };
    return takeUp(session, this.#given);
  }

  #stepDown(): void {
    if (!this.running) return;
    this.running.stop();
    this.running = null;
    this.elsewhere = true;
    this.#lead.leave();
  }
}
