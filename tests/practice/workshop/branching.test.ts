import { describe, expect, it } from 'vitest';
import {
  branchBeside,
  historyOf,
  lookAhead,
  runOf,
  sideBySide,
  takenBefore,
} from '../../../src/practice/workshop/index.ts';
import { begun } from './a-workshop.ts';

const voted = () =>
  begun().go('vote').count(20, 10).take(0).go('vote').count(1, 29).take(1).take(0);

describe('rewinding', () => {
  it('plays another choice on a branch of its own, and leaves the first as it was', () => {
    const room = voted();
    const first = room.workshop.run.choices;
    room.happens({ type: 'rewind', step: 2 });
    expect(room.phase).toBe('choose');
    expect(room.workshop.run.choices).toEqual(first.slice(0, 1));
    expect(takenBefore(room.workshop)).toEqual([1]);
    expect(room.session.picked).toBeNull();
    room.happens({ type: 'pick', option: 0 }).next();
    expect(room.session.branches[0]).toEqual(first);
    expect(room.session.branches[1]?.slice(0, 1)).toEqual(first.slice(0, 1));
    expect(room.session.branches).toHaveLength(2);
  });

  it('has the room’s votes again where both branches pass', () => {
    const room = voted().happens({ type: 'rewind', step: 2 });
    expect(historyOf(room.session, room.workshop.run)).toMatchObject([
      { letter: 'A', count: '20 of 30', agreement: 'split' },
    ]);
    room.happens({ type: 'pick', option: 0 }).next();
    expect(historyOf(room.session, room.workshop.run)[1]).toMatchObject({
      letter: 'A',
      count: '1 of 30',
      agreement: 'agreed',
    });
  });

  it('leaves no stub of a branch that came to nothing', () => {
    const room = voted().happens({ type: 'rewind', step: 3 }, { type: 'rewind', step: 1 });
    expect(room.session.branches).toHaveLength(2);
    room.happens({ type: 'play', branch: 0 });
    expect(room.session.branches).toHaveLength(1);
    expect(room.workshop.run.choices).toHaveLength(3);
  });

  it('does nothing for a line that was never said', () => {
    const room = voted();
    const before = room.session.branches;
    room.happens({ type: 'rewind', step: 9 }, { type: 'rewind', step: 0 });
    expect(room.session.branches).toEqual(before);
  });
});

describe('two branches side by side', () => {
  it('are there once two have parted, and not before', () => {
    const room = voted();
    expect(branchBeside(room.session)).toBeNull();
    expect(sideBySide(room.workshop)).toBeNull();
    room.happens({ type: 'compare' });
    expect(room.phase).not.toBe('beside');
    room.happens({ type: 'rewind', step: 2 }, { type: 'pick', option: 0 }).next();
    room.happens({ type: 'compare' });
    expect(room.phase).toBe('beside');
    const both = sideBySide(room.workshop);
    expect(both?.parted).toBe(2);
    expect(both?.earlier.line).not.toEqual(both?.now.line);
    expect(both?.earlier.tonight).not.toBe('');
    expect(both?.earlier.tonight).not.toBe(both?.now.tonight);
  });
});

describe('looking ahead', () => {
  it('tells of every choice what taking it then shows', () => {
    const room = begun().take(0);
    const { run } = room.workshop;
    for (const ahead of lookAhead(run)) {
      const then = begun().take(0).take(ahead.option).workshop.run;
      const heard = then.steps.at(-1)?.spoken.find(({ who }) => who === 'parent');
      expect(heard?.words).toBeTruthy();
      expect(ahead.ends).toBe(then.ending ? then.beat.title : null);
      expect(ahead.answer.length).toBeGreaterThan(0);
    }
    expect(lookAhead(runOf(room.workshop, 0))).toHaveLength(run.offered.length);
  });
});
