import type {
  Findings,
  FindingDetail,
  FindingRow,
  Picture,
  PortRow,
  ReceptionLayer,
  TrackLine,
  VesselPage,
} from '@quintet/node/api';

/** A made-up sea: any number of vessels on a few lanes, two tankers that meet south of Crete, and what was found. */
export const SEA_END_MS = Date.UTC(2026, 9, 18);
const HOUR_S = 3600;
const DAY_S = 86_400;

type Place = readonly [lon: number, lat: number];
type Kind = Picture['kind'][number];

/** Lanes over open water, as corners. */
const LANES: readonly (readonly Place[])[] = [
  [
    [12, 36.6],
    [18, 35.8],
    [23, 35.1],
    [26, 33.9],
    [31, 32],
  ],
  [
    [19, 39],
    [21, 36.4],
    [23.2, 36],
    [25.5, 37.4],
    [26.2, 39.6],
  ],
  [
    [24.2, 33.2],
    [28.4, 33.6],
    [33, 33.9],
  ],
  [
    [-8, 36],
    [-2, 36.1],
    [4, 38],
    [10, 38.6],
  ],
  [
    [-6, 48.4],
    [1.4, 50.9],
    [4, 53],
    [7.4, 54.6],
  ],
  [
    [-60, 40],
    [-40, 45],
    [-20, 48],
    [-9, 49],
  ],
  [
    [44, 12.2],
    [55, 14],
    [68, 10],
    [79, 5.6],
    [95, 5.8],
  ],
  [
    [104.4, 1.6],
    [110, 8],
    [116, 18],
    [122, 28],
    [130, 33],
  ],
  [
    [140, 34],
    [165, 42],
    [190, 46],
    [215, 44],
    [235, 38],
  ],
  [
    [-80, 9.8],
    [-78, 16],
    [-74, 21],
    [-72, 34],
  ],
  [
    [18, -34.6],
    [4, -20],
    [-8, 0],
    [-18, 14],
  ],
];
const KINDS: readonly Kind[] = [
  'cargo',
  'cargo',
  'cargo',
  'tanker',
  'tanker',
  'fishing',
  'fishing',
  'passenger',
  'service',
  'pleasure',
  'official',
  'other',
];
const FIRST = ['Amber', 'Boreal', 'Cobalt', 'Dorset', 'Ember', 'Fenland', 'Gannet', 'Harrow', 'Isolde', 'Juniper'];
const SECOND = ['Star', 'Trader', 'Pearl', 'Venture', 'Heron', 'Castle', 'Tide', 'Anchor', 'Bridge', 'Meadow'];

/** The same numbers for the same seed. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

interface MadeUpVessel {
  readonly track: string;
  readonly mmsi: string;
  readonly name: string;
  readonly kind: Kind;
  readonly lane: readonly Place[];
  readonly offset: Place;
  readonly start: number;
  readonly speed: number;
  readonly back: boolean;
}

function vessels(count: number): MadeUpVessel[] {
  const random = seeded(7);
  return Array.from({ length: count }, (_, place) => {
    const mmsi = String(200_000_000 + place * 7919 + 11).slice(0, 9);
    const lane = LANES[Math.floor(random() ** 1.6 * LANES.length)] ?? [];
    const name = `${FIRST[place % 10]} ${SECOND[Math.floor(place / 10) % 10]} ${place}`;
    const wide = () => (random() + random() + random() - 1.5) * 1.6;
    return {
      track: `${mmsi}-1`,
      mmsi,
      name: place % 37 === 0 ? '' : name,
      kind: KINDS[Math.floor(random() * KINDS.length)] ?? 'other',
      lane,
      offset: [wide(), wide() * 0.7],
      start: random(),
      speed: place % 9 === 0 ? 0 : 5 + random() * 12,
      back: random() < 0.5,
    };
  });
}

function along(lane: readonly Place[], share: number): { place: Place; course: number } {
  const at = Math.min(0.9999, Math.max(0, share)) * (lane.length - 1);
  const [from, to] = [lane[Math.floor(at)] ?? [0, 0], lane[Math.floor(at) + 1] ?? [0, 0]];
  const part = at % 1;
  const course = (Math.atan2((to[0] - from[0]) * Math.cos((from[1] * Math.PI) / 180), to[1] - from[1]) * 180) / Math.PI;
  return { place: [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part], course };
}

/** Where a vessel is so many seconds before the end; it turns at the ends of its lane. */
function whereIs(vessel: MadeUpVessel, beforeS: number) {
  const lengthDegrees = vessel.lane.reduce((sum, [x, y], at) => {
    const before = vessel.lane[at - 1];
    return before === undefined ? 0 : sum + Math.hypot(x - before[0], y - before[1]);
  }, 0);
  const moved = (vessel.speed * beforeS) / HOUR_S / 60 / lengthDegrees;
  const raw = (((vessel.start + (vessel.back ? moved : -moved)) % 1) + 1) % 1;
  const { place, course } = along(vessel.lane, raw);
  const lon = place[0] + vessel.offset[0];
  return {
    lon: ((((lon + 180) % 360) + 360) % 360) - 180,
    lat: place[1] + vessel.offset[1],
    course: (((vessel.back ? course + 180 : course) % 360) + 360) % 360,
  };
}

