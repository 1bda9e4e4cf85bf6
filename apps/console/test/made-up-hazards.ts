import type {
  AlertDetail,
  ExposureRow,
  FaultVessel,
  HazardDoubt,
  HazardJudge,
  HazardJudgement,
  HazardList,
  HazardPage,
  HazardReportShape,
  HazardRow,
  HazardShape,
} from '@quintet/node/api';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** So many small events beside those that are told whole: a list of them does not fit on a screen. */
const SMALL_EVENTS = 300;

/** Words for hazards, as the vocabulary of the node has them. */
export const MADE_UP_WORDS = [
  { code: 'earthquake', title: 'Earthquake', category: 'Geo' },
  { code: 'tsunami', title: 'Tsunami', category: 'Geo' },
  { code: 'flood', title: 'Flood', category: 'Met' },
  { code: 'telecom-cable', title: 'Fault of a telecom cable', category: 'Infra' },
  { code: 'wind', title: 'Wind', category: 'Met' },
];

const circle = (lon: number, lat: number, radiusKm: number): HazardShape => ({
  kind: 'circle',
  at: [lon, lat],
  radiusKm,
});
const point = (lon: number, lat: number): HazardShape => ({ kind: 'point', at: [lon, lat] });

/** A made-up morning: an earthquake off Crete that three agencies saw, a flood, a cable that broke, and an exercise. */
export class MadeUpHazards {
  readonly startMs: number;
  private judgements: HazardJudgement[] = [];
  private version = 1;
  private more: HazardRow[] = [];
  private readonly judged = new Map<string, boolean>();

  constructor(nowMs: number) {
    this.startMs = Math.floor(nowMs / HOUR_MS) * HOUR_MS - 3 * HOUR_MS;
  }

  private at(minutes: number): string {
    return new Date(this.startMs + minutes * MINUTE_MS).toISOString();
  }

  private row(id: string, more: Partial<HazardRow>): HazardRow {
    return {
      id,
      lane: 'actual',
      hazard: 'earthquake',
      hazardTitle: 'Earthquake',
      caption: id,
      level: 'moderate',
      active: true,
      start: this.at(0),
      last: this.at(40),
      shapes: [],
      sites: 0,
      vessels: 0,
      reports: 1,
      conflicts: 0,
      ownArea: false,
      ...more,
    };
  }

  get quake(): HazardRow {
    return this.row('H-1001', {
      caption: 'Earthquake south of Crete',
      level: 'severe',
      lon: 25.3,
      lat: 34.6,
      shapes: [point(25.3, 34.6)],
      magnitude: 6.1,
      people: 418_730,
      sites: 4,
      vessels: 2,
      reports: 3,
      conflicts: 2,
      ownArea: true,
      alert: 'A-9001',
    });
  }

  get tsunami(): HazardRow {
    return this.row('H-1002', {
      hazard: 'tsunami',
      hazardTitle: 'Tsunami',
      caption: 'Tsunami watch, southern Aegean',
      level: 'extreme',
      start: this.at(9),
      lon: 25.6,
      lat: 34.9,
      shapes: [circle(25.6, 34.9, 120)],
      people: 96_000,
      sites: 3,
      ownArea: true,
      alert: 'A-9002',
    });
  }

  get cable(): HazardRow {
    return this.row('H-1003', {
      hazard: 'telecom-cable',
      hazardTitle: 'Fault of a telecom cable',
      caption: 'Cable Low Hills – Far Shore: no signal',
      level: 'moderate',
      start: this.at(-55),
      lon: 24.1,
      lat: 35.9,
      shapes: [point(24.1, 35.9)],
      sites: 1,
      vessels: 1,
      alert: 'A-9003',
    });
  }

  get exercise(): HazardRow {
    return this.row('H-1900', {
      lane: 'exercise',
      hazard: 'flood',
      hazardTitle: 'Flood',
      caption: 'Exercise High Water: dam of Upper Arve fails',
      level: 'extreme',
      shapes: [circle(6.4, 46.1, 20)],
      lon: 6.4,
      lat: 46.1,
      sites: 2,
    });
  }

