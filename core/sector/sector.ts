import type { Duty } from '../act/index.ts';
import type { GoodsDetector } from '../assess/goods/index.ts';
import type { OwnershipDetector, PaymentPlan, SeaDetector } from '../assess/index.ts';
import type { Indicator } from '../measure/index.ts';
import type { FeedDefinition, OwnListDefinition } from '../observe/intake/index.ts';
import type { RawSchema } from '../model/index.ts';

/** What a sector detects with: an engine's comparison, with its parameters as data. */
export type DetectorDefinition = ScreeningDetector | OwnershipDetector | SeaDetector | GoodsDetector;

/** Somebody is perhaps on a list. */
export interface ScreeningDetector {
  readonly id: 'listed-subject';
  readonly version: string;
  readonly title: string;
  readonly parameters: { readonly plan: PaymentPlan };
}

/** The red flags among detectors: what is looked for in who stands behind a company. */
export function ownershipDetectors(sectors: readonly Pick<Sector, 'detectors'>[]): OwnershipDetector[] {
  return sectors
    .flatMap(({ detectors }) => detectors)
    .filter((detector): detector is OwnershipDetector => 'flags' in detector.parameters);
}

/** What is looked for at sea. */
export function seaDetectors(sectors: readonly Pick<Sector, 'detectors'>[]): SeaDetector[] {
  return sectors
    .flatMap(({ detectors }) => detectors)
    .filter((detector): detector is SeaDetector => 'sea' in detector.parameters);
}

/** What is looked for in declarations. */
export function goodsDetectors(sectors: readonly Pick<Sector, 'detectors'>[]): GoodsDetector[] {
  return sectors
    .flatMap(({ detectors }) => detectors)
    .filter((detector): detector is GoodsDetector => 'rules' in detector.parameters);
}

/** The fields of payments in which listed persons are looked for. */
export function screeningDetectors(sectors: readonly Pick<Sector, 'detectors'>[]): ScreeningDetector[] {
  return sectors
    .flatMap(({ detectors }) => detectors)
    .filter((detector): detector is ScreeningDetector => 'plan' in detector.parameters);
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
