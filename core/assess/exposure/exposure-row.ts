import type { ExposureRow } from '../../store/hazard-tables.ts';
import type { ExposureFacts } from './exposure-facts.ts';
import { exposureText } from './exposure-text.ts';

export type { ExposureRow };

/** As it is shown: every kind alike, with its sentence. */
export function exposureRow(facts: ExposureFacts): ExposureRow {
  const { kind, key, caption, lon, lat } = facts;
  return {
    kind,
    key,
    caption,
    siteKind: facts.kind === 'vessel' ? null : facts.siteKind,
    lon,
    lat,
    distanceKm: facts.kind === 'cascade' ? null : facts.distanceKm,
    inside: facts.kind !== 'cascade' && facts.inside,
    afterHours: facts.kind === 'cascade' ? facts.afterHours : null,
    chain: facts.kind === 'cascade' ? facts.chain : [],
    text: exposureText(facts),
  };
}
