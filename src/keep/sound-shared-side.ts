import {
  DOERS,
  JUDGEMENTS,
  MEETINGS,
  RECORD_FIELD_IDS,
  type Commitment,
  type Copy,
  type JudgedOutcome,
  type Outcome,
  type Review,
  type SharedSide,
} from '../practice/planning.ts';
import { chosen, isRecord, listOf, name, own, text, texts, whole } from './sound.ts';

/** The side of a record that is shared, from anything whatever, or null. */
export function soundSharedSide(found: unknown): SharedSide | null {
  if (!isRecord(found)) return null;
  const meeting = chosen(found, 'meeting', MEETINGS);
  const parts = whole({
    child: text(found, 'child'),
    day: text(found, 'day'),
    time: text(found, 'time'),
    fields: fieldsIn(texts(found, 'fields')),
    lastTime: listOf(found, 'lastTime', soundJudged),
    outcomes: listOf(found, 'outcomes', soundOutcome),
    commitments: listOf(found, 'commitments', soundCommitment),
    informed: listOf(found, 'informed', (one) => (typeof one === 'string' ? one : null)),
    review: soundReview(own(found, 'review')),
    copies: listOf(found, 'copies', soundCopy),
    sent: text(found, 'sent'),
  });
  return parts && meeting !== undefined ? { ...parts, meeting } : null;
}

/** The fields that a record has; one of another name makes it no record of ours. */
function fieldsIn(found: Readonly<Record<string, string>> | null): SharedSide['fields'] | null {
  const known: readonly string[] = RECORD_FIELD_IDS;
  return found && Object.keys(found).every((key) => known.includes(key)) ? found : null;
}

const soundOutcome = (found: unknown): Outcome | null =>
  isRecord(found)
    ? whole({ id: name(found, 'id'), words: text(found, 'words'), by: text(found, 'by') })
    : null;

function soundJudged(found: unknown): JudgedOutcome | null {
  const outcome = soundOutcome(found);
  if (!outcome || !isRecord(found)) return null;
  const judged = chosen(found, 'judged', JUDGEMENTS);
  const seen = text(found, 'seen');
  return judged === undefined || seen === null ? null : { ...outcome, judged, seen };
}

function soundCommitment(found: unknown): Commitment | null {
  if (!isRecord(found)) return null;
  const doer = chosen(found, 'doer', DOERS);
  const parts = whole({
    id: name(found, 'id'),
    who: text(found, 'who'),
    what: text(found, 'what'),
    by: text(found, 'by'),
    done: own(found, 'done') === null ? '' : name(found, 'done'),
  });
  return parts && doer ? { ...parts, doer, done: parts.done || null } : null;
}

function soundCopy(found: unknown): Copy | null {
  if (!isRecord(found)) return null;
  const parts = whole({ id: name(found, 'id'), who: text(found, 'who') });
  const given = own(found, 'given');
  return parts && typeof given === 'boolean' ? { ...parts, given } : null;
}

const soundReview = (found: unknown): Review | null =>
  isRecord(found)
    ? whole({ day: text(found, 'day'), time: text(found, 'time'), place: text(found, 'place') })
    : null;
