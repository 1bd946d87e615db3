import { describe, expect, it } from 'vitest';
import { ofChoices } from './meeting.ts';

const NOTE = '\n\n  Note.';

describe('choices', () => {
  it.each([
    [
      'a link that leads to no beat',
      `- [a](https://a.uk) \`reflect\`${NOTE}`,
      '5:1 choice-without-link',
    ],
    ['a link without words', `- [](#close) \`reflect\`${NOTE}`, '5:1 choice-without-link'],
    ['no link', `- a \`reflect\`${NOTE}`, '5:1 choice-without-link'],
    ['no move', `- [a](#close) \`once\`${NOTE}`, '5:1 choice-without-move'],
    ['no note', '- [a](#close) `reflect`', '5:1 choice-without-note'],
    ['a comment for a note', '- [a](#close) `reflect`\n\n  <!-- x -->', '5:1 choice-without-note'],
    [
      'four moves',
      `- [a](#close) \`reflect\` \`affirm\` \`steady\` \`rebut\`${NOTE}`,
      '5:1 too-many-moves',
    ],
    ['a forgotten hash', `- [a](close) \`reflect\`${NOTE}`, '5:3 unsafe-link'],
    ['a strange word', `- [a](#close) \`reflect\` \`onse\`${NOTE}`, '5:25 unknown-word'],
    ['set alone', `- [a](#close) \`reflect\` \`set\`${NOTE}`, '5:25 unknown-word'],
    ['promises alone', `- [a](#close) \`reflect\` \`promises \`${NOTE}`, '5:25 unknown-word'],
    ['else', `- [a](#close) \`reflect\` \`else\`${NOTE}`, '5:25 unknown-word'],
    [
      'two conditions',
      `- [a](#close) \`reflect\` \`if asked\` \`if asked\`${NOTE}`,
      '5:36 unknown-word',
    ],
    ['an unknown mark', `- [a](#close) \`reflect\` \`set aksed\`${NOTE}`, '5:25 unknown-mark'],
    [
      'a strange promise',
      `- [a](#close) \`reflect\` \`promises {x}\`${NOTE}`,
      '5:35 unknown-placeholder',
    ],
    ['sixty-one words', `- [${'a '.repeat(61)}](#close) \`reflect\`${NOTE}`, '5:1 too-long'],
    [
      'a note that cites nothing',
      '- [a](#close) `reflect` See [b](facts.md#x).',
      '5:29 unknown-fact',
    ],
  ])('%s', (_, list, said) => {
    expect(ofChoices(`${list}\n- [b](#close) \`reflect\` Note.`)).toEqual([said]);
  });

  it.each([
    ['a note on the same line', '- [a](#close) `reflect` `set asked` Note.'],
    ['spans on the next line', '- [a](#close)\n  `reflect` `if trust > 1`\n\n  Note.'],
    ['a comment between', '- [a](#close) <!-- x --> `reflect`\n\n  <!-- y -->\n\n  Note.'],
    ['a reference', '- [a][c] `reflect`\n\n  Note.\n\n[c]: #close'],
    ['an encoded target', '- [a](#%63lose) `reflect` Note.'],
    ['a star for a bullet', '* [*Wait.*](#close) `steady` `once`\n\n  - A list\n  - of notes'],
    ['sixty words', `- [${'a '.repeat(60)}](#close) \`reflect\` Note.`],
  ])('may have %s', (_, list) => expect(ofChoices(list)).toEqual([]));
});
