const WHOLE = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A number as people write it: two digits that count below ten, whole above a hundred, thousands parted. */
export function figure(value: number): string {
  const size = Math.abs(value);
  if (size >= 100) return whole(value);
  if (size >= 10) return trimmed(value.toFixed(1));
  return trimmed(size >= 0.1 || size === 0 ? value.toFixed(2) : value.toPrecision(2));
}

function trimmed(text: string): string {
  return text.includes('.') && !text.includes('e') ? text.replace(/\.?0+$/u, '') : text;
}

/** A share as a percentage: "2 %", "less than 1 %". */
export function percent(share: number): string {
  return share > 0 && share < 0.01 ? 'less than 1 %' : `${Math.round(share * 100)} %`;
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${whole(number)} ${number === 1 ? one : many}`;
}

/** Nearly all are small, and `Intl` takes many times as long to write them. */
function whole(value: number): string {
  return value >= 0 && value < 999 ? String(Math.round(value)) : WHOLE.format(value);
}
