import { countAlerts, type Indicator, medianHoursToDecision } from '@quintet/core/measure';

/** Detections confirmed: what the watch over the sea came to. */
export const indicators: readonly Indicator[] = [
  {
    id: 'sea_alerts_open',
    title: 'Alerts from the sea that wait for a decision',
    unit: 'count',
    compute: (tx) => countAlerts(tx, 'borders', ['new', 'review', 'second']),
  },
  {
    id: 'sea_alerts_confirmed',
    title: 'Alerts from the sea that a person confirmed',
    unit: 'count',
    compute: (tx) => countAlerts(tx, 'borders', ['confirmed']),
  },
  {
    id: 'sea_alerts_dismissed',
    title: 'Alerts from the sea that a person dismissed',
    unit: 'count',
    compute: (tx) => countAlerts(tx, 'borders', ['dismissed']),
  },
  {
    id: 'sea_hours_to_decision',
    title: 'Median time from alert to decision at sea',
    unit: 'hours',
    compute: (tx) => medianHoursToDecision(tx, 'borders'),
  },
];
