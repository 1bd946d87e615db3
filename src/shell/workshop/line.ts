import type { RoomSize, RoomView } from '../../practice/workshop/index.ts';

/** The projector's window, as the console hears of it. */
export interface RoomSeen {
  readonly window: string;
  readonly width: number;
  readonly height: number;
  /** Pixels of the smallest type on it. */
  readonly smallest: number;
}

/** What the windows of one workshop say to each other: nothing that the room may not see. */
export type Message =
  /** A projector was opened, and asks what to show. */
  | { readonly kind: 'hello'; readonly room: RoomSeen }
  | { readonly kind: 'goodbye'; readonly window: string }
  /** This window leads now; whoever shows, says so. */
  | { readonly kind: 'leads'; readonly window: string }
  | { readonly kind: 'show'; readonly view: RoomView; readonly size: RoomSize }
  /** A key of the clicker, pressed where the projector has the focus. */
  | { readonly kind: 'pressed'; readonly key: string };

/** The line between the windows of one workshop. */
export interface Line {
  say(message: Message): void;
  /** Hears what other windows say, until the returned function is called. */
  hear(listener: (message: Message) => void): () => void;
  close(): void;
}

/**
 * A line over the browser's own channel, within 50 ms and without a network. Its name carries the
 * path at which this copy of the app stands: two copies on one server have a line each.
 */
export function lineOf(base: string, session: string): Line {
  const channel = new BroadcastChannel(`common-ground ${base} workshop ${session}`);
  return {
    say: (message) => channel.postMessage(message),
    hear(listener) {
      const own = ({ data }: MessageEvent<Message>) => listener(data);
      channel.addEventListener('message', own);
      return () => channel.removeEventListener('message', own);
    },
    close: () => channel.close(),
  };
}
