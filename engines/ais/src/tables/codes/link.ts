/** Stations that an assignment addresses (ITU-R M.1371-5, annex 8, table 78). */
export const STATION_TYPES = {
  0: 'All mobiles',
  1: 'Class A',
  2: 'Class B, all',
  3: 'Search and rescue aircraft',
  4: 'Aids to navigation',
  5: 'Class B shipborne (carrier sense)',
  6: 'Regional, inland waterways',
  7: 'Regional',
  8: 'Regional',
  9: 'Regional',
} as const;

/** Reporting intervals of type 23 (table 77). */
export const INTERVALS = {
  0: 'As autonomous mode says',
  1: '10 min',
  2: '6 min',
  3: '3 min',
  4: '1 min',
  5: '30 s',
  6: '15 s',
  7: '10 s',
  8: '5 s',
  9: 'Next shorter',
  10: 'Next longer',
} as const;

/** On which channels stations send and receive (types 22 and 23). */
export const TXRX = {
  0: 'Send on A and B, receive on A and B',
  1: 'Send on A, receive on A and B',
  2: 'Send on B, receive on A and B',
  3: 'Reserved',
} as const;
