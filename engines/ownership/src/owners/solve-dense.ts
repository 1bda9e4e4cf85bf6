import { at } from '../graph/columns.ts';

/**
 * Solves x = b + Wᵀ x, that is (I − W)ᵀ x = b, by elimination with pivoting.
 * @param weights W row by row, `size` × `size`: what node j holds in node i is `weights[i * size + j]`, as a fraction.
 * @param inflow b.
 * @returns undefined where the matrix is singular to within rounding.
 */
export function solveDense(weights: Float64Array, inflow: Float64Array, size: number): Float64Array | undefined {
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) matrix[j * size + i] = (i === j ? 1 : 0) - at(weights, i * size + j);
  }
  const x = inflow.slice();
  for (let column = 0; column < size; column++) {
    const pivot = pivotOf(matrix, column, size);
    if (Math.abs(at(matrix, pivot * size + column)) < 1e-12) return undefined;
    if (pivot !== column) swapRows(matrix, x, pivot, column, size);
    const diagonal = at(matrix, column * size + column);
    for (let row = column + 1; row < size; row++) {
      const factor = at(matrix, row * size + column) / diagonal;
      if (factor === 0) continue;
      for (let k = column; k < size; k++) {
        matrix[row * size + k] = at(matrix, row * size + k) - factor * at(matrix, column * size + k);
      }
      x[row] = at(x, row) - factor * at(x, column);
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = at(x, row);
    for (let k = row + 1; k < size; k++) sum -= at(matrix, row * size + k) * at(x, k);
    x[row] = sum / at(matrix, row * size + row);
  }
  return x;
}

function pivotOf(matrix: Float64Array, column: number, size: number): number {
  let best = column;
  for (let row = column + 1; row < size; row++) {
    if (Math.abs(at(matrix, row * size + column)) > Math.abs(at(matrix, best * size + column))) best = row;
  }
  return best;
}

function swapRows(matrix: Float64Array, x: Float64Array, a: number, b: number, size: number): void {
  for (let k = 0; k < size; k++) {
    const kept = at(matrix, a * size + k);
    matrix[a * size + k] = at(matrix, b * size + k);
    matrix[b * size + k] = kept;
  }
  const kept = at(x, a);
  x[a] = at(x, b);
  x[b] = kept;
}
