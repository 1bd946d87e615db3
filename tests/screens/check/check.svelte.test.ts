import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultsOnPage } from '../axe.ts';
import { caseOf, servicesOver, shown } from './showing.ts';

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {};
});
afterEach(cleanup);

/** What is checked, once there is something to say of it. */
async function checked(name: string) {
  const services = await servicesOver({ it: caseOf(name) });
  const view = shown(services, 'it');
  await waitFor(() => {
    expect(screen.getByRole('status').textContent).toMatch(/Nothing wrong|error|warning/u);
    expect(screen.queryByText('Stop here')).toBeNull();
  });
  return { services, ...view };
}

const summary = (words: RegExp) => screen.getByText(words, { selector: 'summary' });

/** Unfolds as a browser does: jsdom has no toggle of its own on a click. */
async function unfold(words: RegExp) {
  const details = summary(words).closest('details');
  if (!details) throw new Error('A summary stands in its details.');
  details.open = true;
  await fireEvent(details, new Event('toggle'));
}

describe('a scenario of ours', () => {
  it('is told to have nothing wrong, and how its plays end', async () => {
    await checked('loop-with-once.md');
    expect(screen.getByRole('status').textContent).toMatch(/^(Nothing wrong|\d warning)/u);
    expect(screen.getByText(/Every play was followed: \d+ states, all of them\./u)).toBeTruthy();
    const table = screen.getByRole('table', { name: 'Where six ways of playing come to' });
    expect(within(table).getAllByRole('row')).toHaveLength(7);
    expect(within(table).getByRole('row', { name: /always takes the last/u }).textContent).toMatch(
      /“Close”, after one choice: relationship intact, child a first step\./u,
    );
    expect(await faultsOnPage()).toEqual([]);
  });

  it('has a map, which says the same as its list', async () => {
    await checked('loop-with-once.md');
    const map = screen.getByRole('img', { name: /4 beats from the first to 1 endings/u });
    const words = (text: string) => map.textContent?.replace(/\s+/gu, ' ').includes(text);
    expect(words('Evenings')).toBe(true);
    expect(map.textContent).toMatch(/Evenings\s*50 plays in 100/u);
    await unfold(/Read it as a list/u);
    const region = screen.getByRole('region', { name: 'The beats as a list' });
    const row = within(region).getByRole('row', { name: /^Evenings/u });
    expect(row.textContent).toMatch(/50 plays in 100/u);
    expect(row.textContent).toMatch(/Opening/u);
    expect(region.getAttribute('tabindex')).toBe('0');
    expect(await faultsOnPage()).toEqual([]);
  });

  it('can be played from the last line of the shortest play to an ending', async () => {
    const { services } = await checked('a-short-meeting.md');
    const [button] = screen.getAllByRole('button', { name: /^Play its last line/u });
    if (!button) throw new Error('Every ending can be played.');
    await fireEvent.click(button);
    await waitFor(() => expect(services.addresses).toEqual(['#/study/it/attempt-1']));
    const kept = await services.keeper.attempt('attempt-1');
    expect(kept).toMatchObject({ scenario: 'it', ended: null });
  });

  it('that does not exist is told so', async () => {
    shown(await servicesOver(), 'no-such');
    expect(await screen.findByText('There is no such scenario here')).toBeTruthy();
  });
});

