import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/practice/plan/plan.ts';
import { RULES, think, thoughtsAt } from '../../../src/practice/plan/thinking/think.ts';
import { RULE_IDS, type RuleId } from '../../../src/practice/plan/thinking/thought.ts';
import { withAnswer } from '../../../src/practice/plan/changes.ts';
import { aPlan, answered, NOW, replying } from './plans.ts';

const DEFICITS = 'On 3 May he threw a chair.\nOn 9 May he left class.\nHe cannot sit still.';

/** By rule: plans in which it speaks, and plans near them in which it is silent. */
const CASES: Readonly<Record<RuleId, { fires: readonly Plan[]; silent: readonly Plan[] }>> = {
  'lead-first': {
    fires: [answered({ safeguarding: 'untold' })],
    silent: [answered({ safeguarding: 'told' }), answered({ safeguarding: 'none' }), aPlan()],
  },
  'not-told-yet': {
    fires: [answered({ heard: 'no' }), answered({ heard: 'part' })],
    silent: [answered({ heard: 'yes' }), aPlan(), answered({ heard: 'toString' })],
  },
  'not-yours-to-promise': {
    fires: [
      answered({ offer: 'One-to-one in every lesson' }),
      answered({ dreaded: 'We’ll make sure he has one-to-one.' }),
      answered({ 'first-step': 'An EHCP by Easter' }),
      replying('We will get you a diagnosis by Christmas.'),
    ],
    silent: [
      answered({ offer: 'One-to-one reading with Mrs Dunn, 20 minutes on Monday' }),
      answered({ cannot: 'One-to-one: only the council can give that, in a plan.' }),
      answered({ dreaded: 'I can’t promise one-to-one.' }),
      answered({ dreaded: 'What would one-to-one change for him?' }),
      answered({ offer: 'Help that starts now, whatever the diagnosis' }),
    ],
  },
  'agreement-needed': {
    fires: [
      answered({ offer: 'The educational psychologist sees him in May' }),
      answered({ 'first-step': 'Ask the EP to come' }),
    ],
    silent: [
      answered({ offer: 'The EP sees him', consent: 'Form signed on 3 May' }),
      answered({ offer: 'A step a day, and speech bubbles in English' }),
      answered({ told: 'The psychologist was rude' }),
    ],
  },
  'not-borne-out': {
    fires: [replying('We can’t do anything until there’s a diagnosis.')],
    silent: [replying('Help starts from what we see.')],
  },
  'only-deficits': {
    fires: [answered({ see: DEFICITS })],
    silent: [
      answered({ see: DEFICITS, strengths: 'Reads maps, 2 May' }),
      answered({ see: `${DEFICITS}\nHe explains engines well.` }),
      answered({ see: 'He cannot sit still. He left class.' }),
      answered({ see: 'He read ten pages on 3 May. He asked for more. He drew the map.' }),
    ],
  },
  'words-that-judge': {
    fires: [
      answered({ unknown: 'She is in denial' }),
      answered({ see: 'He is attention-seeking' }),
      answered({ see: 'She refused the test' }),
    ],
    silent: [
      answered({ see: 'He called out six times on 3 May' }),
      answered({ see: 'She refused the test because it was loud' }),
      answered({ told: 'She calls herself a pushy parent' }),
    ],
  },
  'long-line': {
    fires: [
      answered({
        opening:
          'I wanted to say before we start today that we have all been looking at the books and the charts and the notes from last term.',
      }),
    ],
    silent: [
      answered({ opening: 'Thank you for coming. What would you most like to talk about?' }),
      aPlan(),
    ],
  },
  'hard-to-read': {
    fires: [
      answered({
        offer:
          'Appropriately individualised literacy instruction, implemented consistently by our most experienced practitioners.',
      }),
    ],
    silent: [
      answered({ offer: 'Mrs Dunn reads with her on Tuesday and Thursday, from Monday.' }),
      answered({
        button:
          'Appropriately individualised literacy instruction, implemented consistently by our most experienced practitioners.',
      }),
      answered({ offer: 'Differentiation' }),
    ],
  },
  jargon: {
    fires: [answered({ offer: 'An intervention' }), replying('He is dysregulated.')],
    silent: [answered({ offer: 'Reading in a small group' }), answered({ button: 'SEMH, again' })],
  },
};

describe.each(RULE_IDS)('the rule %s', (id) => {
  const { fires, silent } = CASES[id];

  it('speaks', () => {
    for (const plan of fires) {
      const thoughts = RULES[id](plan);
      expect(thoughts, JSON.stringify(plan.answers)).not.toEqual([]);
      expect(new Set(thoughts.map(({ rule }) => rule))).toEqual(new Set([id]));
    }
  });

  it('is silent', () => {
    for (const plan of silent) expect(RULES[id](plan), JSON.stringify(plan.answers)).toEqual([]);
  });
});

describe('thinking', () => {
  it('finds nothing in a blank plan, and nothing in a good one', () => {
    expect(think(aPlan())).toEqual([]);
    const good = answered({
      purpose: 'To work out together how R. reads best, and what starts now.',
      heard: 'yes',
      see: 'R. read two pages on 3 May. She asked to stop on page four.',
      strengths: 'She builds machines, and can say how they work.',
      offer: 'Mrs Dunn, Tuesday and Thursday, 20 minutes, from Monday.',
      cannot: 'A date for an assessment. The GP or the NHS team can say.',
      opening: 'Thank you for coming in. What would you most like us to cover?',
    });
    expect(think(good)).toEqual([]);
  });

  it('says one thing only of a sentence that is a promise and a false claim', () => {
    const plan = replying('I’ll get him an EHCP.');
    const rules = think(plan).map(({ rule }) => rule);
    expect(rules.filter((rule) => rule !== 'jargon')).toEqual(['not-yours-to-promise']);
  });

  it('can be asked of one place', () => {
    const plan = withAnswer(answered({ heard: 'no' }), 'offer', 'More provision', NOW);
    const here = thoughtsAt(think(plan), { kind: 'answer', question: 'offer' });
    expect(here.map(({ rule }) => rule)).toEqual(['jargon']);
  });
});
