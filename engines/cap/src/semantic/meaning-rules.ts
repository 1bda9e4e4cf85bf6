import type { CapVersion } from '../alert.ts';
import type { CapFindingCodeName } from '../finding-codes.ts';
import type { FindingDetails } from '../finding-list.ts';
import type { Place } from '../tree/node.ts';

/** What the checks of meaning share. */
export interface MeaningRules {
  readonly version: CapVersion;
  /** The present, in milliseconds since 1970; without it nothing is said of the future. */
  readonly now: number | undefined;
  /** The strict schema alone decides whether a document is valid: what its values mean is then a warning. */
  readonly isAdvice: boolean;
  readonly report: (code: CapFindingCodeName, place: Place, values?: FindingDetails['values']) => void;
}

export type MeaningOptions = Omit<MeaningRules, 'report'>;
