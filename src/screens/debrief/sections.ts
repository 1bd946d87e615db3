import type { Debrief } from '../../conversation/looking-back.ts';

/** The sections of a debrief, in their order. */
export type SectionId =
  | 'account'
  | 'end'
  | 'turn'
  | 'course'
  | 'said'
  | 'marks'
  | 'did'
  | 'facts'
  | 'whole'
  | 'think'
  | 'compare';

/** The sections of one debrief with their titles; those that would have nothing in them are left out. */
export function sectionsOf({
  people,
  marks,
  facts,
}: Pick<Debrief, 'people' | 'marks' | 'facts'>): readonly {
  readonly id: SectionId;
  readonly title: string;
}[] {
  return [
    { id: 'account', title: `How ${people.parent} tells it` },
    { id: 'end', title: 'Where it ended' },
    { id: 'turn', title: 'Where it turned' },
    { id: 'course', title: 'How it went, line by line' },
    { id: 'said', title: 'What you committed the school to' },
    ...(marks.length > 0 ? [{ id: 'marks', title: 'What to know at the end' } as const] : []),
    { id: 'did', title: 'What you did' },
    ...(facts.length > 0 ? [{ id: 'facts', title: 'Facts you used' } as const] : []),
    { id: 'whole', title: 'Every line, and what was not said' },
    { id: 'think', title: 'Your own thoughts' },
    { id: 'compare', title: 'Beside an earlier time' },
  ];
}
