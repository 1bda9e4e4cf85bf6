import { findingTitles, type SeaDetector } from '@quintet/core/assess';
import type { GoodsDetector } from '@quintet/core/assess/goods';
import { defaultRules } from '@quintet/goods';

/** The same distance and time as published for transshipment (Miller et al. 2018; Global Fishing Watch). */
const TOGETHER = { meetingDistanceM: 500, meetingMinutes: 120, maxGapMinutes: 60 } as const;
/** Twelve nautical miles: United Nations Convention on the Law of the Sea, Article 3. */
const TERRITORIAL_SEA = { territorialSeaKm: 22.224 } as const;

function detector(id: SeaDetector['id'], sea: SeaDetector['parameters']['sea'] = {}): SeaDetector {
  return { id, version: '1.0.0', title: findingTitles[id], parameters: { sea } };
}

/** Which declarations do not fit. The rules hold for everything that is declared, and are nearly blind by themselves. */
const goods: GoodsDetector = {
  id: 'goods',
  version: '1.0.0',
  title: 'Declarations that do not fit',
  parameters: { rules: defaultRules('Quintet', '2000-01-01') },
};

/** What ships do that a person should look at, distress first, and goods that do not fit. It accuses nobody. */
export const detectors: readonly (SeaDetector | GoodsDetector)[] = [
  detector('distress'),
  detector('meeting', TOGETHER),
  detector('dark'),
  detector('loitering'),
  detector('area'),
  detector('approach', TERRITORIAL_SEA),
  detector('speed'),
  detector('identity'),
  detector('shared_mmsi'),
  detector('false_position'),
  detector('interference'),
  detector('stop'),
  detector('port_call'),
  goods,
];
