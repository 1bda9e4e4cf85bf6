import type { FeedsHealth, HazardPage, HazardRow, PinnedWarning, SitePage, SitePicture } from '@quintet/node/api';

const HOUR_MS = 3_600_000;
const ago = (hours: number): string => new Date(Date.now() - hours * HOUR_MS).toISOString();

const RAIN: HazardRow['shapes'] = [
  {
    kind: 'polygon',
    rings: [
      [
        [14.6, 37],
        [15.3, 37],
        [15.3, 37.6],
        [14.6, 37.6],
        [14.6, 37],
      ],
    ],
  },
];

const row = (id: string, change: Partial<HazardRow>): HazardRow => ({
  id,
  lane: 'actual',
  hazard: 'rain',
  hazardTitle: 'Heavy rain',
  caption: 'Extreme rainfall in eastern Velmara',
  level: 'extreme',
  active: true,
  start: ago(5),
  last: ago(1),
  lon: 15,
  lat: 37.3,
  shapes: RAIN,
  sites: 2,
  vessels: 1,
  reports: 1,
  conflicts: 0,
  ownArea: true,
  ...change,
});

export const MADE_UP_HAZARDS: readonly HazardRow[] = [
  row('rain-1', {}),
  row('quake-1', {
    hazard: 'earthquake',
    hazardTitle: 'Earthquake',
    caption: 'M 5.9, 22 km off the coast',
    level: 'severe',
    magnitude: 5.9,
    lon: 13.3,
    lat: 36.4,
    shapes: [{ kind: 'point', at: [13.3, 36.4] }],
    ownArea: false,
  }),
  row('drill-1', { lane: 'exercise', hazardTitle: 'Storm surge', caption: 'Storm surge, exercise' }),
];

export const madeUpHazardPage = (event: HazardRow): HazardPage => ({
  row: event,
  reports: [],
  conflicts: [],
  exposure: { people: 41_200, rows: [], sites: 2, cascades: 1, vessels: 1 },
  rings:
    event.magnitude === undefined
      ? []
      : [{ intensity: 6, shape: { kind: 'circle', at: [event.lon ?? 0, event.lat ?? 0], radiusKm: 60 } }],
  causes: [],
  doubts: [],
  judgements: [],
  faultVessels: [],
  alerts: [],
  timeline: [],
  handling: 'TLP:GREEN',
});

const KINDS = ['substation', 'hospital', 'water_works', 'chemical_plant'] as const;

/** So many sites in a net over the islands, the second and third of them threatened; one cable. */
export function madeUpSites(count: number): SitePicture {
  const places = Array.from({ length: count }, (_, at): [number, number] => [
    12 + ((at * 7) % 400) / 100,
    36 + ((at * 13) % 240) / 100,
  ]);
  const kinds = places.map((_, at): string => KINDS[at % KINDS.length] ?? 'substation');
  const cable: [number, number][] = [
    [14.9, 36.7],
    [13.6, 36],
  ];
  return {
    version: '1',
    total: count + 1,
    leftOut: 0,
    key: [...places.map((_, at) => `sites/S-${at}`), 'sites/C-1'],
    name: [...kinds.map((kind, at) => `${kind} ${at}`), 'Meridian cable'],
    kind: [...kinds, 'telecom_cable'],
    lon: [...places.map(([lon]) => lon), 14.9],
    lat: [...places.map(([, lat]) => lat), 36.7],
    seveso: [...kinds.map((kind) => (kind === 'chemical_plant' ? 'upper' : '')), ''],
    lines: [{ site: count, positions: cable }],
    threatened: [1, 2],
  };
}

export function madeUpSitePage(key: string): SitePage {
  const step = (id: string, caption: string) => ({ key: `sites/${id}`, caption });
  const self = { key, caption: 'Substation Orva' };
  return {
    key,
    name: 'Substation Orva',
    kind: 'substation',
    lon: 14.9,
    lat: 37.2,
    positions: [],
    operator: { key: 'register/tessaly', caption: 'Tessaly Grid Works' },
    hazards: MADE_UP_HAZARDS.slice(0, 1).map((event) => ({ event, text: 'Inside the area of the warning.' })),
    vessels: [],
    dependsOn: [{ ...step('S-9', 'Power plant Lenta'), hours: 0 }],
    without: [
      {
        ...step('S-1', 'Hospital San Teodor'),
        kind: 'hospital',
        afterHours: 4,
        chain: [self, step('S-1', 'Hospital San Teodor')],
        text: 'It has no other supply.',
      },
      {
        ...step('S-2', 'Water works Lenta'),
        kind: 'water_works',
        afterHours: 8,
        chain: [self, step('S-2', 'Water works Lenta')],
        text: 'Its tanks are empty.',
      },
    ],
    withoutTotal: 2,
    handling: 'TLP:AMBER',
  };
}

export const madeUpWarning = (change: Partial<PinnedWarning> = {}): PinnedWarning => ({
  alert: 'A-9001',
  why: 'extreme-immediate',
  event: 'rain-1',
  hazard: 'rain',
  hazardTitle: 'Heavy rain',
  headline: 'Leave low ground in the Simera valley now',
  instruction: 'Go to upper floors or higher ground.',
  area: 'Simera valley',
  sender: 'Met Velmara',
  sent: ago(0.1),
  lane: 'actual',
  placed: true,
  sites: 2,
  ...change,
});

export function madeUpHealth(): FeedsHealth {
  const poll = (hours: number, ok: boolean): FeedsHealth['feeds'][number]['polls'][number] => ({
    at: ago(hours),
    ok,
    reports: ok ? 41 : 0,
    added: 0,
    changed: 0,
    tookMs: 120,
    findings: ok ? [] : [{ severity: 'error', code: 'HZD-204', message: 'The answer is a web page.' }],
  });
  return {
    at: ago(0),
    feeds: [
      {
        id: 'weather',
        title: 'Warnings of the weather service',
        dataset: 'weather',
        sector: 'crises',
        reads: 'hazards',
        owner: 'Met Velmara',
        legalBasis: 'Decision No 1313/2013/EU, Article 8',
        enabled: true,
        state: 'late',
        everyMinutes: 5,
        location: 'https://weather.example/warnings',
        lastGood: ago(1),
        lastPoll: ago(0.1),
        next: ago(-0.1),
        newest: ago(1.2),
        failuresInARow: 2,
        live: 41,
        polls: [poll(0.1, false), poll(0.2, false), poll(1, true)],
      },
    ],
  };
}
