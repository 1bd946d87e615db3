import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { papersAsFile } from '../../../src/practice/planning.ts';
import Plans from '../../../src/screens/plans/Plans.svelte';
import { aPlan, NOW } from '../../practice/plan/plans.ts';
import { aRecord } from '../../practice/record/records.ts';
import { faultsOnPage } from '../axe.ts';
import { fakeServices, type Fakes } from '../fakes.ts';
import Provided from '../Provided.svelte';

afterEach(cleanup);

const shown = (services: Fakes) =>
  render(Provided as never, { services, screen: Plans, given: {} } as never);

const open = (text: string) =>
  fireEvent.change(screen.getByLabelText('Open a file'), {
    target: { files: [new File([text], 'x.json')] },
  });

describe('the list of plans and records', () => {
  it('says what a plan is where there is none, and begins one', async () => {
    const services = fakeServices([]);
    shown(services);
    expect(await screen.findByText(/^No plans yet\. A plan is one page/)).toBeTruthy();
    expect(await faultsOnPage()).toEqual([]);
    await fireEvent.click(screen.getByRole('button', { name: 'Plan a meeting' }));
    await waitFor(() => expect(services.addresses[0]).toMatch(/^#\/plan\//));
    expect(await (await services.papers()).plans.all()).toHaveLength(1);
  });

  it('finds by a child’s initials', async () => {
    const services = fakeServices([]);
    const { plans } = await services.papers();
    await plans.keep(aPlan());
    await plans.keep(aPlan({ id: 'p2', child: 'Q. Z.', meets: 'Q.’s gran' }));
    shown(services);
    expect(await screen.findByText('2 plans and records.')).toBeTruthy();
    await fireEvent.input(screen.getByLabelText(/^Find by initials/), {
      target: { value: 'q. z' },
    });
    expect(screen.getByRole('link', { name: 'Plan for Q.’s gran' })).toBeTruthy();
    expect(screen.getByText('One plan or record.')).toBeTruthy();
  });

  it('lists what is promised and open over all meetings, and forgets what is ticked', async () => {
    const services = fakeServices([]);
    const promise = { id: 'c1', doer: 'school', who: 'Mrs Dunn', what: 'reads with R.' } as const;
    const commitments = [{ ...promise, by: '2026-11-20', done: null }];
    await (await services.papers()).records.keep(aRecord({ shared: { commitments } }));
    shown(services);
    expect(await screen.findByText(/Overdue: R\., due 4 days ago/)).toBeTruthy();
    expect(await faultsOnPage()).toEqual([]);
    await fireEvent.click(screen.getByLabelText('Mrs Dunn: reads with R.'));
    await waitFor(() => expect(screen.queryByText('Promised, and still open')).toBeNull());
    const [record] = await (await services.papers()).records.all();
    expect(record?.shared.commitments[0]?.done).toBe('2026-11-24');
  });

  it('takes in a file of our own, and keeps what is here where that is later', async () => {
    const services = fakeServices([]);
    const { plans } = await services.papers();
    const later = { changed: '2026-11-24T13:00:00.000+00:00', meets: 'As it is here' };
    await plans.keep(aPlan(later));
    shown(services);
    await screen.findByText('One plan or record.');
    const kept = { plans: [aPlan(), aPlan({ id: 'p2' })], records: [], attempts: [] };
    await open(papersAsFile(kept, 'x', NOW).text);
    expect(await screen.findByText(/^A plan came out of the file\. What was here/)).toBeTruthy();
    expect((await plans.one('p1'))?.meets).toBe('As it is here');
  });

  it('refuses a file that is not ours with a sentence, and changes nothing', async () => {
    const services = fakeServices([]);
    shown(services);
    await screen.findByText(/^No plans yet/);
    await open('{"a": 1}');
    expect(await screen.findByText(/^This is not a file of Common Ground/)).toBeTruthy();
    expect(screen.getByText(/^No plans yet/)).toBeTruthy();
  });

  it('deletes what is past its date when it is opened', async () => {
    const services = fakeServices([]);
    const { plans } = await services.papers();
    await plans.keep(aPlan({ changed: '2026-08-01T10:00:00.000+00:00' }));
    shown(services);
    expect(await screen.findByText(/^No plans yet/)).toBeTruthy();
    expect(await plans.all()).toEqual([]);
  });
});
