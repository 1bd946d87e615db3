/**
 * Solves linear equations by elimination with partial pivoting. Each row holds the coefficients
 * and, last, the right-hand side; the rows are used up. The equations must have one solution.
 */
export function solve(rows: Float64Array[]): number[] {
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    const pivot = largest(rows, column);
    [rows[column], rows[pivot]] = [rows[pivot] as Float64Array, rows[column] as Float64Array];
    const from = rows[column] as Float64Array;
    for (let row = column + 1; row < size; row += 1)
      reduce(rows[row] as Float64Array, from, column);
  }
  const values = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row -= 1) {
    const equation = rows[row] as Float64Array;
    let rest = equation[size] as number;
    for (let column = row + 1; column < size; column += 1) {
      rest -= (equation[column] as number) * (values[column] as number);
    }
    values[row] = rest / (equation[row] as number);
  }
  return values;
}

function largest(rows: readonly Float64Array[], column: number): number {
  let best = column;
  const size = (row: number): number => Math.abs(rows[row]?.[column] as number);
  for (let row = column + 1; row < rows.length; row += 1) if (size(row) > size(best)) best = row;
  return best;
}

function reduce(row: Float64Array, from: Float64Array, column: number): void {
  const factor = (row[column] as number) / (from[column] as number);
  if (factor === 0) return;
  for (let at = column; at < row.length; at += 1) {
    row[at] = (row[at] as number) - factor * (from[at] as number);
  }
}
