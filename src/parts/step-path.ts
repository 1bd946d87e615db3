/** The box of a step-line: lines stand in columns of equal width, levels between 0 and the highest. */
export interface StepBox {
  readonly width: number;
  readonly height: number;
  /** Room above the highest level and below 0. */
  readonly margin: number;
}

/** How far down a level stands in its box. */
export const levelAt = (level: number, highest: number, { height, margin }: StepBox): number =>
  rounded(height - margin - (level / highest) * (height - 2 * margin));

/**
 * The path of levels over lines: the first level is that of the start, and each further one begins
 * in the middle of its line's column, so that a change stands over the number of its line.
 */
export function stepPath(levels: readonly number[], highest: number, box: StepBox): string {
  const [start = 0, ...after] = levels;
  const column = box.width / Math.max(1, after.length);
  const steps = after.map(
    (level, index) => `H${rounded((index + 0.5) * column)}V${levelAt(level, highest, box)}`,
  );
  return `M0 ${levelAt(start, highest, box)}${steps.join('')}H${box.width}`;
}

const rounded = (number: number): number => Math.round(number * 10) / 10;
