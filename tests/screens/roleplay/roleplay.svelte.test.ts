import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Setting } from '../../../src/practice/roleplay/index.ts';
import { moved } from '../../../src/practice/roleplay/index.ts';
import Roleplay from '../../../src/screens/roleplay/Roleplay.svelte';
import { aSession, heard, NOW } from '../../practice/roleplay/sessions.ts';
import { faultsOnPage } from '../axe.ts';
import { entryFor, fakeServices, shortMeeting } from '../fakes.ts';
import Provided from '../Provided.svelte';
import { fakeRoleplay, type FakeRoleplay } from './fake-roleplay.ts';

beforeEach(() => void vi.stubGlobal('scrollTo', () => undefined));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const press = (name: string | RegExp) =>
  fireEvent.click(screen.getAllByRole('button', { name })[0] as HTMLElement);
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

async function shown(
  session: string | null,
  roleplay: FakeRoleplay = fakeRoleplay(),
  stayAwake: () => () => void = () => () => {},
) {
  const fake = fakeServices([await entryFor(shortMeeting())]);
  const services = { ...fake, roleplay, workshop: { ...fake.workshop, stayAwake } };
  render(Provided as never, { services, screen: Roleplay, given: { session } } as never);
  return services;
}

/** A session in the middle of its talk, come back to. */
async function talking(setting: Partial<Setting> = {}, values = new Map<string, unknown>()) {
  const roleplay = fakeRoleplay(values);
  const session = moved(aSession(setting), 'go on', NOW);
  await (await roleplay.kept()).keep(session);
  await shown('r1', roleplay);
  await heading('Where you were');
  await press(/^Go on from 0:00/);
  return roleplay;
}

it('keeps the screen on while a round goes on, and lets it sleep in a pause', async () => {
  let awake = 0;
  const roleplay = fakeRoleplay();
  await (await roleplay.kept()).keep(moved(aSession(), 'go on', NOW));
  await shown('r1', roleplay, () => {
    awake += 1;
    return () => void (awake -= 1);
  });
  await heading('Where you were');
  expect(awake).toBe(0);
  await press(/^Go on from 0:00/);
  expect(awake).toBe(1);
  await press(/^Pause/);
  expect(awake).toBe(0);
});

const lastTap = () => screen.getByRole('status').textContent?.trim();

it('is begun with a conversation, a time, a device, and the rules in sight', async () => {
  const roleplay = fakeRoleplay();
  const services = await shown(null, roleplay);
  expect(await heading('Role play in threes')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'The word is “pause”' })).toBeTruthy();
  await fireEvent.click(screen.getByLabelText(/^A pair/));
  expect(screen.queryByLabelText(/as the observer/)).toBeNull();
  expect(await faultsOnPage()).toEqual([]);
  await press('We have read this: begin');
  await vi.waitFor(() => expect(services.addresses).toEqual(['#/roleplay/attempt-1']));
  expect(await (await roleplay.kept()).one('attempt-1')).toMatchObject({
    ...{ version: 'pair', seat: 'middle', leavesNothing: true, phase: 'reading' },
  });
});

it('shows one card at a time, each behind a page that hands the device on', async () => {
  const roleplay = fakeRoleplay();
  await (await roleplay.kept()).keep(aSession());
  await shown('r1', roleplay);
  for (const [who, card] of [
    ['the practitioner', /^You are/],
    ['the parent', 'You are Ms Reyes'],
    ['the observer', 'You watch and listen'],
  ] as const) {
    expect(await heading(`Pass this to ${who}`)).toBeTruthy();
    expect(screen.queryByRole('heading', { level: 2, name: card })).toBeNull();
    await press(`Show ${who}’s card`);
    expect(screen.getByRole('heading', { level: 2 })).toBeTruthy();
    expect(await faultsOnPage()).toEqual([]);
    await press(/^Hide my card/);
  }
  expect(await heading('Ready to talk')).toBeTruthy();
  expect(screen.queryByText(/afraid of/)).toBeNull();
});

it('answers a tap with how the parent feels, and undoes it exactly', async () => {
  await talking();
  const felt = () => screen.getByRole('region', { name: 'How you feel now' }).textContent;
  const before = felt();
  await press('Blamed');
  await tick();
  expect(felt()).not.toBe(before);
  expect(felt()).not.toMatch(/\d/);
  expect(lastTap()).toBe('Last: Blamed');
  expect(screen.getByRole('button', { name: /^Blamed/ }).textContent).toMatch(/once/);
  await press(/^More later/);
  expect(screen.getByRole('button', { name: /^Marked/ }).getAttribute('aria-pressed')).toBe('true');
  await press('Take it back');
  expect(felt()).toBe(before);
  expect(lastTap()).toBe('Nothing tapped yet');
  expect(await faultsOnPage()).toEqual([]);
});

