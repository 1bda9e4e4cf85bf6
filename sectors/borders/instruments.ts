import type { Duty } from '@quintet/core/act';

const BORDER_EVENTS = ['sea:meeting', 'sea:dark', 'sea:approach', 'sea:area', 'sea:shared_mmsi', 'sea:false_position'];

/** What must be done once an event at sea is confirmed. */
export const instruments: readonly Duty[] = [
  {
    id: 'rescue-coordination',
    datasets: ['sea:distress'],
    text: 'Tell the rescue coordination centre at once and go on telling it what is known while the search lasts.',
    article: 'Implementing Regulation (EU) 2021/581, Article 20',
    verified: false,
  },
  {
    id: 'rescue-final-report',
    datasets: ['sea:distress'],
    text: 'Send the final report on the search and rescue within 24 hours after it has ended, where it concerns border surveillance.',
    article: 'Implementing Regulation (EU) 2021/581, Article 20',
    verified: false,
  },
  {
    id: 'event-report',
    datasets: BORDER_EVENTS,
    text: 'Report the event to the national coordination centre within 24 hours after the authority became aware of it, where a timely reaction is needed or its impact is high or very high; say which reaction is taken or planned.',
    article: 'Implementing Regulation (EU) 2021/581, Articles 7 to 9',
    within: { days: 1, counted: 'calendar' },
    verified: false,
  },
  {
    id: 'navigational-warning',
    datasets: ['sea:interference'],
    text: 'Tell the coordinator of navigational warnings that satellite navigation cannot be trusted in the area.',
    article: 'SOLAS Convention, Chapter V, Regulation 4',
    verified: false,
  },
  {
    id: 'customs-control',
    datasets: ['goods:declaration'],
    text: 'Decide on the control of the goods or documents before release, and enter its result, so that it flows back into the risk criteria.',
    article: 'Regulation (EU) No 952/2013, Articles 46 and 188',
    verified: false,
  },
  {
    id: 'customs-risk-information',
    datasets: ['goods:declaration'],
    text: 'Where the risk may arise elsewhere, pass the risk information on to the customs offices of other Member States.',
    article: 'Regulation (EU) No 952/2013, Article 46(5)',
    verified: false,
  },
];
