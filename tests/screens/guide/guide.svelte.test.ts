import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, it } from 'vitest';
import { skeleton } from '../../../src/language/index.ts';
import Guide from '../../../src/screens/guide/Guide.svelte';
import { faultsOnPage } from '../axe.ts';

afterEach(cleanup);

it('shows the skeleton that npm run new writes, and has nothing for axe to find', async () => {
  render(Guide);
  await fireEvent.click(screen.getByText('Read it here'));
  const text = screen.getByRole('region', { name: 'The skeleton' }).textContent ?? '';
  expect(text).toBe(skeleton('Evenings at home'));
  expect(await faultsOnPage()).toEqual([]);
});
