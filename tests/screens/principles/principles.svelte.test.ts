import { readFileSync } from 'node:fs';
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, it } from 'vitest';
import { readPrinciples } from '../../../src/language/reading.ts';
import Principles from '../../../src/screens/principles/Principles.svelte';
import { faultsOnPage } from '../axe.ts';
import { entryFor, fakeServices, shortMeeting } from '../fakes.ts';
import Provided from '../Provided.svelte';

afterEach(cleanup);

const { principles } = readPrinciples(readFileSync('scenarios/principles.md', 'utf8'));
const [first, second] = principles;
if (!first || !second) throw new Error('There are principles.');

async function shown(id: string | null) {
  const entry = { ...(await entryFor(shortMeeting())), principles: [first!] };
  const services = {
    ...fakeServices([entry]),
    originals: {
      text: async () => null,
      citations: async () => ({ facts: [], principles }),
      findable: async () => new Map(),
    },
  };
  render(Provided as never, { services, screen: Principles, given: { id } } as never);
}

it('lists them all, and says in how many conversations each is practised', async () => {
  await shown(null);
  const link = await screen.findByRole('link', { name: first.title });
  expect(link.getAttribute('href')).toBe(`#/principles/${first.id}`);
  expect(screen.getAllByText('In one conversation')).toHaveLength(1);
  expect(screen.getAllByText('In no conversation yet')).toHaveLength(principles.length - 1);
  expect(await faultsOnPage()).toEqual([]);
});

it('has a page for one, with where to practise it and what counts', async () => {
  await shown(first.id);
  expect(await screen.findByRole('heading', { name: first.title, level: 1 })).toBeTruthy();
  expect(screen.getAllByText(first.summary)).toHaveLength(1);
  for (const part of ['What.', 'Why.', 'How sure.', 'How it sounds.', 'When it backfires.']) {
    expect(screen.getByText(part).tagName).toBe('STRONG');
  }
  const play = screen.getByRole('link', { name: 'Evenings at home' });
  expect(play.getAttribute('href')).toBe('#/study/evenings');
  expect(screen.getByText(/that is called “Asked for the story” or “Gave it back”/)).toBeTruthy();
  expect(screen.getByRole('link', { name: `Next: ${second.title}` })).toBeTruthy();
  expect(await faultsOnPage()).toEqual([]);
});

it('says so where there is none of that name', async () => {
  await shown('never-heard-of');
  expect(await screen.findByText('There is no such principle here')).toBeTruthy();
});
