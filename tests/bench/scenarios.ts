import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Citations } from '../../src/language/index.ts';
import { read, readFacts, readPrinciples, type Sound } from '../../src/language/reading.ts';

export const folder = join(process.cwd(), 'scenarios');
const text = (name: string): string => readFileSync(join(folder, name), 'utf8');

export const citations: Citations = {
  facts: readFacts(text('facts.md')).facts,
  principles: readPrinciples(text('principles.md')).principles,
};

/** Every scenario of the project, with its text. */
export const scenarios: readonly { readonly name: string; readonly text: string }[] = readdirSync(
  folder,
)
  .filter((name) => name.endsWith('.md') && !/^(README|facts|principles)\.md$/.test(name))
  .map((name) => ({ name, text: text(name) }));

export function soundOf({ name, text }: { name: string; text: string }): Sound {
  const reading = read(text, name.replace(/\.md$/, ''), citations);
  if (reading.kind !== 'sound') throw new Error(`${name} has an error; run npm run -s check.`);
  return reading;
}
