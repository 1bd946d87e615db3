import type { Finding, Inspector } from './inspection.ts';
import type { ToWorker } from './prove-worker.ts';

/** Inspects in a worker, so that the page stays free, and whatever it does can be broken off. */
export const inWorker: Inspector = (inspection, tell, fail) => {
  const worker = new Worker(new URL('./prove-worker.ts', import.meta.url), { type: 'module' });
  const say = (message: ToWorker) => worker.postMessage(message);
  worker.onmessage = ({ data }: MessageEvent<Finding>) => tell(data);
  worker.onerror = (event) => {
    event.preventDefault();
    fail();
  };
  say({ kind: 'inspect', inspection });
  return { stop: () => say({ kind: 'stop' }), leave: () => worker.terminate() };
};
