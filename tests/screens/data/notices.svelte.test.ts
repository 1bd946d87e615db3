import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import Notices from '../../../src/screens/notices/Notices.svelte';
import { ended } from '../../practice/attempts.ts';
import { fakeCaretaker, type FakeCaretaker } from '../fake-caretaker.svelte.ts';
import { fakeServices } from '../fakes.ts';
import Provided from '../Provided.svelte';

afterEach(cleanup);

const rehearsals = (count: number, on = '2026-11-20') =>
  new Map<string, unknown>(
    Array.from({ length: count }, (_, at) => {
      const kept = ended(`a${at}`, 'close', `${on}T10:0${at}:00.000Z`);
      return [`attempt/a${at}`, { version: 1, kept }];
    }),
  );
const lasting = { how: 'lasting', askable: false } as const;

async function shown(caretaker: FakeCaretaker, settings = {}) {
  const services = { ...fakeServices([], settings), caretaker: async () => caretaker };
  const page = render(Provided as never, { services, screen: Notices, given: {} } as never);
  for (let turn = 0; turn < 20; turn += 1) await tick();
  await new Promise((resolve) => setTimeout(resolve, 20));
  return page;
}
const text = () => document.body.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('what a person is told of what is kept', () => {
  it('is nothing where there is nothing to lose', async () => {
    await shown(fakeCaretaker(new Map(), { how: 'seven-days' }));
    expect(text()).toBe('');
  });

  it('asks once, with the reason, for storage that lasts, when there is something worth keeping', async () => {
    const caretaker = fakeCaretaker(rehearsals(1));
    const page = await shown(caretaker);
    expect(text()).toContain('You have made something worth keeping.');
    expect(text()).toContain('may clear it when the device is short of room');
    await fireEvent.click(screen.getByText('Ask the browser to keep it'));
    expect(caretaker.asked).toEqual(['keep']);
    page.unmount();
    await shown(caretaker);
    expect(text()).toBe('');
  });

  it.each([
    ['seven-days', 'do not come back for seven days'],
    ['private', 'private window: everything goes'],
  ] as const)('warns before work is lost: %s', async (how, words) => {
    await shown(fakeCaretaker(rehearsals(1), { how }));
    expect(text()).toContain(words);
    expect(screen.getByRole('button', { name: /Save a backup/ })).toBeTruthy();
  });

  it('reminds of a backup after real work and not by the calendar', async () => {
    await shown(fakeCaretaker(rehearsals(2, '2020-01-01'), lasting));
    expect(text()).toBe('');
    cleanup();
    const caretaker = fakeCaretaker(rehearsals(3), lasting);
    const page = await shown(caretaker);
    expect(text()).toContain(
      'You have made or changed 3 things, and there is no backup of them yet.',
    );
    await fireEvent.click(screen.getByText('Not now'));
    page.unmount();
    await shown(caretaker);
    expect(text()).toBe('');
  });

  it('reminds again after so much more work', async () => {
    const values = rehearsals(3);
    const caretaker = fakeCaretaker(values, lasting);
    await caretaker.safe.mark({ backedUp: '2026-11-21T00:00:00.000Z' });
    for (const [key, kept] of rehearsals(3, '2026-11-23')) values.set(`${key}x`, withId(kept, 'x'));
    await shown(caretaker);
    expect(text()).toContain('3 things since your last backup');
  });

  it('offers a newer version, and uses it only when told to', async () => {
    const caretaker = fakeCaretaker(new Map(), lasting);
    await shown(caretaker);
    caretaker.findNewer();
    await tick();
    expect(text()).toContain('A newer Common Ground is ready.');
    expect(caretaker.asked).toEqual([]);
    await fireEvent.click(screen.getByText('Use it now'));
    expect(caretaker.asked).toEqual(['newer']);
  });

  it('offers to finish and clear where several people use the device, and only there', async () => {
    await shown(fakeCaretaker(new Map(), lasting));
    expect(text()).not.toContain('Finish and clear');
    cleanup();
    await shown(fakeCaretaker(new Map(), lasting), { sharedDevice: true });
    expect(text()).toContain('Several people use this computer. Have you finished?');
  });
});

const withId = (envelope: unknown, tail: string) => {
  const { kept } = envelope as { kept: { id: string } };
  return { version: 1, kept: { ...kept, id: kept.id + tail } };
};
