import type { ChildOutcome, Gauge, Mood, Relationship } from '../language/index.ts';

/** Every mood, as it may follow “Ms Hale was …”. */
export const MOOD_NAMES: Readonly<Record<Mood, string>> = {
  braced: 'braced',
  pressing: 'pressing for an answer',
  testing: 'testing you',
  telling: 'telling you what is behind it',
  weighing: 'weighing it up',
  partnering: 'planning with you',
  formal: 'going formal',
  hot: 'too angry to talk',
  distant: 'polite and far away',
  explaining: 'explaining it away',
  wobbling: 'beginning to wonder',
  bearing: 'bearing it',
  trying: 'willing to try one thing',
  alongside: 'alongside you',
  nodding: 'nodding, and gone',
  offended: 'offended',
  guarded: 'on guard',
  'counter-attacking': 'hitting back',
  hurting: 'letting the hurt show',
  sharing: 'sharing what they know',
  planning: 'planning with you',
  collapsed: 'taking all the blame',
};

/** A gauge: its name, what the parent would say of it, and each level in a word and in a phrase. */
export interface GaugeWords {
  readonly label: string;
  readonly phrase: string;
  readonly levels: readonly string[];
  readonly atTheEnd: readonly string[];
}

/** The gauges in words. */
export const GAUGE_WORDS: Readonly<Record<Gauge, GaugeWords>> = {
  heard: {
    label: 'Heard',
    phrase: '“They get what I’m saying”',
    levels: ['not at all', 'a little', 'partly', 'mostly', 'fully'],
    atTheEnd: ['not heard at all', 'a little heard', 'partly heard', 'mostly heard', 'fully heard'],
  },
  trust: {
    label: 'Trust',
    phrase: '“They’re straight with me”',
    levels: ['none', 'a little', 'some', 'growing', 'firm'],
    atTheEnd: ['no trust', 'a little trust', 'some trust', 'trust growing', 'firm trust'],
  },
  threat: {
    label: 'Threat',
    phrase: '“I’m being judged”',
    levels: ['at ease', 'a little', 'uneasy', 'judged', 'attacked'],
    atTheEnd: ['at ease', 'a little on edge', 'uneasy', 'feeling judged', 'feeling attacked'],
  },
  clarity: {
    label: 'Clarity',
    phrase: '“I know what happens next”',
    levels: ['lost', 'hazy', 'partly', 'mostly clear', 'clear'],
    atTheEnd: ['lost', 'hazy', 'partly clear', 'mostly clear', 'clear'],
  },
  hold: {
    label: 'Hold',
    phrase: '“I can’t let go of this”',
    levels: ['open', 'loosening', 'held', 'tight', 'fixed'],
    atTheEnd: ['open', 'loosening', 'held', 'held tight', 'fixed'],
  },
  pole: {
    label: 'Swing',
    phrase: '“Never manage” or “brighter than all of them”',
    levels: ['dread', 'both held', 'shine'],
    atTheEnd: ['all dread', 'both held', 'all shine'],
  },
};

/** What became of the relationship. */
export const RELATIONSHIP_WORDS: Readonly<Record<Relationship, string>> = {
  broken: 'broken',
  strained: 'strained',
  intact: 'intact',
  stronger: 'stronger',
};

/** What became of the child’s needs. */
export const CHILD_WORDS: Readonly<Record<ChildOutcome, string>> = {
  lost: 'lost',
  parked: 'parked',
  step: 'a first step',
  plan: 'a plan',
};
