/** A logarithmic axis: prices of like goods lie a hundredfold apart, and half the price is as far as twice. */
export interface PriceScale {
  readonly x: (price: number) => number;
  readonly ticks: readonly number[];
}

/** So much room is left on both sides of the outermost price, as a share of the axis. */
const ROOM_SHARE = 0.04;
/** The least length of the axis: prices that are all the same still have one. */
const FACTOR_MIN = 4;
const TICKS_MAX = 8;

const STEPS = [[1, 2, 5], [1, 3], [1]] as const;

function ticksBetween(low: number, high: number): number[] {
  const [from, to] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  for (const steps of STEPS) {
    const ticks: number[] = [];
    for (let power = from; power <= to; power += 1) {
      for (const step of steps) {
        // Not as a product: 3 times a tenth has a rest.
        const tick = Number(`${step}e${power}`);
        if (tick >= low && tick <= high) ticks.push(tick);
      }
    }
    if (ticks.length <= TICKS_MAX) return ticks;
  }
  const every: number[] = [];
  const stride = Math.ceil((to - from) / TICKS_MAX);
  for (let power = from; power <= to; power += stride) {
    const tick = Number(`1e${power}`);
    if (tick >= low && tick <= high) every.push(tick);
  }
  return every;
}

/**
 * The axis for some prices, which are all above zero.
 * @param left @param right where it begins and ends, in pixels
 */
export function priceScale(prices: readonly number[], left: number, right: number): PriceScale {
  let [low, high] = [Math.min(...prices), Math.max(...prices)];
  if (high / low < FACTOR_MIN) {
    const middle = Math.sqrt(low * high);
    [low, high] = [middle / Math.sqrt(FACTOR_MIN), middle * Math.sqrt(FACTOR_MIN)];
  }
  const room = Math.log(high / low) * ROOM_SHARE;
  const [from, to] = [Math.log(low) - room, Math.log(high) + room];
  return {
    x: (price) => left + ((Math.log(price) - from) / (to - from)) * (right - left),
    ticks: ticksBetween(Math.exp(from), Math.exp(to)),
  };
}

/**
 * How high each point stands, in steps from the middle of the strip: 0, 1, −1, 2, …; the first step where it touches none of those
 * already there. Where all are full it lies over others.
 * @param places along the axis, rising
 */
export function stackedSteps(places: readonly number[], widthPx: number, stepsMax: number): number[] {
  const lastAt = new Map<number, number>();
  return places.map((place, index) => {
    for (let order = 0; order < stepsMax; order += 1) {
      const step = order % 2 === 1 ? (order + 1) / 2 : -order / 2;
      const last = lastAt.get(step);
      if (last !== undefined && place - last < widthPx) continue;
      lastAt.set(step, place);
      return step === 0 ? 0 : step;
    }
    const order = index % stepsMax;
    return order % 2 === 1 ? (order + 1) / 2 : order === 0 ? 0 : -order / 2;
  });
}

export interface PricePlace {
  /** How many cost less, and more; those of the same price are neither. */
  readonly dearer: number;
  readonly cheaper: number;
  readonly place: 'dearest' | 'cheapest' | 'among';
}

/** Where a price lies among others. `dearer`: than so many it is. */
export function placeAmong(price: number, sample: readonly number[]): PricePlace {
  const dearer = sample.filter((each) => each < price).length;
  const cheaper = sample.filter((each) => each > price).length;
  const all = sample.length;
  return { dearer, cheaper, place: dearer === all ? 'dearest' : cheaper === all ? 'cheapest' : 'among' };
}
