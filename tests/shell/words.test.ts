import { describe, expect, it } from 'vitest';
import type { Inline } from '../../src/language/index.ts';
import { wallClock } from '../../src/shell/clock.ts';
import { cueSentence, plain, unquoted } from '../../src/shell/words/said.ts';
import { whenWords } from '../../src/shell/words/when.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });

describe('a line in the script', () => {
  it('has no quotation marks round the whole of it', () => {
    expect(plain(unquoted([text('“What did you tell her?”')]))).toBe('What did you tell her?');
  });

  it('loses them too where a word within it is stressed', () => {
    const line: Inline[] = [
      text('“I do '),
      { kind: 'emphasis', of: [text('want')] },
      text(' that.”'),
    ];
    expect(plain(unquoted(line))).toBe('I do want that.');
  });

  it.each(['“Yes.” You wait. “And then?”', 'Wait, and say nothing.'])('keeps them: %s', (line) => {
    expect(plain(unquoted([text(line)]))).toBe(line);
  });

  it('makes a sentence of a cue', () => {
    expect(cueSentence([text('her hand comes off the folder')])).toBe(
      'Her hand comes off the folder.',
    );
    expect(cueSentence([text('She looks up.')])).toBe('She looks up.');
  });
});

describe('when something was left', () => {
  const now = '2026-11-24T10:00:00.000+00:00';

  it.each([
    ['2026-11-24T09:15:00.000+00:00', 'today at 09:15'],
    ['2026-11-23T16:20:00.000+00:00', 'yesterday at 16:20'],
    ['2026-11-18T16:20:00.000+00:00', 'on 18 November'],
    ['2025-12-03T16:20:00.000+00:00', 'on 3 December 2025'],
  ])('%s is %s', (then, words) => {
    expect(whenWords(then, now)).toBe(words);
  });

  it('knows the day before the first of a month', () => {
    expect(whenWords('2026-02-28T08:00:00.000+00:00', '2026-03-01T08:00:00.000+00:00')).toBe(
      'yesterday at 08:00',
    );
  });
});

it('writes the wall clock of this place, and its distance from UTC', () => {
  const moment = new Date('2026-07-01T12:00:00Z');
  const written = wallClock(moment);
  expect(written.slice(11, 13)).toBe(String(moment.getHours()).padStart(2, '0'));
  expect(new Date(written).getTime()).toBe(moment.getTime());
});
