import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreementOf,
  favourite,
  handUp,
  openBallot,
  optionOf,
  setHands,
  shiftOf,
  takeBack,
  votesIn,
} from '../../../src/practice/workshop/index.ts';

const counts = fc.array(
  fc.record({ option: fc.integer({ min: 0, max: 5 }), hands: fc.option(fc.integer()) }),
);

describe('a vote', () => {
  it('can be taken back, count by count, to its beginning', () => {
    fc.assert(
      fc.property(counts, (all) => {
        let ballot = openBallot(4);
        const been = [ballot];
        for (const { option, hands } of all) {
          const next = hands === null ? handUp(ballot, option) : setHands(ballot, option, hands);
          if (next !== ballot) been.push((ballot = next));
        }
        for (const before of been.toReversed()) {
          expect(ballot).toEqual(before);
          ballot = takeBack(ballot);
        }
        expect(ballot).toEqual(openBallot(4));
      }),
    );
  });

  it('never holds what is no count of hands', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.integer({ max: -1 })), (hands) => {
        const { hands: held } = setHands(openBallot(2), 0, hands);
        expect(held[0] === 0 || (Number.isInteger(held[0]) && held[0] === hands)).toBe(true);
      }),
    );
  });

  it('says where the room stands', () => {
    expect(agreementOf([0, 0])).toBe('nobody');
    expect(agreementOf([7, 3])).toBe('agreed');
    expect(agreementOf([6, 3, 1])).toBe('split');
    expect(favourite([3, 9, 1])).toBe(1);
    expect(favourite([4, 4, 1])).toBeNull();
    expect(favourite([0, 0])).toBeNull();
  });

  it('shifts by as many hands as came, in all', () => {
    expect(shiftOf([9, 14, 4], [2, 23, 4])).toEqual([-7, 9, 0]);
    const hands = fc.array(fc.nat(99), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(hands, hands, (first, second) => {
        expect(votesIn(shiftOf(first, second))).toBe(votesIn(second) - votesIn(first));
      }),
    );
  });

  it('knows the letters that are offered and no others', () => {
    expect(['a', 'D', 'e', '1', 'Enter'].map((key) => optionOf(key, 4))).toEqual([
      ...[0, 3, null, null, null],
    ]);
  });
});
