/** Text as rules compare it: small letters, straight marks, single spaces. */
export const plainly = (text: string): string =>
  text.toLowerCase().replaceAll(/[’‘]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, ' ');

const REMINDED =
  /\b(?:don't|do not|never|not to|avoid|must not|mustn't) (?:say|promise|saying|promising|imply)\b/;

/** Whether a sentence only reminds somebody of what not to say. */
export const isAReminder = (sentence: string): boolean => REMINDED.test(plainly(sentence));