/** Two tankers, a gap of 31 hours, five hours side by side. */
const HALCYON: readonly (readonly [hoursBefore: number, lon: number, lat: number, speed: number])[] = [
  [142, 29.6, 31.9, 10.9],
  [120, 28.2, 32.7, 11],
  [96, 26.6, 33.4, 10.7],
  [74.92, 25.1, 33.86, 10.8],
  [43.92, 23.62, 33.62, 8],
  [42.7, 23.38, 33.57, 0.6],
  [40, 23.372, 33.568, 0.5],
  [37.5, 23.37, 33.57, 0.6],
  [36, 23.1, 33.75, 10.2],
  [24, 21.7, 34.4, 10.8],
  [12, 19.9, 35.2, 10.8],
  [0, 18.2, 36, 10.8],
];
const BRINE: typeof HALCYON = [
  [70, 24.0, 32.2, 9],
  [60, 23.72, 32.7, 9.4],
  [50, 23.5, 33.2, 9.2],
  [43, 23.373, 33.566, 0.7],
  [40, 23.3725, 33.5684, 0.5],
  [37.5, 23.3705, 33.5702, 0.6],
  [34, 23.05, 33.38, 9.8],
  [30, 22.9, 33.05, 9.5],
  [26, 22.96, 32.86, 9.5],
];

function detailed(track: string, mmsi: string, name: string, corners: typeof HALCYON): TrackLine {
  const points: (number | null)[] = [];
  for (const [at, [hours, lon, lat, speed]] of corners.entries()) {
    const next = corners[at + 1];
    const silent = next !== undefined && hours > 74 && hours < 76;
    const steps = next === undefined || silent ? 1 : Math.max(1, Math.round((hours - next[0]) * 4));
    for (let step = 0; step < steps; step += 1) {
      const part = step / steps;
      const [toHours, toLon, toLat, toSpeed] = next ?? [hours, lon, lat, speed];
      const wave = Math.sin((at * 7 + step) * 0.9) * 0.2;
      points.push(
        SEA_END_MS / 1000 - (hours + (toHours - hours) * part) * HOUR_S,
        lon + (toLon - lon) * part,
        lat + (toLat - lat) * part,
        Math.max(0, speed + (toSpeed - speed) * part + wave),
        ((Math.atan2(toLon - lon, toLat - lat) * 180) / Math.PI + 360) % 360,
      );
    }
  }
  return { track, mmsi, name, kind: 'tanker', points };
}

export const HALCYON_TRACK = detailed('636092841-1', '636092841', 'Halcyon Reach', HALCYON);
export const BRINE_TRACK = detailed('613004417-1', '613004417', 'Brine Lark', BRINE);

