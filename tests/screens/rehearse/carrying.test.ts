import { describe, expect, it } from 'vitest';
import type { Fared } from '../../../src/practice/planning.ts';
import { carried, lessonWords, promptOf, saidOf } from '../../../src/screens/rehearse/carrying.ts';
import { anAttempt } from '../../practice/attempts.ts';
import { answered, NOW } from '../../practice/plan/plans.ts';

const fared: Fared = {
  line: 'opening',
  words: 'What would you like to talk about?',
  said: 'not-said',
  ...{ step: null, as: null, landed: null },
};
const thinking = (reflections: Readonly<Record<string, string>>) => anAttempt({ reflections });

describe('what a rehearsal sends back into a plan', () => {
  it('believes the person before what was found', () => {
    expect(saidOf(fared, thinking({}))).toBe('not-said');
    expect(saidOf(fared, thinking({ [promptOf('opening', 'said')]: 'in-part' }))).toBe('in-part');
  });

  it('is a line for each line, and what was learned', () => {
    const attempt = thinking({
      [promptOf('opening', 'said')]: 'said',
      [promptOf('opening', 'landed')]: 'She sat back.',
      'planned-learned': 'Wait.',
    });
    expect(lessonWords([fared], attempt)).toBe('Your first line: said. She sat back.\nWait.');
  });

  it('puts a better line in the place of the old one, and once however often it is carried', () => {
    const plan = answered({ opening: fared.words, dreaded: 'I do not know yet.' });
    const attempt = thinking({ [promptOf('opening', 'next')]: 'Where shall we begin?' });
    const once = carried(plan, [fared], attempt, NOW);
    const twice = carried(once, [fared], attempt, NOW);
    expect(twice.answers).toMatchObject({
      opening: 'Where shall we begin?',
      dreaded: 'I do not know yet.',
    });
    expect(twice.lessons).toHaveLength(1);
  });
});
