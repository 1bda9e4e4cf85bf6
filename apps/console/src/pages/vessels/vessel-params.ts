/** How many days of the track are drawn. */
export const TRACK_DAYS = [1, 7, 30] as const;
export type TrackDays = (typeof TRACK_DAYS)[number];
const USUAL_DAYS: TrackDays = 7;

/** `?days=30`: absent is the usual week. */
export interface VesselParams {
  readonly days?: TrackDays;
}

export function readVesselParams({ days }: Record<string, unknown>): VesselParams {
  const chosen = TRACK_DAYS.find((each) => String(each) === String(days));
  return chosen === undefined || chosen === USUAL_DAYS ? {} : { days: chosen };
}

export const shownDays = ({ days }: VesselParams): TrackDays => days ?? USUAL_DAYS;
/** The address for a choice of days. */
export const daysParams = (days: TrackDays): VesselParams => (days === USUAL_DAYS ? {} : { days });
