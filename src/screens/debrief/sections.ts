import type { Debrief } from '../../conversation/looking-back.ts';

/** The sections of a debrief, in their order. */
export type SectionId =
  | 'account'
  | 'end'
  | 'turn'
  | 'planned'
  | 'course'
  | 'said'
  | 'marks'
  | 'did'
  | 'facts'
  | 'whole'
  | 'think'
  | 'compare';

/** The sections of one debrief with their titles; those that would have nothing in them are left out. */
export function sectionsOf(
  { people, marks, facts }: Pick<Debrief, 'people' | 'marks' | 'facts'>,
  /** Whether a plan of a real meeting was rehearsed. */
  ofPlan = false,
): readonly {
  readonly id: SectionId;
  readonly title: string;
}[] {
  return [
    { id: 'account', title: `How ${people.parent} tells it` },
    { id: 'end', title: 'Where it ended' },
    { id: 'turn', title: 'Where it turned' },
    ...(ofPlan ? [{ id: 'planned', title: 'Your own three lines' } as const] : []),
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
