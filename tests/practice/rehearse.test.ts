import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slug, type BeatId, type ScenarioId } from '../../src/language/index.ts';
import { MEETINGS } from '../../src/practice/plan/meeting.ts';
import { shareSaid } from '../../src/practice/rehearse/alike.ts';
import { AT_STAGE, fitting, type Rehearsable } from '../../src/practice/rehearse/fitting.ts';
import { howTheyFared } from '../../src/practice/rehearse/planned-lines.ts';
import { met } from '../conversation/a-meeting.ts';
import { anAttempt } from './attempts.ts';
import { aPlan, answered } from './plan/plans.ts';

const scenario = (
  id: string,
  parent: Rehearsable['parent'],
  principles: readonly string[],
  safe = false,
  minutes = 15,
): Rehearsable => ({
  id: id as ScenarioId,
  ...{ parent, minutes },
  principles: principles.map((title) => ({ id: slug(title), title })),
  endings: [{ beat: 'b' as BeatId, ending: { relationship: 'intact', child: 'step', safe } }],
});

const SCENARIOS = [
  scenario('hale', 'demands-diagnosis', ['Need before label', 'Answer a straight question']),
  scenario('lomas', 'denies-need', ['Hear before you tell'], false, 12),
  scenario('tranter', 'defensive', ['Own the shortfall', 'Stop while it is safe'], true),
];

describe('the scenarios that fit a plan', () => {
  const ids = (part: Parameters<typeof aPlan>[0]) =>
    fitting(aPlan(part), SCENARIOS).map(({ scenario: { id } }) => id);

  it('are of the parent expected first, then of the stage', () => {
    expect(ids({ stance: 'demands-diagnosis', meeting: 'after-incident' })).toEqual([
      'hale',
      'tranter',
    ]);
    expect(ids({ stance: 'denies-need' })).toEqual(['lomas']);
    expect(ids({ stance: 'both-at-once' })).toEqual(['lomas', 'hale', 'tranter']);
  });

  it('are none where nothing is known yet', () => {
    expect(ids({})).toEqual([]);
  });

  it('are those in which one can stop, where one may have to', () => {
    expect(ids({ stakes: 'may-have-to-stop' })).toEqual(['tranter']);
    expect(ids({ stakes: 'tense' })).toEqual([]);
  });

  it('say why', () => {
    const plan = aPlan({
      stance: 'defensive',
      meeting: 'after-incident',
      stakes: 'may-have-to-stop',
    });
    const [first] = fitting(plan, SCENARIOS);
    expect(first).toMatchObject({ sameStance: true });
    expect(first?.reasons).toEqual([
      'A parent of the kind you expect.',
      'It practises: own the shortfall.',
      'It practises: stop while it is safe.',
      'You can practise stopping safely.',
    ]);
  });

  it('are known by principles that there are', () => {
    const titles = readFileSync('scenarios/principles.md', 'utf8').matchAll(/^## (.+)$/gm);
    const known = new Set([...titles].map(([, title]) => slug(title ?? '')));
    for (const meeting of MEETINGS) for (const id of AT_STAGE[meeting]) expect(known).toContain(id);
  });
});

describe('how much of a line was said', () => {
  it('goes by the words that carry it', () => {
    expect(shareSaid('What happened on page four?', 'So what happened at page four, then?')).toBe(
      1,
    );
    expect(
      shareSaid('Help with reading starts on Monday.', 'Reading help: it starts Monday!'),
    ).toBe(1);
    expect(shareSaid('Help with reading starts on Monday.', 'I am sorry.')).toBe(0);
    expect(shareSaid('', 'anything')).toBe(0);
    expect(shareSaid('I will.', 'I will.')).toBe(1);
  });
});

describe('how the planned lines fared', () => {
  const plan = answered({
    opening: 'What are evenings like at home?',
    'hard-sentence': 'We got that wrong in October.',
    dreaded: 'The council decides on plans.',
  });
  const run = met('demands-diagnosis', 1, 1, 1);

  it('tells what was said, as what, and how it landed, in words', () => {
    const attempt = anAttempt({ ownWords: { '3': 'We got that all wrong, in October. Sorry.' } });
    const [opening, hard, dreaded] = howTheyFared(plan, attempt, run);
    expect(opening).toMatchObject({ said: 'said', step: 1, as: '“What are evenings like?”' });
    expect(opening?.landed).toMatch(/^The parent was .+: heard went from “.+” to “.+”/);
    expect(hard).toMatchObject({
      said: 'said',
      step: 3,
      as: 'We got that all wrong, in October. Sorry.',
    });
    expect(dreaded).toMatchObject({ said: 'not-said', step: null, as: null, landed: null });
  });

  it('takes a choice that says part of it as said in part', () => {
    const [, hard] = howTheyFared(plan, anAttempt(), run);
    expect(hard).toMatchObject({ said: 'in-part', step: 3 });
  });

  it('speaks only of lines that were planned', () => {
    expect(howTheyFared(aPlan(), anAttempt(), run)).toEqual([]);
  });
});
