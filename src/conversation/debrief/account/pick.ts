/**
 * One of a list of ways to say it, the same for the same reasons: nothing here is by chance. What is
 * said again for the same reasons, as often as `turn` says, is said in the list's next way.
 */
export function pick(ways: readonly string[], reasons: string, turn = 0): string {
  let sum = 7;
  for (let at = 0; at < reasons.length; at++) sum = (sum * 31 + reasons.charCodeAt(at)) % 65521;
  return ways[(sum + turn) % ways.length] ?? '';
}

/** A sentence with its blanks filled, its first letter a capital. */
export function filled(sentence: string, blanks: Readonly<Record<string, string>>): string {
  const whole = sentence.replaceAll(/\{(\w+)\}/g, (blank, name: string) => blanks[name] ?? blank);
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}
