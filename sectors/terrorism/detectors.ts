import { paymentPlan } from '@quintet/core/assess';
import type { DetectorDefinition } from '@quintet/core/sector';

/** A customer or a party of a payment is perhaps on a list. */
export const detectors: readonly DetectorDefinition[] = [
  { id: 'listed-subject', version: '1.0.0', title: 'Name on a list', parameters: { plan: paymentPlan } },
];
