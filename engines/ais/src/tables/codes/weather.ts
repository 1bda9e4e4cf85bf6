export const TREND = { 0: 'Steady', 1: 'Decreasing', 2: 'Increasing', 3: 'Not available' } as const;

/** Kinds of precipitation (WMO 306, code table 4.201). */
export const PRECIPITATION = {
  0: 'Reserved',
  1: 'Rain',
  2: 'Thunderstorm',
  3: 'Freezing rain',
  4: 'Mixed, ice',
  5: 'Snow',
  6: 'Reserved',
  7: 'Not available',
} as const;

export const ICE = { 0: 'No', 1: 'Yes', 2: 'Reserved', 3: 'Not available' } as const;
