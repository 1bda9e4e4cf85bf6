/** Purposes to choose from at the start of a shift; free text may narrow one, with a case number. */
export const purposes = [
  {
    id: 'sanctions',
    text: 'Screening against sanctions lists',
    legalBasis: 'Regulations under Article 215 TFEU; Regulation (EU) No 260/2012, Article 5d',
  },
  {
    id: 'aml',
    text: 'Prevention of money laundering and terrorist financing',
    legalBasis: 'Directive (EU) 2015/849, Articles 32 and 33',
  },
  {
    id: 'investigation',
    text: 'Prevention, investigation or detection of a criminal offence',
    legalBasis: 'Directive (EU) 2016/680, Article 8, and national law',
  },
  {
    id: 'border-surveillance',
    text: 'Surveillance of the sea border',
    legalBasis: 'Regulation (EU) 2019/1896, Articles 18 to 24, and national law',
  },
  {
    id: 'search-and-rescue',
    text: 'Search and rescue at sea',
    legalBasis: 'International Convention on Maritime Search and Rescue; Regulation (EU) 2021/581, Article 20',
  },
  {
    id: 'civil-protection',
    text: 'Protection of people from disasters',
    legalBasis: 'Decision No 1313/2013/EU, Article 1, and national law',
  },
  {
    id: 'customs-control',
    text: 'Customs control of goods, by risk',
    legalBasis: 'Regulation (EU) No 952/2013, Articles 46 and 47',
  },
  { id: 'oversight', text: 'Oversight of processing', legalBasis: 'Directive (EU) 2016/680, Article 25' },
  { id: 'exercise', text: 'Exercise with made-up people', legalBasis: 'No personal data' },
] as const;
