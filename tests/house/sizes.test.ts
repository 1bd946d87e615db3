import { expect, it } from 'vitest';
import { sourceFiles } from './source.ts';

const lines = sourceFiles('src')
  .filter((file) => !file.path.endsWith('.d.ts'))
  .map((file) => ({ path: file.path, lines: file.text.split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines);
const at = (share: number) => lines[Math.floor((lines.length - 1) * share)]?.lines ?? 0;

it('keeps files small: the median at most 60 lines, nine in ten at most 150, none over 250', () => {
  expect(at(0.5)).toBeLessThanOrEqual(60);
  expect(at(0.9)).toBeLessThanOrEqual(150);
  expect(lines.filter((file) => file.lines > 250)).toEqual([]);
});
