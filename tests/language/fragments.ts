/** A front matter with all that is required. */
export const FRONT = `---
scenario: 1
summary: A talk.
parent: denies-need
people:
  parent: Ms Hale
  child: Theo
  you: Mrs Byrne
  teacher: Mr Okafor
setting: Primary
minutes: 8
track:
  asked: You asked.
---

`;

/** Pieces of the language: put together at random they make every kind of half-written file. */
export const FRAGMENTS = [
  FRONT,
  '---\n',
  '# Title\n\n',
  '## Opening\n\n',
  '## …\n',
  '### Deep\n',
  'Setext\n---\n',
  '> Speech\n\n',
  '> `if trust >= 2` *cue* Words\n\n',
  '> `else` Words\n',
  '> **Teacher:** Words\n\n',
  '> > Thought\n\n',
  '> [!NOTE]\n> Note\n\n',
  '[On](#opening)\n\n',
  '[On](#opening) `if asked or (wobbling and not seen opening)`\n\n',
  '- [“Line”](#opening) `reflect` `set asked`\n\n  Note.\n\n',
  '- [*Wait*](#close) `once`\n',
  '`ending intact step`\n\n',
  '`safe`',
  '<!-- comment -->',
  '<!--',
  '-->',
  '<br>',
  '<div>\n',
  '{child}',
  '{nobody}',
  '{',
  '}',
  '```\n',
  '    ',
  '\t',
  '\n',
  '\r\n',
  '\uFEFF',
  '\u202E',
  '\uD800',
  '\0',
  '| a | b |\n| --- | --- |\n',
  '1. One\n',
  '***',
  '**',
  '*',
  '_',
  '~~',
  '`',
  '``',
  '[',
  ']',
  '](',
  '![',
  ')',
  '(#opening)',
  '<https://a.uk>',
  'www.a.uk',
  'https://a.uk/(',
  'a@b.uk',
  '[x]: #opening\n',
  '\\',
  '&amp;',
  '&#x110000;',
  '__proto__',
  'constructor',
  'words ',
  '> ',
  '- ',
] as const;
