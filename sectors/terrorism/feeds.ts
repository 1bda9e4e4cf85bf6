import type { FeedDefinition } from '@quintet/core/observe';

/** The lists of persons and entities whose assets are frozen or whose payments are stopped. */
export const feeds: readonly FeedDefinition[] = [
  {
    dataset: 'eu_fsf',
    title: 'EU consolidated financial sanctions list',
    sector: 'terrorism',
    owner: 'European Commission',
    legalBasis: 'Regulations under Article 215 TFEU',
    grade: 'A1',
    handling: 'TLP:CLEAR',
    publishedAt: 'https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content',
    everyMinutes: 120,
  },
  {
    dataset: 'un_sc_sanctions',
    title: 'UN Security Council consolidated list',
    sector: 'terrorism',
    owner: 'United Nations Security Council',
    legalBasis: 'Resolutions of the Security Council under Chapter VII of the Charter',
    grade: 'A1',
    handling: 'TLP:CLEAR',
    publishedAt: 'https://scsanctions.un.org/resources/xml/en/consolidated.xml',
    everyMinutes: 120,
  },
  {
    dataset: 'us_ofac_sdn',
    title: 'US OFAC Specially Designated Nationals',
    sector: 'terrorism',
    owner: 'Office of Foreign Assets Control',
    legalBasis: '31 CFR chapter V',
    grade: 'A1',
    handling: 'TLP:CLEAR',
    publishedAt: 'https://www.treasury.gov/ofac/downloads/sdn.csv',
    everyMinutes: 240,
  },
  {
    dataset: 'us_ofac_cons',
    title: 'US OFAC consolidated non-SDN list',
    sector: 'terrorism',
    owner: 'Office of Foreign Assets Control',
    legalBasis: '31 CFR chapter V',
    grade: 'A1',
    handling: 'TLP:CLEAR',
    publishedAt: 'https://www.treasury.gov/ofac/downloads/consolidated/cons_prim.csv',
    everyMinutes: 240,
  },
];
