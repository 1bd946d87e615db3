import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BeatId, ChoiceId } from '../../src/language/index.ts';
import {
  asFile,
  replayFrom,
  withChoice,
  withDraft,
  withEnding,
  withNote,
  withOwnWords,
  withReflection,
  writtenAt,
} from '../../src/practice/index.ts';
import { anAttempt, attempts } from './attempts.ts';

const NOW = '2026-11-18T16:50:00.000Z';
const first = 'opening/what-do-evenings-look-like' as ChoiceId;
const second = 'evenings/wait' as ChoiceId;

describe('an attempt', () => {
  it('takes a choice after the others, with what was said to it and without the draft', () => {
    const typing = withDraft(anAttempt({ choices: [first] }), 'I would', NOW);
    expect(typing.draft).toBe('I would');
    expect(withChoice(typing, second, 'An hour and ten.', NOW)).toMatchObject({
      choices: [first, second],
      draft: '',
      lastLine: 'An hour and ten.',
      changed: NOW,
    });
    expect(typing.choices).toEqual([first]);
  });

  it('keeps own words at their step and lets the draft go', () => {
    const said = withOwnWords(withDraft(anAttempt(), 'Tell', NOW), 1, 'Tell me about it.', NOW);
    expect(writtenAt(said.ownWords, '1')).toBe('Tell me about it.');
    expect(said.draft).toBe('');
  });

  it('takes a note away when it is emptied, and no other', () => {
    const noted = withNote(withNote(anAttempt(), '1.0', 'Warm.', NOW), '2.0', 'Cold.', NOW);
    expect(withNote(noted, '1.0', '  ', NOW).notes).toEqual({ '2.0': 'Cold.' });
  });

  it('ends once, where and when it is told', () => {
    const ending = { relationship: 'intact', child: 'plan', safe: false } as const;
    expect(withEnding(anAttempt(), ending, 'done' as BeatId, NOW)).toMatchObject({
      ending,
      endingBeat: 'done',
      ended: NOW,
    });
  });

  it('is replayed from a line with the choices and words before it, and nothing after', () => {
    const whole = anAttempt({
      choices: [first, second],
      ownWords: { 1: 'one', 2: 'two' },
      notes: { '1.0': 'a note' },
      ended: NOW,
    });
    expect(replayFrom(whole, 1, { id: 'a2', hash: 'h2', lastLine: 'Oh.' }, NOW)).toMatchObject({
      id: 'a2',
      hash: 'h2',
      choices: [first],
      ownWords: { 1: 'one' },
      notes: {},
      started: NOW,
      ended: null,
      ending: null,
      lastLine: 'Oh.',
    });
  });

  it('reads back from its file as it was', () => {
    fc.assert(
      fc.property(attempts, (attempt) => {
        const file = asFile(attempt);
        expect((JSON.parse(file.text) as { kept: unknown }).kept).toEqual(attempt);
        expect(file.name).toMatch(/^common-ground-[\p{L}\p{N}-]+\.json$/u);
      }),
    );
  });

  it('keeps anything under any key, and finds only what was written', () => {
    fc.assert(
      fc.property(attempts, fc.string(), fc.string(), (attempt, key, words) => {
        const noted = withReflection(attempt, key, words, NOW);
        expect(writtenAt(noted.reflections, key)).toBe(words.trim() === '' ? '' : words);
      }),
    );
    expect(writtenAt(anAttempt().notes, 'constructor')).toBe('');
    const strange = withNote(anAttempt(), '__proto__', 'a note', NOW);
    expect(writtenAt(strange.notes, '__proto__')).toBe('a note');
    expect(Object.getPrototypeOf(strange.notes)).toBe(Object.prototype);
  });
});
