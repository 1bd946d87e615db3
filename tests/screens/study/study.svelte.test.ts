import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keeperFor } from '../../../src/keep/index.ts';
import { keeperOver } from '../../../src/keep/keeper-over.ts';
import type { CatalogueEntry } from '../../../src/shell/catalogue.ts';
import Study from '../../../src/screens/study/Study.svelte';
import { failingShelf } from '../../keep/failing-shelf.ts';
import { faultsOnPage } from '../axe.ts';
import { entryFor, fakeServices, shortMeeting, slowKeeper, type Fakes } from '../fakes.ts';
import Provided from '../Provided.svelte';

let entry: CatalogueEntry;
beforeEach(async () => {
  entry = await entryFor(shortMeeting());
  window.scrollTo = () => {};
  window.matchMedia = (() => ({ matches: true })) as unknown as typeof window.matchMedia;
  Element.prototype.scrollIntoView = () => {};
});
afterEach(cleanup);

const shown = (services: Fakes, attempt: string | null = null, of = entry) =>
  render(Provided as never, { services, screen: Study, given: { entry: of, attempt } } as never);
const field = () => screen.getByLabelText('What would you say?');
const choice = (name: RegExp) => screen.findByRole('button', { name });
const ends = () => screen.findByText('The meeting ends here');

describe('one’s own words first', () => {
  it('shows a field, and the choices only when asked', async () => {
    shown(fakeServices([entry]));
    expect(await screen.findByLabelText('What would you say?')).toBeTruthy();
    expect(screen.queryByText(/Thank you for coming in/)).toBeNull();
    await fireEvent.click(screen.getByText('I said it aloud'));
    expect(await choice(/Thank you for coming in/)).toBeTruthy();
  });

  it('keeps them above the choices, and in the attempt under their line', async () => {
    const services = fakeServices([entry]);
    shown(services);
    await screen.findByText('You wanted to see me.');
    await fireEvent.input(field(), { target: { value: 'Thanks for making time.' } });
    await fireEvent.click(screen.getByText('Show the choices'));
    expect(await screen.findByText('“Thanks for making time.”')).toBeTruthy();
    const [kept] = await services.keeper.attempts();
    expect(kept).toMatchObject({
      ownWords: { 1: 'Thanks for making time.' },
      draft: '',
      choices: [],
    });
  });

  it('brings back what was half typed', async () => {
    const services = fakeServices([entry]);
    const first = shown(services);
    await screen.findByText('You wanted to see me.');
    await fireEvent.input(field(), { target: { value: 'Thanks for' } });
    first.unmount();
    shown(services, 'attempt-1');
    const again = await screen.findByLabelText<HTMLTextAreaElement>('What would you say?');
    expect(again.value).toBe('Thanks for');
  });

  it('can be turned off', async () => {
    shown(fakeServices([entry], { ownWordsFirst: false }));
    expect(await choice(/Thank you for coming in/)).toBeTruthy();
    expect(screen.queryByLabelText('What would you say?')).toBeNull();
  });
});

