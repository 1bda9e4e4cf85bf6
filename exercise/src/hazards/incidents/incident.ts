import type { World } from '../../feeds/feed.ts';
import { Draw, type Shares } from '../../random.ts';
import { type Place, placeAt } from '../../sea/geo.ts';
import { span } from '../../sea/span.ts';
import { type SeaLineId, seaLines } from '../../sea/waters/sea-cables.ts';
import { worldSea } from '../../sea/world-sea.ts';
import { latinFirmName } from '../../world/firm.ts';
import { ENTITIES_PER_INCIDENT, INCIDENT_OPEN_SHARE, INCIDENTS_A_DAY } from '../hazard-proportions.ts';
import { FIRST_DAY, HAZARD_DAYS, HOUR_MS, MINUTE_MS, november } from '../hazard-days.ts';
import { networkOf } from '../sites/network.ts';
import { operatorsOf } from '../sites/operators.ts';
import type { Site, SiteKind } from '../sites/site.ts';
import { storiesOf } from '../stories.ts';

export type IncidentKind = 'power' | 'telecom_cable' | 'water' | 'seveso' | 'theft' | 'pollution' | 'claim' | 'other';

/** Something that an operator or an authority reports. */
export interface Incident {
  readonly id: string;
  readonly kind: IncidentKind;
  readonly atMs: number;
  /** When it was over; absent while it goes on. */
  readonly untilMs?: number;
  readonly place: Place;
  readonly operator: string;
  readonly text: string;
  /** The site that it is about. */
  readonly site?: string;
  readonly event?: string;
  /** What a cable's fault has to do with vessels. */
  readonly cause?: 'vessel-slow-over-cable' | 'no-vessel-near' | 'before-the-sea-was-heard';
}

/** Numbers of the stories lie before those of the others. */
const FIRST_COMMON = 100;

/** Every incident of the fortnight, the stories first. */
export function incidentsOf(world: World): readonly Incident[] {
  const sites = networkOf(world.seed);
  const common = HAZARD_DAYS * INCIDENTS_A_DAY + Math.floor(world.size / ENTITIES_PER_INCIDENT);
  return [
    ...storyIncidents(world, sites),
    ...Array.from({ length: common }, (_, i) => commonIncident(world.seed, i, sites)),
  ];
}

function storyIncidents(world: World, sites: readonly Site[]): readonly Incident[] {
  const { seed } = world;
  const { storm, works, cloud } = storiesOf(seed);
  const fault = worldSea(world).cableFault;
  const draw = new Draw(seed, 'incident', 0, 'stories');
  const about = (site: Site): Pick<Incident, 'operator' | 'place' | 'site'> => ({
    operator: latinFirmName(site.operator),
    place: site.place,
    site: site.id,
  });
  const cable = (id: SeaLineId, place: Place): Pick<Incident, 'kind' | 'operator' | 'place' | 'site'> => {
    const site = sites.find((one) => one.id === seaLines[id].id)!;
    return { ...about(site), kind: 'telecom_cable', place };
  };
  return [
    {
      id: numbered(1),
      ...cable('strait', along(seaLines.strait.way, 1, span(draw, 0.3, 0.6))),
      atMs: november(14, 3, draw.below(60)),
      untilMs: november(19, 17),
      text: 'Loss of signal on all fibres of the Vetra cable; repair ship ordered',
      event: 'cable-strait',
      cause: 'before-the-sea-was-heard',
    },
    {
      id: numbered(2),
      ...about(storm.station),
      kind: 'power',
      atMs: storm.outageMs,
      untilMs: storm.waterMs + 11 * HOUR_MS,
      text: 'Outage of the town after a line came down in the storm',
      event: 'power-outage',
    },
    {
      id: numbered(3),
      ...about(storm.waterWorks),
      kind: 'water',
      atMs: storm.waterMs,
      text: 'Pumps without power, reservoir empty; water must be boiled afterwards',
      event: 'water-outage',
    },
    ...(fault === undefined
      ? []
      : [
          {
            id: numbered(4),
            ...cable(fault.cable, fault.place),
            atMs: Math.round(fault.at) * 1000,
            text: 'Loss of signal on all fibres of the Narrows cable; location by reflectometry within 500 m',
            event: 'cable-narrows',
            cause: 'vessel-slow-over-cable' as const,
          },
        ]),
    {
      id: numbered(5),
      ...cable('gulf', along(seaLines.gulf.way, 2, span(draw, 0.02, 0.25))),
      atMs: november(24, 5, draw.below(60)),
      text: 'Loss of signal on the Gulf cable; branching unit suspected',
      event: 'cable-gulf',
      cause: 'no-vessel-near',
    },
    {
      id: numbered(6),
      ...about(works),
      kind: 'seveso',
      atMs: cloud.fromMs,
      text: 'Ammonia released from a tank after fire reached the pipe bridge',
      event: 'cloud',
    },
    // So far off that only a person can say whether it is the same outage: it is.
    {
      id: numbered(7),
      kind: 'power',
      operator: latinFirmName(operatorsOf(seed)('grid', 1)),
      place: placeAt(storm.station.place, span(draw, 200, 250), span(draw, 7400, 8800)),
      atMs: storm.outageMs + draw.between(20, 50) * MINUTE_MS,
      untilMs: storm.waterMs + 9 * HOUR_MS,
      text: 'Villages on the edge of our grid without supply; the line of the neighbour is dead',
      event: 'power-outage',
    },
  ];
}

