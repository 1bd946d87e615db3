import { expect, it } from 'vitest';
import { FACES, USUAL_SETTINGS } from '../../src/practice/index.ts';
import { wear } from '../../src/shell/appearance.ts';

it('the page wears a face of letters, and takes it off again', () => {
  const page = { dataset: {}, style: { fontSize: '' } } as unknown as HTMLElement;
  for (const face of FACES) {
    wear({ ...USUAL_SETTINGS, face }, page);
    expect(page.dataset['face']).toBe(face === 'plain' ? undefined : face);
  }
  wear(USUAL_SETTINGS, page);
  expect(page.dataset).toEqual({});
});
