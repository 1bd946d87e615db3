import { dayIn, daysLater } from './dates.ts';
import { momentOf } from '../days.ts';
import { LONDON } from './london.ts';

/** A meeting that is to stand in a calendar. */
export interface CalendarEntry {
  /** Unlike that of any other entry; the same entry again has the same. */
  readonly id: string;
  readonly title: string;
  readonly day: string;
  /** `15:40`, or nothing for the whole day. */
  readonly time: string;
  readonly minutes: number;
  readonly place: string;
  readonly notes: string;
}

/** The entry as an iCalendar file (RFC 5545), or null where it has no day. `now` stamps it. */
export function asCalendarFile(entry: CalendarEntry, now: string): string | null {
  if (dayIn(entry.day) === '') return null;
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Common Ground//Review//EN'],
    ...['CALSCALE:GREGORIAN', 'METHOD:PUBLISH', ...LONDON, 'BEGIN:VEVENT'],
    `UID:${escaped(entry.id)}@common-ground.invalid`,
    `DTSTAMP:${inUtc(now)}`,
    ...times(entry),
    `SUMMARY:${escaped(entry.title)}`,
    ...(entry.place.trim() === '' ? [] : [`LOCATION:${escaped(entry.place.trim())}`]),
    ...(entry.notes.trim() === '' ? [] : [`DESCRIPTION:${escaped(entry.notes.trim())}`]),
    ...['END:VEVENT', 'END:VCALENDAR'],
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function times({ day, time, minutes }: CalendarEntry): readonly string[] {
  const clock = minutesIn(time);
  if (clock === null)
    return [`DTSTART;VALUE=DATE:${digits(day)}`, `DTEND;VALUE=DATE:${digits(daysLater(day, 1))}`];
  return [`DTSTART;TZID=Europe/London:${local(day, clock)}`, `DURATION:PT${Math.max(1, minutes)}M`];
}

const digits = (day: string): string => dayIn(day).replaceAll('-', '');

const local = (day: string, clock: number): string =>
  `${digits(day)}T${two(Math.floor(clock / 60))}${two(clock % 60)}00`;

const two = (number: number): string => String(number).padStart(2, '0');

function minutesIn(time: string): number | null {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(time) ?? [];
  return hour === undefined || minute === undefined ? null : Number(hour) * 60 + Number(minute);
}

/** An ISO moment with its distance from UTC, as `20261124T120000Z`. */
function inUtc(iso: string): string {
  const clock = minutesIn(momentOf(iso)?.time ?? '') ?? 0;
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(iso) ?? [];
  const ahead = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
  const shifted = clock - ahead;
  const days = Math.floor(shifted / 1440);
  const seconds = /T\d{2}:\d{2}:(\d{2})/.exec(iso)?.[1] ?? '00';
  const utc = local(daysLater(iso, days), shifted - days * 1440);
  return `${utc.slice(0, -2)}${seconds}Z`;
}

/** A text value: backslash, comma, semicolon and line ends escaped, other control characters gone. */
const escaped = (text: string): string =>
  text
    .replaceAll(/\r\n|\r/g, '\n')
    .replaceAll(/[^\P{Cc}\n]/gu, ' ')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);

/** A line of at most 75 octets, and continuations that begin with a space; no character is cut. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsIn(character);
    if (octets + size > 75) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

/** How many octets a character takes in UTF-8. */
function octetsIn(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
