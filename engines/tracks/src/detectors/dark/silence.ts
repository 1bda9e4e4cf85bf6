import type { EvidenceFix } from '../../finding.ts';

/** A silence that a finding was given for, as plain numbers, so that it can be kept. */
export interface Silence {
  readonly track: number;
  readonly off: EvidenceFix;
  /** The fixes before it. */
  readonly before: readonly EvidenceFix[];
  readonly vessel: string;
  readonly trackId: string;
  readonly kind: 'coastal' | 'offshore';
  readonly thresholdS: number;
  readonly intervalS: number;
  readonly speedMaxKnots: number;
  readonly speedKnots: number;
  readonly shoreKm: number;
  readonly portKm: number;
  readonly classB: boolean;
  readonly group: number;
  readonly pleasure: boolean;
  /** What was heard of others. */
  readonly share: number;
  readonly others: number;
  readonly coverage: number;
  readonly missedReports: number;
  readonly landwards: boolean;
  /** For how long reception had been measured, seconds. */
  readonly measuredS: number;
  /** The receiver that heard it last has heard nobody since. */
  readonly receiverSilent: boolean;
  /** The silence at which it is given again while it lasts, seconds. */
  giveAgainS: number;
}
