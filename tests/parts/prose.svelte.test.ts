import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import Prose from '../../src/parts/Prose.svelte';
import type { CitedBy, Prose as Words } from '../../src/parts/prose.ts';
import { faultsOnPage } from '../screens/axe.ts';

afterEach(cleanup);

const cited: CitedBy = {
  'fact:help': {
    title: 'Help does not wait',
    text: 'A school can start now.',
    source: 'Children and Families Act 2014, section 20',
    checked: '24 November',
  },
};
const words: Words = [
  {
    kind: 'paragraph',
    of: [
      { kind: 'text', text: 'It ' },
      { kind: 'emphasis', of: [{ kind: 'text', text: 'can' }] },
      { kind: 'text', text: ' start: ' },
      {
        kind: 'link',
        to: { kind: 'fact', fact: 'help' },
        of: [{ kind: 'text', text: 'no need to wait' }],
      },
      { kind: 'text', text: ' <b>now</b>.' },
    ],
  },
  {
    kind: 'list',
    start: 3,
    items: [[{ kind: 'paragraph', of: [{ kind: 'text', text: 'third' }] }]],
  },
];

describe('prose', () => {
  it('is shown as it is written, and never as markup', () => {
    render(Prose, { of: words });
    expect(document.querySelector('p')?.textContent).toBe(
      'It can start: no need to wait <b>now</b>.',
    );
    expect(document.querySelector('em')?.textContent).toBe('can');
    expect(document.querySelector('ol')?.start).toBe(3);
  });

  it('opens a fact in its place, with its source and the day it was checked', async () => {
    render(Prose, { of: words, cited });
    const link = screen.getByRole('button', { name: 'no need to wait' });
    expect(screen.getByText(/A school can start now/).hidden).toBe(true);
    await fireEvent.keyDown(link, { key: 'Enter' });
    const opened = screen.getByText(/A school can start now/);
    expect(opened.hidden).toBe(false);
    expect(opened.textContent).toMatch(/section 20\.\s+Last checked 24 November/);
    expect(link.getAttribute('aria-expanded')).toBe('true');
    expect(await faultsOnPage('part')).toEqual([]);
  });
});
