import { plain } from '../../../language/index.ts';
import type { Scenario } from '../../../language/index.ts';
import { listOf, sectionOf, type Page, type Piece } from '../../document/document.ts';
import { linesIn } from '../../document/document.ts';
import { planOf, type Length } from '../time-plan.ts';

/** What everybody is told before a workshop: nobody is exposed, and no family is. */
export const AGREEMENTS = [
  'Nobody is put on the spot. You may always pass.',
  'No real families: nothing that would tell us who somebody is.',
  'Anyone may say “stop”, and then we stop. No reason is asked for.',
] as const;

/** The handout for before: the agenda, how we vote, and the scene. */
export function agendaOf(scenario: Scenario, length: Length): Page {
  return {
    title: scenario.title,
    opening: [`${scenario.setting}. ${length} minutes together.`],
    sections: [
      ...sectionOf('What we shall do', [agenda(length)]),
      ...sectionOf('How we vote', listOf(HOW_WE_VOTE)),
      ...sectionOf('What we agree', listOf(AGREEMENTS)),
      ...sectionOf(
        'The scene',
        scenario.briefing.flatMap((block) =>
          linesIn(plain([block])).map((text): Piece => ({ kind: 'paragraph', text })),
        ),
      ),
    ],
    closing: ['Common Ground. Not legal advice.'],
  };
}

const HOW_WE_VOTE = [
  'First everybody chooses alone, and holds up a letter.',
  'Where we differ, we talk, and then vote again. You may change your mind.',
  'Then we see how it is taken, go back, and try another way.',
] as const;

const agenda = (length: Length): Piece => ({
  kind: 'table',
  head: ['Minutes', 'What'],
  rows: planOf(length).map(({ from, to, name }) => [`${from} to ${to}`, name]),
});
