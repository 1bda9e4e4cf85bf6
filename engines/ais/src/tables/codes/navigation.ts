/** Navigational status (ITU-R M.1371-5, annex 8, table 48). */
export const STATUS = {
  0: 'Under way using engine',
  1: 'At anchor',
  2: 'Not under command',
  3: 'Restricted manoeuvrability',
  4: 'Constrained by her draught',
  5: 'Moored',
  6: 'Aground',
  7: 'Engaged in fishing',
  8: 'Under way sailing',
  9: 'Reserved (high-speed craft)',
  10: 'Reserved (wing in ground)',
  11: 'Towing astern',
  12: 'Pushing ahead or towing alongside',
  13: 'Reserved',
  14: 'Distress: SART, MOB or EPIRB active',
  15: 'Undefined',
} as const;

export const MANEUVER = { 0: 'Not available', 1: 'No special manoeuvre', 2: 'Special manoeuvre' } as const;

/** Electronic position fixing device. */
export const EPFD = {
  0: 'Undefined',
  1: 'GPS',
  2: 'GLONASS',
  3: 'GPS and GLONASS',
  4: 'Loran-C',
  5: 'Chayka',
  6: 'Integrated navigation system',
  7: 'Surveyed',
  8: 'Galileo',
  15: 'Internal GNSS',
} as const;

export const DTE = { 0: 'Ready', 1: 'Not ready' } as const;

/** Racon and light of an aid to navigation. */
export const RACON = { 0: 'None', 1: 'Not monitored', 2: 'Works', 3: 'Faulty' } as const;
export const LIGHT = { 0: 'None or not monitored', 1: 'On', 2: 'Off', 3: 'Faulty' } as const;
