import axe from 'axe-core';
import { cleanup, fireEvent, render, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryShelf } from '../../../src/keep/in-memory.ts';
import { workshopsOver, type Workshops } from '../../../src/keep/workshops.ts';
import { startSession } from '../../../src/practice/workshop/index.ts';
import Room from '../../../src/screens/workshop/Room.svelte';
import Workshop from '../../../src/screens/workshop/Workshop.svelte';
import type { CatalogueEntry } from '../../../src/shell/catalogue.ts';
import { faultsOnPage } from '../axe.ts';
import { entryFor, fakeServices, shortMeeting } from '../fakes.ts';
import Provided from '../Provided.svelte';
import { Windows } from './fake-workshop.ts';

let entry: CatalogueEntry;
let windows: Windows;
let kept: Workshops;

beforeEach(async () => {
  entry = await entryFor(shortMeeting());
  windows = new Windows();
  kept = workshopsOver(memoryShelf());
  const { id: scenario, hash } = entry;
  const beginning = { id: 'w1', scenario, hash, length: 45, pairs: false, people: null } as const;
  await kept.keep(startSession(beginning, '2026-11-24T16:00:00.000+00:00'));
});
afterEach(cleanup);

let opened = 0;
function open(what: unknown, given: object) {
  opened += 1;
  const own = { newId: () => `window-${opened}` };
  const services = { ...fakeServices([entry]), workshop: windows.window(kept), ...own };
  const target = document.body.appendChild(document.createElement('div'));
  const props = { services, screen: what, given };
  render(Provided as never, { target, props } as never);
  return { ...within(target), target };
}
/** What axe finds in one of several windows, all of which stand on the page of one test. */
async function faultsIn(window: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(window, { rules: { 'color-contrast': { enabled: false } } });
  const whole = violations.filter(({ id }) => !id.startsWith('landmark') && id !== 'region');
  return whole.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
const openConsole = () => open(Workshop, { session: 'w1', paper: null });
const openRoom = () => open(Room, { session: 'w1' });
const press = async (...keys: string[]) => {
  for (const key of keys) await fireEvent.keyDown(document.body, { key });
};
const session = async () => {
  const found = await kept.one('w1');
  if (!found) throw new Error('It is kept.');
  return found;
};

describe('the console', () => {
  it('checks the room first, shows the clicker’s keys, and has no fault that axe can find', async () => {
    const desk = openConsole();
    await desk.findByText('Before it begins');
    await press('PageDown', '.');
    expect(desk.getByText('Page Down')).toBeTruthy();
    expect(desk.getByText('Full stop')).toBeTruthy();
    expect((await session()).phase).toBe('before');
    expect(await faultsOnPage()).toEqual([]);
  });

  it('counts hands by letters and digits, takes a count back, and has no fault', async () => {
    const desk = openConsole();
    await fireEvent.click(await desk.findByText('Set the scene'));
    await fireEvent.click(desk.getByRole('button', { name: 'Vote, hidden' }));
    await press('a', 'a', 'b', '1', '4');
    const hands = () =>
      desk.getAllByLabelText<HTMLInputElement>(/^Hands for/).map(({ value }) => value);
    await waitFor(() => expect(hands().slice(0, 2)).toEqual(['2', '14']));
    await press('Backspace');
    await waitFor(() => expect(hands()[1]).toBe('1'));
    await waitFor(async () =>
      expect((await session()).decisions[0]?.first.hands.slice(0, 2)).toEqual([2, 1]),
    );
    expect(await faultsOnPage()).toEqual([]);
  });

  it('says so where another leads, and leads from here only when asked', async () => {
    const first = openConsole();
    await first.findByText('Before it begins');
    const second = openConsole();
    await second.findByText('Another window leads this workshop.');
    expect(await faultsIn(second.target)).toEqual([]);
    await fireEvent.click(second.getByText('Lead it from here'));
    await second.findByText('Before it begins');
    await first.findByText('Another window leads this workshop.');
  });

  it('says so where the last change could not be kept, and goes on', async () => {
    const refusing = { ...kept, keep: () => Promise.reject(new Error('full')) };
    kept = refusing;
    const desk = openConsole();
    await fireEvent.click(await desk.findByText('Set the scene'));
    await desk.findByText('The last change is not kept on this device.');
    await press('PageDown');
    expect(desk.getByText('The room’s window', { exact: false })).toBeTruthy();
  });
});

describe('the projector', () => {
  it('shows what the console says, whichever was opened last, and nothing hidden', async () => {
    const before = openRoom();
    await before.findByText(/put a hand up/);
    const desk = openConsole();
    await desk.findByText(/The room’s window is open,/);
    await fireEvent.click(desk.getByText('Set the scene'));
    const after = openRoom();
    for (const room of [before, after]) await room.findByText(entry.setting);
    await fireEvent.click(desk.getByRole('button', { name: 'Vote, hidden' }));
    await press('a', 'a', 'a');
    for (const room of [before, after]) {
      await room.findByText('Hands up for each letter in turn.');
      expect(room.queryByText('3')).toBeNull();
    }
    await fireEvent.click(desk.getByRole('button', { name: /^Show the votes/ }));
    for (const room of [before, after]) await room.findByText('3 votes.');
  });

  it('is blank at a key, and has no fault that axe can find in any phase', async () => {
    const desk = openConsole();
    await fireEvent.click(await desk.findByText('Set the scene'));
    const room = openRoom();
    for (const phase of ['The line', 'Think alone', 'Choose']) {
      await fireEvent.click(desk.getByRole('button', { name: phase }));
      expect(await faultsIn(room.target)).toEqual([]);
    }
    await fireEvent.click(desk.getByRole('button', { name: /^Blank the room/ }));
    await room.findByText('The room is blank');
  });

  it('leads by itself where there is one window, with the console in a drawer', async () => {
    const room = openRoom();
    await room.findByText(/put a hand up/);
    await press('PageDown');
    await room.findByText(entry.setting);
    await press('n');
    await room.findByText('The console. The room can see this.');
    await press('n');
    await waitFor(() => expect(room.queryByText('The console. The room can see this.')).toBeNull());
    expect((await session()).phase).toBe('scene');
  });

  it('passes the clicker’s keys on to the console, and no others', async () => {
    await windows
      .window(kept)
      .lead('w1')
      .ask(() => {});
    const { said } = windows;
    const room = openRoom();
    await room.findByText(/put a hand up/);
    await press('x', 'a', 'PageDown');
    await waitFor(() => expect(said.filter(({ kind }) => kind === 'pressed')).toHaveLength(1));
  });
});

describe('the list and the papers', () => {
  it('begin a workshop, list what is kept, and have no fault', async () => {
    const list = open(Workshop, { session: null, paper: null });
    await list.findByRole('link', { name: new RegExp(entry.title) });
    expect(await faultsOnPage()).toEqual([]);
    await fireEvent.click(list.getByText('Check the room'));
    await waitFor(async () => expect(await kept.all()).toHaveLength(2));
    await fireEvent.click(list.getAllByText('Delete')[0] as HTMLElement);
    await waitFor(async () => expect(await kept.all()).toHaveLength(1));
  });

  it.each(['before', 'after', 'pack'] as const)(
    '%s: can be read, and has no fault',
    async (paper) => {
      const page = open(Workshop, { session: 'w1', paper });
      await page.findByText('Save as Markdown');
      expect(page.getByRole('heading', { level: 1 }).textContent).toContain(entry.title);
      expect(await faultsOnPage()).toEqual([]);
    },
  );
});
