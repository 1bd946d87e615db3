import { inspect } from './inspect.ts';
import type { Inspector } from './inspection.ts';

/** Lets the page paint and hear a press. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Inspects in the page itself: for the one file, which has no worker beside it. Like `inWorker`,
 * but the page is busy meanwhile.
 */
export const inWorker: Inspector = (inspection, tell, fail) => {
  let [stopped, left] = [false, false];
  const meanwhile = {
    tell: (finding: Parameters<typeof tell>[0]) => {
      if (!left) tell(finding);
    },
    stopped: () => stopped || left,
    breathe,
  };
  void inspect(inspection, meanwhile).catch(fail);
  return { stop: () => void (stopped = true), leave: () => void (left = true) };
};
