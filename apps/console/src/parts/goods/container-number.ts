/** The letters of ISO 6346 count from 10 on, leaving out the multiples of 11. */
function valueOf(sign: string): number {
  if (sign >= '0' && sign <= '9') return Number(sign);
  const at = sign.charCodeAt(0) - 'A'.charCodeAt(0);
  return at + 10 + Math.floor((at + 9) / 10);
}

const SHAPE = /^[A-Z]{3}[JRUZ]\d{7}$/u;

export type ContainerCheck =
  | { readonly state: 'right' }
  | { readonly state: 'shape' }
  | { readonly state: 'wrong'; readonly due: number };

/**
 * What the check digit of a container says (ISO 6346:2022, annex A: each of the first ten signs counts 2 to the power of its
 * place, the sum modulo 11, and 10 is written 0).
 * @example checkContainer('CSQU3054383') // { state: 'right' }
 */
export function checkContainer(number: string): ContainerCheck {
  const signs = number.toUpperCase().replaceAll(/[\s-]/gu, '');
  if (!SHAPE.test(signs)) return { state: 'shape' };
  const sum = Array.from(signs.slice(0, 10)).reduce((so, sign, place) => so + valueOf(sign) * 2 ** place, 0);
  const due = (sum % 11) % 10;
  return due === Number(signs[10]) ? { state: 'right' } : { state: 'wrong', due };
}
