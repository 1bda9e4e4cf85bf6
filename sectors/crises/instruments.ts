import type { Duty } from '@quintet/core/act';

/** What must be done once a warning or a fault is confirmed. */
export const instruments: readonly Duty[] = [
  {
    id: 'public-warning',
    datasets: ['hazard:warning'],
    text: 'See that the people who are in danger are warned by the public warning system, in the languages that they read.',
    article: 'Directive (EU) 2018/1972, Article 110',
    verified: false,
  },
  {
    id: 'union-early-warning',
    datasets: ['hazard:warning'],
    text: 'Where it may reach other Member States, tell the Commission and those states without delay.',
    article: 'Decision No 1313/2013/EU, Article 14',
    verified: false,
  },
  {
    id: 'critical-entity-notification',
    datasets: ['hazard:fault'],
    text: 'See that the critical entity has sent its first notification within 24 hours after it became aware of the incident.',
    article: 'Directive (EU) 2022/2557, Article 15',
    within: { days: 1, counted: 'calendar' },
    verified: false,
  },
  {
    id: 'critical-entity-report',
    datasets: ['hazard:fault'],
    text: 'Ask the critical entity for its detailed report not later than one month after.',
    article: 'Directive (EU) 2022/2557, Article 15',
    verified: false,
  },
];
