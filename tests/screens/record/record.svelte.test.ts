import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import type { MeetingRecord } from '../../../src/practice/planning.ts';
import RecordScreen from '../../../src/screens/record/RecordScreen.svelte';
import { aRecord } from '../../practice/record/records.ts';
import { faultsOnPage } from '../axe.ts';
import { fakeServices, type Fakes } from '../fakes.ts';
import Provided from '../Provided.svelte';

afterEach(cleanup);

async function open(record: MeetingRecord = aRecord()): Promise<Fakes> {
  const services = fakeServices([]);
  await (await services.papers()).records.keep(record);
  render(Provided as never, { services, screen: RecordScreen, given: { id: 'r1' } } as never);
  await screen.findByRole('heading', { level: 1 });
  return services;
}

const kept = async (services: Fakes) => (await services.papers()).records.one('r1');
const letter = () => screen.getByRole('article', { name: 'What is given out' });

describe('a record', () => {
  it('shows beside it what the family gets, as it is typed, and is a page without faults', async () => {
    const services = await open();
    await fireEvent.input(screen.getByLabelText(/^What the parent told us/), {
      target: { value: 'He hides under the bed.' },
    });
    expect(letter().textContent).toContain('He hides under the bed.');
    await waitFor(async () =>
      expect((await kept(services))?.shared.fields['parent-view']).toBe('He hides under the bed.'),
    );
    expect(await faultsOnPage()).toEqual([]);
  });

  it('keeps your own minute in another place, and lets it into nothing that is given out', async () => {
    const services = await open();
    const own = screen.getByRole('region', { name: 'A minute afterwards' });
    expect(within(own).getByText('Only you')).toBeTruthy();
    await fireEvent.input(within(own).getByLabelText('Where did it turn?'), {
      target: { value: 'When I stopped explaining.' },
    });
    await waitFor(async () =>
      expect((await kept(services))?.onlyYou.turned).toBe('When I stopped explaining.'),
    );
    for (const readers of ['For the family', 'For the child', 'The whole record']) {
      await fireEvent.click(screen.getByLabelText(readers));
      expect(letter().textContent).not.toContain('When I stopped explaining.');
    }
  });

  it('says what reads hard in the letter and how to swap a word of ours', async () => {
    await open(aRecord({ shared: { fields: { 'school-view': 'The provision helps.' } } }));
    expect(screen.getByText(/^Reads at about age \d+\..*One word is ours\./)).toBeTruthy();
    expect(screen.getByText('“provision”: say “help”.')).toBeTruthy();
  });

  it('judges the outcomes of last time, and goes on with one that is not yet done', async () => {
    const words = 'R. reads to her brother';
    const outcome = { id: 'o1', words, by: '2026-11-01', judged: null, seen: '' };
    const services = await open(aRecord({ shared: { lastTime: [outcome] } }));
    await fireEvent.click(screen.getByLabelText('Not yet'));
    await fireEvent.input(screen.getByLabelText('What was seen'), {
      target: { value: 'Twice in a week.' },
    });
    await fireEvent.click(screen.getByRole('button', { name: 'Go on with it' }));
    await waitFor(async () => {
      const shared = (await kept(services))?.shared;
      expect(shared?.lastTime[0]).toMatchObject({ judged: 'not-yet', seen: 'Twice in a week.' });
      expect(shared?.outcomes.map((each) => each.words)).toContain(words);
    });
    expect(screen.queryByRole('button', { name: 'Go on with it' })).toBeNull();
  });

  it('asks for a day where none is set, and for the order where the other parent gets a copy', async () => {
    await open(aRecord({ shared: { commitments: [] } }));
    const asked = 'Say when it starts, so that everybody can check it.';
    expect(screen.queryByText(asked)).toBeNull();
    const promise = screen.getByLabelText('What will be done');
    await fireEvent.input(promise, { target: { value: 'A seat at the front' } });
    expect(screen.getByText(asked)).toBeTruthy();
    await fireEvent.click(screen.getByLabelText('The other parent'));
    expect(screen.getByText('Check for a court order or a safety reason first.')).toBeTruthy();
  });

  it('plans the meeting it sets: the same child, on that day', async () => {
    const services = await open(
      aRecord({ shared: { review: { day: '2027-01-28', time: '15:40', place: '' } } }),
    );
    await fireEvent.click(screen.getByRole('button', { name: 'Plan that meeting' }));
    await waitFor(() => expect(services.addresses).toHaveLength(1));
    const [plan] = await (await services.papers()).plans.all();
    expect(plan).toMatchObject({ child: 'R.', day: '2027-01-28', time: '15:40', thread: 't1' });
    expect(services.addresses).toEqual([`#/plan/${plan?.id ?? ''}`]);
  });
});
