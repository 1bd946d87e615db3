import { plain, type Prose, type Scenario, type Speech } from '../../language/index.ts';
import { readingLevel, type ReadingLevel } from './grade.ts';
import { wordsOf } from './sentences.ts';

/** How a scenario's words read: what is said by staff, what the parent says, and the notes. */
export interface HowItReads {
  /** Words a line that staff say or do: on average, and the longest. */
  readonly lines: { readonly average: number; readonly longest: number };
  readonly staff: ReadingLevel | null;
  readonly parent: ReadingLevel | null;
  readonly notes: ReadingLevel | null;
}

/** How hard a scenario is to read aloud and to learn from. */
export function howItReads({ beats }: Scenario): HowItReads {
  const choices = beats.flatMap(({ choices }) => choices);
  const says = choices.map(({ says }) => plain(says));
  const counts = says.map((line) => wordsOf(line).length);
  const spoken = beats.flatMap(({ shown }) =>
    shown.flatMap((part): readonly Speech[] => {
      if (part.kind === 'speech') return [part.speech];
      return part.kind === 'set' ? part.alternatives.map(({ speech }) => speech) : [];
    }),
  );
  const byParent = spoken.filter(({ who }) => (who as string) === 'parent');
  const levelOf = (prose: readonly Prose[]) => readingLevel(prose.map(plain).join('\n'));
  return {
    lines: {
      average: counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length),
      longest: Math.max(0, ...counts),
    },
    staff: readingLevel(says.join('\n')),
    parent: levelOf(byParent.map(({ words }) => words)),
    notes: levelOf(choices.map(({ note }) => note)),
  };
}