/** Every vessel as the API gives it, at a time; the two tankers are among them. */
export function madeUpPicture(count: number, atMs = SEA_END_MS, version = 1): Picture {
  const all = vessels(count);
  const before = (SEA_END_MS - atMs) / 1000;
  const at = all.map((vessel) => whereIs(vessel, before));
  const heard = all.map((_, place) => Math.floor(atMs / 1000) - ((place * 13) % (place % 11 === 0 ? 3000 : 240)));
  const last = (line: TrackLine, part: number) => Number(line.points.at(part - 5));
  const two = [HALCYON_TRACK, BRINE_TRACK];
  return {
    at: new Date(atMs).toISOString(),
    version,
    total: count + 2,
    leftOut: 0,
    track: [...all.map(({ track }) => track), ...two.map(({ track }) => track)],
    mmsi: [...all.map(({ mmsi }) => mmsi), ...two.map(({ mmsi }) => mmsi)],
    name: [...all.map(({ name }) => name), ...two.map(({ name }) => name)],
    kind: [...all.map(({ kind }) => kind), 'tanker', 'tanker'],
    lon: [...at.map(({ lon }) => lon), ...two.map((line) => last(line, 1))],
    lat: [...at.map(({ lat }) => lat), ...two.map((line) => last(line, 2))],
    speed: [...all.map(({ speed }) => Number(speed.toFixed(1))), 10.8, 9.5],
    course: [...at.map(({ course }) => Math.round(course)), 300, 170],
    heading: [...at.map(({ course }, place) => (place % 5 === 0 ? null : Math.round(course))), null, null],
    heard: [...heard, ...two.map((line) => last(line, 0))],
    listed: [...all.map((_, place) => (place % 4001 === 0 ? 1 : 0)), 0, 2],
  };
}

/** Tracks of the first so many vessels over the last day, a point each half hour, and those of the two. */
export function madeUpTracks(count: number, fromMs: number, toMs: number): TrackLine[] {
  const lines = vessels(count).map((vessel): TrackLine => {
    const points: number[] = [];
    for (let time = fromMs / 1000; time <= toMs / 1000; time += HOUR_S / 2) {
      const { lon, lat, course } = whereIs(vessel, SEA_END_MS / 1000 - time);
      points.push(time, lon, lat, vessel.speed, course);
    }
    const { track, mmsi, name, kind } = vessel;
    return { track, mmsi, name, kind, points };
  });
  return [...lines, HALCYON_TRACK, BRINE_TRACK];
}

const halcyon = {
  mmsi: '636092841',
  track: '636092841-1',
  name: 'Halcyon Reach',
  kind: 'tanker',
  imo: '9810045',
  flag: 'LR',
  listed: 0,
} as const;
const brine = {
  mmsi: '613004417',
  track: '613004417-1',
  name: 'Brine Lark',
  kind: 'tanker',
  imo: '9830067',
  callsign: 'TJQA',
  flag: 'CM',
  listed: 2,
} as const;
const other = (name: string, mmsi: string) => ({ mmsi, track: `${mmsi}-1`, name, kind: 'cargo', listed: 0 }) as const;
const hoursBefore = (hours: number) => new Date(SEA_END_MS - hours * HOUR_S * 1000).toISOString();

