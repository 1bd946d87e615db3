import type { FactId } from '../../../../language/index.ts';
import { sentencesOf } from '../../../reading/sentences.ts';
import { isAReminder, plainly } from '../plainly.ts';

/** A thing that is often said and that the law, or good practice, does not bear out. */
export interface Claim {
  /** As the claim bank numbers it. */
  readonly id: string;
  /** Any of these in a sentence, once it is in small letters with straight marks. */
  readonly says: readonly RegExp[];
  /** None of these: what makes the sentence true, or somebody else’s. */
  readonly unless: readonly RegExp[];
  /** What is wrong with it, for the one who wrote it. */
  readonly verdict: string;
  /** The safe wording. */
  readonly instead: string;
  readonly fact: FactId;
}

/** A claim with nothing that excuses it, unless something is named. */
export const claim = (
  given: Omit<Claim, 'unless' | 'fact'> & { unless?: readonly RegExp[]; fact: string },
): Claim => ({ unless: [], ...given, fact: given.fact as FactId });

/** The sentences of a text that make a claim. */
export const sentencesThatSay = (text: string, { says, unless }: Claim): readonly string[] =>
  sentencesOf(text).flatMap((sentence) => {
    const plain = plainly(sentence.text);
    const made = says.some((pattern) => pattern.test(plain));
    const excused = unless.some((pattern) => pattern.test(plain)) || isAReminder(plain);
    return made && !excused ? [sentence.text] : [];
  });
