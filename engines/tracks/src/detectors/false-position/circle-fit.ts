/** A circle through points of a plane, metres. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Root of the mean squared distance of the points from it. */
  readonly rms: number;
}

/**
 * The algebraic least-squares circle through points all around it (Kåsa 1976, IEEE Transactions on Instrumentation and
 * Measurement 25; unbiased where whole turns are seen). Undefined where the points lie on a line.
 */
export function fitCircle(xs: readonly number[], ys: readonly number[]): Circle | undefined {
  const n = xs.length;
  const meanX = sum(xs) / n;
  const meanY = sum(ys) / n;
  let [uu, vv, uv, uz, vz] = [0, 0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    const u = xs[i]! - meanX;
    const v = ys[i]! - meanY;
    const z = u * u + v * v;
    uu += u * u;
    vv += v * v;
    uv += u * v;
    uz += u * z;
    vz += v * z;
  }
  const determinant = uu * vv - uv * uv;
  if (n < 3 || !(determinant > 1e-9 * uu * vv)) return undefined;
  const u = (uz * vv - vz * uv) / (2 * determinant);
  const v = (vz * uu - uz * uv) / (2 * determinant);
  const radius = Math.sqrt(u * u + v * v + (uu + vv) / n);
  const x = meanX + u;
  const y = meanY + v;
  const squares = xs.map((px, i) => (Math.hypot(px - x, ys[i]! - y) - radius) ** 2);
  return { x, y, radius, rms: Math.sqrt(sum(squares) / n) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