export const MADE_UP_FINDINGS: readonly FindingRow[] = [
  {
    id: 'meeting-1',
    type: 'meeting',
    start: hoursBefore(42.67),
    end: hoursBefore(37.5),
    lon: 23.37,
    lat: 33.57,
    score: 0.88,
    text: 'Halcyon Reach and Brine Lark lay 46 m apart for 5 h 10 min',
    vessels: [halcyon, brine],
    alert: 'A-1042',
  },
  {
    id: 'dark-1',
    type: 'dark',
    start: hoursBefore(74.92),
    end: hoursBefore(43.92),
    lon: 25.1,
    lat: 33.86,
    score: 0.74,
    text: 'Halcyon Reach was not heard for 31 h where others were',
    vessels: [halcyon],
  },
  {
    id: 'identity-1',
    type: 'identity',
    kind: 'flag changed',
    start: hoursBefore(108.33),
    end: hoursBefore(108.33),
    lon: 22.1,
    lat: 34.8,
    score: 0.73,
    text: 'Almeria Star changed its flag under way',
    vessels: [other('Almeria Star', '224000511')],
  },
  {
    id: 'dark-2',
    type: 'dark',
    start: hoursBefore(69.5),
    end: hoursBefore(60.5),
    lon: 24.0,
    lat: 32.3,
    score: 0.71,
    text: 'Brine Lark was not heard for 9 h where others were',
    vessels: [brine],
  },
  {
    id: 'loitering-1',
    type: 'loitering',
    start: hoursBefore(4.83),
    end: hoursBefore(0.5),
    lon: 25.9,
    lat: 34.4,
    score: 0.62,
    text: 'Costa Serena IV drifted for 4 h 20 min off its way',
    vessels: [other('Costa Serena IV', '247000620')],
  },
  {
    id: 'dark-3',
    type: 'dark',
    start: hoursBefore(135.08),
    end: hoursBefore(129),
    lon: 26.6,
    lat: 33.5,
    score: 0.58,
    text: 'Nordhavn Trader was not heard for 6 h where others were',
    vessels: [other('Nordhavn Trader', '219000777')],
  },
  {
    id: 'speed-1',
    type: 'speed',
    start: hoursBefore(20),
    end: hoursBefore(19),
    lon: 22.6,
    lat: 36.1,
    score: 0.41,
    text: 'Amber Star 10 sailed at 31 kn, three times as fast as ever',
    vessels: [other('Amber Star 10', '209000123')],
  },
  {
    id: 'distress-1',
    type: 'distress',
    start: hoursBefore(3),
    lon: 27.9,
    lat: 33.1,
    score: 1,
    text: 'A man-overboard beacon has sent since 21:00',
    vessels: [{ mmsi: '972000123', name: '', kind: 'distress', listed: 0 }],
  },
];

export function madeUpFindings(): Findings {
  return { findings: [...MADE_UP_FINDINGS], total: MADE_UP_FINDINGS.length };
}

function reach(from: Place, to: Place): [number, number][] {
  const [cx, cy] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const turn = Math.atan2(to[1] - from[1], to[0] - from[0]);
  return Array.from({ length: 64 }, (_, step) => {
    const angle = (step / 64) * 2 * Math.PI;
    const [x, y] = [Math.cos(angle) * 1.34, Math.sin(angle) * 0.85];
    return [cx + x * Math.cos(turn) - y * Math.sin(turn), cy + x * Math.sin(turn) + y * Math.cos(turn)];
  });
}

export function madeUpDetail(id: string): FindingDetail | undefined {
  const row = MADE_UP_FINDINGS.find((one) => one.id === id);
  if (row === undefined) return undefined;
  const end = SEA_END_MS / 1000;
  const fixOf = (vessel: string, [hours, lon, lat, speed]: (typeof HALCYON)[number]) => ({
    vessel,
    time: end - hours * HOUR_S,
    lon,
    lat,
    speed,
  });
  const fixes =
    row.type === 'dark'
      ? [HALCYON[3], HALCYON[4]].flatMap((one) => (one === undefined ? [] : [fixOf('636092841', one)]))
      : [];
  return {
    ...row,
    reasons: [
      { text: 'Nearer than 500 m, slower than 2 kn', score: 0.41 },
      { text: 'Open sea, no anchorage', score: 0.22 },
      { text: 'Just after a dark period of 31 h', score: 0.18 },
      { text: 'Other vessel is on a list', score: 0.11 },
      { text: 'No change in draught reported', score: Number((row.score - 0.92).toFixed(2)) },
    ],
    evidence: {
      fixes,
      thresholds: { distanceMaxM: 500, durationMinMinutes: 120 },
      measured: { distanceMedianM: 46, durationMinutes: 310, ...(row.type === 'dark' ? { speedReachKn: 5 } : {}) },
      margin: 1.6,
      ...(row.type === 'meeting' && {
        distances: Array.from({ length: 40 }, (_, at): [number, number] => [
          end - (44 - at * 0.18) * HOUR_S,
          at < 6 || at > 34 ? 4000 : 46 + (at % 5) * 3,
        ]),
      }),
      ...(row.type === 'dark' && { ring: reach([25.1, 33.86], [23.62, 33.62]) }),
    },
    tracks: row.vessels.flatMap(({ mmsi }) => [HALCYON_TRACK, BRINE_TRACK].filter((line) => line.mmsi === mmsi)),
    joint: row.vessels.some(({ mmsi }) => mmsi === '613004417')
      ? [
          {
            mmsi: '613004417',
            chains: [
              {
                chain: [],
                dataset: 'eu-list',
                listed: { key: 'eu-list/v-1', caption: 'Brine Lark' },
                text: 'Brine Lark is on the EU list since 2 Feb',
              },
            ],
          },
        ]
      : [],
  };
}

