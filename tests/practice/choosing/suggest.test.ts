import { describe, expect, it } from 'vitest';
import { suggest, type Held, type Choosable } from '../../../src/practice/choosing.ts';
import type { Rule } from '../../../src/practice/choosing/practice.ts';
import { anotherParent } from '../../../src/practice/choosing/rules/another-parent.ts';
import { anotherWay } from '../../../src/practice/choosing/rules/another-way.ts';
import { comeBack } from '../../../src/practice/choosing/rules/come-back.ts';
import { harmAgain } from '../../../src/practice/choosing/rules/harm-again.ts';
import { notMet } from '../../../src/practice/choosing/rules/not-met.ts';
import { notPractised } from '../../../src/practice/choosing/rules/not-practised.ts';
import { keptThePeace, lostTheParent } from '../../../src/practice/choosing/rules/one-side.ts';
import { held, one, practice } from './practices.ts';

const test = one('test', 'demands-diagnosis', ['hear-before-you-tell', 'need-before-label']);
const room = one('room', 'denies-need', ['hear-before-you-tell', 'one-small-step'], 12);
const call = one('call', 'defensive', ['own-the-shortfall']);
const ALL = [test, room, call];
const says = (rule: Rule, of: readonly Held[], choosable: readonly Choosable[] = ALL) => {
  const found = rule(practice(of, choosable));
  return found && `${found.scenario}: ${found.why}`;
};

describe('another way', () => {
  it('is suggested where the last one ended broken, or with the child lost', () => {
    expect(says(anotherWay, [held(test, 'broken step')])).toMatch(/^test: .*relationship broken/);
    expect(says(anotherWay, [held(test, 'stronger lost')])).toMatch(/^test: .*was lost/);
  });
  it('is not where it was rightly stopped, ended well, or is no longer there', () => {
    expect(says(anotherWay, [held(test, 'broken lost safe')])).toBeNull();
    expect(says(anotherWay, [held(test, 'strained parked'), held(room, 'broken lost')])).toBeNull();
    expect(says(anotherWay, [held(test, 'broken lost')], [room])).toBeNull();
  });
});

describe('a harm made again', () => {
  it('leads to the principle in its place, where nothing was held lately', () => {
    const twice = [held(test, 'intact step', ['rebut']), held(call, 'intact step', ['rebut'])];
    expect(says(harmAgain, twice)).toBe(
      'room: In two of the last meetings you held you argued with the parent’s account. This one practises “hear before you tell”.',
    );
  });
  it('is not said of one time, nor of what is long past', () => {
    const once = [held(test, 'intact step', ['rebut', 'rebut']), held(call, 'intact step')];
    expect(says(harmAgain, once)).toBeNull();
    const before = [held(room, 'intact step'), held(room, 'intact step'), ...once, ...once];
    expect(says(harmAgain, before)).toBeNull();
  });
});

describe('one side of the tightrope', () => {
  const peace = [held(test, 'intact parked'), held(call, 'stronger lost')];
  const push = [held(room, 'broken plan'), held(call, 'strained step')];
  it('the peace kept twice leads to a step', () => {
    expect(says(keptThePeace, peace)).toMatch(/^room: .* little came of it .*“one small step”/);
    expect(says(lostTheParent, peace)).toBeNull();
  });
  it('the parent lost twice leads to hearing first', () => {
    expect(says(lostTheParent, push)).toMatch(/^test: .*the parent was lost .*“hear before/);
    expect(says(keptThePeace, push)).toBeNull();
  });
  it('is not said of one time, nor of a meeting rightly stopped', () => {
    expect(says(keptThePeace, peace.slice(1))).toBeNull();
    expect(says(lostTheParent, [held(room, 'broken plan safe'), ...push.slice(1)])).toBeNull();
  });
});

describe('a principle left out', () => {
  it('comes again in another scenario', () => {
    expect(says(notPractised, [held(room, 'intact step', ['agree-step'])])).toBe(
      'test: “hear before you tell” did not come up when you last held “The room”. This one practises it too.',
    );
  });
  it('is not said where a line practised it, or no other practises it', () => {
    expect(says(notPractised, [held(room, 'intact step', ['reflect', 'agree-step'])])).toBeNull();
    expect(says(notPractised, [held(call, 'intact step')])).toBeNull();
  });
});

describe('coming back', () => {
  const long = '2026-11-12T10:00:00.000+00:00';
  it('is suggested after a week, of what was held longest ago', () => {
    const of = [held(room, 'intact step'), held(test, 'intact step', [], long)];
    expect(says(comeBack, of)).toMatch(/^test: You last held it on 12 November\./);
  });
  it('is not where it was held since, or less than a week ago', () => {
    expect(
      says(comeBack, [held(test, 'intact step'), held(test, 'intact step', [], long)]),
    ).toBeNull();
    expect(says(comeBack, [held(room, 'intact step')])).toBeNull();
  });
});

describe('another parent', () => {
  it('is suggested after two of one kind', () => {
    expect(says(anotherParent, [held(test, 'intact step'), held(test, 'intact step')])).toBe(
      'room: So far you have met a parent who wants a diagnosis. Here is one who does not see a need.',
    );
  });
  it('is not after one, nor after two kinds', () => {
    expect(says(anotherParent, [held(test, 'intact step')])).toBeNull();
    expect(says(anotherParent, [held(test, 'intact step'), held(room, 'intact step')])).toBeNull();
  });
});

describe('one not met yet', () => {
  it('is suggested, the shortest first, and last one that is to be stopped', () => {
    const gate = one('gate', 'defensive', ['stop-while-it-is-safe'], 5);
    expect(says(notMet, [held(test, 'intact step')], [...ALL, gate])).toMatch(/^room/);
    const both = [held(test, 'intact step'), held(room, 'intact step'), held(call, 'intact step')];
    expect(says(notMet, both, [...ALL, gate])).toMatch(/^gate/);
    expect(says(notMet, [held(test, 'intact step')])).toBe(
      'room: You have not met this parent yet.',
    );
  });
  it('is not before anything was held, nor when all were', () => {
    expect(says(notMet, [])).toBeNull();
    expect(
      says(
        notMet,
        ALL.map((each) => held(each, 'intact step')),
      ),
    ).toBeNull();
  });
});

describe('suggestions', () => {
  it('are at most two, of two scenarios, where it went wrong first', () => {
    const found = suggest(practice([held(test, 'broken lost', ['rebut'])], ALL));
    expect(found.map(({ scenario }) => scenario)).toEqual(['test', 'room']);
    expect(found[0]?.why).toContain('relationship broken');
  });
  it('are none for somebody who has held nothing', () => {
    expect(suggest(practice([], ALL))).toEqual([]);
  });
});
