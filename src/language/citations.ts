import type { Place } from './diagnostic.ts';
import type { Passage } from './draft.ts';
import { readBlocks } from './markdown/blocks.ts';
import { PassageReader } from './passages.ts';
import { proseOf, said } from './put-in.ts';
import { reviewFault } from './review.ts';
import type { Fact, FactId, Principle, PrincipleId } from './scenario.ts';
import { slug } from './slug.ts';
import { normalise, open } from './source.ts';

/** Something wrong with a fact or a principle, as a sentence, and where its heading stands. */
export interface CitationFault extends Place {
  readonly message: string;
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly place: Place;
  /** The second or a later level-1 heading above it. */
  readonly theme: string | null;
  readonly of: readonly Passage[];
}

const NOBODY: ReadonlyMap<string, string> = new Map();

/** The level-2 headings of a file and what stands under each. */
const sectionsOf = (text: string): readonly Section[] => {
  const source = open(normalise(text));
  const { nodes, definitions } = readBlocks(source);
  const reader = new PassageReader(source.text, definitions);
  const sections: (Section & { of: Passage[] })[] = [];
  const themes: string[] = [];
  for (const node of nodes) {
    if (node.kind === 'heading' && node.level <= 2) {
      const title = said(reader.line(node.lines), NOBODY);
      if (node.level === 1) themes.push(title);
      const theme = themes.length > 1 ? (themes.at(-1) ?? null) : null;
      const section = { id: slug(title), title, place: source.place(node.at), theme, of: [] };
      if (node.level === 2) sections.push(section);
      continue;
    }
    const passage = reader.passage(node);
    if (passage) sections[sections.length - 1]?.of.push(passage);
  }
  return sections;
};

/** Names that are missing or given twice. */
const namesakes = (sections: readonly Section[]): CitationFault[] => {
  const seen = new Set<string>();
  return sections.flatMap(({ id, title, place }) => {
    const again = seen.has(id);
    seen.add(id);
    if (id === '') return [{ ...place, message: 'This heading has no letters or digits.' }];
    return again ? [{ ...place, message: `“${title}” stands here for the second time.` }] : [];
  });
};

const LABELS = /(?:^|\s)(Source|Last checked|Review by|Confidence):\s*/gu;

/** Splits a fact's words at its labels: what stands before the first, and what follows each. */
const labelled = (words: string): ReadonlyMap<string, string> => {
  const found = [...words.matchAll(LABELS)];
  const parts = new Map([['', words.slice(0, found[0]?.index ?? words.length).trim()]]);
  found.forEach(({ 0: all, 1: label = '', index }, at) => {
    const value = words.slice(index + all.length, found[at + 1]?.index ?? words.length).trim();
    if (!parts.has(label)) parts.set(label, value);
  });
  return parts;
};

const withoutStop = (words: string): string => words.replace(/\.$/, '');

/** A fact as it stands in its section, and what was written as the day of its review. */
const factOf = ({
  id,
  title,
  theme,
  of,
}: Section): { readonly fact: Fact; readonly review: string } => {
  const words = of
    .flatMap((block) => (block.kind === 'paragraph' ? said(block.runs, NOBODY) : []))
    .join(' ');
  const parts = labelled(words);
  const source = withoutStop(parts.get('Source') ?? '');
  const [checked = ''] = /\d{4}-\d{2}-\d{2}/.exec(parts.get('Last checked') ?? '') ?? [];
  const review = withoutStop(parts.get('Review by') ?? '');
  const confidence = withoutStop(parts.get('Confidence') ?? '') || null;
  const fact = { id: id as FactId, title, text: parts.get('') ?? '', source, checked, confidence };
  const more = { ...(review === '' ? {} : { review }), ...(theme === null ? {} : { theme }) };
  return { fact: { ...fact, ...more }, review };
};

/** Reads facts.md: under each level-2 heading what is so, then `Source: …`, `Last checked:
 * 2026-11-24` and, if need be, `Review by: 2027-11-24` and `Confidence: …`. A fact past its review
 * is a fault where `today` is told. */
export const readFacts = (
  text: string,
  today: string | null = null,
): { readonly facts: readonly Fact[]; readonly faults: readonly CitationFault[] } => {
  const sections = sectionsOf(text);
  const faults = namesakes(sections);
  const facts = sections.map((section): Fact => {
    const { fact, review } = factOf(section);
    const { title } = fact;
    const fault = (message: string): unknown => faults.push({ ...section.place, message });
    if (fact.text === '') fault(`The fact “${title}” says nothing.`);
    if (fact.source === '') fault(`The fact “${title}” has no source.`);
    if (fact.checked === '') fault(`The fact “${title}” does not say when it was last checked.`);
    const late = reviewFault(fact, review, today);
    if (late) fault(late);
    return fact;
  });
  return { facts, faults };
};

/** Reads principles.md: under each level-2 heading first a sentence, then what explains it. */
export const readPrinciples = (
  text: string,
): { readonly principles: readonly Principle[]; readonly faults: readonly CitationFault[] } => {
  const sections = sectionsOf(text);
  const faults = namesakes(sections);
  const principles = sections.map(({ id, title, place, of }): Principle => {
    const first = of.find((block) => block.kind === 'paragraph');
    const summary = first ? said(first.runs, NOBODY) : '';
    if (summary === '')
      faults.push({ ...place, message: `The principle “${title}” says nothing.` });
    return { id: id as PrincipleId, title, summary, text: proseOf(of, NOBODY) };
  });
  return { principles, faults };
};
