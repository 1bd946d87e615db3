/** The word that stops everything. */
export const STOP_WORD = 'pause';

/** A rule for looking after each other. */
export interface SafetyRule {
  readonly title: string;
  readonly words: string;
}

/** The rules, as they stand on every card. Source: domain.md, section 6.4. */
export const SAFETY_RULES: readonly SafetyRule[] = [
  {
    title: `The word is “${STOP_WORD}”`,
    words: 'Anyone may say it, at any time, for any reason. Everything stops.',
  },
  {
    title: 'Sit out freely',
    words: 'Many of us are parents of children like this. No reason is needed.',
  },
  {
    title: 'Play a person',
    words: 'No accents, no imitating, no real family. Play somebody you could respect.',
  },
  {
    title: 'Step out of role',
    words: 'At the end say: “I’m not … I’m …”. Then change chairs.',
  },
];

/** What to do when something real is said. */
export const IF_IT_IS_REAL: readonly SafetyRule[] = [
  {
    title: 'Somebody speaks of their own child or family',
    words:
      'Stop the role play. Thank them, and ask quietly what they would like now: to go on, to sit out, or a word alone. Write nothing down, and take nothing out of the room.',
  },
  {
    title: 'Somebody says that a child may be at risk of harm',
    words:
      'This is no longer role play. Do not promise to keep it to yourself. Tell your designated safeguarding lead today, as your school’s policy says. Do not write it here.',
  },
];
