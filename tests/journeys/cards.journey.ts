import type { Page } from 'playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { kitOf } from '../../src/practice/roleplay/index.ts';
import { scenarios, soundOf } from '../bench/scenarios.ts';
import { expect, test } from './visit.ts';

/** A5, in points, a little room left for rounding. */
const A5 = { width: 419.5, height: 595.3 };

for (const file of scenarios) {
  const { scenario } = soundOf(file);
  test(`the cards of ${scenario.title} are three A5 sheets, and no secret is on a wrong one`, async ({
    page,
  }) => {
    await page.goto(`/#/roleplay/cards/${scenario.id}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const pages = await printed(page);
    expect(pages).toHaveLength(6);
    const { parent, practitioner } = kitOf(scenario);
    const secrets = [
      ...parent.keptBack,
      ...parent.doors.map(({ heard }) => heard),
      ...(parent.firstThought ? [parent.firstThought] : []),
      parent.wants,
    ];
    expect(secrets.length).toBeGreaterThan(3);
    const [ofPractitioner = '', back = '', ofParent = '', , ofObserver = ''] = pages;
    expect(ofPractitioner).toContain(`You are ${practitioner.name}`);
    for (const secret of secrets) {
      expect(ofParent).toContain(flat(secret));
      for (const other of [ofPractitioner, ofObserver, back])
        expect(other).not.toContain(flat(secret));
    }
    expect(ofParent).not.toContain(ofPractitioner.slice(80, 160));
    expect(ofObserver).toContain('Gave it back');
    for (const reverse of [1, 3, 5]) {
      expect(pages[reverse]).toContain('The word is “pause”');
      expect(pages[reverse]).toContain('safeguarding lead');
    }
  });
}

/** A printed apostrophe may be read as its look-alike. */
const flat = (words: string): string => words.replaceAll(/\s+/g, ' ').replaceAll('ʼ', '’').trim();

/** What Chromium prints, page by page, as text; every page must be A5. */
async function printed(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const [, , width = 0, height = 0] = (await pdf.getPage(number)).view;
    expect(Math.abs(width - A5.width)).toBeLessThan(2);
    expect(Math.abs(height - A5.height)).toBeLessThan(2);
  }
  const { text } = await extractText(pdf, { mergePages: false });
  return text.map(flat);
}
