import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, it } from 'vitest';
import type { Scenario } from '../../../src/language/index.ts';
import { numbersOf, readingOrder } from '../../../src/screens/sheet/order.ts';
import Sheet from '../../../src/screens/sheet/Sheet.svelte';
import { faultsOnPage } from '../axe.ts';
import { inProcess } from '../check/in-process.ts';
import { caseOf, servicesOver } from '../check/showing.ts';
import { scenarioFrom, type Fakes } from '../fakes.ts';
import Provided from '../Provided.svelte';

afterEach(cleanup);

const shown = (services: Fakes, id: string) =>
  render(
    Provided as never,
    { services, screen: Sheet, given: { id, inspector: inProcess } } as never,
  );

it('holds every line, note and thought of a scenario, with the checker’s figures', async () => {
  const text = caseOf('speech-sets.md');
  const { scenario } = scenarioFrom(text, 'sets');
  shown(await servicesOver({ sets: text }), 'sets');
  expect(await screen.findByRole('heading', { name: 'The checker’s figures' })).toBeTruthy();
  const words = document.body.textContent ?? '';
  for (const beat of scenario.beats) {
    expect(words).toContain(beat.title);
    for (const { says, note } of beat.choices) {
      expect(words).toContain(wordsIn(says));
      expect(words).toContain(wordsIn(note));
    }
  }
  expect(screen.getByRole('heading', { name: 'For whoever reviews it' })).toBeTruthy();
  expect(words).toMatch(/\d+ beats, \d+ choices/);
  expect(words).toContain('Otherwise:');
  expect(await faultsOnPage()).toEqual([]);
});

it('is not printed before the figures are there, nor where there is an error', async () => {
  shown(await servicesOver({ faulty: caseOf('four-faults.md') }), 'faulty');
  expect(await screen.findByText(/It has an error, and has to be mended/)).toBeTruthy();
  const print = screen.getByRole('button', { name: 'Print the review sheet' });
  expect(print.getAttribute('aria-disabled')).toBe('true');
});

it('says that there is no such conversation', async () => {
  shown(await servicesOver(), 'nothing');
  expect(await screen.findByText('There is no such conversation here')).toBeTruthy();
});

it('stands in the order in which a reader meets the beats', () => {
  const beat = (id: string, ...to: string[]) => ({
    ...{ id, arrival: [], onward: [] },
    choices: to.map((to) => ({ to })),
  });
  const beats = [beat('a', 'c', 'd'), beat('b'), beat('c', 'b'), beat('d', 'a'), beat('e')];
  const order = readingOrder({ beats } as unknown as Scenario);
  expect(order.map(({ number, beat }) => `${number} ${beat.id}`)).toEqual([
    ...['1 a', '2 c', '3 d', '4 b', '5 e'],
  ]);
  expect([...numbersOf(order).values()]).toEqual([1, 2, 3, 4, 5]);
});

/** Every text inside prose, in order. */
function wordsIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsIn).join('');
  if (typeof value !== 'object' || value === null) return '';
  return 'text' in value ? String(value.text) : wordsIn((value as { of?: unknown }).of);
}
