import type { AlertDetail, DeclarationPage, HazardAlert } from '../api/index.ts';
import { exampleAlert } from './decision-file.fixture.ts';

const ROW: HazardAlert['event'] = {
  id: 'incident:9',
  lane: 'actual',
  hazard: 'telecom-cable-fault',
  hazardTitle: 'Fault of a telecommunication cable',
  caption: 'telecom cable, Norra Cables',
  level: 'severe',
  active: true,
  start: '2026-11-20T11:00:00Z',
  last: '2026-11-20T11:00:00Z',
  lon: 20.5,
  lat: 59,
  shapes: [{ kind: 'point', at: [20.5, 59] }],
  people: 12_345,
  sites: 1,
  vessels: 0,
  reports: 1,
  conflicts: 0,
  ownArea: true,
};

/** Nothing that only an alert about a name on a list has. */
function bare({ entry: _entry, calibration: _calibration, ...rest }: AlertDetail): Omit<AlertDetail, 'entry'> {
  return { ...rest, comparison: [], payments: [], before: [], duties: [] };
}

/** A made-up alert about a vessel that was slow over a cable when it broke. */
export const faultAlert: AlertDetail = {
  ...bare(exampleAlert),
  row: {
    ...exampleAlert.row,
    sector: 'crises',
    state: 'review',
    subjectKind: 'fault',
    about: 'hazard',
    subject: 'AMBER KESTREL, Cable Norra',
    listed: 'Near the line when it broke',
    dataset: 'hazard:fault',
    score: 0.6,
  },
  reasons: [
    { feature: 'hazard', text: 'It went at 4 kn over the line, half an hour before', score: 0.7 },
    { feature: 'hazard', text: 'It goes this way every week', score: -0.1 },
  ],
  hazard: {
    event: ROW,
    reports: [
      {
        id: 'incident:9',
        feed: 'incidents',
        feedTitle: 'Incidents of operators',
        agency: 'Norra Cables',
        caption: 'telecom cable, Norra Cables',
        hazard: 'telecom-cable-fault',
        level: 'severe',
        live: false,
        endedWhy: 'Its time ran out.',
        sent: '2026-11-20T11:00:00Z',
        start: '2026-11-20T11:00:00Z',
        received: '2026-11-20T11:05:00Z',
        revision: 2,
        texts: [
          {
            language: 'en',
            headline: 'Cable Norra is down',
            description: 'Light is lost at 41 km.',
            instruction: 'Keep clear.',
          },
        ],
        urgency: 'Immediate',
        severity: 'Severe',
        certainty: 'Unknown',
        shapes: [],
        codes: [],
        links: [],
        evidence: [{ with: 'incident:8', rule: 'outage', score: 0.93, text: '2 km and 4 minutes apart' }],
        record: '17',
        signatures: [{ state: 'unverified', why: 'No key that is trusted made it.' }],
        findings: [],
        handling: 'TLP:AMBER',
      },
    ],
    exposure: [
      {
        kind: 'site',
        key: 'sites/landing',
        caption: 'Landing station',
        siteKind: 'telecom_cable',
        inside: true,
        chain: [],
        text: 'Landing station: in the area; serves 12,000 people.',
      },
    ],
    faultVessel: {
      track: 't1',
      mmsi: '636099901',
      name: 'AMBER KESTREL',
      kind: 'cargo',
      imo: '9074729',
      flag: 'LR',
      site: {
        key: 'sites/cable',
        caption: 'Cable Norra',
        positions: [
          [20, 59],
          [21, 59],
        ],
      },
      score: 0.6,
      text: 'It went slowly over the line before it broke.',
      reasons: [
        { text: 'It went at 4 kn over the line, half an hour before', score: 0.7 },
        { text: 'It goes this way every week', score: -0.1 },
      ],
      against: ['It goes this way every week'],
      points: [
        [1_795_170_600, 20.5, 58.98, 4.1, 2],
        [1_795_171_200, 20.5, 58.99, null, null],
      ],
      listed: [],
      alert: 'A-118842',
    },
  },
};

const DECLARATION: DeclarationPage = {
  key: 'customs/consignment-26MT00043100000040A-2',
  row: {
    id: '31',
    mrn: '26MT00043100000040A',
    item: '2',
    version: 2,
    date: '2026-10-20',
    office: 'MT000431',
    importer: 'Quiet Osprey Shipping',
    importerEori: 'MT987654321',
    seller: 'Amber Works',
    origin: 'CN',
    departure: 'CN',
    hsCode: '851713',
    hs6: '851713',
    goods: 'Electrical machinery',
    netKg: 1000,
    valueEur: 200,
    unitPrice: 0.2,
    container: 'CSQU3054383',
    transportDocument: 'BL-40',
    vesselImo: '9074729',
    score: 0.95,
    hits: [
      {
        rule: 'listed-party',
        kind: 'listed_party',
        title: 'Party on a list',
        strength: 0.9,
        score: 0.7,
        text: 'The importer is perhaps Quiet Osprey Shipping of a list.',
        evidence: {},
      },
      {
        rule: 'unit-price',
        kind: 'unit_price',
        title: 'Unit price against like goods',
        strength: 1,
        score: 0.25,
        text: 'A kilogram costs far less than like goods.',
        evidence: {},
      },
    ],
    alert: 'A-118842',
    handling: 'TLP:AMBER',
  },
  items: [],
  versions: [
    { version: 1, received: '2026-10-20T08:00:00Z', changes: [{ field: 'netKg', before: '100', after: '1000' }] },
  ],
  parties: [
    {
      role: 'importer',
      name: 'Quiet Osprey Shipping',
      key: 'declarations/trader-MT987654321',
      known: [{ key: 'own:fleet/osprey', caption: 'Quiet Osprey', schema: 'Company', by: 'eori' }],
      listed: [{ dataset: 'own:watch', id: 'w1', caption: 'Quiet Osprey Shipping', score: 0.98 }],
      declarations: 3,
    },
  ],
  peers: { hs: '851713', count: 30, quantiles: [18, 19.5, 20, 20.5, 22], sample: [18, 19.5, 20, 20.5, 22] },
  container: {
    number: 'CSQU3054383',
    others: [{ id: '7', mrn: '26MT00043100000007A', date: '2026-10-18', departure: 'US', transportDocument: 'BL-7' }],
  },
  vessel: {
    imo: '9074729',
    track: 't1',
    name: 'AMBER KESTREL',
    lastHeard: '2026-10-19T06:00:00Z',
    findings: [{ id: 'f', text: 'It was not heard for 31 hours.', at: '2026-10-10T00:00:00Z', score: 0.7 }],
  },
  handling: 'TLP:AMBER',
};

/** A made-up alert about a declaration that does not fit. */
export const goodsAlert: AlertDetail = {
  ...bare(exampleAlert),
  row: {
    ...exampleAlert.row,
    sector: 'borders',
    state: 'confirmed',
    subjectKind: 'consignment',
    about: 'goods',
    subject: 'Quiet Osprey Shipping, HS 851713',
    listed: 'The importer is perhaps on a list',
    dataset: 'goods:declaration',
    score: 0.95,
  },
  reasons: DECLARATION.row.hits.map(({ text, score }) => ({ feature: 'goods', text, score })),
  goods: DECLARATION,
};