export const MADE_UP_PORTS: readonly PortRow[] = [
  ['Heraklion', 25.14, 35.35],
  ['Souda', 24.15, 35.49],
  ['Sitia', 26.1, 35.21],
  ['Kythira', 23.0, 36.15],
  ['Gavdos', 24.09, 34.85],
  ['Derna', 22.65, 32.76],
  ['Tobruk', 23.98, 32.08],
  ['Milos', 24.43, 36.73],
].map(([name, lon, lat]) => ({
  id: String(name).toLowerCase(),
  name: String(name),
  lon: Number(lon),
  lat: Number(lat),
  learned: false,
}));

export function madeUpReception(at: string): ReceptionLayer {
  const cells: ReceptionLayer['cells'] = [];
  for (let lon = 18; lon < 30; lon += 0.5) {
    for (let lat = 32; lat < 38; lat += 0.5) {
      const share = Math.max(0, 0.98 - Math.abs(lat - 35) * 0.22 - Math.abs(lon - 24) * 0.03);
      if (share > 0.05)
        cells.push({ bounds: [lon, lat, lon + 0.5, lat + 0.5], share, vessels: 4, lastHeard: at, judged: share > 0.5 });
    }
  }
  return {
    at,
    cells,
    sources: [
      { name: 'Gavdos', lastHeard: at, reports: 81_204, silent: false },
      { name: 'Kasos', lastHeard: hoursBefore(20.83), reports: 12_044, silent: true },
    ],
    counts: { read: 93_248, checksum: 12 },
  };
}

export function madeUpVessel(track: string): VesselPage | undefined {
  const vessel = [halcyon, brine].find((one) => one.track === track);
  const line = [HALCYON_TRACK, BRINE_TRACK].find((one) => one.track === track);
  const made = vessels(50_000).find((one) => one.track === track);
  if (made === undefined && vessel === undefined) return undefined;
  const where = made === undefined ? undefined : whereIs(made, 0);
  return {
    track,
    mmsi: vessel?.mmsi ?? made?.mmsi ?? '',
    name: vessel?.name ?? made?.name ?? '',
    kind: vessel?.kind ?? made?.kind ?? 'other',
    ...(vessel !== undefined && { imo: vessel.imo, imoValid: true, flag: vessel.flag }),
    firstHeard: hoursBefore(6 * 24),
    lastHeard: hoursBefore(0.05),
    lon: where?.lon ?? Number(line?.points.at(-4)),
    lat: where?.lat ?? Number(line?.points.at(-3)),
    speed: made?.speed ?? 10.8,
    course: where?.course ?? 300,
    destination: 'AUGUSTA',
    reports: 1204,
    points: 88,
    receivers: ['Gavdos'],
    handling: 'AMBER',
    sameMmsi: [],
    history: [],
    portCalls: [],
    findings: MADE_UP_FINDINGS.filter(({ vessels: of }) => of.some((one) => one.track === track)),
    entities: [],
    listed:
      track === brine.track
        ? [
            {
              chain: [],
              dataset: 'eu-list',
              listed: { key: 'eu-list/v-1', caption: 'Brine Lark' },
              text: 'Brine Lark is on the EU list since 2 Feb',
            },
          ]
        : [],
    alerts: [],
    keptUntil: new Date(SEA_END_MS + 90 * DAY_S * 1000).toISOString(),
  };
}
