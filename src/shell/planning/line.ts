/** What the pages on which one paper is open say to each other. */
export type Word<Paper> =
  /** A page was opened, and asks how it stands. */
  | { readonly kind: 'how' }
  | { readonly kind: 'so'; readonly paper: Paper }
  /** It was deleted. */
  | { readonly kind: 'gone' };

/** The line between the pages on which one paper is open. */
export interface PaperLine<Paper> {
  say(word: Word<Paper>): void;
  /** Hears what other pages say, until the line is closed. */
  hear(listener: (word: Word<Paper>) => void): void;
  close(): void;
}

/** A line over the browser’s own channel, which leaves neither this browser nor this site. */
export function paperLine<Paper>(name: string): PaperLine<Paper> {
  const channel = new BroadcastChannel(name);
  return {
    say: (word) => channel.postMessage(word),
    hear: (listener) =>
      channel.addEventListener('message', ({ data }: MessageEvent<Word<Paper>>) => listener(data)),
    close: () => channel.close(),
  };
}
