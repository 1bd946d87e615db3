import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRoute, printRoute, type Route } from '../../src/shell/route.ts';

describe('the address of a screen', () => {
  it.each<[string, Route]>([
    ['', { screen: 'library' }],
    ['#/', { screen: 'library' }],
    ['#/settings', { screen: 'settings' }],
    ['#/about', { screen: 'about' }],
    ['#/plans', { screen: 'plans' }],
    ['#/plan/p1', { screen: 'plan', id: 'p1' }],
    ['#/record/r1', { screen: 'record', id: 'r1' }],
    ['#/study/so-test-her', { screen: 'study', scenario: 'so-test-her', attempt: null }],
    ['#/study/so-test-her/a1', { screen: 'study', scenario: 'so-test-her', attempt: 'a1' }],
    ['#/debrief/a1', { screen: 'debrief', attempt: 'a1' }],
    ['#/check', { screen: 'check', scenario: null }],
    ['#/workshop', { screen: 'workshop', session: null, paper: null }],
    ['#/workshop/w1', { screen: 'workshop', session: 'w1', paper: null }],
    ['#/workshop/w1/after', { screen: 'workshop', session: 'w1', paper: 'after' }],
    ['#/workshop/w1/nothing', { screen: 'lost', address: '/workshop/w1/nothing' }],
    ['#/room/w1', { screen: 'room', session: 'w1' }],
    ['#/room', { screen: 'lost', address: '/room' }],
    ['#/roleplay', { screen: 'roleplay', session: null }],
    ['#/roleplay/r1', { screen: 'roleplay', session: 'r1' }],
    ['#/roleplay/cards/so-test-her', { screen: 'cards', scenario: 'so-test-her' }],
    ['#/guide', { screen: 'guide' }],
    ['#/principles', { screen: 'principles', id: null }],
    ['#/principles/one-small-step', { screen: 'principles', id: 'one-small-step' }],
    ['#/check/so-test-her/sheet', { screen: 'sheet', scenario: 'so-test-her' }],
    ['#/check/so-test-her', { screen: 'check', scenario: 'so-test-her' }],
  ])('%s', (address, route) => {
    expect(parseRoute(address)).toEqual(route);
  });

  it.each([
    '#/plan',
    '#/plan/p1/more',
    '#/plans/p1',
    '#/record',
    '#/study',
    '#/study/',
    '#/study/a/b/c',
    '#/debrief',
    '#/check/a/b',
    '#/check//sheet',
    '#/guide/a',
    '#/principles/a/b',
    '#/roleplay/cards',
    '#/roleplay/a/b',
    '#/about/us',
    '#main',
  ])('%s is no page here', (address) => {
    expect(parseRoute(address).screen).toBe('lost');
  });

  it('leads back to the same screen, whatever the ids', () => {
    const id = fc.string({ minLength: 1 });
    const routes = fc.oneof(
      fc.record({
        screen: fc.constantFrom('library', 'settings', 'about', 'plans'),
      }),
      fc.record({
        screen: fc.constant('study' as const),
        scenario: id,
        attempt: fc.option(id, { nil: null }),
      }),
      fc.record({ screen: fc.constant('debrief' as const), attempt: id }),
      fc.record({ screen: fc.constantFrom('plan', 'record'), id }),
      fc.record({
        screen: fc.constant('roleplay' as const),
        session: fc.option(
          id.filter((session) => session !== 'cards'),
          { nil: null },
        ),
      }),
      fc.record({ screen: fc.constant('cards' as const), scenario: id }),
      fc.record({
        screen: fc.constant('check' as const),
        scenario: fc.option(id, { nil: null }),
      }),
    );
    fc.assert(
      fc.property(routes, (route) => {
        expect(parseRoute(printRoute(route))).toEqual(route);
      }),
    );
  });

  it('is read without a fault, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseRoute(`#${text}`).screen).toBeTruthy();
      }),
    );
  });
});
