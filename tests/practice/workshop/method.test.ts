import { describe, expect, it } from 'vitest';
import { soundSession } from '../../../src/keep/sound-session.ts';
import {
  PHASES,
  ROUND,
  sessionIn,
  sizeBeside,
  startLive,
} from '../../../src/practice/workshop/index.ts';
import { aSession, begun, GIVEN, NOON, Room } from './a-workshop.ts';

describe('the method', () => {
  it('goes from the scene to how it is taken by one key alone, where the room agrees', () => {
    const room = begun();
    const been = [room.phase];
    const on = () => been.push(room.next().phase);
    for (let step = 0; step < 5; step += 1) on();
    room.count(29, 1);
    for (let step = 0; step < 3; step += 1) on();
    expect(been).toEqual([
      ...['before', 'scene', 'scene', 'line', 'alone', 'vote'],
      ...['choose', 'taken', 'line'],
    ]);
  });

  it('keeps how large the text is, through every phase and to the end of the sizes', () => {
    const room = begun();
    const larger = () =>
      room.happens({ type: 'size', size: sizeBeside(room.session.size, 1) }).session.size;
    expect([larger(), larger(), larger()]).toEqual(['larger', 'largest', 'largest']);
    expect(room.next(3).session.size).toBe('largest');
    expect(soundSession({ ...room.session, size: 'huge' })?.size).toBe('usual');
    expect(soundSession(room.session)?.size).toBe('largest');
  });

  it('has a split room talk and vote again before it chooses', () => {
    const room = begun().go('vote').count(15, 15);
    expect(room.next().phase).toBe('talk');
    expect(room.next().phase).toBe('again');
    expect(room.count(25, 5).next().phase).toBe('choose');
    expect(room.session.picked).toBe(0);
    expect(room.session.decisions).toMatchObject([
      { first: { hands: [15, 15] }, second: { hands: [25, 5] } },
    ]);
  });

  it('talks in pairs before the first vote only where pairs are wanted', () => {
    expect(begun({ pairs: true }).go('alone').next().phase).toBe('pairs');
    expect(begun({ pairs: false }).go('alone').next().phase).toBe('vote');
  });

  it('takes nothing while nothing is picked, and what is picked once it is', () => {
    const room = begun().go('choose');
    expect(room.next().phase).toBe('choose');
    room.happens({ type: 'pick', option: 1 });
    expect(room.next().phase).toBe('taken');
    expect(room.workshop.run.choices).toHaveLength(1);
  });

  it('does not pick for a room whose votes are level', () => {
    expect(begun().go('vote').count(3, 3).go('choose').session.picked).toBeNull();
  });

  it.each(PHASES)('can be gone to and left again: %s', (phase) => {
    const room = begun().take(0);
    const before = room.phase;
    room.go(phase);
    expect(room.phase).toBe(phase === 'beside' ? before : phase);
  });

  it('goes nowhere there is nothing', () => {
    expect(begun().go('debrief').phase).toBe('before');
    expect(begun().go('taken').phase).toBe('before');
    const ended = begun().take(0).take(0).take(0).take(0);
    for (const phase of ROUND.filter((each) => each !== 'line'))
      expect(ended.go(phase).phase).toBe('taken');
    expect(ended.next().phase).toBe('debrief');
  });

  it('lets one go back, again and again, to the very beginning', () => {
    const room = begun().next(5).count(1, 2).go('choose').next().next();
    expect(room.workshop.run.choices).toHaveLength(1);
    const been = [];
    for (let step = 0; step < 8; step += 1) been.push(room.back().phase);
    expect(been).toEqual([
      ...['taken', 'choose', 'vote', 'alone', 'line', 'scene', 'scene', 'before'],
    ]);
    expect(room.workshop.run.choices).toEqual([]);
    expect(room.session.decisions).toMatchObject([{ first: { hands: [1, 2] } }]);
  });

  it('counts hands in the two votes and at no other time', () => {
    for (const phase of PHASES) {
      const room = begun().go(phase);
      room.happens({ type: 'hand', option: 0 });
      const counted = room.session.decisions.some(({ first, second }) =>
        (second ?? first).hands.includes(1),
      );
      expect([phase, counted]).toEqual([phase, room.phase === 'vote' || room.phase === 'again']);
    }
  });

  it('starts the clock with the scene, once', () => {
    const room = begun();
    room.next(1, '2026-11-24T12:01:00.000+00:00').back().next(1, '2026-11-24T12:09:00.000+00:00');
    expect(room.session.begun).toBe('2026-11-24T12:01:00.000+00:00');
  });
});

describe('a session kept and taken up', () => {
  it('is where it was in every phase, with its votes, though the browser was killed', () => {
    const room = begun().take(0).go('vote').count(4, 7);
    for (const phase of PHASES) {
      room.go(phase);
      const kept = JSON.parse(JSON.stringify(room.session)) as typeof room.session;
      const again = new Room(startLive(kept, GIVEN));
      expect(again.session).toEqual(kept);
      expect(again.phase).toBe(room.phase);
      expect(again.workshop.run.choices).toEqual(room.workshop.run.choices);
    }
  });

  it('stands at the last line that still holds where the scenario was rewritten', () => {
    const gone = ['no-such/line'] as unknown as ReturnType<typeof aSession>['branches'][number];
    const live = startLive(aSession({ branches: [gone], phase: 'vote' }), GIVEN);
    expect(live.getSnapshot().value).toBe('line');
    expect(sessionIn(live.getSnapshot(), NOON).branches).toEqual([[]]);
  });
});
