import type { WhatIf } from '@quintet/node/api';

/** What a replay says first: fewer or more alerts, or the same, and how many confirmed hits would have been lost. */
export type WhatIfHead =
  | { readonly id: 'settings.whatIfHead'; readonly values: { readonly fewer: number; readonly lost: number } }
  | { readonly id: 'settings.whatIfMore'; readonly values: { readonly more: number } }
  | { readonly id: 'settings.whatIfSame'; readonly values: Record<string, never> };

export function whatIfHead({ alerts, alertsThen, confirmedLost }: WhatIf): WhatIfHead {
  const fewer = alerts - alertsThen;
  if (fewer > 0 || confirmedLost > 0) return { id: 'settings.whatIfHead', values: { fewer, lost: confirmedLost } };
  if (fewer < 0) return { id: 'settings.whatIfMore', values: { more: -fewer } };
  return { id: 'settings.whatIfSame', values: {} };
}

/** Two lengths on one scale, 0 to 1: the longer of the two is 1, so that the difference is seen as it is. */
export function barLengths(alerts: number, alertsThen: number): readonly [number, number] {
  const most = Math.max(alerts, alertsThen, 1);
  return [alerts / most, alertsThen / most];
}
