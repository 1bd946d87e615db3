import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PARENTS } from '../../../src/language/index.ts';
import { draw } from './drawing.ts';
import { everythingOf } from './tables.ts';

const readme = readFileSync(
  join(import.meta.dirname, '../../../src/conversation/parents/README.md'),
  'utf8',
);

/** The drawing under a parent's heading. */
const drawingOf = (kind: string) =>
  new RegExp(`^## ${kind}$[^]*?^\`\`\`mermaid\\n([^]*?)\\n\`\`\`$`, 'm').exec(readme)?.[1];

it.each(PARENTS)('the drawing of %s shows the moods and the moves that the chart has', (kind) => {
  expect(drawingOf(kind)).toBe(draw(everythingOf(kind)));
});
