import type { Draft, DraftBeat, DraftChoice, DraftCondition, DraftRedirect } from './draft.ts';

/** Every choice of a beat, in whatever list. */
export const choicesIn = ({ parts }: DraftBeat): readonly DraftChoice[] =>
  parts.flatMap((part) => (part.kind === 'choices' ? part.choices : []));

/** Every choice of a scenario. */
export const choicesOf = ({ beats }: Draft): readonly DraftChoice[] => beats.flatMap(choicesIn);

/** Every redirect of a beat. */
export const redirectsIn = ({ parts }: DraftBeat): readonly DraftRedirect[] =>
  parts.filter((part) => part.kind === 'redirect');

/** Every condition of a scenario. */
export const conditionsOf = ({ beats }: Draft): readonly DraftCondition[] =>
  beats.flatMap(({ parts }) =>
    parts.flatMap((part) => {
      if (part.kind === 'choices') return part.choices.flatMap(({ condition }) => condition ?? []);
      if (part.kind === 'speech' || part.kind === 'redirect') return part.condition ?? [];
      return [];
    }),
  );
