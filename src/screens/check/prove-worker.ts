import { inspect } from './inspect.ts';
import type { Finding, Inspection } from './inspection.ts';

/** What the page says to the worker: first what to inspect, then perhaps to stop. */
export type ToWorker =
  { readonly kind: 'inspect'; readonly inspection: Inspection } | { readonly kind: 'stop' };

let stopped = false;

/** A message to oneself waits behind those that came before it, and costs next to nothing. */
const { port1, port2 } = new MessageChannel();
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'stop') {
    stopped = true;
    return;
  }
  const tell = (finding: Finding) => self.postMessage(finding);
  // What breaks down is thrown as the worker's own error, which the page hears.
  void inspect(data.inspection, { tell, stopped: () => stopped, breathe }).catch((error: unknown) =>
    reportError(error),
  );
};
