import type { Settings } from '../../store/index.ts';
import type { PaymentPlan } from './payment-plan.ts';
import type { WatchList } from './watch-list.ts';

/** What a screening worker works with; the list and the settings are read anew for each piece of work. */
export interface ScreeningContext {
  readonly list: WatchList;
  readonly settings: Settings;
  readonly plan: PaymentPlan;
  /** Name and version of the matcher, as proofs name it. */
  readonly engine: string;
  readonly sector: string;
  readonly now: Date;
  /** The node's key for pseudonyms. */
  readonly secret: string;
}
