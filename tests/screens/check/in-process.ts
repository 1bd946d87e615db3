import { inspect } from '../../../src/screens/check/inspect.ts';
import type { Finding, Inspector } from '../../../src/screens/check/inspection.ts';

/** Inspects as the worker does, in the test's own thread. */
export const inProcess: Inspector = (inspection, tell, fail) => {
  let stopped = false;
  let left = false;
  const meanwhile = {
    tell: (finding: Finding) => {
      if (!left) tell(finding);
    },
    stopped: () => stopped || left,
    breathe: () => Promise.resolve(),
  };
  void inspect(inspection, meanwhile).catch(fail);
  return {
    stop: () => {
      stopped = true;
    },
    leave: () => {
      left = true;
    },
  };
};

/** An inspector that tells only what a test has it tell, and remembers what was asked of it. */
export function inHand() {
  const asked: string[] = [];
  let tellNow: (finding: Finding) => void = () => {};
  let failNow: () => void = () => {};
  const inspector: Inspector = (_inspection, tell, fail) => {
    tellNow = tell;
    failNow = fail;
    asked.push('inspect');
    return { stop: () => void asked.push('stop'), leave: () => void asked.push('leave') };
  };
  return {
    inspector,
    asked,
    tell: (finding: Finding) => tellNow(finding),
    fail: () => failNow(),
  };
}
