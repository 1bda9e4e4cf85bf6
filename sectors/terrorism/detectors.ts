import { paymentPlan } from '@quintet/core/assess';
import type { DetectorDefinition } from '@quintet/core/sector';

/** A customer or a party of a payment is perhaps on a list; somebody listed stands behind a company. */
export const detectors: readonly DetectorDefinition[] = [
  { id: 'listed-subject', version: '1.0.0', title: 'Name on a list', parameters: { plan: paymentPlan } },
  { id: 'owner-on-list', version: '1.0.0', title: 'Listed owner at any distance', parameters: { flags: {} } },
  {
    id: 'change-near-listing',
    version: '1.0.0',
    title: 'Stake given up or taken shortly before or after a listing',
    parameters: { flags: { listingDaysBefore: 180, listingDaysAfter: 90, listingMinPercent: 5 } },
  },
];
