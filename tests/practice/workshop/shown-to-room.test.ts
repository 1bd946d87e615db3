import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/language/index.ts';
import { PHASES, shownToRoom } from '../../../src/practice/workshop/index.ts';
import { begun, type Room } from './a-workshop.ts';

const shown = (room: Room) => JSON.stringify(shownToRoom(room.workshop));
const meeting = (room: Room) => {
  const view = shownToRoom(room.workshop);
  if (view.kind !== 'meeting') throw new Error(`The room shows ${view.kind}.`);
  return view;
};

describe('what the room is shown', () => {
  it('holds no thought, no coaching note and no gauge while the meeting goes on', () => {
    const room = begun().take(0);
    const { beats } = room.workshop.run.scenario;
    const hidden = beats.flatMap((beat) => [
      ...beat.thoughts.map(plain),
      ...beat.notes.map(plain),
      ...beat.choices.map(({ note }) => plain(note)),
    ]);
    expect(hidden.filter(Boolean).length).toBeGreaterThan(2);
    for (const phase of PHASES.filter((each) => each !== 'debrief' && each !== 'beside')) {
      const text = shown(room.go(phase));
      for (const words of hidden.filter(Boolean)) expect(text).not.toContain(words);
      expect(text).not.toMatch(/"(moves|heard|trust|threat|note|to|sets)":/);
    }
  });

  it('shows no vote before it is closed', () => {
    const room = begun().go('vote').count(11, 13);
    expect(meeting(room).votes).toBeNull();
    expect(shown(room)).not.toMatch(/11|13/);
    expect(meeting(room.next()).votes).toEqual({ first: [11, 13], second: null });
    room.next().count(3, 21);
    expect(meeting(room).votes).toBeNull();
    expect(shown(room)).not.toMatch(/11|13|21/);
    expect(meeting(room.next()).votes).toEqual({ first: [11, 13], second: [3, 21] });
  });

  it('does not show which choice the trainer is about to take', () => {
    const room = begun().go('choose');
    const before = shown(room);
    expect(shown(room.happens({ type: 'pick', option: 1 }))).toBe(before);
  });

  it('is nothing at all while it is blank, and again what it was', () => {
    const room = begun().go('line');
    const before = shown(room);
    expect(shown(room.happens({ type: 'blank' }))).toBe('{"kind":"blank"}');
    expect(shown(room.happens({ type: 'blank' }))).toBe(before);
  });

  it('letters the choices in the file’s order, and only where there is something to choose', () => {
    const room = begun().go('alone');
    const letters = meeting(room).offered?.map(({ letter }) => letter);
    expect(letters).toEqual(['A', 'B']);
    expect(meeting(room.go('line')).offered).toBeNull();
    const taken = meeting(room.take(1));
    expect(taken.chosen?.letter).toBe('B');
    expect(taken.offered).toBeNull();
  });

  it('goes through the debrief a page at a time: the account, the votes, the end, the prompts', () => {
    const room = begun().go('vote').count(2, 1).take(0).take(0).take(0).take(0).go('debrief');
    const kinds: string[] = [];
    let before = '';
    while (shown(room) !== before) {
      before = shown(room);
      const view = shownToRoom(room.workshop);
      kinds.push(view.kind === 'debrief' ? view.page.kind : view.kind);
      room.next();
    }
    expect(kinds[0]).toBe('prompt');
    expect(kinds).toContain('turned');
    expect(kinds.indexOf('account')).toBeLessThan(kinds.indexOf('tightrope'));
    expect(kinds.at(-1)).toBe('commitments');
    expect(kinds.filter((kind) => kind === 'prompt').length).toBe(8);
    room.happens({ type: 'commit', at: 1, words: 'We ask about evenings first.' });
    expect(shown(room)).toContain('We ask about evenings first.');
    expect(room.session.commitments).toEqual(['', 'We ask about evenings first.', '']);
  });
});
