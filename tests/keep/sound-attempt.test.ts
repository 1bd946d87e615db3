import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundAttempt } from '../../src/keep/index.ts';
import { anAttempt, attempts } from '../practice/attempts.ts';

describe('an attempt from anything', () => {
  it('is the attempt itself where it is one', () => {
    fc.assert(
      fc.property(attempts, (attempt) => {
        expect(soundAttempt(JSON.parse(JSON.stringify(attempt)))).toEqual(attempt);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (anything) => void soundAttempt(anything)));
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(soundAttempt(json)).toBeNull();
      }),
    );
  });

  it('is none where one thing of it is wrong or missing', () => {
    const keys = Object.keys(anAttempt());
    fc.assert(
      fc.property(attempts, fc.constantFrom(...keys), (attempt, key) => {
        expect(soundAttempt({ ...attempt, [key]: 7 })).toBeNull();
        expect(soundAttempt({ ...attempt, [key]: undefined })).toBeNull();
      }),
    );
  });

  it('is none with half an ending, or an ending that the language has not', () => {
    expect(soundAttempt(anAttempt({ ended: '2026-11-18T17:00:00Z' }))).toBeNull();
    const strange = { relationship: 'adored', child: 'plan', safe: false };
    const end = { ended: '2026-11-18', endingBeat: 'b', ending: strange };
    expect(soundAttempt({ ...anAttempt(), ...end })).toBeNull();
  });

  it('is none where the values are inherited', () => {
    expect(soundAttempt(Object.create(anAttempt()))).toBeNull();
  });
});
