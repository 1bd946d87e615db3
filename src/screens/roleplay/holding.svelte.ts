import { loadChart } from '../../conversation/index.ts';
import type { Move, ScenarioId } from '../../language/index.ts';
import {
  answered,
  feels,
  feltAfter,
  kitOf,
  marked,
  moved,
  roundOf,
  tapped,
  timeline,
  untapped,
  withElapsed,
  withScenario,
  type Feeling,
  type Feels,
  type Going,
  type Kit,
  type Session,
} from '../../practice/roleplay/index.ts';
import type { Services } from '../../shell/services.ts';
import { Saving } from './saving.svelte.ts';

/** What of the services a role play makes use of. */
export type HoldingServices = Pick<Services, 'catalogue' | 'roleplay' | 'now'>;

/** What a role play's screen remembers: one session, and the parent who is felt with in it. */
export class Holding {
  session = $state.raw<Session>() as Session;
  kit = $state.raw<Kit>() as Kit;
  feeling = $state.raw<Feeling>() as Feeling;
  readonly round = $derived(roundOf(this.session));
  readonly moments = $derived(timeline(this.round.taps, this.feeling, this.kit.parent.child));
  readonly saving: Saving;

  readonly #services: HoldingServices;
  #feels: Feels;

  private constructor(session: Session, with_: Cast, services: HoldingServices, saving: Saving) {
    this.#services = services;
    this.saving = saving;
    this.#feels = with_.feels;
    this.session = session;
    this.kit = with_.kit;
    this.feeling = this.#felt();
  }

  /** The session as it was left, or why it cannot be had; throws what storage throws. */
  static async open(id: string, services: HoldingServices): Promise<Holding | 'missing' | 'gone'> {
    const kept = await services.roleplay.kept();
    const session = await kept.one(id);
    if (!session) return 'missing';
    const cast = await castOf(roundOf(session).scenario, services);
    return cast ? new Holding(session, cast, services, new Saving(kept)) : 'gone';
  }

  /** A move was heard; the parent feels it at once, and it is kept after. */
  tap(move: Move, at: number): void {
    this.feeling = this.#feels.feel(this.feeling, move);
    this.#keep(tapped(this.session, move, Math.floor(at), this.#services.now()));
  }

  /** Takes the last tap back, exactly. */
  takeBack(): void {
    if (!this.feeling.before) return;
    this.feeling = this.feeling.before;
    this.#keep(untapped(this.session, this.#services.now()));
  }

  mark(which: number): void {
    this.#keep(marked(this.session, which, this.#services.now()));
  }

  answer(prompt: string, words: string): void {
    this.#keep(answered(this.session, prompt, words, this.#services.now()));
  }

  /** Time has passed in the present part; kept once a second. */
  passed(elapsed: number): void {
    const before = Math.floor(this.session.elapsed / 1000);
    if (elapsed === this.session.elapsed) return;
    const later = withElapsed(this.session, Math.floor(elapsed), this.#services.now());
    if (Math.floor(elapsed / 1000) === before) this.session = later;
    else this.#keep(later);
  }

  go(going: Going['type']): void {
    const rounds = this.session.rounds.length;
    this.#keep(moved(this.session, going, this.#services.now()));
    if (this.session.rounds.length > rounds) this.feeling = this.#felt();
  }

  /** Another conversation for the round that begins. */
  async play(scenario: ScenarioId): Promise<void> {
    const cast = await castOf(scenario, this.#services);
    if (!cast) return;
    this.#feels = cast.feels;
    this.kit = cast.kit;
    this.#keep(withScenario(this.session, scenario, this.#services.now()));
    this.feeling = this.#felt();
  }

  /** Deletes all of it. */
  forget = (): Promise<boolean> => this.saving.forget(this.session.id);

  /** Keeps it beyond its end, or no longer. */
  leave(nothing: boolean): void {
    this.#keep({ ...this.session, leavesNothing: nothing });
  }

  #felt(): Feeling {
    const moves = roundOf(this.session).taps.map(({ move }) => move);
    return feltAfter(this.#feels, this.kit.parent.starts, moves);
  }

  #keep(session: Session): void {
    this.session = session;
    this.saving.keep(session);
  }
}

interface Cast {
  readonly kit: Kit;
  readonly feels: Feels;
}

async function castOf(scenario: ScenarioId, services: HoldingServices): Promise<Cast | null> {
  const entry = services.catalogue.find(({ id }) => id === scenario);
  if (!entry) return null;
  const [playable, chart] = await Promise.all([entry.load(), loadChart(entry.parent)]);
  return { kit: kitOf(playable.scenario), feels: feels(chart) };
}
