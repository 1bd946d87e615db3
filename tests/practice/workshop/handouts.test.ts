import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/language/index.ts';
import {
  agendaOf,
  letterOf,
  outcomeOf,
  packOf,
  pageAsMarkdown,
} from '../../../src/practice/workshop/index.ts';
import { soundIn } from '../../analysis/readings.ts';
import { begun, GIVEN } from './a-workshop.ts';

const { scenario } = GIVEN.conversation;

describe('the handout for before', () => {
  it('has the minutes, how we vote, what we agree and the scene', () => {
    const text = pageAsMarkdown(agendaOf(scenario, 45));
    for (const words of ['| 0 to 4 | Setting the scene |', 'No real families', 'What you know.'])
      expect(text).toContain(words);
  });
});

describe('the handout for after', () => {
  it('has both branches with both votes, where they parted, facts with sources, and promises', () => {
    const room = begun().go('vote').count(20, 10).go('again').count(27, 3).take(0);
    room.take(0).take(0).take(0);
    room.happens({ type: 'rewind', step: 2 }, { type: 'pick', option: 1 }).next().take(0).take(1);
    room.happens({ type: 'commit', at: 0, words: 'Ask first.' });
    const text = pageAsMarkdown(outcomeOf(room.workshop));
    expect(text.match(/^## Way \d/gm)).toEqual(['## Way 1', '## Way 2']);
    expect(text.match(/A 20, B 10 \| A 27, B 3/g)).toHaveLength(2);
    expect(text).toContain('At line 2.');
    expect(text).toContain('Source: Children and Families Act 2014, section 20');
    expect(text).toContain('- Ask first.');
    expect(text).toContain('Not legal advice.');
  });

  it('says nothing of a second branch or of promises where there are none', () => {
    const text = pageAsMarkdown(outcomeOf(begun().take(0).workshop));
    expect(text).toContain('## What the room chose');
    expect(text).not.toMatch(/parted|What we will do/);
  });
});

describe('the trainer’s pack', () => {
  it.each(soundIn('scenarios'))(
    '%s: has every branch, and every number leads somewhere',
    (_, sound) => {
      const { sections } = packOf(sound.scenario, []);
      const { beats } = sound.scenario;
      expect(sections).toHaveLength(beats.length);
      for (const [index, beat] of beats.entries()) {
        const text = JSON.stringify(sections[index]);
        for (const [option, choice] of beat.choices.entries()) {
          const to = beats.findIndex(({ id }) => id === choice.to) + 1;
          expect(text).toContain(JSON.stringify(plain(choice.says)).slice(1, -1));
          expect(text).toContain(`Turn to ${to}.`);
          expect(text).toContain(`"${letterOf(option)}: `);
        }
        for (const redirect of [...beat.arrival, ...beat.onward])
          expect(text).toContain(`Turn to ${beats.findIndex(({ id }) => id === redirect.to) + 1}`);
      }
    },
  );
});
