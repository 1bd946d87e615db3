import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COACHING,
  FACES,
  soundSettings,
  TEXT_SIZES,
  THEMES,
  USUAL_SETTINGS,
} from '../../src/practice/index.ts';

const settings = fc.record({
  theme: fc.constantFrom(...THEMES),
  textSize: fc.constantFrom(...TEXT_SIZES),
  ownWordsFirst: fc.boolean(),
  coaching: fc.constantFrom(...COACHING),
  numberKeys: fc.boolean(),
  face: fc.constantFrom(...FACES),
  sharedDevice: fc.boolean(),
  offerFirst: fc.boolean(),
});

describe('settings', () => {
  it('are taken as they are when sound', () => {
    fc.assert(
      fc.property(settings, (set) => {
        expect(soundSettings(set)).toEqual(set);
      }),
    );
  });

  it('accept anything, and keep what is sound of it', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (anything) => {
        expect(soundSettings(soundSettings(anything))).toEqual(soundSettings(anything));
      }),
    );
    expect(soundSettings({ theme: 'dark', textSize: 900 })).toEqual({
      ...USUAL_SETTINGS,
      theme: 'dark',
    });
    expect(soundSettings(Object.create({ theme: 'dark' }))).toEqual(USUAL_SETTINGS);
  });
});
