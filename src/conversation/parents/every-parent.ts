import { downTo, towards, upTo } from './feelings.ts';
import type { Change } from './feelings.ts';
import { enough, heard, hurt, repaired, takes, told } from './words.ts';

/** Telling: it bounces off a parent who was not heard, and costs when it comes twice running. */
const telling = (bounces: Change) => [
  { guard: 'has not been heard' as const, actions: told(bounces) },
  { guard: 'was told something just now' as const, actions: told({ heard: -1 }) },
  { actions: told({ clarity: upTo(2) }) },
];

/** What every parent makes of a move, unless their chart knows better. */
export const EVERY_PARENT = {
  'open-frame': { actions: heard({ threat: downTo(2) }) },
  'invite-story': { actions: heard({ heard: upTo(2) }) },
  reflect: { actions: heard({ heard: upTo(2) }) },
  'name-feeling': { actions: heard({ heard: upTo(2), threat: downTo(2) }) },
  'ask-before-tell': { actions: heard({ threat: downTo(2) }) },
  'both-true': [
    { guard: 'has not been heard' as const, actions: heard({ pole: towards(1) }) },
    { actions: heard({ trust: upTo(2), threat: downTo(1), pole: towards(1) }) },
  ],
  'own-it': [
    { guard: 'a repair soon after a harm' as const, actions: repaired },
    { actions: heard({ trust: upTo(2), threat: downTo(2) }) },
  ],
  'share-evidence': telling({ threat: +1, pole: +1 }),
  'need-not-label': telling({ threat: +1, pole: +1 }),
  'limit-and-route': telling({ threat: +1 }),
  'check-and-record': telling({ threat: +1 }),
  affirm: [
    { guard: 'was told something just now' as const, actions: takes({ trust: -1 }) },
    { actions: takes({ trust: upTo(2) }) },
  ],
  'child-voice': { actions: takes({ threat: downTo(2) }) },
  'agree-step': [
    { guard: 'has not been heard' as const, actions: takes({ threat: +1 }) },
    { actions: takes({ clarity: upTo(2) }) },
  ],
  steady: { actions: takes({ threat: downTo(2) }) },
};

/** A harm: the third, or one to a parent who already feels attacked, ends the talking. */
export const harm = (change: Change, offRamp: `#${string}`, left: Change) => [
  { guard: 'one hurt too many' as const, target: offRamp, actions: [hurt(change), enough(left)] },
  { actions: hurt(change) },
];

/** A harm that soothes: calm now, so only the third ends the talking. */
export const soothing = (change: Change, offRamp: `#${string}`, left: Change) => [
  { guard: 'the third hurt' as const, target: offRamp, actions: [hurt(change), enough(left)] },
  { actions: hurt(change) },
];
