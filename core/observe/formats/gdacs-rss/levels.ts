import type { HazardLevel } from '@quintet/hazards';

/** GDACS's colours in the words of CAP, as GDACS itself maps them in the CAP messages of its events. */
const LEVELS: Readonly<Record<string, { readonly level: HazardLevel; readonly severity: string }>> = {
  green: { level: 'minor', severity: 'Minor' },
  orange: { level: 'moderate', severity: 'Moderate' },
  red: { level: 'severe', severity: 'Severe' },
};

/** What a colour means; undefined for what is none of the three. */
export function gdacsLevel(colour: string): { readonly level: HazardLevel; readonly severity: string } | undefined {
  return LEVELS[colour.trim().toLowerCase()];
}