describe('a scenario with faults', () => {
  it('shows each with its line, its words and how to mend it', async () => {
    await checked('four-faults.md');
    expect(screen.getByRole('status').textContent).toBe('4 errors.');
    expect(screen.queryByRole('link', { name: 'Play it' })).toBeNull();
    const faults = screen.getByRole('region', { name: 'What is wrong' });
    const items = within(faults).getAllByRole('listitem');
    expect(items).toHaveLength(4);
    expect(items[1]?.textContent).toMatch(/Error\s*line 24\s*unknown-speaker/u);
    expect(items[1]?.querySelector('mark')?.textContent).toContain('Govenor');
    expect(await faultsOnPage()).toEqual([]);
  });

  it('goes from a fault to its line in the file', async () => {
    await checked('four-faults.md');
    await fireEvent.click(screen.getByRole('button', { name: 'line 24' }));
    await waitFor(() => expect(document.activeElement?.id).toBe('line-24'));
    expect(document.activeElement?.textContent).toMatch(/Error\.\s*Nobody called/u);
    expect(await faultsOnPage()).toEqual([]);
  });

  it('tells the play that gets stuck, and why nothing is offered', async () => {
    await checked('stuck.md');
    expect(screen.getByRole('status').textContent).toBe('1 error.');
    await unfold(/The play that comes there: 3 choices/u);
    expect(screen.getByText(/Not offered: it has been taken once\./u)).toBeTruthy();
    expect(screen.getByRole('img').textContent).toMatch(/plays get stuck/u);
    expect(screen.queryByRole('button', { name: /^Play its last line/u })).toBeNull();
  });

  it('names the beats that nobody sees', async () => {
    await checked('never-reached.md');
    expect(screen.getByText(/No play comes to “.+”\./u)).toBeTruthy();
    expect(document.querySelectorAll('g.unseen').length).toBeGreaterThan(0);
  });
});

describe('a file of one’s own', () => {
  const file = (text: string, name = 'mine.md') => new File([text], name);
  const drop = (files: readonly File[], folder = '') =>
    fireEvent.drop(window, {
      dataTransfer: {
        types: ['Files'],
        files,
        items: files.map(({ name }) => ({
          kind: 'file',
          webkitGetAsEntry: () => ({ name, isDirectory: name === folder }),
        })),
      },
    });

  it('is taken where it is dropped, and sent nowhere', async () => {
    const services = await servicesOver();
    shown(services, null);
    await drop([file(caseOf('a-short-meeting.md')), file('## A\n', 'facts.md')]);
    await waitFor(() => expect(services.addresses).toEqual(['#/check/dropped']));
    expect(services.dropped.file).toMatchObject({ name: 'mine.md', facts: '## A\n' });
    expect(await faultsOnPage()).toEqual([]);
  });

  it('is taken by the button', async () => {
    const services = await servicesOver();
    shown(services, null);
    await fireEvent.change(screen.getByLabelText('Choose a file'), {
      target: { files: [file(caseOf('a-short-meeting.md'))] },
    });
    await waitFor(() => expect(services.dropped.file?.name).toBe('mine.md'));
  });

  it.each([
    [[file('', 'empty.md')], '', /“empty\.md” is empty\./u],
    [[file('x', 'cat.png')], '', /“cat\.png” is not a scenario\./u],
    [[file('x', 'a.md'), file('y', 'b.md')], '', /You dropped 2 scenarios\./u],
    [[file('x', 'folder.md')], 'folder.md', /“folder\.md” is a folder\./u],
  ])('that is none is told in a sentence', async (files, folder, sentence) => {
    const services = await servicesOver();
    shown(services, null);
    await drop(files, folder);
    expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
    expect(services.addresses).toEqual([]);
  });

  it('can be played as soon as it is known to be sound', async () => {
    const services = await servicesOver();
    const bytes = new TextEncoder().encode(caseOf('a-short-meeting.md'));
    services.dropped.take({ name: 'mine.md', bytes, facts: null, principles: null });
    shown(services, 'dropped');
    const link = await screen.findByRole('link', { name: 'Play it' });
    expect(link.getAttribute('href')).toBe('#/study/dropped');
    expect(services.dropped.entry?.id).toBe('dropped');
    const opening = await services.dropped.entry?.opening();
    expect(opening?.offered.length).toBeGreaterThan(0);
  });

  it('is not kept: after the page was loaded again that is said', async () => {
    shown(await servicesOver(), 'dropped');
    expect(screen.getByText('A dropped file is not kept.')).toBeTruthy();
    expect(screen.getByLabelText('Choose a file')).toBeTruthy();
  });
});
