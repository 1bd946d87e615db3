import { answerTo } from './changes.ts';
import type { Meeting } from './meeting.ts';
import type { Plan } from './plan.ts';

/** Something to be done before the meeting. */
export interface Reminder {
  readonly id: string;
  readonly words: string;
  /** When it was ticked, or null. */
  readonly done: string | null;
  /** Whether the person wrote it, so that it can be changed and taken away. */
  readonly own: boolean;
}

interface Usual {
  readonly id: string;
  readonly words: string;
  readonly when: (plan: Plan) => boolean;
}

const always = () => true;
const at =
  (...meetings: readonly Meeting[]) =>
  ({ meeting }: Plan): boolean =>
    meeting !== null && meetings.includes(meeting);

const USUAL: readonly Usual[] = [
  {
    id: 'rung-first',
    words: 'Ring the parent first, so that nothing in the room is a surprise',
    when: (plan) => ['no', 'part'].includes(answerTo(plan, 'heard')),
  },
  {
    id: 'lead-told',
    words: 'Speak to the designated safeguarding lead',
    when: (plan) => answerTo(plan, 'safeguarding') === 'untold',
  },
  { id: 'asked-them', words: 'Ask the parent what they want to talk about', when: always },
  {
    id: 'agenda',
    words: 'Send the agenda: why, who, how long, and that a friend may come',
    when: always,
  },
  { id: 'read', words: 'Read what the parent has already told the school', when: always },
  { id: 'child-asked', words: 'Ask the child, and whether to come for some of it', when: always },
  {
    id: 'interpreter',
    words: 'Book the interpreter, for twice the time',
    when: (plan) => /interpret|translat|language|\bEAL\b|\bBSL\b/i.test(answerTo(plan, 'access')),
  },
  {
    id: 'consent-form',
    words: 'Have the consent form ready',
    when: (plan) =>
      at('specialist-request', 'ehc-discussion')(plan) || answerTo(plan, 'consent') !== '',
  },
  {
    id: 'checked-orders',
    words: 'Check for a court order or a safety reason before two parents are asked together',
    when: at('first-concern', 'sen-support-plan', 'specialist-request', 'ehc-discussion'),
  },
  {
    id: 'last-record',
    words: 'Bring the last record and what was promised',
    when: at('termly-review'),
  },
  {
    id: 'room',
    words: 'A quiet room, chairs alike, water, and a copy for everybody',
    when: always,
  },
  {
    id: 'somebody-near',
    words: 'Tell somebody where you are, and who stays near',
    when: (plan) => at('after-incident')(plan) || plan.stakes === 'may-have-to-stop',
  },
];

/** What must be done before this meeting: the usual things that matter to it, then your own. */
export const remindersOf = (plan: Plan): readonly Reminder[] => [
  ...USUAL.filter(({ when }) => when(plan)).map(({ id, words }) =>
    reminder(plan, id, words, false),
  ),
  ...plan.ownReminders.map(({ id, words }) => reminder(plan, id, words, true)),
];

const reminder = (plan: Plan, id: string, words: string, own: boolean): Reminder => ({
  id,
  words,
  own,
  done: Object.hasOwn(plan.ticked, id) ? (plan.ticked[id] ?? null) : null,
});