it('changes nothing while two minutes pass without a tap, and rings without stopping', async () => {
  const roleplay = await talking();
  await press('Gave it back');
  const felt = screen.getByRole('region', { name: 'How you feel now' }).textContent;
  for (let second = 0; second < 310; second += 1) roleplay.pass(1000);
  await tick();
  expect(screen.getByRole('region', { name: 'How you feel now' }).textContent).toBe(felt);
  expect(roleplay.rung()).toBe(1);
  expect(screen.getByRole('button', { name: 'Finish' })).toBeTruthy();
  expect(screen.getByText(/5:10/)).toBeTruthy();
});

it('is silent where the bell was turned off', async () => {
  const roleplay = await talking({ bell: false });
  for (let second = 0; second < 310; second += 1) roleplay.pass(1000);
  expect(roleplay.rung()).toBe(0);
});

it('stops everything at the word, says how to sit out, and counts no time', async () => {
  const roleplay = await talking();
  roleplay.pass(5000);
  await press('Pause');
  expect(await heading('Paused')).toBeTruthy();
  expect(screen.getByText(/designated safeguarding lead/)).toBeTruthy();
  expect(screen.getByText(/No reason is needed/)).toBeTruthy();
  expect(await faultsOnPage()).toEqual([]);
  roleplay.pass(60_000);
  await press('Go on from 0:05');
  expect(screen.getByText('0:05')).toBeTruthy();
});

describe('a phone of one’s own', () => {
  it('gives the observer taps and not the parent’s side', async () => {
    await talking({ seat: 'observer' });
    expect(screen.queryByRole('region', { name: 'How you feel now' })).toBeNull();
    expect(
      screen.getAllByRole('button').filter(({ className }) => /\btap\b/.test(className)).length,
    ).toBe(22);
  });

  it('gives the parent’s player few words of their own, and the rest when asked', async () => {
    await talking({ seat: 'parent' });
    expect(screen.getByRole('button', { name: 'Gave my words back' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Leaned on me' })).toBeNull();
    await press('Something else');
    await press('Leaned on me');
    expect(lastTap()).toBe('Last: Leaned on me');
    expect(await faultsOnPage()).toEqual([]);
  });

  it('lets the practitioner put it away', async () => {
    await talking({ seat: 'practitioner' });
    expect(await heading('Put this away, and talk')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'How you feel now' })).toBeNull();
  });
});

it('asks the parent first, then the practitioner, then the observer, and keeps what is written', async () => {
  const values = new Map<string, unknown>();
  const roleplay = fakeRoleplay(values);
  const talked = heard(moved(aSession(), 'go on', NOW), ['reflect', 'blame', 'own-it']);
  await (await roleplay.kept()).keep(talked);
  await shown('r1', roleplay);
  await heading('Where you were');
  await press(/^Go on from/);
  await press('Finish');
  expect(await heading('The parent speaks first')).toBeTruthy();
  expect(screen.getByText('“I felt … when …”')).toBeTruthy();
  await fireEvent.input(screen.getAllByRole('textbox')[0] as HTMLElement, {
    target: { value: 'I felt hurried.' },
  });
  expect(await faultsOnPage()).toEqual([]);
  await press('Go on');
  expect(await heading('Now the practitioner')).toBeTruthy();
  await press('Go on');
  expect(await heading('Now the observer')).toBeTruthy();
  await press('Go on');
  expect(await heading('Looking back')).toBeTruthy();
  expect(screen.getAllByRole('button', { name: /^Say more about/ })).toHaveLength(3);
  expect(await faultsOnPage()).toEqual([]);
  await press('Go on');
  expect(await heading('Step out of role')).toBeTruthy();
  expect(await faultsOnPage()).toEqual([]);
  await press('Next round');
  expect(await heading('Pass this to the practitioner')).toBeTruthy();
  await vi.waitFor(async () =>
    expect((await (await roleplay.kept()).one('r1'))?.rounds).toMatchObject([
      { answers: { felt: 'I felt hurried.' }, taps: [{}, {}, {}] },
      { taps: [] },
    ]),
  );
});

it('is deleted whole at its end, and says so first', async () => {
  const values = new Map<string, unknown>();
  await talking({}, values);
  await press('Pause');
  await press('Stop the role play here');
  expect(await heading('The end')).toBeTruthy();
  expect(values.size).toBe(1);
  expect(await faultsOnPage()).toEqual([]);
  await press('Delete it and finish');
  await vi.waitFor(() => expect(values.size).toBe(0));
});

it('says so where a session is not here, and where it cannot be read', async () => {
  await shown('nothing');
  expect(await screen.findByText('That role play is not on this device.')).toBeTruthy();
  cleanup();
  await shown('r9', fakeRoleplay(new Map([['roleplay/r9', { version: 9 }]])));
  expect(await screen.findByText('That role play could not be read.')).toBeTruthy();
});
