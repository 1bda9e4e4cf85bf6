import { countAlerts, type Indicator, medianHoursToDecision } from '@quintet/core/measure';

/** What alerts about the sea and about goods stand under. */
const SEA = 'sea:';
const GOODS = 'goods:';

/** Detections confirmed: what the watch over the sea and over goods came to. */
export const indicators: readonly Indicator[] = [
  {
    id: 'sea_alerts_open',
    title: 'Alerts from the sea that wait for a decision',
    unit: 'count',
    compute: (tx) => countAlerts(tx, 'borders', ['new', 'review', 'second'], SEA),
  },
  {
    id: 'sea_alerts_confirmed',
    title: 'Alerts from the sea that a person confirmed',
    unit: 'count',
    compute: (tx) => countAlerts(tx, 'borders', ['confirmed'], SEA),
  },
  {
    id: 'sea_alerts_dismissed',
    title: 'Alerts from the sea that a person dismissed',
    unit: 'count',
    compute: (tx) => countAlerts(tx, 'borders', ['dismissed'], SEA),
  },
  {
    id: 'sea_hours_to_decision',
    title: 'Median time from alert to decision at sea',
    unit: 'hours',
    compute: (tx) => medianHoursToDecision(tx, 'borders', SEA),
  },
  {
    id: 'goods_alerts_open',
    title: 'Declarations that wait for a decision',
    unit: 'count',
    compute: (tx) => countAlerts(tx, 'borders', ['new', 'review', 'second'], GOODS),
  },
  {
    id: 'goods_alerts_confirmed',
    title: 'Declarations that a person confirmed as not fitting',
    unit: 'count',
    compute: (tx) => countAlerts(tx, 'borders', ['confirmed'], GOODS),
  },
  {
    id: 'goods_alerts_dismissed',
    title: 'Declarations that a person found to fit',
    unit: 'count',
    compute: (tx) => countAlerts(tx, 'borders', ['dismissed'], GOODS),
  },
  {
    id: 'goods_hours_to_decision',
    title: 'Median time from alert to decision about goods',
    unit: 'hours',
    compute: (tx) => medianHoursToDecision(tx, 'borders', GOODS),
  },
];
