import { isWhole, killAt, moments } from '../journeys/killing.ts';
import { scenarios } from './scenarios.ts';
import type { Site } from './site.ts';
import { bounded, figure, type Figure } from './table.ts';

const COUNT = 50;

/** Kills the browser at fifty moments of a meeting: all that it had shown must be there again. */
export async function kills(site: Site): Promise<Figure[]> {
  const scenario = scenarios[0]?.name.replace(/\.md$/, '') ?? '';
  let [whole, lines] = [0, 0];
  for (const moment of moments(8, COUNT, 4000)) {
    const killed = await killAt(moment, {
      ...{ site: site.address, scenario, executable: site.executable },
    });
    if (isWhole(killed)) whole += 1;
    lines += killed.answered;
  }
  return [
    bounded(
      `Killed at ${COUNT} moments, and nothing lost of what was shown`,
      whole,
      '>=',
      COUNT,
      '',
    ),
    figure('… lines that had been shown', String(lines)),
  ];
}
