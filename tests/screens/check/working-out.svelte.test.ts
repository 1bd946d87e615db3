import { cleanup, fireEvent, screen, waitFor } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { read } from '../../../src/language/reading.ts';
import type { Inspector } from '../../../src/screens/check/inspection.ts';
import { inHand, inProcess } from './in-process.ts';
import { caseOf, servicesOver, shown } from './showing.ts';

const nothing = { facts: [], principles: [] };

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('while it is being worked out', () => {
  const reading = read(caseOf('a-short-meeting.md'), 'it', nothing);

  it('says how far it is, and can be stopped', async () => {
    const { inspector, asked, tell } = inHand();
    shown(await servicesOver({ it: 'x' }), 'it', inspector);
    await waitFor(() => expect(asked).toEqual(['inspect']));
    tell({ kind: 'read', was: { reading, citations: nothing, beside: [] } });
    tell({ kind: 'exploring', states: 12_000 });
    expect(await screen.findByText(/12,000 states so far/u)).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Stop here' }));
    expect(asked).toEqual(['inspect', 'stop']);
  });

  it('breaks off what reads for more than ten seconds', async () => {
    const { inspector, asked } = inHand();
    const services = await servicesOver({ it: 'x' });
    vi.useFakeTimers();
    shown(services, 'it', inspector);
    await vi.advanceTimersByTimeAsync(10_001);
    expect(screen.getByRole('status').textContent).toMatch(/longer than ten seconds/u);
    expect(asked).toEqual(['inspect', 'leave']);
  });

  it('breaks off when one leaves', async () => {
    const { inspector, asked } = inHand();
    const { unmount } = shown(await servicesOver({ it: 'x' }), 'it', inspector);
    await waitFor(() => expect(asked).toEqual(['inspect']));
    unmount();
    expect(asked).toEqual(['inspect', 'leave']);
  });

  it('says what was found where it is stopped, and goes further when asked', async () => {
    const services = await servicesOver({ it: caseOf('capped.md') });
    const stopping: Inspector = (inspection, tell, fail) =>
      inProcess({ ...inspection, limit: inspection.limit > 200_000 ? 500_000 : 2 }, tell, fail);
    shown(services, 'it', stopping);
    expect(await screen.findByText(/The first 2 states were followed, and there are more/u));
    expect(screen.getByRole('status').textContent).toMatch(/warning/u);
    await fireEvent.click(screen.getByRole('button', { name: /Follow up to 1,000,000 states/u }));
    expect(
      await screen.findByText(/Every play was followed/u, {}, { timeout: 30_000 }),
    ).toBeTruthy();
  });

  it('says so where it breaks down', async () => {
    const { inspector, asked, fail } = inHand();
    shown(await servicesOver({ it: 'x' }), 'it', inspector);
    await waitFor(() => expect(asked).toEqual(['inspect']));
    fail();
    expect(await screen.findByText(/could not be checked/u)).toBeTruthy();
  });
});
