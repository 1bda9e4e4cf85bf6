import { countAlerts, type Indicator, medianHoursToDecision } from '@quintet/core/measure';

/** Searches made, stopped, useful: what the screening of this node came to. */
export const indicators: readonly Indicator[] = [
  {
    id: 'screening_alerts_open',
    title: 'Screening alerts that wait for a decision',
    unit: 'count',
    compute: (tx) => countAlerts(tx, 'terrorism', ['new', 'review', 'second']),
  },
  {
    id: 'screening_alerts_confirmed',
    title: 'Screening alerts that a person confirmed',
    unit: 'count',
    compute: (tx) => countAlerts(tx, 'terrorism', ['confirmed']),
  },
  {
    id: 'screening_alerts_dismissed',
    title: 'Screening alerts that a person dismissed',
    unit: 'count',
    compute: (tx) => countAlerts(tx, 'terrorism', ['dismissed']),
  },
  {
    id: 'screening_hours_to_decision',
    title: 'Median time from alert to decision',
    unit: 'hours',
    compute: (tx) => medianHoursToDecision(tx, 'terrorism'),
  },
];