describe('the number keys', () => {
  const off = { ownWordsFirst: false };

  it('take the choice of that number, and focus goes to what comes of it', async () => {
    const services = fakeServices([entry], off);
    shown(services);
    await choice(/Thank you/);
    await fireEvent.keyDown(document.body, { key: '2' });
    await ends();
    expect(screen.getByText('How are things at home?')).toBeTruthy();
    expect(document.activeElement?.textContent).toContain('Friday, then.');
    expect((await services.keeper.attempts())[0]?.choices).toEqual([
      'opening/how-are-things-at-home',
    ]);
  });

  it('do nothing while somebody types, with a modifier, held down, or before the choices are shown', async () => {
    const services = fakeServices([entry]);
    shown(services);
    await screen.findByText('You wanted to see me.');
    await fireEvent.keyDown(document.body, { key: '1' });
    await fireEvent.keyDown(field(), { key: '1' });
    await fireEvent.click(screen.getByText('Show the choices'));
    await fireEvent.keyDown(document.body, { key: '1', ctrlKey: true });
    await fireEvent.keyDown(document.body, { key: '1', repeat: true });
    await fireEvent.keyDown(document.body, { key: '7' });
    expect(await choice(/Thank you/)).toBeTruthy();
    expect(screen.queryByText('The meeting ends here')).toBeNull();
  });

  it('do nothing where they are turned off', async () => {
    shown(fakeServices([entry], { ...off, numberKeys: false }));
    await choice(/Thank you/);
    await fireEvent.keyDown(document.body, { key: '1' });
    await fireEvent.keyDown(document.body, { key: 'b' });
    expect(screen.queryByText('The meeting ends here')).toBeNull();
    expect(screen.getByText('You asked Ms Hale to come in after school.')).toBeTruthy();
    expect(document.querySelector('details')?.open).toBe(true);
  });

  it('leave what one knows to B, which opens and closes it', async () => {
    shown(fakeServices([entry], off));
    await choice(/Thank you/);
    const brief = () => document.querySelector('.brief details') as HTMLDetailsElement;
    await fireEvent.keyDown(document.body, { key: 'b' });
    await waitFor(() => expect(brief().open).toBe(false));
    await fireEvent.keyDown(document.body, { key: 'b' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('What you know'));
  });
});

describe('what is kept', () => {
  it('is kept before the next choice is made', async () => {
    const meeting = shortMeeting();
    const [opening, close] = meeting.scenario.beats;
    if (!opening || !close) throw new Error('The case has two beats.');
    const back = {
      ...opening,
      choices: opening.choices.map((each) => ({ ...each, to: opening.id })),
    };
    const round = { ...meeting, scenario: { ...meeting.scenario, beats: [back, close] } };
    const of = await entryFor(round);
    const { keeper, writes } = slowKeeper();
    shown(
      fakeServices(
        [of],
        { ownWordsFirst: false },
        keeperFor(() => keeper),
      ),
      null,
      of,
    );
    await choice(/Thank you/);
    await fireEvent.keyDown(document.body, { key: '1' });
    await waitFor(() => expect(document.querySelector('#turn-1')).toBeTruthy());
    await fireEvent.keyDown(document.body, { key: '2' });
    await new Promise((resolve) => queueMicrotask(() => resolve(null)));
    expect(document.querySelector('#turn-2')).toBeNull();
    writes[0]?.();
    await waitFor(() => expect(document.querySelector('#turn-2')).toBeTruthy());
    expect(writes).toHaveLength(2);
  });

  it('gives the play an address of its own, from the first thing made', async () => {
    const services = fakeServices([entry], { ownWordsFirst: false });
    shown(services);
    expect(services.addresses).toEqual([]);
    await fireEvent.click(await choice(/How are things/));
    await ends();
    expect(services.addresses).toEqual(['#/study/evenings/attempt-1']);
    expect(screen.getByText('Look back on it').getAttribute('href')).toBe('#/debrief/attempt-1');
    expect((await services.keeper.attempts())[0]).toMatchObject({
      ending: { relationship: 'intact', child: 'step' },
      endingBeat: 'close',
      lastLine: 'Friday, then.',
    });
  });

  it('says so where a choice was rewritten since, and goes on beside the old attempt', async () => {
    const services = fakeServices([entry], { ownWordsFirst: false });
    shown(services).unmount();
    const first = shown(services);
    await fireEvent.click(await choice(/How are things/));
    await ends();
    const [old] = await services.keeper.attempts();
    if (!old) throw new Error('The play was kept.');
    await services.keeper.keepAttempt({
      ...old,
      hash: 'older',
      choices: ['opening/gone' as never],
    });
    first.unmount();
    shown(services, old.id);
    expect(
      await screen.findByText('This conversation was rewritten since you played it.'),
    ).toBeTruthy();
    expect(screen.getByText(/Your old attempt is kept as it was/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Thank you/ })).toBeNull();
  });

  it('says that an attempt is not on this device', async () => {
    shown(fakeServices([entry]), 'nowhere');
    expect(await screen.findByText('That attempt is not on this device')).toBeTruthy();
  });
});

describe('coaching notes', () => {
  it('stand beside the line, or are held; the note itself offers the change', async () => {
    shown(fakeServices([entry], { ownWordsFirst: false }));
    await fireEvent.click(await choice(/How are things/));
    await ends();
    expect(screen.getByText('You asked, and waited.')).toBeTruthy();
    await fireEvent.click(screen.getByText('Keep notes for the end'));
    expect(screen.queryByText('You asked, and waited.')).toBeNull();
    await fireEvent.click(screen.getByText('Show notes as I go'));
    expect(screen.getByText('You asked, and waited.')).toBeTruthy();
  });
});

describe('a conversation that cannot be fetched', () => {
  it('says so, and offers what was made as a file', async () => {
    const broken = { ...entry, load: () => Promise.reject(new Error('offline')) };
    shown(fakeServices([broken]), null, broken);
    expect(await screen.findByText('The conversation could not be fetched.')).toBeTruthy();
    expect(screen.getByText('Download a copy')).toBeTruthy();
  });
});

it('says when the last change is not kept, goes on, and offers a file', async () => {
  const shelf = failingShelf();
  const keeper = keeperFor(() => keeperOver(shelf));
  shelf.failWith(new DOMException('full', 'QuotaExceededError'));
  shown(fakeServices([entry], { ownWordsFirst: false }, keeper));
  await fireEvent.click(await choice(/How are things/));
  await ends();
  expect((await screen.findByRole('alert')).textContent).toContain(
    'Your last change is not saved.',
  );
  expect(screen.getByText('Download it now')).toBeTruthy();
  shelf.failWith(null);
  await fireEvent.click(screen.getByText('Try to save again'));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(await shelf.readAll('attempt/')).toHaveLength(1);
});

it('has nothing for axe to find, at the first line, among the choices and at the end', async () => {
  shown(fakeServices([entry]));
  await screen.findByLabelText('What would you say?');
  expect(await faultsOnPage()).toEqual([]);
  await fireEvent.click(screen.getByText('Show the choices'));
  await choice(/Thank you/);
  expect(await faultsOnPage()).toEqual([]);
  await fireEvent.keyDown(document.body, { key: '1' });
  await ends();
  expect(await faultsOnPage()).toEqual([]);
}, 30_000);
