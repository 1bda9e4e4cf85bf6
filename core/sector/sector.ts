import type { Duty } from '../act/index.ts';
import type { PaymentPlan } from '../assess/index.ts';
import type { Indicator } from '../measure/index.ts';
import type { FeedDefinition, OwnListDefinition } from '../observe/intake/index.ts';
import type { RawSchema } from '../model/index.ts';

/** What a sector detects with: an engine's comparison, with its parameters as data. */
export interface DetectorDefinition {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly parameters: { readonly plan: PaymentPlan };
}

/** One of the five sectors: what fills each step with content. */
export interface Sector {
  readonly id: 'crime' | 'terrorism' | 'cyber' | 'borders' | 'crises';
  readonly title: string;
  readonly feeds: readonly FeedDefinition[];
  /** Lists to keep by hand that a node may begin with. */
  readonly ownLists: readonly OwnListDefinition[];
  readonly schemata: readonly RawSchema[];
  readonly detectors: readonly DetectorDefinition[];
  readonly instruments: readonly Duty[];
  readonly indicators: readonly Indicator[];
}

export function defineSector(sector: Sector): Sector {
  return sector;
}
