import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import Data from '../../../src/screens/data/Data.svelte';
import { ended } from '../../practice/attempts.ts';
import { copyOver, everything, NOW } from '../../keep/backup/kept.ts';
import { faultsOnPage } from '../axe.ts';
import { fakeCaretaker, type FakeCaretaker } from '../fake-caretaker.svelte.ts';
import { fakeServices } from '../fakes.ts';
import Provided from '../Provided.svelte';

/** What was handed to the downloads. */
let saved: Blob[] = [];
beforeEach(() => {
  saved = [];
  URL.createObjectURL = (blob) => {
    saved.push(blob as Blob);
    return 'blob:x';
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = () => undefined;
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
});
afterEach(cleanup);

async function shown(caretaker: FakeCaretaker) {
  const services = { ...fakeServices([]), caretaker: async () => caretaker };
  render(Provided as never, { services, screen: Data, given: {} } as never);
  await screen.findByText('What is kept here');
  await waitFor(() => expect(screen.queryByText('Looking …')).toBeNull());
  return services;
}
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const choose = (text: string) =>
  fireEvent.change(screen.getByLabelText('Choose a backup'), {
    target: { files: [new File([text], 'backup.json')] },
  });
const row = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) });

describe('the page of a person’s data', () => {
  it('shows what is kept, how many, since when and when last changed', async () => {
    await shown(fakeCaretaker(everything()));
    expect(
      within(row('Rehearsals'))
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual([...['2', '18 November', '20 November']]);
    expect(row('Plans')).toBeTruthy();
    expect(row('Workshops')).toBeTruthy();
    expect(screen.getByText(/this takes 420 kB on this device/)).toBeTruthy();
    expect(await faultsOnPage('part')).toEqual([]);
  });

  it('saves everything at one press, and remembers when', async () => {
    const caretaker = fakeCaretaker(everything());
    await shown(caretaker);
    expect(screen.getByText(/You have not saved one yet/)).toBeTruthy();
    await press('Save a backup');
    expect(await screen.findByText(/You last saved one today at 16:20/)).toBeTruthy();
    expect(saved).toHaveLength(1);
    expect((await caretaker.safe.marks()).backedUp).toBe('2026-11-24T16:20:00.000+00:00');
  });

  it('shows what is in a file before anything is changed, and puts back what is ticked', async () => {
    const { text } = await copyOver(everything()).safe.backup(NOW);
    const values = new Map<string, unknown>();
    await shown(fakeCaretaker(values));
    await choose(text);
    expect(
      await screen.findByText('Nothing has been changed yet. Choose what to put back.'),
    ).toBeTruthy();
    expect(values.size).toBe(0);
    expect(await faultsOnPage('part')).toEqual([]);
    for (const kind of ['Rehearsals', 'Workshops', 'Role plays', 'Your settings'])
      await fireEvent.click(screen.getByLabelText(kind));
    await press('Put it back');
    expect(
      await screen.findByText('2 things were put back. Nothing else was changed.'),
    ).toBeTruthy();
    expect([...values.keys()].sort()).toEqual(['plan/p1', 'record/r1']);
  });

  it('asks before older things take the place of newer ones', async () => {
    const { text } = await copyOver(everything()).safe.backup(NOW);
    const newer = { version: 1, kept: ended('a2', 'close', '2026-12-01T10:00:00.000Z') };
    const values = new Map([...everything(), ['attempt/a2', newer]]);
    await shown(fakeCaretaker(values));
    await choose(text);
    const ask = await screen.findByLabelText<HTMLInputElement>(/^Put back older ones/);
    expect(ask.checked).toBe(false);
    await press('Put it back');
    await screen.findByText(/0 things were put back/);
    expect(values.get('attempt/a2')).toEqual(newer);
  });

  it('says why a file is not taken, at once, and changes nothing', async () => {
    const values = everything();
    await shown(fakeCaretaker(values));
    await choose('<html>');
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing here was changed.');
    expect(values).toEqual(everything());
  });

  it('says how the browser keeps it, and asks it to', async () => {
    const caretaker = fakeCaretaker(everything(), { how: 'seven-days' });
    await shown(caretaker);
    expect(screen.getByText(/do not come back for seven days/)).toBeTruthy();
    await press('Ask the browser to keep it');
    await screen.findByText('The browser will keep it.');
    expect(caretaker.asked).toEqual(['keep']);
  });

  it('says where a page from a file stands, and offers the passcode', async () => {
    await shown(fakeCaretaker(everything(), { fromFile: true }));
    expect(screen.getByText('You opened Common Ground as a file.')).toBeTruthy();
  });

  it('locks plans and records, having said first what cannot be undone', async () => {
    const caretaker = fakeCaretaker(everything());
    await shown(caretaker);
    expect(screen.getByText('A forgotten passcode cannot be undone.')).toBeTruthy();
    const type = (label: string, value: string) =>
      fireEvent.input(screen.getByLabelText(label), { target: { value } });
    await type('A passcode', 'short');
    await press('Lock plans and records');
    expect(screen.getByRole('alert').textContent).toContain('at least 8');
    await type('A passcode', 'seven quiet herons');
    await type('The same again', 'seven quiet herons');
    await press('Lock plans and records');
    expect(screen.getByRole('alert').textContent).toContain('cannot be undone');
    await fireEvent.click(screen.getByLabelText(/^I know that a forgotten/));
    await press('Lock plans and records');
    const lockNow = await screen.findByRole('button', { name: 'Lock now' }, { timeout: 20_000 });
    expect(lockNow).toBeTruthy();
    await press('Lock now');
    expect(await screen.findByLabelText('Your passcode')).toBeTruthy();
    expect(caretaker.lock.state()).toBe('locked');
    expect(await faultsOnPage('part')).toEqual([]);
  });

  it('clears everything when one has finished, after asking, with “Keep it” first', async () => {
    const values = everything();
    const caretaker = fakeCaretaker(values);
    await shown(caretaker);
    await press('Finish and clear');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Keep it'));
    expect(values).toEqual(everything());
    await press('Save it all as a file first');
    expect(saved).toHaveLength(1);
    await press('Delete');
    await waitFor(() => expect(caretaker.asked).toEqual(['cleared']));
    expect(values.size).toBe(0);
  });
});
