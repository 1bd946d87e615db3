import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect } from './visit.ts';
import { button } from './meeting.ts';

/** Begins a blank plan from the list. */
export async function newPlan(page: Page): Promise<void> {
  await page.goto('/#/plans');
  await button(page, 'Plan a meeting').click();
  await expect(page.getByRole('heading', { level: 1, name: 'A new plan' })).toBeVisible();
}

/** Fills the head of a plan. */
export async function fillHead(page: Page): Promise<void> {
  await page.getByLabel('The child’s initials').fill('R.');
  await page.getByLabel('Whom you meet').fill('R.’s mother');
  await page.getByLabel('The day').fill(daysFromNow(3));
  await page.getByLabel('What kind of meeting is it?').selectOption('SEN support plan');
  await page.getByLabel('How may the parent begin?').selectOption('Wants a diagnosis, and soon');
}

/** A day so many days from today, as a field of a form writes it. */
export function daysFromNow(days: number): string {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** What a press hands to the downloads. */
export async function downloaded(page: Page, name: string | RegExp): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return download;
}

export const bytesOf = async (download: Download): Promise<Buffer> =>
  readFile(await download.path());

/** What Chromium prints, page by page, as text without line ends; every page is A4. */
export async function printed(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => document.fonts.ready);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const [, , width = 0, height = 0] = (await pdf.getPage(number)).view;
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  }
  const { text } = await extractText(pdf, { mergePages: false });
  return text.map((each) => each.replaceAll(/\s+/g, ' ').replaceAll('ʼ', '’'));
}

/** What the browser’s own database holds under a key, without its envelope. */
export const keptUnder = (page: Page, beginning: string): Promise<readonly unknown[]> =>
  page.evaluate(
    (from) =>
      new Promise<unknown[]>((resolve) => {
        const opening = indexedDB.open(`common-ground ${location.pathname}`);
        opening.onsuccess = () => {
          const shelf = opening.result.transaction('kept').objectStore('kept');
          const all = shelf.getAll(IDBKeyRange.bound(from, `${from}\uffff`));
          all.onsuccess = () => resolve(all.result.map(({ kept }) => kept));
        };
      }),
    beginning,
  );
