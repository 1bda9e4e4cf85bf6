/** Agencies are told apart by their letter, and by the dashes of their line. */
const DASHES = ['none', '7 4', '2 3', '10 3 2 3', '1 5', '14 4'] as const;

export const dashesOf = (agency: number): string => DASHES[agency % DASHES.length] ?? 'none';
export const VESSEL_MARK = 'M0-5 4 5 0 3-4 5z';
export const EVENT_MARK = 'M0-8 2-2 8 0 2 2 0 8-2 2-8 0-2-2z';
export const SITE_MARK = 'M-3.5-3.5h7v7h-7z';
