export { countAlerts, type Indicator, medianHoursToDecision } from './indicator.ts';
