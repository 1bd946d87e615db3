import {
  sessionIn,
  shownToRoom,
  type Happening,
  type Live,
  type Moment,
  type RoomView,
  type Session,
  type Workshop,
} from '../../practice/workshop/index.ts';
import type { Line, RoomSeen } from './line.ts';
import { watched } from './watched.svelte.ts';

/** What a running workshop is given from outside. */
export interface Around {
  readonly line: Line;
  readonly keep: (session: Session) => Promise<void>;
  readonly now: () => string;
  /** The name of this window among those of the workshop. */
  readonly window: string;
}

/** A workshop that this window leads: what happens in it is shown to the others, and kept. */
export class Running {
  /** The projector’s window, once it was heard of. */
  room = $state.raw<RoomSeen | null>(null);
  /** Whatever stood in the way of keeping the last change. */
  unkept = $state.raw<unknown>(null);

  readonly #live: Live;
  readonly #around: Around;
  readonly #moment: { readonly current: Moment };
  readonly #over: (() => void)[] = [];

  constructor(live: Live, around: Around) {
    this.#live = live;
    this.#around = around;
    this.#moment = watched(live, (moment) => moment);
    const subscription = live.subscribe((moment) => this.#tell(moment));
    this.#over.push(
      () => subscription.unsubscribe(),
      around.line.hear((message) => {
        if (message.kind === 'hello') {
          this.room = message.room;
          this.#show();
        } else if (message.kind === 'goodbye' && message.window === this.room?.window)
          this.room = null;
      }),
    );
    around.line.say({ kind: 'leads', window: around.window });
    this.#show();
  }

  get workshop(): Workshop {
    return this.#moment.current.context;
  }

  get view(): RoomView {
    return shownToRoom(this.workshop);
  }

  happen(event: Happening): void {
    this.#live.send(event);
  }

  next(): void {
    this.happen({ type: 'next', now: this.#around.now() });
  }

  stop(): void {
    for (const end of this.#over) end();
    this.#live.stop();
  }

  /** The room first, since it is what people look at. */
  #tell(moment: Moment): void {
    this.#show();
    this.#around.keep(sessionIn(moment, this.#around.now())).then(
      () => (this.unkept = null),
      (error: unknown) => (this.unkept = error),
    );
  }

  #show(): void {
    const { context } = this.#live.getSnapshot();
    const { size } = context.session;
    this.#around.line.say({ kind: 'show', view: shownToRoom(context), size });
  }
}
