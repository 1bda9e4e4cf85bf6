const GROUPS = {
  2: 'Wing in ground',
  4: 'High-speed craft',
  6: 'Passenger ship',
  7: 'Cargo ship',
  8: 'Tanker',
  9: 'Other ship',
} as const;

const CARGO = {
  0: '',
  1: ', hazard category A',
  2: ', hazard category B',
  3: ', hazard category C',
  4: ', hazard category D',
  9: ', no further information',
} as const;

const SINGLE = {
  0: 'Not available',
  30: 'Fishing',
  31: 'Towing',
  32: 'Towing, longer than 200 m or wider than 25 m',
  33: 'Dredging or underwater work',
  34: 'Diving',
  35: 'Military',
  36: 'Sailing',
  37: 'Pleasure craft',
  50: 'Pilot vessel',
  51: 'Search and rescue vessel',
  52: 'Tug',
  53: 'Port tender',
  54: 'Anti-pollution',
  55: 'Law enforcement',
  56: 'Local vessel',
  57: 'Local vessel',
  58: 'Medical transport',
  59: 'Ship of a state not in conflict (RR resolution 18)',
} as const;

const grouped = Object.entries(GROUPS).flatMap(([tens, group]) =>
  Object.entries(CARGO).map(([unit, cargo]) => [Number(tens + unit), `${group}${cargo}`] as const),
);

/** Types of ship and cargo (ITU-R M.1371-5, annex 8, table 53). */
export const SHIP_TYPES: Readonly<Record<number, string>> = { ...SINGLE, ...Object.fromEntries(grouped) };
