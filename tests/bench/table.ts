/** One line of the benchmark's table. */
export interface Figure {
  readonly what: string;
  readonly measured: string;
  /** What was asked, and whether it is met; null where nothing was asked. */
  readonly asked: string | null;
  readonly met: boolean | null;
}

export const figure = (what: string, measured: string): Figure => ({
  what,
  measured,
  asked: null,
  met: null,
});

/** A figure that must be at most, or at least, a bound. */
export const bounded = (
  what: string,
  value: number,
  is: '<=' | '>=',
  bound: number,
  unit: string,
): Figure => ({
  what,
  measured: `${short(value)} ${unit}`,
  asked: `${is === '<=' ? '≤' : '≥'} ${short(bound)} ${unit}`,
  met: is === '<=' ? value <= bound : value >= bound,
});

export const short = (value: number): string =>
  value >= 1000 ? Math.round(value).toLocaleString('en-GB') : String(Math.round(value * 100) / 100);

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Prints figures as one table. */
export function printTable(title: string, figures: readonly Figure[]): void {
  const rows = figures.map(({ what, measured, asked, met }) => [
    what,
    measured,
    asked ?? '',
    met === null ? '' : met ? 'met' : 'NOT MET',
  ]);
  const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  console.log(`\n${title}`);
  for (const row of rows) {
    console.log(`  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd());
  }
}

/** How many milliseconds a piece of work takes: the median of several, after one to warm up. */
export function milliseconds(work: () => unknown, times = 7): number {
  work();
  return median(
    Array.from({ length: times }, () => {
      const before = performance.now();
      work();
      return performance.now() - before;
    }),
  );
}
