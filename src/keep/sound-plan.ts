import {
  MEETINGS,
  PLAN_VERSION,
  STAKES,
  STANCES,
  type Lesson,
  type OwnReminder,
  type Plan,
} from '../practice/planning.ts';
import { chosen, isRecord, listOf, name, own, text, texts, whole } from './sound.ts';

/** A plan from anything whatever, or null: it never throws, and what it gives is whole. */
export function soundPlan(found: unknown): Plan | null {
  if (!isRecord(found) || own(found, 'version') !== PLAN_VERSION) return null;
  const meeting = chosen(found, 'meeting', MEETINGS);
  const stance = chosen(found, 'stance', STANCES);
  const stakes = chosen(found, 'stakes', STAKES);
  const keptOnUntil = own(found, 'keptOnUntil') === null ? '' : name(found, 'keptOnUntil');
  const parts = whole({
    id: name(found, 'id'),
    thread: name(found, 'thread'),
    child: text(found, 'child'),
    meets: text(found, 'meets'),
    day: text(found, 'day'),
    time: text(found, 'time'),
    answers: texts(found, 'answers'),
    replies: texts(found, 'replies'),
    ticked: texts(found, 'ticked'),
    ownReminders: listOf(found, 'ownReminders', soundReminder),
    lessons: listOf(found, 'lessons', soundLesson),
    rehearsals: listOf(found, 'rehearsals', soundName),
    started: name(found, 'started'),
    changed: name(found, 'changed'),
    keptOnUntil,
  });
  if (!parts || meeting === undefined || stance === undefined || stakes === undefined) return null;
  const keptOn = parts.keptOnUntil || null;
  return { version: PLAN_VERSION, ...parts, meeting, stance, stakes, keptOnUntil: keptOn };
}

const soundName = (found: unknown): string | null =>
  typeof found === 'string' && found !== '' ? found : null;

const soundReminder = (found: unknown): OwnReminder | null =>
  isRecord(found) ? whole({ id: name(found, 'id'), words: text(found, 'words') }) : null;

const soundLesson = (found: unknown): Lesson | null =>
  isRecord(found)
    ? whole({
        attempt: name(found, 'attempt'),
        on: name(found, 'on'),
        words: text(found, 'words'),
      })
    : null;
