import type { Mood } from '../../language/index.ts';
import { downTo, towards, upTo } from './feelings.ts';
import type { Bounds, Change } from './feelings.ts';
import { heard, repaired, takes, told, within } from './words.ts';

/** Between which levels a closed parent's gauges lie: little goes in, and what holds them holds. */
export const CLOSED = {
  heard: [0, 2],
  trust: [0, 2],
  threat: [2, 4],
  clarity: [0, 1],
  hold: [4, 4],
} as const satisfies Bounds;

/** Telling: it bounces off a parent who was not heard, and costs when it comes twice running. */
const telling = (bounces: Change) => [
  { guard: 'has not been heard' as const, actions: told(bounces) },
  { guard: 'was told something just now' as const, actions: told({ heard: -1 }) },
  { actions: told({ clarity: upTo(1) }) },
];

/** What any parent makes of a move that helps, or would later, unless their chart knows better. */
export const EVERY_PARENT = {
  'open-frame': { actions: heard({ threat: downTo(2) }) },
  'invite-story': { actions: heard({ heard: upTo(2) }) },
  reflect: { actions: heard({ heard: upTo(2) }) },
  'name-feeling': { actions: heard({ heard: upTo(1), threat: downTo(2) }) },
  'ask-before-tell': { actions: heard({ threat: downTo(2) }) },
  'both-true': [
    { guard: 'has not been heard' as const, actions: heard({ threat: upTo(3), pole: towards(1) }) },
    { actions: heard({ trust: upTo(2), pole: towards(1) }) },
  ],
  'own-it': [
    { guard: 'a repair soon after a harm' as const, actions: repaired },
    { actions: heard({ trust: upTo(2), threat: downTo(1) }) },
  ],
  'share-evidence': telling({ threat: +1, pole: +1 }),
  'need-not-label': telling({ threat: +1, pole: +1 }),
  'limit-and-route': telling({ threat: +1 }),
  'check-and-record': telling({ threat: +1 }),
  affirm: [
    { guard: 'was told something just now' as const, actions: takes({ trust: -1, pole: -1 }) },
    { actions: takes({ trust: upTo(2), pole: -1 }) },
  ],
  'child-voice': [
    { guard: 'has not been heard' as const, actions: takes({ threat: upTo(3) }) },
    { actions: takes({ threat: downTo(1) }) },
  ],
  'agree-step': [
    { guard: 'has not been heard' as const, actions: takes({ trust: -1 }) },
    { actions: heard({ trust: upTo(2) }) },
  ],
  steady: { actions: takes({ threat: downTo(2) }) },
};

/** Where an open parent goes who has been told twice running and was only just being heard. */
interface Closing {
  readonly to: Mood;
  readonly keeping: Bounds;
}

const tellingOpen = ({ to, keeping }: Closing) => [
  {
    guard: 'stops listening' as const,
    target: `#${to}`,
    actions: [told({ heard: -1, threat: +1 }), within(keeping)],
  },
  { guard: 'was told something just now' as const, actions: told({ heard: -1 }) },
  { actions: told({ clarity: upTo(2) }) },
];

/** What any parent who has opened up makes of a move that helps. */
export const openParent = (closing: Closing) => ({
  'open-frame': { actions: heard({}) },
  'invite-story': { actions: heard({ heard: upTo(3) }) },
  reflect: { actions: heard({ heard: upTo(4) }) },
  'name-feeling': { actions: heard({ heard: upTo(3), threat: downTo(0) }) },
  'ask-before-tell': { actions: heard({ trust: upTo(3) }) },
  'both-true': { actions: heard({ trust: upTo(3), pole: towards(1) }) },
  'own-it': { actions: heard({ trust: upTo(3), threat: downTo(0) }) },
  'share-evidence': tellingOpen(closing),
  'need-not-label': tellingOpen(closing),
  'limit-and-route': tellingOpen(closing),
  'check-and-record': tellingOpen(closing),
  affirm: [
    { guard: 'was told something just now' as const, actions: takes({ trust: -1, pole: -1 }) },
    { actions: takes({ trust: upTo(3) }) },
  ],
  'child-voice': { actions: takes({ threat: downTo(0) }) },
  steady: { actions: takes({ threat: downTo(0) }) },
});
