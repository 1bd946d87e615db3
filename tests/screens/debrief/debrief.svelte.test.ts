import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadChart } from '../../../src/conversation/index.ts';
import type { Attempt } from '../../../src/practice/index.ts';
import { NOW, played, servicesWith } from './a-meeting.ts';
import Provided from './Provided.svelte';

const GOOD = [1, 1];
const EARLIER = '2026-11-04T10:00:00.000+00:00';

/** The debrief of an attempt, once something of it is shown. The real scenario is fetched by parts. */
async function lookAt(attempt: Attempt, others: readonly Attempt[] = []) {
  await loadChart('denies-need');
  const services = await servicesWith([...others, attempt]);
  const shown = render(Provided, { services, attempt: attempt.id });
  await waitFor(() => expect(shown.container.querySelector('section, .message')).not.toBeNull());
  return { ...shown, services };
}

const section = (name: string) => screen.getByRole('region', { name });

vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

describe('looking back', () => {
  it('begins with the parent, and has every section in its order', async () => {
    await lookAt(played('a1', GOOD, NOW));
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      'How Ms Hale tells it',
      'Where it ended',
      'Where it turned',
      'How it went, line by line',
      'What you committed the school to',
      'What to know at the end',
      'What you did',
      'Facts you used',
      'Every line, and what was not said',
      'Your own thoughts',
      'Beside an earlier time',
    ]);
    expect(section('How Ms Hale tells it').textContent).toMatch(/page four/u);
    screen.getByText(/Evenings, Primary, Year 3\. Today, 16:42\. Your first time\./u);
  });

  it('has no fault that axe can find', async () => {
    const { container } = await lookAt(played('a1', GOOD, NOW), [played('a0', [2], EARLIER)]);
    const { violations } = await axe.run(container);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('places this ending and those met before, and names no other', async () => {
    await lookAt(played('a1', GOOD, NOW), [played('a0', [2], EARLIER)]);
    const table = within(section('Where it ended')).getByRole('table');
    expect(table.textContent).toMatch(/You, today\s*One thing to try/u);
    expect(table.textContent).toMatch(/4 Nov\s*The form is signed/u);
    expect(table.textContent).not.toContain('Stopped for today');
    expect(within(table).getAllByText('not found yet')).toHaveLength(1);
    expect(section('Where it ended').textContent).toContain('You have found 2 of the 3 endings.');
  });

  it('says of a safe end that it was right', async () => {
    await lookAt(played('a1', [3], NOW));
    const { textContent } = section('Where it ended');
    expect(textContent).toContain('You stopped safely.');
    expect(textContent).toContain('That was the right end for today.');
    expect(textContent).not.toMatch(/fail/iu);
  });

  it('says what was promised, what was not the school’s to give, and which marks were met', async () => {
    await lookAt(played('a1', [1, 2], NOW));
    expect(section('What you committed the school to').textContent).toMatch(
      /Nothing that has to be kept.*Never the school’s to give.*A place by Easter/su,
    );
    const marks = within(section('What to know at the end')).getAllByRole('listitem');
    expect(marks.map((mark) => mark.textContent?.trim())).toEqual([
      'You set asked-home. Met',
      'You set agreed-date. Not met this time',
    ]);
  });

  it('shows the facts with source and date, and thoughts at their place', async () => {
    await lookAt(played('a1', GOOD, NOW));
    expect(section('Facts you used').textContent).toMatch(
      /section 66\. Last checked 24 November 2026\. It came up in line 1\./u,
    );
    const lines = within(section('Every line, and what was not said'))
      .getAllByRole('listitem')
      .map((line) => line.textContent ?? '');
    const heard = lines.findIndex((line) => line.includes('He cried.'));
    expect(lines[heard + 1]).toMatch(/Ms Hale thought\s*She asked\. Nobody asks\./u);
  });

  it('keeps a thought and a note as they are typed', async () => {
    const { services } = await lookAt(played('a1', GOOD, NOW));
    const thought = screen.getByLabelText('What was Ms Hale most afraid of? One sentence.');
    await fireEvent.input(thought, { target: { value: 'That it is her.' } });
    await fireEvent.click(screen.getByRole('button', { name: /Add a note.*He cried/u }));
    const note = screen.getByLabelText(/Your note.*He cried/u);
    await waitFor(() => expect(document.activeElement).toBe(note));
    await fireEvent.input(note, { target: { value: 'The first true thing.' } });
    const kept = await services.keeper.attempt('a1');
    expect(kept?.reflections).toEqual({ afraid: 'That it is her.' });
    expect(Object.values(kept?.notes ?? {})).toEqual(['The first true thing.']);
  });

  it('replays from a turning point as a new attempt, and leaves this one as it was', async () => {
    const { services } = await lookAt(played('a1', GOOD, NOW));
    const before = await services.keeper.attempt('a1');
    const again = screen.getAllByRole('button', { name: /Replay from here: line 2/u });
    await fireEvent.click(again[0] as HTMLElement);
    await waitFor(() => expect(window.location.hash).toBe('#/study/evenings/new'));
    const fresh = await services.keeper.attempt('new');
    expect(fresh?.choices).toEqual(before?.choices.slice(0, 1));
    expect(fresh?.lastLine).toBe('He cried. I never told anyone.');
    expect(await services.keeper.attempt('a1')).toEqual(before);
  });

  it('stands beside any earlier time, and says where they parted', async () => {
    const first = played('a0', [2], EARLIER);
    const second = played('a00', [1, 2], '2026-11-05T10:00:00.000+00:00');
    await lookAt(played('a1', GOOD, NOW), [first, second]);
    const beside = section('Beside an earlier time');
    expect(beside.textContent).toContain('You parted at line 2');
    await fireEvent.change(within(beside).getByLabelText('Which earlier time'), {
      target: { value: 'a0' },
    });
    expect(beside.textContent).toContain('You parted at line 1');
    expect(beside.textContent).toMatch(/strained, parked.*intact, a first step/su);
  });

  it('copies as Markdown, with one’s own thoughts in it', async () => {
    const copied = vi.fn(async (_: string) => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText: copied } });
    await lookAt({ ...played('a1', GOOD, NOW), reflections: { plan: 'Ask about page four.' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Copied.'));
    const [[text] = ['']] = copied.mock.calls;
    expect(text).toMatch(/^# Evenings: looking back/u);
    expect(text).toMatch(/## Your own thoughts\n\n\*\*.*\*\*\n\nAsk about page four\./u);
    expect(text.trimEnd()).toMatch(/Not legal advice\.$/u);
    vi.unstubAllGlobals();
  });
});

describe('where there is nothing to look back on yet', () => {
  it('says that the meeting has not ended, and goes on with it', async () => {
    await lookAt(played('a1', [1], NOW));
    screen.getByText('This meeting has not ended yet.');
    expect(screen.getByRole('link', { name: 'Go on with Evenings' }).getAttribute('href')).toBe(
      '#/study/evenings/a1',
    );
  });

  it('says where a rewritten conversation still holds, and offers the attempt', async () => {
    const whole = played('a1', GOOD, NOW);
    const gone = 'page-four/a-line-that-is-gone' as Attempt['choices'][number];
    const [first] = whole.choices;
    await lookAt({ ...whole, choices: first ? [first, gone] : [gone] });
    screen.getByText(/Your first line still holds\. What you wrote is kept/u);
    screen.getByRole('button', { name: 'Download a copy' });
  });

  it('says so where the text was rewritten and every line still holds', async () => {
    await lookAt(played('a1', GOOD, NOW, 'an older text'));
    screen.getByText('This conversation was rewritten since you played it.');
    section('Where it turned');
  });

  it('says that an attempt is not here', async () => {
    await loadChart('denies-need');
    const services = await servicesWith([]);
    render(Provided, { services, attempt: 'nowhere' });
    await screen.findByText('That conversation is not on this device.');
  });
});
