import {
  PLANS,
  SEATS,
  startSession,
  type Seat,
  type Session,
  type Version,
} from '../../practice/roleplay/index.ts';
import type { ScenarioId } from '../../language/index.ts';
import type { Services } from '../../shell/services.ts';

/** What the first page of role play remembers. */
export class Beginning {
  scenario = $state<ScenarioId>('' as ScenarioId);
  version = $state<Version>('staff-meeting');
  seat = $state<Seat>('middle');
  bell = $state(true);
  leavesNothing = $state(true);
  /** What was left before its end, the newest first. */
  left = $state.raw<readonly Session[]>([]);
  /** Whose devices there can be: a pair has no observer. */
  readonly seats = $derived(
    SEATS.filter((seat) => seat === 'middle' || PLANS[this.version].roles.includes(seat)),
  );

  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
    const [first] = services.catalogue;
    if (first) this.scenario = first.id;
    void this.#read();
  }

  takeVersion(version: Version): void {
    this.version = version;
    if (!this.seats.includes(this.seat)) this.seat = 'middle';
  }

  /** Keeps a new session and goes to it. */
  async begin(): Promise<void> {
    const { now, newId, place, roleplay } = this.#services;
    const { version, seat, bell, leavesNothing, scenario } = this;
    const setting = { version, seat, bell, leavesNothing };
    const session = startSession(setting, newId(), scenario, now());
    /** A device that keeps nothing can still be played on; the session says so. */
    await (await roleplay.kept()).keep(session).catch(() => undefined);
    place.go({ screen: 'roleplay', session: session.id });
  }

  async forget(id: string): Promise<void> {
    await (await this.#services.roleplay.kept()).remove(id).catch(() => undefined);
    await this.#read();
  }

  async #read(): Promise<void> {
    try {
      const all = await (await this.#services.roleplay.kept()).all();
      this.left = all.toSorted((one, other) => other.changed.localeCompare(one.changed));
    } catch {
      this.left = [];
    }
  }
}
