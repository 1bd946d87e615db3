import { plain } from '../../language/index.ts';
import type { DebriefPage } from '../../practice/workshop/index.ts';

/** A page of looking back, in one line for the trainer. */
export function pageWords(page: DebriefPage): string {
  switch (page.kind) {
    case 'account':
      return `How ${page.parent} tells it`;
    case 'turned':
      return `Where it turned, line ${page.point.step}: ${plain(page.point.says)}`;
    case 'tightrope':
      return `Where it ended: ${page.title} (${page.place})`;
    case 'prompt':
      return page.question;
    case 'commitments':
      return 'Three things we will do';
    default:
      return page satisfies never;
  }
}
