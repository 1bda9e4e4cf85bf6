import type { Flag, FlagParameters } from '@quintet/ownership';

/** A red flag that is looked for in who stands behind a company: which, and with what parameters. */
export interface OwnershipDetector {
  readonly id: Flag['code'];
  readonly version: string;
  readonly title: string;
  readonly parameters: { readonly flags: Partial<FlagParameters> };
}
