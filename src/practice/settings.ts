/** How light or dark the app is; `system` follows the device. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The size of all text, in hundredths of the browser's own. */
export const TEXT_SIZES = [100, 112, 125, 150] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** The face of the interface's text: easy to tell apart, a serif as in a book, or the device's own. */
export const FACES = ['plain', 'book', 'device'] as const;
export type Face = (typeof FACES)[number];

/** When coaching notes are shown: as one goes, or held to the debrief. */
export const COACHING = ['now', 'held'] as const;
export type Coaching = (typeof COACHING)[number];

/** What a person may set. */
export interface Settings {
  readonly theme: Theme;
  readonly textSize: TextSize;
  readonly face: Face;
  /** Whether one says it in one's own words before the choices are shown. */
  readonly ownWordsFirst: boolean;
  readonly coaching: Coaching;
  /** Whether the keys 1 to 9 take a choice. */
  readonly numberKeys: boolean;
  /** Whether several people use this device: then each is offered to clear up after themselves. */
  readonly sharedDevice: boolean;
  /** Whether the short first conversation is offered to somebody who has held none. */
  readonly offerFirst: boolean;
}

/** What holds until a person says otherwise. */
export const USUAL_SETTINGS: Settings = {
  theme: 'system',
  textSize: 100,
  face: 'plain',
  ownWordsFirst: true,
  coaching: 'now',
  numberKeys: true,
  sharedDevice: false,
  offerFirst: true,
};

/** Settings from anything whatever: what is not sound is as usual. */
export function soundSettings(found: unknown): Settings {
  return {
    theme: oneOf(THEMES, found, 'theme'),
    textSize: oneOf(TEXT_SIZES, found, 'textSize'),
    face: oneOf(FACES, found, 'face'),
    ownWordsFirst: oneOf([true, false], found, 'ownWordsFirst'),
    coaching: oneOf(COACHING, found, 'coaching'),
    numberKeys: oneOf([true, false], found, 'numberKeys'),
    sharedDevice: oneOf([true, false], found, 'sharedDevice'),
    offerFirst: oneOf([true, false], found, 'offerFirst'),
  };
}

function oneOf<Key extends keyof Settings>(
  allowed: readonly Settings[Key][],
  found: unknown,
  key: Key,
): Settings[Key] {
  if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
    return USUAL_SETTINGS[key];
  const value = (found as Readonly<Record<string, unknown>>)[key];
  return allowed.find((one) => one === value) ?? USUAL_SETTINGS[key];
}
