import { core } from './core.ts';
import { exploring } from './explore.ts';
import { kills } from './kills.ts';
import { painting } from './paint.ts';
import { papers } from './papers.ts';
import { repainting } from './repaint.ts';
import { printScenarios } from './every-scenario.ts';
import { openSite, type Place, type Site } from './site.ts';
import { tapping } from './roleplay.ts';
import { sizes } from './sizes.ts';
import { printTable, type Figure } from './table.ts';
import { twoWindows } from './workshop.ts';

/** What can be measured, by name: in the core alone, and in a browser over the built site. */
const IN_CORE: Readonly<Record<string, readonly [string, () => Figure[]]>> = {
  explore: ['Exploring', exploring],
  core: ['The core', core],
  papers: ['Plans and records', papers],
};
const IN_BROWSER: Readonly<Record<string, readonly [string, (site: Site) => Promise<Figure[]>]>> = {
  sizes: ['What a visitor loads', sizes],
  paint: ['First choice shown, the processor slowed four times', painting],
  workshop: ['A phase changed on the console, shown in the room', twoWindows],
  repaint: ['Choice to repainted screen, the processor slowed four times', repainting],
  kills: ['The browser killed in the middle of a meeting', kills],
  roleplay: ['Tap to painted answer in a role play, the processor slowed four times', tapping],
};

/** Measures the sections named, or all of them, and prints a table. */
export async function bench(named: readonly string[], place: Place): Promise<void> {
  const asked = (name: string): boolean => named.length === 0 || named.includes(name);
  for (const [name, [title, measure]] of Object.entries(IN_CORE)) {
    if (asked(name)) printTable(title, measure());
  }
  if (asked('scenarios')) printScenarios();
  const sections = Object.entries(IN_BROWSER).filter(([name]) => asked(name));
  if (sections.length === 0) return;
  const site = await openSite(place);
  try {
    for (const [, [title, measure]] of sections) printTable(title, await measure(site));
  } finally {
    await site.close();
  }
}
