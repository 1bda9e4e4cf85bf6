import type { Family } from './site-family.ts';

/** What stands in the name of a kind; the first that fits counts, so that a power cable is a cable. */
const WORDS: readonly (readonly [RegExp, Family])[] = [
  [/cable|fibre/u, 'cable'],
  [/pipe/u, 'pipeline'],
  [/hospital|clinic|health|dialysis|pharma/u, 'health'],
  [/water|dam\b|pump|sewage|desalin/u, 'water'],
  [/seveso|chemic|refinery|factory|explosive|depot|terminal_(oil|gas|lng)|industr|fertili/u, 'industry'],
  [/telecom|exchange|data|mast|broadcast|landing/u, 'telecom'],
  [/power|substation|grid|electr|nuclear|energy|wind_farm|solar|generat/u, 'energy'],
  [/port|harbour|airport|rail|station|bridge|tunnel|lock\b|road/u, 'transport'],
];

/** The family of a kind as feeds write it. @example familyOf('power_cable') // 'cable' */
export function familyOf(kind: string): Family {
  const plain = kind.toLowerCase().replaceAll(/[\s-]+/gu, '_');
  return WORDS.find(([words]) => words.test(plain))?.[1] ?? 'other';
}
