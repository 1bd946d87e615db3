/** An ending as a place on the tightrope shows it. */
export type Landing =
  | { readonly kind: 'you' | 'found'; readonly when: string; readonly title: string }
  | { readonly kind: 'unseen' };

/** One row of the tightrope: a relationship, and what stands at each outcome for the child. */
export interface Rung {
  readonly name: string;
  readonly places: readonly (readonly Landing[])[];
}
