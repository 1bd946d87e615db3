import type { Fact, Principle } from '../language/index.ts';
import { dayWords } from '../practice/index.ts';
import { printRoute } from './route.ts';

/** What a link in prose opens in its place. */
export interface Citable {
  readonly title: string;
  readonly text: string;
  readonly source: string | null;
  readonly checked: string | null;
  readonly page?: string;
}

/** Facts and principles by the names under which prose cites them. */
export function citedBy(
  facts: readonly Fact[],
  principles: readonly Principle[],
  now: string,
): Readonly<Record<string, Citable>> {
  return Object.fromEntries([
    ...facts.map(({ id, title, text, source, checked }) => [
      `fact:${id}`,
      { title, text, source, checked: dayWords(checked, now) },
    ]),
    ...principles.map(({ id, title, summary }) => [
      `principle:${id}`,
      {
        ...{ title, text: summary, source: null, checked: null },
        page: printRoute({ screen: 'principles', id }),
      },
    ]),
  ]) as Readonly<Record<string, Citable>>;
}
