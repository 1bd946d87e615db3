import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, expect, it } from 'vitest';
import type { ScenarioId } from '../../../src/language/index.ts';
import { startAttempt, withEnding, type Attempt } from '../../../src/practice/index.ts';
import Library from '../../../src/screens/library/Library.svelte';
import { faultsOnPage } from '../axe.ts';
import { entryFor, fakeServices, shortMeeting, type Fakes } from '../fakes.ts';
import Provided from '../Provided.svelte';

afterEach(cleanup);

const THEN = '2026-11-18T10:00:00.000+00:00';
const shown = (services: Fakes) =>
  render(Provided as never, { services, screen: Library, given: {} } as never);

const begun = async (): Promise<Attempt> => {
  const { id, hash } = await entryFor(shortMeeting());
  return startAttempt({ id: 'a1', scenario: id, hash, lastLine: 'You wanted to see me.' }, THEN);
};

it('says what has not been played, by parent, with what leads there', async () => {
  shown(fakeServices([await entryFor(shortMeeting())]));
  expect(screen.getByRole('heading', { name: '“There’s nothing wrong with him.”' })).toBeTruthy();
  expect(screen.queryByText('“Give it a name.”')).toBeNull();
  const link = screen.getByRole('link', { name: 'Evenings at home' });
  expect(link.getAttribute('href')).toBe('#/study/evenings');
  expect(await screen.findByText('Not played yet.')).toBeTruthy();
  expect(screen.queryByText(/Where you left off/)).toBeNull();
  expect(await faultsOnPage()).toEqual([]);
});

it('goes on where one left off', async () => {
  const services = fakeServices([await entryFor(shortMeeting())]);
  await services.keeper.keepAttempt(await begun());
  shown(services);
  expect(await screen.findByText('Where you left off, on 18 November')).toBeTruthy();
  expect(screen.getByText('You wanted to see me.').tagName).toBe('Q');
  const on = screen.getByRole('link', { name: 'Go on with Evenings at home' });
  expect(on.getAttribute('href')).toBe('#/study/evenings/a1');
  expect(await faultsOnPage()).toEqual([]);
});

it('tells a history as a sentence beside its squares', async () => {
  const services = fakeServices([await entryFor(shortMeeting())]);
  const ending = { relationship: 'intact', child: 'step', safe: false } as const;
  const { scenario } = shortMeeting();
  const close = scenario.beats[1];
  if (!close) throw new Error('The case has two beats.');
  await services.keeper.keepAttempt(withEnding(await begun(), ending, close.id, THEN));
  shown(services);
  expect(await screen.findByText(/Played once, last on 18 November/)).toBeTruthy();
  await waitFor(() => expect(document.querySelectorAll('rect.last')).toHaveLength(1));
  const square = document.querySelector('rect.last');
  expect([square?.getAttribute('x'), square?.getAttribute('y')]).toEqual(['23', '12']);
});

const FIRST = { id: 'five-past-three' as ScenarioId, title: 'Two minutes at the door' };
const withFirst = async () => {
  const entry = await entryFor(shortMeeting());
  return [entry, { ...entry, ...FIRST, minutes: 8 }];
};

it('offers a short one first to who has held none, until it is skipped', async () => {
  const services = fakeServices(await withFirst());
  shown(services);
  const begin = await screen.findByRole('link', { name: 'Begin with Two minutes at the door' });
  expect(begin.getAttribute('href')).toBe('#/study/five-past-three');
  expect(await faultsOnPage()).toEqual([]);
  await fireEvent.click(screen.getByRole('button', { name: 'Skip it' }));
  expect(screen.queryByText('Your first time here')).toBeNull();
  expect(services.preferences.current.offerFirst).toBe(false);
  expect(screen.getByRole('link', { name: 'Two minutes at the door' })).toBeTruthy();
});

it('does not offer it to who has begun another', async () => {
  const services = fakeServices(await withFirst());
  await services.keeper.keepAttempt(await begun());
  shown(services);
  expect(await screen.findByText(/Where you left off/)).toBeTruthy();
  expect(screen.queryByText('Your first time here')).toBeNull();
});

it('finds by what a conversation is, and counts without the short one', async () => {
  const services = fakeServices(await withFirst());
  shown(services);
  await fireEvent.click(screen.getByRole('button', { name: 'Find a conversation' }));
  expect(await screen.findByText('One conversation.')).toBeTruthy();
  expect(await faultsOnPage()).toEqual([]);
  await fireEvent.input(screen.getByLabelText('Words'), { target: { value: 'elephants' } });
  expect(screen.getByText(/^None of one conversation/)).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Evenings at home' })).toBeNull();
  await fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
  expect(screen.getByRole('link', { name: 'Evenings at home' })).toBeTruthy();
  await fireEvent.input(screen.getByLabelText('Words'), { target: { value: 'elephants' } });
  await fireEvent.click(screen.getByRole('button', { name: 'Stop looking' }));
  expect(screen.getByRole('link', { name: 'Evenings at home' })).toBeTruthy();
});

it('says what may come next, and why, once one was held to its end', async () => {
  const services = fakeServices(await withFirst());
  const ending = { relationship: 'broken', child: 'lost', safe: false } as const;
  const close = shortMeeting().scenario.beats[1];
  if (!close) throw new Error('The case has two beats.');
  await services.keeper.keepAttempt(withEnding(await begun(), ending, close.id, THEN));
  shown(services);
  const why = await screen.findByText(/It ended last time with the relationship broken/);
  expect(why.parentElement?.querySelector('a')?.getAttribute('href')).toBe('#/study/evenings');
  expect(await faultsOnPage()).toEqual([]);
});
