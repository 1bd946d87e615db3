import { readPart } from './beat.ts';
import type { Draft, DraftBeat, DraftHeading, DraftPart, Passage } from './draft.ts';
import { readBlocks } from './markdown/blocks.ts';
import type { Node } from './markdown/node.ts';
import { readMatter } from './matter.ts';
import { nearest } from './nearest.ts';
import { PassageReader } from './passages.ts';
import { written } from './put-in.ts';
import type { Citations } from './scenario.ts';
import { slug } from './slug.ts';
import type { Source } from './source.ts';

/** Reads a whole file into a draft, whatever is in it. */
export const draftOf = (source: Source, id: string, citations: Citations): Draft => {
  const matter = readMatter(source);
  const { nodes, definitions } = readBlocks(source);
  const reader = new PassageReader(source.text, definitions);
  for (const line of matter.marks?.values() ?? [])
    for (const run of line) if (run.kind === 'name') reader.found.names.push(run);
  const outline = outlineOf(nodes, source, reader);
  return {
    source,
    id,
    matter,
    ...outline,
    found: reader.found,
    citations,
    nearest: nearest(),
  };
};

interface Outline {
  readonly titles: DraftHeading[];
  readonly before: Passage[];
  readonly briefing: Passage[];
  readonly beats: readonly DraftBeat[];
}

interface OpenBeat {
  readonly heading: DraftHeading;
  readonly id: string;
  readonly parts: DraftPart[];
  end: number;
}

/** Sorts the blocks into what stands before the title, the briefing and the beats. */
const outlineOf = (nodes: readonly Node[], source: Source, reader: PassageReader): Outline => {
  const beats: OpenBeat[] = [];
  const outline: Outline = { titles: [], before: [], briefing: [], beats };
  for (const node of nodes) {
    const beat = beats[beats.length - 1];
    if (node.kind === 'heading' && node.level <= 2) {
      const heading = { at: node.at, runs: reader.line(node.lines) };
      if (node.level === 1) outline.titles.push(heading);
      else beats.push({ heading, id: slug(written(heading.runs)), parts: [], end: node.at.end });
    } else if (node.kind === 'heading' && beat) reader.found.deepHeadings.push(node.at);
    else place(reader.passage(node), beat, outline, source);
  }
  beats.forEach((beat, index) => {
    beat.end = (beats[index + 1]?.heading.at.start ?? source.text.length + 1) - 1;
  });
  return outline;
};

const place = (
  passage: Passage | null,
  beat: OpenBeat | undefined,
  outline: Outline,
  source: Source,
): void => {
  if (!passage) return;
  if (!beat) (outline.titles.length > 0 ? outline.briefing : outline.before).push(passage);
  else {
    const part = readPart(passage, source.text);
    if (part) beat.parts.push(part);
  }
};
