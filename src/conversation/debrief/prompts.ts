import type { Scenario } from '../../language/index.ts';

/** A question to oneself; the answer is kept under its id. */
export interface Prompt {
  readonly id: string;
  readonly question: string;
}

/** Eight questions for afterwards, in the order in which they help. Source: domain.md, 6.3. */
export function promptsOf({ people }: Scenario): readonly Prompt[] {
  const nameOf = (who: string) => people.find(({ id }) => id === who)?.name ?? `the ${who}`;
  const [parent, child] = [nameOf('parent'), nameOf('child')];
  return [
    { id: 'feeling', question: 'How are you left feeling?' },
    { id: 'afraid', question: `What was ${parent} most afraid of? One sentence.` },
    { id: 'turned', question: 'Where did it turn? Pick the line.' },
    { id: 'worked', question: 'What did you do that worked there?' },
    { id: 'instead', question: 'What would you try instead, at one moment?' },
    { id: 'true', question: 'Was anything you said untrue, or more than you can promise?' },
    { id: 'child', question: `What is ${child} likely to notice is different by next week?` },
    { id: 'plan', question: 'What goes into your plan for a real meeting?' },
  ];
}
