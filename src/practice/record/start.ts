import { answerTo } from '../plan/changes.ts';
import type { Plan } from '../plan/plan.ts';
import { questionOf } from '../plan/questions/questions.ts';
import type { QuestionId } from '../plan/question.ts';
import { linesIn } from '../document/document.ts';
import type { RecordFieldId } from './fields.ts';
import { RECORD_VERSION, type MeetingRecord, type PrivateSide, type SharedSide } from './record.ts';

/** What a new record is given from outside. */
export interface RecordBeginning {
  readonly id: string;
  readonly thread: string;
}

const NOTHING_PRIVATE: PrivateSide = { notes: '', felt: '', turned: '', true: '', next: '' };

const NOTHING_SHARED: SharedSide = {
  child: '',
  day: '',
  time: '',
  meeting: null,
  fields: {},
  lastTime: [],
  outcomes: [],
  commitments: [],
  informed: [],
  review: { day: '', time: '', place: '' },
  copies: [],
  sent: '',
};

/** A blank record. */
export const startRecord = ({ id, thread }: RecordBeginning, now: string): MeetingRecord => ({
  version: RECORD_VERSION,
  id,
  thread,
  plan: null,
  previous: null,
  shared: NOTHING_SHARED,
  onlyYou: NOTHING_PRIVATE,
  started: now,
  changed: now,
  keptOnUntil: null,
});

/** Which answers of a plan a record begins with. */
const CARRIED: Readonly<Partial<Record<QuestionId, RecordFieldId>>> = {
  who: 'present',
  time: 'place',
  purpose: 'purpose',
  'child-says': 'child-view',
  strengths: 'strengths',
  see: 'school-view',
  tried: 'tried',
  consent: 'specialists',
};

/**
 * A record made from a plan, with what of it can be shared, and the outcomes of the record before
 * to be looked at again. What is marked “Only you” stays in the plan.
 */
export function recordFrom(
  plan: Plan,
  id: string,
  now: string,
  previous: MeetingRecord | null = null,
): MeetingRecord {
  const blank = startRecord({ id, thread: plan.thread }, now);
  const { child, day, time, meeting } = plan;
  const shared: SharedSide = {
    ...blank.shared,
    ...{ child, day, time, meeting },
    fields: carried(plan),
    outcomes: linesIn(shareable(plan, 'outcomes')).map((words, at) => ({
      ...{ id: `o${at + 1}`, words, by: '' },
    })),
    commitments: [
      ...linesIn(shareable(plan, 'offer')),
      ...linesIn(shareable(plan, 'first-step')),
    ].map((what, at) => ({ id: `c${at + 1}`, doer: 'school', who: '', what, by: '', done: null })),
    lastTime: previous === null ? [] : lookedAtAgain(previous.shared),
    copies: copiesFor(plan),
  };
  return { ...blank, plan: plan.id, previous: previous?.id ?? null, shared };
}

/** The outcomes of a meeting as they come to the next one: not judged yet. */
export const lookedAtAgain = ({ outcomes }: Pick<SharedSide, 'outcomes'>): SharedSide['lastTime'] =>
  outcomes.map((outcome) => ({ ...outcome, judged: null, seen: '' }));

/** An answer, if it is one that can be shared. */
const shareable = (plan: Plan, id: QuestionId): string =>
  questionOf(id).seenBy === 'can-be-shared' ? answerTo(plan, id) : '';

function carried(plan: Plan): SharedSide['fields'] {
  const pairs = Object.entries(CARRIED) as readonly [QuestionId, RecordFieldId][];
  return Object.fromEntries(
    pairs.map(([from, to]) => [to, shareable(plan, from)]).filter(([, words]) => words !== ''),
  ) as SharedSide['fields'];
}

function copiesFor({ meets, child }: Plan): SharedSide['copies'] {
  const whom = meets.trim() || (child.trim() === '' ? 'The parent' : `${child.trim()}’s parent`);
  return [
    { id: 'met', who: whom, given: true },
    { id: 'teacher', who: 'The class teacher', given: true },
    { id: 'other-parent', who: 'The other parent', given: false },
  ];
}
