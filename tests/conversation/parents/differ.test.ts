import { describe, expect, it } from 'vitest';
import { CHARTS, pace } from '../../../src/conversation/charts.ts';
import {
  GAUGES,
  HELPFUL_MOVES,
  PARENTS,
  type Move,
  type ParentKind,
} from '../../../src/language/index.ts';

const OWN = { mood: null, gauges: {} };

/** What became of each parent after the same moves from their own start. */
const after = (kind: ParentKind, ...moves: Move[]) => {
  const state = pace(CHARTS[kind], OWN, moves).at(-1);
  if (state === undefined) throw new Error('A pace has at least its start.');
  return state;
};

/** Which way a gauge went by one move: -1, 0 or 1. */
const way = (kind: ParentKind, move: Move, gauge: (typeof GAUGES)[number]) =>
  Math.sign(after(kind, move)[gauge] - CHARTS[kind].start[gauge]);

describe('from the same lines, three people', () => {
  it('9: at least four helpful moves take some gauge different ways', () => {
    const differing = HELPFUL_MOVES.filter((move) =>
      GAUGES.some((gauge) => new Set(PARENTS.map((kind) => way(kind, move, gauge))).size > 1),
    );
    expect(differing.length).toBeGreaterThanOrEqual(4);
  });

  it('credit given first softens the defensive parent and makes the demanding one suspicious', () => {
    expect(way('defensive', 'affirm', 'trust')).toBe(1);
    expect(way('defensive', 'affirm', 'threat')).toBe(-1);
    expect(way('demands-diagnosis', 'affirm', 'threat')).toBe(1);
  });

  it('silence unsettles one who wants an answer, and gives room to one who does not', () => {
    expect(way('demands-diagnosis', 'steady', 'threat')).toBe(1);
    expect(way('denies-need', 'steady', 'threat')).toBe(-1);
  });

  it('a question about home is a story to one and an accusation to another', () => {
    expect(way('denies-need', 'invite-story', 'heard')).toBe(1);
    expect(way('defensive', 'invite-story', 'threat')).toBe(1);
  });

  it('evidence, after being heard, moves the one who demands and never the one who denies', () => {
    const heard: Move[] = ['invite-story', 'reflect', 'share-evidence'];
    expect(after('demands-diagnosis', ...heard).mood).toBe('testing');
    expect(after('denies-need', ...heard).mood).toBe('explaining');
  });

  it('the reason for the meeting settles two of them and makes the third ask who gets the notes', () => {
    expect(PARENTS.map((kind) => way(kind, 'open-frame', 'threat'))).toEqual([-1, 1, -1]);
  });

  it('being hurt three times ends differently for each', () => {
    const ends = (...moves: Move[]) => PARENTS.map((kind) => after(kind, ...moves).mood);
    expect(ends('minimise', 'overpromise', 'minimise')).toEqual(['hot', 'nodding', 'collapsed']);
    expect(ends('jargon-wall', 'rebut', 'blame')).toEqual(['hot', 'offended', 'hot']);
  });
});
