import { CHARTS } from '../../../src/conversation/charts.ts';
import { converse } from '../../../src/conversation/index.ts';
import type { ScenarioId } from '../../../src/language/index.ts';
import {
  sessionIn,
  startLive,
  startSession,
  type Happening,
  type Live,
  type Session,
  type Workshop,
} from '../../../src/practice/workshop/index.ts';
import { FACT, meeting, PRINCIPLES } from '../../conversation/a-meeting.ts';

const scenario = meeting('demands-diagnosis');

export const GIVEN: Pick<Workshop, 'conversation' | 'facts' | 'principles'> = {
  conversation: converse(scenario, CHARTS['demands-diagnosis']),
  facts: [FACT],
  principles: PRINCIPLES,
};

export const NOON = '2026-11-24T12:00:00.000+00:00';

export const aSession = (change: Partial<Session> = {}): Session => ({
  ...startSession(
    {
      id: 'w1',
      scenario: scenario.id as ScenarioId,
      hash: 'h',
      length: 45,
      pairs: false,
      people: 30,
    },
    NOON,
  ),
  ...change,
});

/** A workshop with a short way to say what happens in it. */
export function begun(change: Partial<Session> = {}): Room {
  return new Room(startLive(aSession(change), GIVEN));
}

export class Room {
  readonly live: Live;

  constructor(live: Live) {
    this.live = live;
  }

  happens(...all: readonly Happening[]): this {
    for (const each of all) this.live.send(each);
    return this;
  }

  next(times = 1, now = NOON): this {
    for (let time = 0; time < times; time += 1) this.live.send({ type: 'next', now });
    return this;
  }

  back(): this {
    this.live.send({ type: 'back' });
    return this;
  }

  go(to: Session['phase']): this {
    this.live.send({ type: 'go', to, now: NOON });
    return this;
  }

  /** Counts so many hands for each choice. */
  count(...hands: readonly number[]): this {
    for (const [option, each] of hands.entries())
      this.live.send({ type: 'hands', option, hands: each });
    return this;
  }

  /** Goes straight to the choosing and takes a choice. */
  take(option: number): this {
    this.go('choose');
    if (this.session.picked !== option) this.live.send({ type: 'pick', option });
    return this.next();
  }

  get phase(): Session['phase'] {
    return this.live.getSnapshot().value;
  }

  get workshop(): Workshop {
    return this.live.getSnapshot().context;
  }

  get session(): Session {
    return sessionIn(this.live.getSnapshot(), NOON);
  }
}
