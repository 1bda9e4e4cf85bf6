import type { Duty } from '@quintet/core/act';

/** What must be done once a hit is confirmed. Times that an act does not give are not given here either. */
export const instruments: readonly Duty[] = [
  {
    id: 'eu-freeze',
    datasets: ['eu_fsf', 'un_sc_sanctions'],
    text: 'Freeze all funds and economic resources that belong to, are owned, held or controlled by the listed person, and make none available, directly or indirectly.',
    article:
      'The asset-freeze article of the regulation that names the entry, e.g. Regulation (EU) No 269/2014, Article 2',
    verified: false,
  },
  {
    id: 'eu-report',
    datasets: ['eu_fsf'],
    text: 'Report to the competent authority of the Member State what was frozen: owner, amount or value, kind of asset, quantity and place.',
    article: 'Regulation (EU) No 269/2014, Article 8, and the reporting article of the other regulations',
    within: { days: 14, counted: 'calendar' },
    verified: false,
  },
  {
    id: 'un-report',
    datasets: ['un_sc_sanctions'],
    text: 'Report to the competent authority of the Member State at once: accounts, amounts frozen, and all that helps to comply.',
    article:
      'Regulation (EC) No 881/2002, Article 5, and the reporting article of the regulation that implements the resolution',
    verified: false,
  },
  {
    id: 'us-block',
    datasets: ['us_ofac_sdn'],
    text: 'Where US jurisdiction applies: block the property and do not return the funds.',
    article: '31 CFR part 501 and the part of the programme that names the entry',
    verified: false,
  },
  {
    id: 'us-report',
    datasets: ['us_ofac_sdn'],
    text: 'Where US jurisdiction applies: report the blocked property to the Office of Foreign Assets Control.',
    article: '31 CFR 501.603',
    within: { days: 10, counted: 'working' },
    verified: false,
  },
];