  get small(): readonly HazardRow[] {
    return Array.from({ length: SMALL_EVENTS }, (_, place) =>
      this.row(`H-${2000 + place}`, {
        hazard: place % 3 === 0 ? 'wind' : 'flood',
        hazardTitle: place % 3 === 0 ? 'Wind' : 'Flood',
        caption: place % 3 === 0 ? `Gale, district ${place}` : `High water, reach ${place}`,
        level: (['minor', 'moderate', 'unknown'] as const)[place % 3] ?? 'minor',
        active: place % 5 !== 0,
        ...(place % 5 === 0 && { end: this.at(30) }),
        start: this.at(-place * 7),
        last: this.at(30 - place),
        lon: 5 + (place % 20),
        lat: 42 + (place % 9),
      }),
    );
  }

  get rows(): readonly HazardRow[] {
    return [this.tsunami, this.quake, this.cable, this.exercise, ...this.small, ...this.more];
  }

  /** Something new happens; the next answer to `since` holds it. */
  happen(): HazardRow {
    this.version++;
    const made = this.row(`H-${5000 + this.version}`, {
      caption: `New: high water at gauge ${this.version}`,
      hazard: 'flood',
      hazardTitle: 'Flood',
      level: 'severe',
    });
    this.more.push(made);
    return made;
  }

  list(query: URLSearchParams): HazardList {
    const [lane, state] = [query.get('lane') ?? 'actual', query.get('state') ?? 'active'];
    const codes = query.get('hazard')?.split(',');
    const since = query.get('since');
    const levels = ['unknown', 'minor', 'moderate', 'severe', 'extreme'];
    const least = levels.indexOf(query.get('minLevel') ?? 'unknown');
    const all = since === null ? this.rows : this.more.slice(-1);
    const fitting = all.filter(
      (row) =>
        row.lane === lane &&
        (state === 'all' || row.active === (state === 'active')) &&
        (codes === undefined || codes.includes(row.hazard)) &&
        levels.indexOf(row.level) >= least &&
        (query.get('ownArea') !== 'true' || row.ownArea),
    );
    const sorted = fitting.toSorted((one, other) => levels.indexOf(other.level) - levels.indexOf(one.level));
    return {
      at: this.at(180),
      version: this.version,
      total: fitting.length,
      events: sorted.slice(0, Number(query.get('limit') ?? 1000)),
      gone: since === null ? [] : ['H-2001'],
      feedsTroubled: 2,
    };
  }

  private report(id: string, agency: string, more: Partial<HazardReportShape>): HazardReportShape {
    return {
      id,
      feed: 'f-1',
      feedTitle: `Feed of ${agency}`,
      agency,
      caption: 'Earthquake south of Crete',
      hazard: 'earthquake',
      level: 'severe',
      live: true,
      sent: this.at(4),
      start: this.at(0),
      received: this.at(5),
      revision: 1,
      texts: [],
      shapes: [],
      codes: [],
      links: [],
      evidence: [],
      signatures: [],
      findings: [],
      handling: 'TLP:CLEAR',
      ...more,
    };
  }

