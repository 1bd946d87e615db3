/** Every text field of a record by its name. */
export const RECORD_FIELD_IDS = [
  'place',
  'length',
  'present',
  'apologies',
  'year',
  'status',
  'purpose',
  'agenda',
  'child-view',
  'parent-view',
  'strengths',
  'school-view',
  'tried',
  'specialists',
  'not-agreed',
  'parent-note',
  'adjustments',
  'contact',
  'corrections',
] as const;
export type RecordFieldId = (typeof RECORD_FIELD_IDS)[number];

/** One field of a record, as it is asked. */
export interface RecordField {
  readonly id: RecordFieldId;
  /** Of the seventeen parts of a good record, the one it belongs to. */
  readonly part: number;
  readonly ask: string;
  readonly hint: string | null;
  /** How much room it has. */
  readonly rows: 1 | 2 | 3;
}

const field = (
  id: RecordFieldId,
  part: number,
  ask: string,
  hint: string | null = null,
  rows: RecordField['rows'] = 2,
): RecordField => ({ id, part, ask, hint, rows });

/**
 * The texts of a record, in the order of the page. Parts 7 to 10, 12, 15 and 16 are lists of their
 * own: outcomes judged, outcomes, commitments, information, the review, the copies.
 */
export const RECORD_FIELDS: readonly RecordField[] = [
  field('place', 1, 'Where it was, or online', null, 1),
  field('length', 1, 'How long it took', null, 1),
  field('present', 1, 'Who was there, and as what', 'By role. An interpreter or a supporter too.'),
  field('apologies', 1, 'Who could not come', null, 1),
  field('year', 2, 'Year group', null, 1),
  field('status', 2, 'SEN support, an EHC plan, or neither yet', null, 1),
  field('purpose', 3, 'What the meeting was for'),
  field('agenda', 3, 'What each side wanted to talk about'),
  field('child-view', 4, 'What the child says', 'And how you asked.'),
  field(
    'parent-view',
    5,
    'What the parent told us, in their words',
    'Hopes and worries, and home.',
    3,
  ),
  field('strengths', 6, 'What the child is good at'),
  field('school-view', 6, 'What school sees', 'What was seen, with the day.', 3),
  field('tried', 7, 'What was tried since last time, and what came of it'),
  field(
    'specialists',
    11,
    'Whom else we talked about asking',
    'What the parents decided, and the date of the form.',
  ),
  field(
    'not-agreed',
    13,
    'What we do not agree on yet',
    'Each side’s view in neutral words. “Decided not to, because …”, never “refused”.',
  ),
  field('parent-note', 13, 'The parent’s own note, if they want one', null, 2),
  field('adjustments', 14, 'What would make the next meeting easier for the parent'),
  field('contact', 15, 'How to reach each other before then', 'Who, how, and when they reply.', 1),
  field('corrections', 17, 'What was put right after it was sent'),
];

/** What a parent may be told of: part 12. */
export const INFORMATION: readonly { readonly id: string; readonly words: string }[] = [
  {
    id: 'sendiass',
    words: 'SENDIASS, the local service for free advice that is separate from school',
  },
  { id: 'local-offer', words: 'the Local Offer, the council’s list of help near you' },
  {
    id: 'ehc-request',
    words: 'your right to ask the council to look at what your child needs',
  },
  { id: 'complaints', words: 'how to complain' },
];
