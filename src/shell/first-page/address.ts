import type { Settings } from '../../practice/index.ts';

/** Where the first page of a scenario lies, beside the app, for one who has set this. */
export function firstPageOf(
  scenario: string,
  { ownWordsFirst, numberKeys }: Pick<Settings, 'ownWordsFirst' | 'numberKeys'>,
): string {
  const form = `${ownWordsFirst ? 'words' : 'choices'}${numberKeys ? '-keys' : ''}`;
  return `first-page/${encodeURIComponent(scenario)}.${form}.html`;
}