  get quakeReports(): readonly HazardReportShape[] {
    return [
      this.report('seis-a:20261', 'Aegean Seismic Institute', {
        sent: this.at(31),
        received: this.at(31.4),
        revision: 3,
        magnitude: 6.1,
        depthKm: 12,
        shapes: [point(25.3, 34.6)],
        links: ['glide:EQ-2026-000123'],
        web: 'https://quakes.example/20261',
        attribution: 'Aegean Seismic Institute, free for public use',
        record: 'r-1',
        evidence: [
          {
            with: 'seis-b:xk81',
            rule: 'earthquake',
            timeS: 4,
            distanceKm: 11.3,
            magnitude: 0.3,
            score: 0.97,
            text: 'Same place and time within the windows of an earthquake',
          },
        ],
      }),
      this.report('cap:warnings.example,778', 'Civil Protection Low Hills', {
        caption: 'Earthquake: stay away from damaged buildings',
        sent: this.at(12),
        received: this.at(12.2),
        expires: this.at(400),
        urgency: 'Immediate',
        severity: 'Severe',
        certainty: 'Observed',
        shapes: [
          {
            kind: 'polygon',
            rings: [
              [
                [24.6, 34.9],
                [26.3, 34.9],
                [26.3, 35.4],
                [24.6, 35.4],
              ],
            ],
          },
        ],
        texts: [
          {
            language: 'en',
            headline: 'Strong earthquake: expect aftershocks',
            description: 'A strong earthquake was felt on the south coast.\n\nRoads may be blocked.',
            instruction: 'Leave damaged buildings. Keep off the beach until you are told otherwise.',
            area: 'South coast of Crete',
          },
          {
            language: 'el',
            headline: 'Ισχυρός σεισμός: αναμένονται μετασεισμοί',
            description: 'Ισχυρός σεισμός έγινε αισθητός στη νότια ακτή.',
            instruction: 'Απομακρυνθείτε από κτίρια με βλάβες.',
            area: 'Νότια ακτή της Κρήτης',
          },
        ],
        web: 'javascript:alert(1)',
        codes: [{ scheme: 'NUTS3:2021', value: 'EL431' }],
        signatures: [
          { state: 'valid', signer: 'warnings.example', why: 'The key is the one that is pinned for the sender.' },
        ],
        record: 'r-2',
        handling: 'TLP:GREEN',
        evidence: [
          {
            with: 'seis-a:20261',
            rule: 'area',
            timeS: 480,
            score: 0.88,
            text: 'The area lies within the shaking of the earthquake',
          },
        ],
      }),
      this.report('seis-b:xk81', 'Far Shore Observatory', {
        live: false,
        endedWhy: 'replaced by revision 2, then deleted by the source',
        sent: this.at(2),
        received: this.at(2.1),
        start: this.at(0.07),
        magnitude: 5.8,
        depthKm: 33,
        shapes: [point(25.41, 34.55)],
        signatures: [{ state: 'forged', signer: 'farshore.example', why: 'The digest is of another document.' }],
        findings: [
          {
            severity: 'warning',
            code: 'CAP-214',
            path: '/alert[1]/info[1]/area[1]',
            line: 41,
            message: 'The area has no shape: only its name is known.',
          },
        ],
        record: 'r-3',
      }),
    ];
  }

  private site(key: string, caption: string, siteKind: string, lon: number, lat: number, more: Partial<ExposureRow>) {
    return { kind: 'site' as const, key, caption, siteKind, lon, lat, inside: true, chain: [], text: caption, ...more };
  }

  get quakeExposure(): ExposureRow[] {
    const chain = [
      { key: 'own:sites/sub-1', caption: 'Substation Ierapetra' },
      { key: 'own:sites/pump-4', caption: 'Pumping station 4' },
      { key: 'own:sites/hosp-2', caption: 'Hospital of Sitia' },
    ];
    return [
      this.site('own:sites/sub-1', 'Substation Ierapetra', 'substation', 25.73, 35.01, {}),
      this.site('own:sites/hosp-2', 'Hospital of Sitia', 'hospital', 26.1, 35.2, {}),
      this.site('own:sites/sev-9', 'Fuel depot Lower Quay', 'seveso', 25.14, 35.33, {
        inside: false,
        distanceKm: 21.4,
      }),
      this.site('own:sites/air-1', 'Aerodrome of the south', 'airport', 25.2, 35.06, {}),
      {
        kind: 'cascade',
        key: 'own:sites/pump-4',
        caption: 'Pumping station 4',
        inside: false,
        afterHours: 4,
        chain: chain.slice(0, 2),
        text: 'Without Substation Ierapetra, Pumping station 4 fails after 4 h: its generator runs dry.',
      },
      {
        kind: 'cascade',
        key: 'own:sites/hosp-2',
        caption: 'Hospital of Sitia',
        inside: false,
        afterHours: 12,
        chain,
        text: 'Without water, the Hospital of Sitia cannot go on after 12 h.',
      },
      {
        kind: 'vessel',
        key: 't-240',
        caption: 'Halcyon Reach',
        lon: 25.05,
        lat: 34.72,
        inside: true,
        chain: [],
        text: 'Halcyon Reach is inside.',
      },
      {
        kind: 'vessel',
        key: 't-241',
        caption: 'Brine Lark',
        lon: 24.6,
        lat: 34.5,
        inside: false,
        distanceKm: 38,
        chain: [],
        text: 'Brine Lark is near.',
      },
    ];
  }

