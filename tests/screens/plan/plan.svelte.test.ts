import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { startRecord, withAnswer, withHead, type Plan } from '../../../src/practice/planning.ts';
import PlanScreen from '../../../src/screens/plan/PlanScreen.svelte';
import { papersOver } from '../../../src/keep/papers.ts';
import { failingShelf } from '../../keep/failing-shelf.ts';
import { answered, aPlan } from '../../practice/plan/plans.ts';
import { faultsOnPage } from '../axe.ts';
import { entryFor, fakeServices, shortMeeting, type Fakes } from '../fakes.ts';
import Provided from '../Provided.svelte';

afterEach(cleanup);

const shown = (services: Fakes) =>
  render(Provided as never, { services, screen: PlanScreen, given: { id: 'p1' } } as never);

async function open(plan: Plan = aPlan()) {
  const services = fakeServices([await entryFor(shortMeeting())]);
  const { plans } = await services.papers();
  await plans.keep(plan);
  const page = shown(services);
  await screen.findByRole('heading', { level: 1 });
  return { services, page };
}

const kept = async (services: Fakes) => (await services.papers()).plans.one('p1');
const type = (label: string | RegExp, words: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value: words } });

describe('a plan', () => {
  it('keeps every keystroke, and is a page without faults', async () => {
    const { services } = await open();
    await type(/^What is this meeting for/, 'To find out how R. reads best.');
    await waitFor(async () =>
      expect((await kept(services))?.answers['purpose']).toBe('To find out how R. reads best.'),
    );
    expect(await faultsOnPage()).toEqual([]);
  });

  it('asks what matters to the kind of meeting, and folds the rest away', async () => {
    await open(withHead(aPlan(), { meeting: 'termly-review' }, 'now'));
    const asked = screen.getByLabelText(/^What have we tried/);
    expect(asked.closest('details')).toBeNull();
    const folded = screen.getByLabelText(/^What is it not for/);
    expect(folded.closest('details')?.open).toBe(false);
  });

  it('says beside a field what looks private, and stands in nobody’s way', async () => {
    const { services } = await open();
    const label = 'What is not ours to give, and who can?';
    await type(label, 'Rosie Hale needs the GP.');
    const field = screen.getByLabelText(label);
    const advice = document.getElementById(
      field.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '',
    );
    expect(advice?.textContent).toContain('looks like a full name');
    await waitFor(async () =>
      expect((await kept(services))?.answers['cannot']).toBe('Rosie Hale needs the GP.'),
    );
    await type('The child’s initials', 'Rosie');
    expect(screen.getByText(/^Initials or a first letter only/)).toBeTruthy();
  });

  it('thinks with you beside the line, and is silent where there is nothing to say', async () => {
    await open();
    await type('The hard sentence', 'She needs a diagnosis before we can help her.');
    const field = screen.getByLabelText('The hard sentence').closest('.field') as HTMLElement;
    expect(within(field).getByText('You could say:')).toBeTruthy();
    expect(within(field).getByText(/^Reads at about age/)).toBeTruthy();
    await type('The hard sentence', 'We can start on Monday.');
    expect(within(field).queryByText('You could say:')).toBeNull();
  });

  it('offers what they may say for the stance, and keeps your answer', async () => {
    const { services } = await open(aPlan({ stance: 'denies-need' }));
    expect(screen.getByText(/they’re all like that/)).toBeTruthy();
    const [first] = screen.getAllByLabelText('You would answer');
    if (!first) throw new Error('There is an opening.');
    await fireEvent.input(first, { target: { value: 'Tell me about him.' } });
    await waitFor(async () =>
      expect(Object.values((await kept(services))?.replies ?? {})).toEqual(['Tell me about him.']),
    );
  });

  it('ticks off what is to be done before, and takes a reminder of your own', async () => {
    const { services } = await open();
    await fireEvent.click(screen.getByLabelText(/^Send the agenda/));
    await type('Something else to do before', 'Find the home and school book');
    await fireEvent.click(screen.getByRole('button', { name: 'Add it' }));
    expect(screen.getByLabelText('Find the home and school book')).toBeTruthy();
    await waitFor(async () => {
      const plan = await kept(services);
      expect(Object.keys(plan?.ticked ?? {})).toEqual(['agenda']);
      expect(plan?.ownReminders).toHaveLength(1);
    });
  });

  it('begins a rehearsal of the conversation that fits, which knows its plan', async () => {
    const { services } = await open(aPlan({ stance: 'denies-need' }));
    const [button] = screen.getAllByRole('button', { name: /^Rehearse this/ });
    if (!button) throw new Error('There is one.');
    await fireEvent.click(button);
    await waitFor(() => expect(services.addresses).toHaveLength(1));
    const [attempt] = await services.keeper.attempts();
    expect(attempt?.plan).toBe('p1');
    expect(services.addresses[0]).toBe(`#/study/evenings/${attempt?.id ?? ''}`);
    expect((await kept(services))?.rehearsals).toEqual([attempt?.id]);
  });

  it('becomes a record with one click, without what is only yours', async () => {
    const plan = answered({ purpose: 'How R. reads.', button: 'I explain too much.' });
    const { services } = await open(plan);
    await fireEvent.click(screen.getByRole('button', { name: 'Make the record' }));
    await waitFor(() => expect(services.addresses).toHaveLength(1));
    const [record] = await (await services.papers()).records.all();
    expect(services.addresses[0]).toBe(`#/record/${record?.id ?? ''}`);
    expect(JSON.stringify(record)).toContain('How R. reads.');
    expect(JSON.stringify(record)).not.toContain('I explain too much.');
  });

  it('says a fortnight before that it will go, and is kept on with one press', async () => {
    const { services } = await open(aPlan({ changed: '2026-09-01T10:00:00.000+00:00' }));
    expect(screen.getByRole('alert').textContent).toMatch(
      /It deletes itself on 30 November, in 6 days/,
    );
    await fireEvent.click(screen.getByRole('button', { name: /^Keep it until/ }));
    await waitFor(async () => expect((await kept(services))?.keptOnUntil).toBe('2027-08-31'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says that a full disk keeps nothing, and goes on with what is typed', async () => {
    const services = fakeServices([]);
    const shelf = failingShelf();
    const papers = papersOver(shelf);
    await papers.plans.keep(aPlan());
    shown({ ...services, papers: async () => papers });
    await screen.findByRole('heading', { level: 1 });
    shelf.failWith(new DOMException('', 'QuotaExceededError'));
    await type(/^What is this meeting for/, 'Typed on a full disk.');
    expect(await screen.findByText(/^Your last change is not saved/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /Download it now/ })).toBeTruthy();
    shelf.failWith(null);
    await fireEvent.click(screen.getByRole('button', { name: 'Try to save again' }));
    await waitFor(() => expect(screen.queryByText(/is not saved/)).toBeNull());
    expect((await papers.plans.one('p1'))?.answers['purpose']).toBe('Typed on a full disk.');
  });

  it('that is not here says so', async () => {
    shown(fakeServices([]));
    expect(await screen.findByText('That plan is not on this device.')).toBeTruthy();
    expect(await faultsOnPage()).toEqual([]);
  });
});

describe('a plan on two pages', () => {
  it('is written on one and followed on the other, until the other takes the turn', async () => {
    const { services, page } = await open();
    const second = shown(services);
    const [here, there] = [within(page.container), within(second.container)];
    expect(await there.findByText(/open in another tab/)).toBeTruthy();
    const label = /^What is this meeting for/;
    await fireEvent.input(here.getByLabelText(label), { target: { value: 'One.' } });
    await waitFor(() =>
      expect((there.getByLabelText(label) as HTMLTextAreaElement).value).toBe('One.'),
    );
    await fireEvent.click(there.getByRole('button', { name: 'Write here instead' }));
    expect(await here.findByText(/open in another tab/)).toBeTruthy();
    await waitFor(() => expect(there.queryByText(/open in another tab/)).toBeNull());
    second.unmount();
    await waitFor(() => expect(here.queryByText(/open in another tab/)).toBeNull());
  });

  it('is gone on both when it is deleted on one, with the record that came of it', async () => {
    const { services, page } = await open(withAnswer(aPlan(), 'purpose', 'So.', 'now'));
    const record = { ...startRecord({ id: 'r1', thread: 't1' }, 'now'), plan: 'p1' };
    await (await services.papers()).records.keep(record);
    const second = shown(services);
    const here = within(page.container);
    await fireEvent.click(here.getByRole('button', { name: /^Delete this plan/ }));
    expect(await here.findByText(/^A plan and a record will be gone/)).toBeTruthy();
    await fireEvent.click(here.getByText('Delete', { exact: true }));
    expect(await within(second.container).findByText('This plan was deleted.')).toBeTruthy();
    expect(await (await services.papers()).records.all()).toEqual([]);
    expect(await kept(services)).toBeNull();
  });
});
