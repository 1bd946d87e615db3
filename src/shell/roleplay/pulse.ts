import type { Pulse } from '../../practice/roleplay/index.ts';

const OFTEN = 250;

/** Time as this page's own clock counts it: what the wall clock is set to does not matter. */
export const pagePulse: Pulse = (tell) => {
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    tell(now - last);
    last = now;
  }, OFTEN);
  return () => clearInterval(timer);
};