  get faultVessel(): FaultVessel {
    const minute = (place: number) => Math.round((this.startMs + (place - 100) * MINUTE_MS) / 1000);
    return {
      track: 't-241',
      mmsi: '271000017',
      name: 'Brine Lark',
      kind: 'tanker',
      imo: '9830067',
      flag: 'CM',
      site: {
        key: 'own:sites/cable-1',
        caption: 'Cable Low Hills – Far Shore',
        positions: [
          [23.1, 36.4],
          [24.1, 35.9],
          [25.4, 35.7],
        ],
      },
      score: 0.78,
      text: 'Brine Lark went at 1.4 kn over the cable Low Hills – Far Shore for 26 min, 9 min before the fault.',
      reasons: [
        { text: 'slow over the cable, 1.4 kn where 11 kn is usual', score: 0.42 },
        { text: 'nine minutes before the fault', score: 0.28 },
        { text: 'course changed across the cable', score: 0.13 },
        { text: 'other vessels were slow there too', score: -0.05 },
      ],
      against: ['Wind of 8 Bft was reported there.', 'The anchorage of Low Hills is 6 km away.'],
      points: Array.from({ length: 60 }, (_, place) => [
        minute(place),
        23.95 + place * 0.004 + (place > 20 && place < 40 ? Math.sin(place) * 0.004 : 0),
        35.8 + place * 0.0032,
        place > 20 && place < 40 ? 1.4 : 10.5,
        45,
      ]),
      listed: [
        {
          chain: [{ key: 'reg/1', caption: 'Kestrel Yard Holdings', schema: 'Company' }],
          dataset: 'eu_fsf',
          listed: { key: 'eu_fsf/17', caption: 'Pavel Drenov' },
          text: 'owned by Kestrel Yard Holdings, which Pavel Drenov owns',
        },
      ],
      alert: 'A-9003',
    };
  }

  private empty(row: HazardRow): HazardPage {
    return {
      row,
      reports: [],
      conflicts: [],
      exposure: { rows: [], sites: 0, cascades: 0, vessels: 0 },
      rings: [],
      causes: [],
      doubts: [],
      judgements: this.judgements,
      faultVessels: [],
      alerts: [],
      timeline: [],
      handling: 'TLP:CLEAR',
    };
  }

  page(id: string): HazardPage | undefined {
    if (id === 'H-77') return { ...this.empty(this.quake), redirectTo: this.quake.id };
    const row = this.rows.find((one) => one.id === id);
    if (row === undefined) return undefined;
    if (id === this.quake.id) return this.quakePage();
    if (id === this.cable.id) return this.cablePage();
    return {
      ...this.empty(row),
      reports: [
        this.report(`r-${id}`, 'Office of Warnings', {
          caption: row.caption,
          shapes: row.shapes,
          level: row.level,
          hazard: row.hazard,
        }),
      ],
    };
  }

  private quakePage(): HazardPage {
    return {
      ...this.empty(this.quake),
      reports: [...this.quakeReports],
      conflicts: [
        {
          property: 'magnitude',
          values: [
            { value: '6.1', agencies: ['Aegean Seismic Institute'] },
            { value: '5.8', agencies: ['Far Shore Observatory'] },
          ],
          text: 'The reviewed solution of the nearest network is shown.',
        },
        {
          property: 'depthKm',
          values: [
            { value: '12', agencies: ['Aegean Seismic Institute'] },
            { value: '33', agencies: ['Far Shore Observatory'] },
          ],
          text: '33 km is a depth that was assumed, not measured.',
        },
      ],
      exposure: {
        people: 418_730,
        peopleCoveredShare: 0.83,
        rows: this.quakeExposure,
        sites: 4,
        cascades: 2,
        vessels: 2,
      },
      rings: [
        { intensity: 5, shape: circle(25.3, 34.6, 110) },
        { intensity: 6, shape: circle(25.3, 34.6, 62) },
        { intensity: 7, shape: circle(25.3, 34.6, 28) },
      ],
      causes: [
        {
          direction: 'to',
          event: this.tsunami,
          rule: 'earthquake-tsunami',
          lagS: 540,
          distanceKm: 43,
          text: 'A shallow earthquake of this size under the sea may cause a tsunami.',
        },
      ],
      doubts: this.doubts().slice(0, 1),
      alerts: [
        { id: 'A-9001', state: 'new', text: 'Severe earthquake in the own area', at: this.at(6) },
        { id: 'A-8990', state: 'dismissed', text: 'Foreshock: mistaken report', at: this.at(-200) },
      ],
      timeline: [
        {
          at: this.at(31.4),
          kind: 'revision',
          who: 'Aegean Seismic Institute',
          text: 'magnitude 6.0 → 6.1, reviewed',
          report: 'seis-a:20261',
        },
        {
          at: this.at(20),
          kind: 'ended',
          who: 'Far Shore Observatory',
          text: 'deleted by the source',
          report: 'seis-b:xk81',
        },
        {
          at: this.at(12.2),
          kind: 'report',
          who: 'Civil Protection Low Hills',
          text: 'Earthquake: stay away from damaged buildings',
          report: 'cap:warnings.example,778',
        },
        { at: this.at(6), kind: 'alert', who: 'system', text: 'Alert A-9001 was raised' },
        {
          at: this.at(5),
          kind: 'report',
          who: 'Aegean Seismic Institute',
          text: 'magnitude 5.9, automatic',
          report: 'seis-a:20261',
        },
        {
          at: this.at(2.1),
          kind: 'report',
          who: 'Far Shore Observatory',
          text: 'magnitude 5.8, automatic',
          report: 'seis-b:xk81',
        },
      ],
      handling: 'TLP:GREEN',
    };
  }

