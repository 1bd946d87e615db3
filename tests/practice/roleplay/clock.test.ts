import { expect, it } from 'vitest';
import { createActor } from 'xstate';
import { clockWith } from '../../../src/practice/roleplay/index.ts';

/** A clock whose time is told by hand, with what rang. */
function aClock(elapsed: number, bellAt: number) {
  let rung = 0;
  let tell: ((by: number) => void) | null = null;
  const machine = clockWith(
    (given) => {
      tell = given;
      return () => (tell = null);
    },
    () => (rung += 1),
  );
  const actor = createActor(machine, { input: { elapsed, bellAt } }).start();
  return {
    actor,
    pass: (by: number) => tell?.(by),
    at: () => actor.getSnapshot().context.elapsed,
    rung: () => rung,
  };
}

it('stands until it is started, and when it is stopped', () => {
  const clock = aClock(0, 1000);
  clock.pass(400);
  expect(clock.at()).toBe(0);
  clock.actor.send({ type: 'start' });
  clock.pass(400);
  clock.actor.send({ type: 'stop' });
  clock.pass(400);
  expect(clock.at()).toBe(400);
});

it('rings once, and stops nobody', () => {
  const clock = aClock(0, 1000);
  clock.actor.send({ type: 'start' });
  for (let tick = 0; tick < 8; tick += 1) clock.pass(250);
  expect([clock.at(), clock.rung()]).toEqual([2000, 1]);
});

it('does not ring again after a reload, and never where there is no bell', () => {
  for (const clock of [aClock(1200, 1000), aClock(0, 0)]) {
    clock.actor.send({ type: 'start' });
    clock.pass(5000);
    expect(clock.rung()).toBe(0);
  }
});

it('is set to another part while it runs', () => {
  const clock = aClock(5000, 1000);
  clock.actor.send({ type: 'start' });
  clock.actor.send({ type: 'set', elapsed: 0, bellAt: 300 });
  clock.pass(300);
  expect([clock.at(), clock.rung()]).toEqual([300, 1]);
});
