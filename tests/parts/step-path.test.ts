import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelAt, stepPath } from '../../src/parts/step-path.ts';

const box = { width: 300, height: 60, margin: 10 };

describe('a step-line', () => {
  it('changes in the middle of each line’s column, upwards for more', () => {
    expect(stepPath([0, 2, 4], 4, box)).toBe('M0 50H75V30H225V10H300');
  });

  it('stays level where nothing was said', () => {
    expect(stepPath([3], 4, box)).toBe('M0 20H300');
  });

  it('stands higher for a higher level, always inside the box', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), (level) => {
        expect(levelAt(level + 1, 4, box)).toBeLessThan(levelAt(level, 4, box));
        expect(levelAt(level, 4, box)).toBeLessThanOrEqual(box.height);
      }),
    );
  });
});