  private cablePage(): HazardPage {
    return {
      ...this.empty(this.cable),
      reports: [
        this.report('inc:44', 'Low Hills Telecom', {
          caption: this.cable.caption,
          hazard: 'telecom-cable',
          level: 'moderate',
          start: this.at(-55),
          sent: this.at(-40),
          received: this.at(-39),
          shapes: [point(24.1, 35.9)],
          links: ['site:own:sites/cable-1'],
        }),
      ],
      faultVessels: [this.faultVessel],
      alerts: [{ id: 'A-9003', state: 'new', text: 'Brine Lark over a cable that broke', at: this.at(-30) }],
      timeline: [{ at: this.at(-39), kind: 'report', who: 'Low Hills Telecom', text: 'no signal', report: 'inc:44' }],
    };
  }

  doubts(): HazardDoubt[] {
    const [quake] = this.quakeReports;
    if (quake === undefined) return [];
    const others: HazardDoubt[] = [
      {
        a: quake,
        b: this.report('seis-c:9', 'Inner Sea Network', {
          caption: 'Earthquake, Libyan Sea',
          magnitude: 5.2,
          depthKm: 10,
          start: this.at(1.2),
          sent: this.at(8),
          shapes: [point(25.9, 34.2)],
        }),
        eventA: this.quake.id,
        eventB: 'H-2000',
        score: 0.51,
        text: 'Near in time, far in place; the magnitudes differ: an aftershock or the same.',
      },
      {
        a: this.report('met:1', 'Met Office of the Plain', {
          caption: 'High water, reach 4',
          hazard: 'flood',
          level: 'moderate',
          shapes: [circle(9, 46, 14)],
          texts: [{ language: 'en', headline: 'High water at reach 4', area: 'Reach 4' }],
          severity: 'Moderate',
        }),
        b: this.report('hyd:7', 'Hydrological Service', {
          caption: 'Flood, lower Arve',
          hazard: 'flood',
          level: 'severe',
          start: this.at(50),
          shapes: [circle(9.3, 46.1, 30)],
          severity: 'Severe',
        }),
        eventA: 'H-2004',
        eventB: 'H-2005',
        score: 0.47,
        text: 'The areas overlap by 41 %; the second begins 50 min later.',
      },
    ];
    return others.filter(({ a, b }) => !this.judged.has(`${a.id} ${b.id}`));
  }

  judge({ a, b, same, note }: HazardJudge): void {
    this.judged.set(`${a} ${b}`, same);
    this.judgements = [
      {
        id: `j-${this.judged.size}-${this.judgements.length}`,
        a,
        b,
        same,
        by: 'admin',
        at: this.at(170),
        ...(note !== undefined && { note }),
      },
      ...this.judgements,
    ];
  }

  takeBack(id: string): void {
    const gone = this.judgements.find((one) => one.id === id);
    if (gone !== undefined) this.judged.delete(`${gone.a} ${gone.b}`);
    this.judgements = this.judgements.filter((one) => one.id !== id);
  }