function along(way: readonly Place[], leg: number, share: number): Place {
  const [from, to] = [way[leg]!, way[leg + 1]!];
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

interface Common {
  readonly kind: IncidentKind;
  readonly at: readonly SiteKind[];
  readonly texts: readonly string[];
  /** How long it lasts, hours. */
  readonly hours: readonly [number, number];
  /** How far from the site it may be, metres. */
  readonly metres: number;
}

const commons: Shares<Common> = [
  [
    {
      kind: 'power',
      at: ['substation'],
      texts: ['Transformer switched off by its protection', 'Short outage of a feeder', 'Line cut by an excavator'],
      hours: [0.3, 7],
      metres: 0,
    },
    6,
  ],
  [
    {
      kind: 'water',
      at: ['water_works'],
      texts: ['Main burst in the street', 'Chlorine dosing out of order', 'Turbid water after works'],
      hours: [2, 30],
      metres: 1500,
    },
    4,
  ],
  [
    {
      kind: 'theft',
      at: ['substation', 'telecom_exchange'],
      texts: [
        'Copper cable stolen from the yard',
        'Fence cut, earthing strips missing',
        'Batteries stolen from a mast',
      ],
      hours: [0, 0],
      metres: 300,
    },
    5,
  ],
  [
    {
      kind: 'pollution',
      at: ['port'],
      texts: ['Oil film in the basin', 'Foam on the water off the quay', 'Dead fish reported by walkers'],
      hours: [5, 60],
      metres: 700,
    },
    3,
  ],
  [
    {
      kind: 'claim',
      at: ['port', 'hospital'],
      texts: ['Claim: water damage in a store', 'Claim: broken seal, goods missing', 'Claim: roof damaged by wind'],
      hours: [0, 0],
      metres: 1000,
    },
    4,
  ],
  [
    {
      kind: 'seveso',
      at: ['seveso'],
      texts: ['Small leak at a flange, stopped within the fence', 'Flare after a trip'],
      hours: [0.5, 4],
      metres: 0,
    },
    1,
  ],
  [
    {
      kind: 'other',
      at: ['telecom_exchange', 'data_centre'],
      texts: ['Cooling failed, load moved', 'Exchange on batteries for an hour'],
      hours: [1, 6],
      metres: 0,
    },
    2,
  ],
];

/** Sites of the stories: nothing else happens there. */
const inStories = new Set(['SS-COTRANA', 'WW-COTRANA', 'SV-1', 'SV-2']);

function commonIncident(seed: number, number: number, sites: readonly Site[]): Incident {
  const draw = new Draw(seed, 'incident', number, 'common');
  const { kind, at, texts, hours, metres } = draw.share(commons);
  const site = draw.pick(sites.filter((one) => at.includes(one.kind) && !inStories.has(one.id)));
  const atMs = november(FIRST_DAY + (number % HAZARD_DAYS)) + draw.below(17 * 60) * MINUTE_MS;
  const lasts = Math.round(span(draw, ...hours) * 60) * MINUTE_MS;
  const goesOn = hours[1] > 0 && draw.chance(INCIDENT_OPEN_SHARE);
  return {
    id: numbered(FIRST_COMMON + number),
    kind,
    atMs,
    ...(goesOn ? {} : { untilMs: atMs + lasts }),
    place: metres === 0 ? site.place : placeAt(site.place, span(draw, 0, 360), span(draw, 0, metres)),
    operator: latinFirmName(site.operator),
    text: `${draw.pick(texts)} (${site.name})`,
    site: site.id,
  };
}

function numbered(number: number): string {
  return `INC-2026-${String(number).padStart(5, '0')}`;
}
