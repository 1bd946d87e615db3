import { describe, expect, it } from 'vitest';
import { CHARTS, pace } from '../../../src/conversation/charts.ts';
import type { Starting } from '../../../src/conversation/index.ts';
import type { Mood, Move, ParentKind } from '../../../src/language/index.ts';

/** A conversation as it is told: each move, and the mood it left the parent in. */
type Story = readonly (readonly [Move, Mood])[];

function tells(kind: ParentKind, story: Story, starting: Starting = {}) {
  const states = pace(
    CHARTS[kind],
    starting,
    story.map(([move]) => move),
  );
  const moods = states.slice(1).map((state, at) => [story[at]?.[0], state.mood]);
  expect(moods).toEqual(story);
  const last = states.at(-1);
  if (last === undefined) throw new Error('A pace has at least its start.');
  return { last, before: states.at(-2) };
}

describe('a parent who demands a diagnosis', () => {
  it('is understood, tests what school offers, says what the label is for, and plans', () => {
    const { last } = tells('demands-diagnosis', [
      ['open-frame', 'pressing'],
      ['reflect', 'pressing'],
      ['own-it', 'testing'],
      ['invite-story', 'telling'],
      ['name-feeling', 'telling'],
      ['need-not-label', 'weighing'],
      ['reflect', 'weighing'],
      ['limit-and-route', 'weighing'],
      ['agree-step', 'partnering'],
      ['check-and-record', 'partnering'],
    ]);
    expect(last).toMatchObject({ heard: 4, trust: 3, threat: 0, clarity: 4 });
  });

  it('asked straight, hears a third reflection as no answer', () => {
    const { last, before } = tells('demands-diagnosis', [
      ['reflect', 'pressing'],
      ['reflect', 'pressing'],
      ['reflect', 'pressing'],
    ]);
    expect(last.trust).toBeLessThan(before?.trust ?? 0);
  });

  it('given what she asked for, looks calm, and has it all still to do', () => {
    const from: Starting = {
      mood: 'weighing',
      gauges: { heard: 3, trust: 3, threat: 2, clarity: 3, hold: 2 },
    };
    const { last } = tells('demands-diagnosis', [['overpromise', 'testing']], from);
    expect(last).toMatchObject({ threat: 1, hold: 4, clarity: 1 });
  });

  it('soothed, corrected and lectured, puts everything in writing, and can still be met', () => {
    tells('demands-diagnosis', [
      ['minimise', 'pressing'],
      ['rebut', 'pressing'],
      ['jargon-wall', 'formal'],
      ['own-it', 'formal'],
      ['limit-and-route', 'testing'],
    ]);
  });
});

describe('a parent who denies need', () => {
  it('is liked through the child, slips, is left alone with it, and tries one thing', () => {
    const { last } = tells('denies-need', [
      ['invite-story', 'explaining'],
      ['reflect', 'explaining'],
      ['child-voice', 'wobbling'],
      ['name-feeling', 'bearing'],
      ['steady', 'bearing'],
      ['agree-step', 'trying'],
      ['both-true', 'trying'],
      ['share-evidence', 'trying'],
      ['check-and-record', 'alongside'],
    ]);
    expect(last).toMatchObject({ heard: 3, trust: 3, threat: 0, pole: 1 });
  });

  it('rushed to a form while it weighs, goes back to explaining', () => {
    tells('denies-need', [['check-and-record', 'explaining']], { mood: 'bearing' });
  });

  it('shown one thing after another, nods, and comes back when somebody asks', () => {
    tells('denies-need', [
      ['share-evidence', 'explaining'],
      ['share-evidence', 'nodding'],
      ['agree-step', 'nodding'],
      ['invite-story', 'explaining'],
    ]);
  });

  it('offended, comes back on an apology alone', () => {
    tells('denies-need', [
      ['amateur-label', 'explaining'],
      ['rebut', 'offended'],
      ['invite-story', 'offended'],
      ['own-it', 'explaining'],
    ]);
  });
});

describe('a defensive parent', () => {
  it('given credit and an apology first, never needs to attack', () => {
    const { last } = tells('defensive', [
      ['affirm', 'guarded'],
      ['own-it', 'hurting'],
      ['reflect', 'hurting'],
      ['both-true', 'hurting'],
      ['ask-before-tell', 'sharing'],
      ['share-evidence', 'sharing'],
      ['agree-step', 'planning'],
    ]);
    expect(last).toMatchObject({ heard: 3, trust: 3, threat: 1, hold: 1 });
  });

  it('shown a list of incidents, attacks, and stops when nobody defends', () => {
    tells('defensive', [
      ['share-evidence', 'counter-attacking'],
      ['steady', 'counter-attacking'],
      ['reflect', 'counter-attacking'],
      ['own-it', 'hurting'],
    ]);
  });

  it('pitied while it hurts, collapses, and gets up by having something to give', () => {
    tells(
      'defensive',
      [
        ['minimise', 'collapsed'],
        ['affirm', 'collapsed'],
        ['child-voice', 'collapsed'],
        ['agree-step', 'sharing'],
      ],
      { mood: 'hurting', gauges: { heard: 2, threat: 1 } },
    );
  });

  it('a repair soon after a harm takes the sting, and the trust stays lost', () => {
    const { last } = tells('defensive', [
      ['blame', 'counter-attacking'],
      ['own-it', 'counter-attacking'],
    ]);
    expect(last).toMatchObject({ threat: 2, trust: 0 });
  });
});
