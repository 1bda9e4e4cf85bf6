import { countAlerts, type Indicator, medianHoursToDecision } from '@quintet/core/measure';

/** Warnings taken in hand, and how long that took. */
export const indicators: readonly Indicator[] = [
  {
    id: 'hazard_alerts_open',
    title: 'Alerts about hazards that wait for a decision',
    unit: 'count',
    compute: (tx) => countAlerts(tx, 'crises', ['new', 'review', 'second']),
  },
  {
    id: 'hazard_alerts_confirmed',
    title: 'Alerts about hazards that a person confirmed',
    unit: 'count',
    compute: (tx) => countAlerts(tx, 'crises', ['confirmed']),
  },
  {
    id: 'hazard_alerts_dismissed',
    title: 'Alerts about hazards that a person dismissed',
    unit: 'count',
    compute: (tx) => countAlerts(tx, 'crises', ['dismissed']),
  },
  {
    id: 'hazard_hours_to_decision',
    title: 'Median time from alert to decision about hazards',
    unit: 'hours',
    compute: (tx) => medianHoursToDecision(tx, 'crises'),
  },
];
