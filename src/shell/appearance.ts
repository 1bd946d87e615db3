import type { Settings } from '../practice/index.ts';

/** What of the settings the page itself must wear. */
export type Appearance = Pick<Settings, 'theme' | 'textSize' | 'face'>;

const MIRROR = 'common-ground settings';

/** Puts the theme, and the size and the face of text, on the page. */
export function wear({ theme, textSize, face }: Appearance, page: HTMLElement): void {
  if (theme === 'system') delete page.dataset['theme'];
  else page.dataset['theme'] = theme;
  if (face === 'plain') delete page.dataset['face'];
  else page.dataset['face'] = face;
  page.style.fontSize = textSize === 100 ? '' : `${textSize}%`;
}

/** Copies the settings to where they can be read before the first paint; silent where it cannot. */
export function mirror(settings: Settings, storage: () => Storage): void {
  try {
    storage().setItem(MIRROR, JSON.stringify(settings));
  } catch {
    return;
  }
}

/** What was last mirrored, or null: not yet checked. */
export function mirrored(storage: () => Storage): unknown {
  try {
    return JSON.parse(storage().getItem(MIRROR) ?? 'null');
  } catch {
    return null;
  }
}
