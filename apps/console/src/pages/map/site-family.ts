/** Kinds of sites that share a sign on the map, in the order of the list of layers. */
export const FAMILIES = [
  'energy',
  'water',
  'health',
  'telecom',
  'transport',
  'industry',
  'cable',
  'pipeline',
  'other',
] as const;
export type Family = (typeof FAMILIES)[number];