  /** What an alert about the tsunami or about the cable shows. */
  alert(id: string): AlertDetail | undefined {
    if (id !== 'A-9002' && id !== 'A-9003') return undefined;
    const isFault = id === 'A-9003';
    return {
      row: {
        id,
        sector: 'crises',
        state: 'new',
        subjectKind: isFault ? 'fault' : 'hazard',
        about: 'hazard',
        subject: isFault ? 'Brine Lark' : 'Tsunami watch, southern Aegean',
        listed: isFault ? 'slow over a cable that broke' : 'Extreme and immediate in the own area',
        listedId: isFault ? this.cable.id : this.tsunami.id,
        dataset: isFault ? 'hazard:fault' : 'hazard:warning',
        score: isFault ? 0.78 : 1,
        held: false,
        escalated: false,
        pinned: !isFault,
        createdAt: this.at(10),
      },
      threshold: 0.6,
      reasons: isFault ? this.faultVessel.reasons.map((reason) => ({ ...reason, feature: 'fault' })) : [],
      comparison: [],
      matcher: { name: 'hazards', version: '1.0.0', at: this.at(10) },
      subject: { id: 'x', schema: 'Hazard', properties: {} },
      hazard: isFault
        ? { event: this.cable, reports: this.cablePage().reports, exposure: [], faultVessel: this.faultVessel }
        : {
            event: this.tsunami,
            reports: [
              this.report('cap:warnings.example,801', 'Tsunami Service', {
                caption: 'Tsunami: leave the coast now',
                hazard: 'tsunami',
                level: 'extreme',
                sent: this.at(10),
                expires: this.at(300),
                urgency: 'Immediate',
                severity: 'Extreme',
                certainty: 'Likely',
                shapes: [circle(25.6, 34.9, 120)],
                texts: [
                  {
                    language: 'en',
                    headline: 'Tsunami: leave the coast now',
                    description: 'Waves of 1 m to 3 m may reach the south coast from 09:20.',
                    instruction: 'Go inland or to high ground at once. Do not wait to see the wave.',
                    area: 'South coast of Crete, Kasos, Karpathos',
                  },
                ],
                record: 'r-9',
              }),
            ],
            exposure: this.quakeExposure,
          },
      handling: 'TLP:GREEN',
      payments: [],
      before: [],
      events: [{ id: 1, at: this.at(10), actor: 'system', kind: 'created' }],
      duties: [],
      dismissReasons: [
        { code: 'not-here', text: 'It does not reach what we answer for', used: 3, overturned: 0 },
        { code: 'over', text: 'It is over, or was called off', used: 1, overturned: 0 },
        { code: 'other', text: 'Another reason, written below', used: 0, overturned: 0 },
      ],
      fourEyes: false,
      revision: 1,
    };
  }
}

/** What a made-up node answers. */
export interface MadeUpAnswer {
  readonly status: number;
  readonly body?: unknown;
  /** Not JSON: a document as received. */
  readonly text?: string;
}

const none: MadeUpAnswer = { status: 404, body: { code: 'HAZ-404', message: 'There is no such event.' } };
const found = (body: unknown): MadeUpAnswer => (body === undefined ? none : { status: 200, body });

/** Answers what lies under `/api/hazards`, and the alerts about hazards; undefined for anything else. */
export function answerHazards(world: MadeUpHazards, method: string, url: URL, body: string): MadeUpAnswer | undefined {
  const [, root = '', ...parts] = url.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  const [first = '', second = ''] = parts;
  if (root === 'alerts' && method === 'GET') {
    const detail = world.alert(first);
    return detail === undefined ? undefined : found(detail);
  }
  if (root !== 'hazards') return undefined;
  if (first === '') return found(world.list(url.searchParams));
  if (first === 'doubts') return found({ doubts: world.doubts(), total: world.doubts().length });
  if (first === 'vocabulary') return found({ hazards: MADE_UP_WORDS });
  if (first === 'records') return { status: 200, text: `<alert><!-- ${second} --></alert>` };
  if (first === 'judgements' && method === 'POST') {
    world.judge(JSON.parse(body) as HazardJudge);
    return { status: 202, body: null };
  }
  if (first === 'judgements') {
    world.takeBack(second);
    return { status: 202, body: null };
  }
  return found(world.page(first));
}
