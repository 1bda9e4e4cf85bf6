const STEPS = [1, 2, 5] as const;

/** A round length in kilometres that takes at most so many pixels, for a scale on land. */
export function scaleKm(metresPx: number, widthPxMax: number): { km: number; widthPx: number } {
  const most = (metresPx * widthPxMax) / 1000;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = STEPS.reduce((best, step) => (step * power <= most ? step * power : best), power);
  return { km, widthPx: (km * 1000) / metresPx };
}
