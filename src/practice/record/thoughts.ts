import type { FactId } from '../../language/index.ts';
import { CLAIMS } from '../plan/thinking/claims/claim-bank.ts';
import { sentencesThatSay } from '../plan/thinking/claims/claim.ts';
import { judging } from '../plan/thinking/words-that-judge.ts';
import { RECORD_FIELDS } from './fields.ts';
import { fieldOf } from './changes.ts';
import type { SharedSide } from './record.ts';

/** Something in a record worth a second look, with the field, outcome or commitment it is about. */
export interface RecordThought {
  readonly about: 'field' | 'outcome' | 'commitment' | 'review' | 'copy';
  readonly id: string;
  readonly sentence: string;
  readonly instead: string | null;
  readonly fact: FactId | null;
}

const SERVICE =
  /^(?:to )?(?:have|has|receive|receives|get|gets|attend|access|be given)\b|\b(?:intervention|provision|sessions?|small[- ]group|one[- ]to[- ]one)\b/i;
const VAGUE =
  /^(?:to )?(?:improve|develop|make (?:more )?progress|make friends|behave|be better|try harder)\b/i;

/** What is worth a second look, by rule. The parent’s and the child’s own words are theirs. */
export const recordThoughts = (shared: SharedSide): readonly RecordThought[] => [
  ...shared.commitments.filter(({ by }) => by === '').map(({ id }) => unstarted(id)),
  ...shared.outcomes.flatMap(({ id, words, by }) => weak(id, words.trim(), by)),
  ...fieldThoughts(shared),
  ...unreviewed(shared),
  ...unchecked(shared),
];

const unstarted = (id: string): RecordThought => ({
  ...{ about: 'commitment', id, instead: null },
  sentence: 'Say when it starts, so that everybody can check it.',
  fact: 'support-is-planned-with-parents' as FactId,
});

function weak(id: string, words: string, by: string): readonly RecordThought[] {
  const of = { about: 'outcome' as const, id, fact: 'support-is-planned-with-parents' as FactId };
  if (SERVICE.test(words))
    return [
      {
        ...of,
        sentence:
          'This is the help, not the change. What will the child do, and would they notice?',
        instead:
          '“By Easter, R. reads a page she has chosen with no more than five words supplied.”',
      },
    ];
  if (VAGUE.test(words))
    return [
      {
        ...of,
        sentence: 'Nobody could say whether this had happened. What would you see, and how often?',
        instead: '“By July, R. joins one club she picked and goes to three of four.”',
      },
    ];
  return by === ''
    ? [{ ...of, sentence: 'By when? Set a day on which you can look.', instead: null }]
    : [];
}

const THEIRS = new Set(['parent-view', 'child-view', 'parent-note']);

function fieldThoughts(shared: SharedSide): readonly RecordThought[] {
  return RECORD_FIELDS.filter(({ id }) => !THEIRS.has(id)).flatMap(({ id }) => {
    const text = fieldOf(shared, id);
    const judged = judging(text).map(({ quote, instead }) => ({
      sentence: `“${quote}” judges. Write what was seen or said.`,
      instead,
      fact: 'what-is-written-is-the-familys-to-see' as FactId,
    }));
    const claims = CLAIMS.filter((claim) => sentencesThatSay(text, claim).length > 0).map(
      ({ verdict, instead, fact }) => ({ sentence: verdict, instead, fact }),
    );
    return [...judged, ...claims].map((thought) => ({ about: 'field' as const, id, ...thought }));
  });
}

const unreviewed = ({ review, outcomes }: SharedSide): readonly RecordThought[] =>
  review.day !== '' || outcomes.length === 0
    ? []
    : [
        {
          ...{ about: 'review', id: 'review', instead: null },
          sentence: 'Set the day on which you look again, before you part.',
          fact: 'at-least-three-meetings-a-year' as FactId,
        },
      ];

const unchecked = ({ copies }: SharedSide): readonly RecordThought[] =>
  copies
    .filter(({ id, given }) => id === 'other-parent' && given)
    .map(({ id }) => ({
      ...{ about: 'copy', id, instead: null },
      sentence: 'Check for a court order or a safety reason first.',
      fact: 'orders-and-safety-come-before-sharing' as FactId,
    }));
