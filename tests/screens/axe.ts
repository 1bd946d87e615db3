import axe from 'axe-core';

/**
 * What axe finds wrong on the page, as sentences; colour is for a real browser to judge. A part
 * alone is no page, so nothing is asked of its landmarks.
 */
export async function faultsOnPage(part: 'page' | 'part' = 'page'): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: part === 'page' } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
