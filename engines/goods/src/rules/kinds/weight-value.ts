import type { Declaration } from '../../declaration.ts';
import type { GoodsRule } from '../../goods-rule.ts';
import { logUnitPrice } from '../../history/peer-prices.ts';
import type { SortedSample } from '../../history/sorted-sample.ts';
import { type Examine, type Judgement, NOTHING, ramp } from '../examination.ts';
import { figure } from '../figures.ts';
import { Parameters } from '../parameters.ts';

/** Weight against value: by what the importer usually pays in the chapter, and by what moving goods costs. */
export function weightValue(rule: GoodsRule): Examine {
  const parameters = new Parameters(rule);
  const ownMin = parameters.number('ownMin');
  const spreadMin = parameters.number('spreadMin');
  const [zFrom, zFull] = [parameters.number('zFrom'), parameters.number('zFull')];
  const heavyFromKg = parameters.number('heavyFromKg');
  const eurPerKgMin = parameters.number('eurPerKgMin');
  return ({ declaration, history }) => {
    const { valueEur, netKg } = declaration;
    if (valueEur === undefined || netKg === undefined) return undefined;
    if (valueEur === 0) return withoutValue(netKg);
    if (netKg >= heavyFromKg && valueEur / netKg < eurPerKgMin) return tooCheap(netKg, valueEur, eurPerKgMin);
    const own = history.ownPrices(declaration);
    const price = logUnitPrice(declaration);
    if (own === undefined || own.size < ownMin || price === undefined) return NOTHING;
    const z = (price - own.median) / Math.max(own.sigma, spreadMin);
    const strength = ramp(Math.abs(z), zFrom, zFull);
    return strength === 0 ? NOTHING : unlikeItself(strength, z, declaration, own);
  };
}

function withoutValue(netKg: number): Judgement {
  return { strength: 1, text: `${figure(netKg)} kg are declared without value`, evidence: { netKg, valueEur: 0 } };
}

function tooCheap(netKg: number, valueEur: number, eurPerKgMin: number): Judgement {
  return {
    strength: 1,
    text: `${figure(netKg)} kg are worth € ${figure(valueEur)}: less than € ${figure(eurPerKgMin)} a kilogram, which moving them costs`,
    evidence: { netKg, valueEur, eurPerKgMin },
  };
}

function unlikeItself(
  strength: number,
  z: number,
  { valueEur = 0, netKg = 1, hsCode = '' }: Declaration,
  own: SortedSample,
): Judgement {
  const eurPerKg = valueEur / netKg;
  const median = Math.exp(own.median);
  const chapter = hsCode.slice(0, 2);
  return {
    strength,
    text: `${figure(netKg)} kg for € ${figure(valueEur)}, € ${figure(eurPerKg)} a kilogram; in ${own.size} earlier declarations of chapter ${chapter} this importer paid about € ${figure(median)}`,
    evidence: { eurPerKg, z, earlier: own.size, median, chapter },
  };
}
