import { begin, choose, converse, replay, type Run } from '../../../src/conversation/index.ts';
import { deniesNeed } from '../../../src/conversation/parents/denies-need.ts';
import type {
  Fact,
  FactId,
  Principle,
  PrincipleId,
  Scenario,
} from '../../../src/language/index.ts';
import { inMemory, keeperFor, type CarefulKeeper, type Keeper } from '../../../src/keep/index.ts';
import {
  startAttempt,
  USUAL_SETTINGS,
  withChoice,
  withEnding,
  type Attempt,
} from '../../../src/practice/index.ts';
import type { CatalogueEntry } from '../../../src/shell/catalogue.ts';
import type { Conversing } from '../../../src/shell/conversing.ts';
import { nothingDropped } from '../../../src/shell/dropped.svelte.ts';
import { papersInMemory } from '../../../src/keep/papers.ts';
import { fakeCaretaker } from '../fake-caretaker.svelte.ts';
import { fakeDesks } from '../papers/fake-desk.ts';
import { fakeRoleplay } from '../roleplay/fake-roleplay.ts';
import { fakeWorkshop } from '../workshop/fake-workshop.ts';
import { watchKeeping } from '../../../src/shell/keeping.svelte.ts';
import { placeOf } from '../../../src/shell/place.svelte.ts';
import { preferencesOf } from '../../../src/shell/preferences.svelte.ts';
import type { Services } from '../../../src/shell/services.ts';
import { prose, says, scenario, words } from '../../conversation/a-scenario.ts';

export const NOW = '2026-11-18T16:42:00.000+00:00';

const cite = [
  {
    kind: 'paragraph' as const,
    of: [
      ...words('You left room, and said what is true: '),
      {
        kind: 'link' as const,
        to: { kind: 'fact' as const, fact: 'help' as FactId },
        of: words('help does not wait'),
      },
    ],
  },
];

/** A meeting of two lines, with a good end, a bad one, and one that stops safely. */
export const MEETING: Scenario = {
  ...scenario(
    {
      opening: {
        shown: [says('He is fine. I was the same.', 'parent', 'coat kept on')],
        thoughts: ['They have biscuits out. It is bad, then.'],
        choices: {
          '“What happened on page four?”': {
            to: 'page-four',
            moves: ['invite-story', 'reflect'],
            sets: ['asked-home'],
            note: cite,
          },
          '“There is a form for this.”': { to: 'the-form', moves: ['jargon-wall'] },
          '“Let us stop here and ring Mrs Shah.”': { to: 'stopped', moves: ['steady'] },
        },
      },
      'page-four': {
        shown: [says('He cried. I never told anyone.')],
        thoughts: ['She asked. Nobody asks.'],
        choices: {
          '“I will ring you on Friday.”': {
            to: 'friday',
            moves: ['agree-step'],
            promises: ['a call on Friday before ten'],
          },
          '“They will see him by Easter.”': {
            to: 'friday',
            moves: ['overpromise'],
            oversteps: ['a place by Easter'],
          },
        },
      },
      friday: {
        title: 'One thing to try',
        shown: [says('Friday, then.')],
        ending: { relationship: 'intact', child: 'step', safe: false },
      },
      'the-form': {
        title: 'The form is signed',
        shown: [says('Where do I sign?')],
        ending: { relationship: 'strained', child: 'parked', safe: false },
      },
      stopped: {
        title: 'Stopped for today',
        shown: [says('Yes. I would rather.')],
        ending: { relationship: 'strained', child: 'parked', safe: true },
      },
    },
    { marks: ['asked-home', 'agreed-date'] },
  ),
  principles: ['hear-before-you-tell' as PrincipleId],
};

const FACT: Fact = {
  id: 'help' as FactId,
  title: 'Help does not wait',
  text: 'A school can start helping now.',
  source: 'Children and Families Act 2014, section 66',
  checked: '2026-11-24',
  confidence: null,
};
const PRINCIPLE: Principle = {
  id: 'hear-before-you-tell' as PrincipleId,
  title: 'Hear before you tell',
  summary: 'A parent who has not been heard does not hear.',
  text: prose('A parent who has not been heard does not hear.'),
};

const conversation = converse(MEETING, deniesNeed);
export const conversing: Conversing = {
  begin: () => begin(conversation),
  choose,
  replay: (_, choices) => replay(conversation, choices),
};

/** An attempt that took these numbers, ended where they lead to an end. */
export function played(id: string, numbers: readonly number[], on: string, hash = 'h1'): Attempt {
  const beginning = { id, scenario: MEETING.id, hash, lastLine: 'He is fine.' };
  let run: Run = begin(conversation);
  let attempt = startAttempt(beginning, on);
  for (const number of numbers) {
    run = choose(run, number);
    const taken = run.choices.at(-1);
    if (taken) attempt = withChoice(attempt, taken, 'Oh.', on);
  }
  return run.ending ? withEnding(attempt, run.ending, run.beat.id, on) : attempt;
}

const entry: CatalogueEntry = {
  id: MEETING.id,
  title: MEETING.title,
  summary: MEETING.summary,
  parent: MEETING.parent,
  setting: MEETING.setting,
  minutes: MEETING.minutes,
  principles: [],
  hash: 'h1',
  endings: MEETING.beats.flatMap(({ id, ending }) => (ending ? [{ beat: id, ending }] : [])),
  choices: 5,
  load: async () => ({ scenario: MEETING, hash: 'h1', facts: [FACT], principles: [PRINCIPLE] }),
  opening: async () => {
    throw new Error('A debrief needs no opening page.');
  },
};

/** Real services over memory, with these attempts kept. */
export async function servicesWith(
  attempts: readonly Attempt[],
  open: () => Keeper = inMemory,
): Promise<Services & { readonly keeper: CarefulKeeper }> {
  const keeper = keeperFor(open);
  for (const attempt of attempts) await keeper.keepAttempt(attempt);
  window.location.hash = '';
  const caretaker = fakeCaretaker();
  const papers = papersInMemory();
  const desk = fakeDesks();
  return {
    catalogue: [entry],
    roleplay: fakeRoleplay(),
    caretaker: async () => caretaker,
    papers: async () => papers,
    desk: async () => desk(),
    workshop: fakeWorkshop(),
    dropped: nothingDropped(),
    originals: {
      text: async () => null,
      citations: async () => ({ facts: [], principles: [] }),
      findable: async () => new Map(),
    },
    keeper,
    keeping: watchKeeping(keeper),
    preferences: preferencesOf(keeper, USUAL_SETTINGS, () => undefined),
    place: placeOf(window),
    now: () => NOW,
    newId: () => 'new',
  };
}
