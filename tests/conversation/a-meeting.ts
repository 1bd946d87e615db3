import { CHARTS } from '../../src/conversation/charts.ts';
import { begin, choose, converse, type Run } from '../../src/conversation/index.ts';
import type { Fact, FactId, MarkId, ParentKind, Scenario } from '../../src/language/index.ts';
import { notices, prose, says, scenario, words, type ChoiceWords } from './a-scenario.ts';

/** One longer meeting for the debrief's tests: five lines, three endings, thoughts and a fact. */

export const FACT: Fact = {
  id: 'help-does-not-wait' as FactId,
  title: 'Help does not wait',
  text: 'Help does not wait for a diagnosis.',
  source: 'Children and Families Act 2014, section 20',
  checked: '2026-11-24',
  confidence: null,
};

const citing: ChoiceWords['note'] = [
  {
    kind: 'paragraph',
    of: [
      ...words('You said what is true: '),
      { kind: 'link', to: { kind: 'fact', fact: FACT.id }, of: words('it need not wait') },
    ],
  },
];

export const meeting = (parent: ParentKind): Scenario => ({
  ...scenario(
    {
      opening: {
        shown: [notices('The coat stays on.'), says('Well?', 'parent', 'not sitting')],
        thoughts: ['Same chairs.'],
        choices: {
          '“What are evenings like?”': { to: 'evenings', moves: ['invite-story'], sets: ['home'] },
          '“It will sort itself out.”': { to: 'evenings', moves: ['minimise'] },
        },
      },
      evenings: {
        shown: [says('Eleven pages.')],
        thoughts: ['Nobody asked before.'],
        choices: {
          '“Eleven. In one go.”': { to: 'after', moves: ['reflect'] },
          '“That is rather a lot for a home.”': { to: 'after', moves: ['blame'] },
        },
      },
      after: {
        shown: [says('So.')],
        thoughts: ['Here it comes.'],
        choices: {
          '“We had that wrong. I am sorry.”': { to: 'monday', moves: ['own-it'] },
          '“You would have to show me that.”': { to: 'monday', moves: ['rebut'] },
          'Wait.': { to: 'monday', moves: ['steady'], done: true },
        },
      },
      monday: {
        shown: [says('And now?')],
        choices: {
          '“Monday, with Mrs Dunn.”': {
            to: 'friday',
            moves: ['agree-step'],
            promises: ['reading with Mrs Dunn from Monday'],
            ...(citing && { note: citing }),
          },
          '“You will have a place by Easter.”': {
            to: 'parked',
            moves: ['overpromise'],
            oversteps: ['a place by Easter'],
          },
          '“Let us stop here for today.”': { to: 'stopped', moves: ['steady'] },
        },
      },
      friday: {
        shown: [says('Friday, then.'), notices('The coat is over an arm.')],
        thoughts: ['It has a day in it.'],
        ending: { relationship: 'intact', child: 'step', safe: false },
      },
      parked: {
        shown: [says('Easter.')],
        ending: { relationship: 'strained', child: 'lost', safe: false },
      },
      stopped: {
        shown: [says('Right.')],
        ending: { relationship: 'strained', child: 'parked', safe: true },
      },
    },
    { parent, marks: ['home', 'date'] },
  ),
  principles: ['own-the-shortfall', 'one-small-step'] as unknown as Scenario['principles'],
  briefing: prose('What you know.'),
});

export const PRINCIPLES = ['own-the-shortfall', 'one-small-step'].map((id) => ({
  id: id as Scenario['principles'][number],
  title: id,
  summary: '',
  text: [],
}));

const KNOWN = new Map<ParentKind, Scenario>();

/** The meeting with this parent, played by these numbers. */
export function met(parent: ParentKind, ...numbers: readonly number[]): Run {
  const known = KNOWN.get(parent) ?? meeting(parent);
  KNOWN.set(parent, known);
  return numbers.reduce<Run>(choose, begin(converse(known, CHARTS[parent])));
}

export const MARK_DATE = 'date' as MarkId;
