import type { Place } from '../../sea/geo.ts';
import type { Firm } from '../../world/firm.ts';

export const siteKinds = [
  'substation',
  'power_plant',
  'water_works',
  'hospital',
  'telecom_exchange',
  'data_centre',
  'port',
  'seveso',
  'landing_station',
  'telecom_cable',
  'power_cable',
  'pipeline',
] as const;
export type SiteKind = (typeof siteKinds)[number];

/** That a site needs another. */
export interface Need {
  readonly on: string;
  /** How long it can do without; not at all where nothing is said. */
  readonly hours?: number;
  /** One of those with the same word is enough. */
  readonly group?: string;
}

/** A place on which others depend, or that is a danger to others. */
export interface Site {
  readonly id: string;
  readonly name: string;
  readonly kind: SiteKind;
  readonly operator: Firm;
  /** In the middle of a line. */
  readonly place: Place;
  readonly line?: readonly Place[];
  /** Tier of Directive 2012/18/EU. */
  readonly seveso?: 'lower' | 'upper';
  readonly substances?: string;
  /** ISO 3166-1 alpha-2, lower case. */
  readonly country: string;
  readonly address: string;
  readonly needs: readonly Need[];
  readonly serves: string;
  readonly inhabitants?: number;
}
