import { expect, it } from 'vitest';
import { plain, type Inline, type Prose } from '../../../src/language/index.ts';
import { lastSentences } from '../../../src/screens/workshop/last-sentences.ts';

const said = (...of: readonly Inline[]): Prose => [{ kind: 'paragraph', of }];
const text = (words: string): Inline => ({ kind: 'text', text: words });
const shown = (words: Prose, most: number): string =>
  lastSentences(words, most)
    .map((block) => (block.kind === 'paragraph' ? plain(block.of) : ''))
    .join(' ')
    .trim();

it('leaves what is short as it was', () => {
  const words = said(text('He is nine. He counts them.'));
  expect(lastSentences(words, 6)).toBe(words);
});

it('keeps whole sentences from the end', () => {
  const words = said(
    text('I carry them. Three or four, most mornings. Not mine. I said, not mine.'),
  );
  expect(shown(words, 6)).toBe('… Not mine. I said, not mine.');
});

it('goes over what is seen in the middle of a speech, and over paragraphs', () => {
  const seen: Inline = { kind: 'emphasis', of: [text('She turns to you.')] };
  const words = [...said(text('He can’t. He never could. '), seen), ...said(text('Go on.'))];
  expect(shown(words, 9)).toBe('… He never could. She turns to you. Go on.');
});

it('falls back on the last words of one long sentence', () => {
  expect(shown(said(text('one two three four five six')), 3)).toBe('… four five six');
});
