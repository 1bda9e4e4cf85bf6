import type { CapAlert, CapArea, CapInfo } from '@quintet/cap';
import { capTimeOf, DAY_MS, HOUR_MS, isoSeconds, MINUTE_MS, november } from '../hazard-days.ts';
import { type Province, provinces } from '../land/provinces.ts';
import { type Chain, chainsOf } from './chain.ts';
import { alertOf, infoOf, type Message, polygonOf, referenceTo } from './message.ts';
import { type Level, levels, type WeatherKind, weatherKinds } from './weather-kinds.ts';

interface Service {
  readonly sender: string;
  readonly name: string;
  readonly prefix: string;
  readonly languages: readonly ('it' | 'en' | 'mt')[];
}
const services: Readonly<Record<Province['country'], Service>> = {
  it: {
    sender: 'avvisi@meteo-isole.example',
    name: 'Servizio Meteo delle Isole',
    prefix: 'MI',
    languages: ['it', 'en'],
  },
  mt: { sender: 'twissijiet@meteo-halmar.example', name: 'Halmar Met Office', prefix: 'MH', languages: ['mt', 'en'] },
};
/** A service of the other side of the world whose warnings come through the same hub. */
const PACIFIC = 'warnings@met-pacific.example';
const YEAR_MS = 365 * DAY_MS;
/** How long a late original stays away. */
const LATE_HOURS = 15;

let latest: { readonly key: string; readonly messages: readonly Message[] } | undefined;

/** Everything that the weather services sent, in the order in which it was sent. That of the latest world is kept. */
export function weatherMessages(seed: number, size: number): readonly Message[] {
  const key = `${seed} ${size}`;
  if (latest?.key !== key) latest = { key, messages: allMessages(seed, size) };
  return latest.messages;
}

function allMessages(seed: number, size: number): readonly Message[] {
  const messages = [...chainsOf(seed, size).flatMap(messagesOf), ...acrossTheDateLine()];
  return messages.toSorted((a, b) => a.sentMs - b.sentMs || (a.alert.identifier < b.alert.identifier ? -1 : 1));
}

interface Said {
  readonly number: number;
  readonly sentMs: number;
  readonly level: Level;
  readonly msgType: 'Alert' | 'Update' | 'Cancel';
  readonly references: readonly CapAlert[];
}

function messagesOf(chain: Chain): readonly Message[] {
  const first = message(chain, {
    number: 1,
    sentMs: chain.issuedMs,
    level: chain.level,
    msgType: 'Alert',
    references: [],
  });
  const messages = [first];
  const say = (msgType: Said['msgType'], sentMs: number, level: Level, references: readonly CapAlert[]): void => {
    messages.push(message(chain, { number: messages.length + 1, sentMs, level, msgType, references }));
  };
  let { level } = chain;
  if (chain.updatedMs !== undefined) {
    level = level === 2 ? 3 : 4;
    say('Update', chain.updatedMs, level, [first.alert]);
  }
  const endMs = chain.onsetMs + (chain.expiresMs - chain.onsetMs) / 2;
  if (chain.end === 'cancel')
    say(
      'Cancel',
      endMs,
      level,
      messages.map(({ alert }) => alert),
    );
  if (chain.end === 'green') say('Update', endMs, 1, [messages.at(-1)!.alert]);
  if (chain.end === 'reissue') say('Alert', chain.onsetMs + HOUR_MS, level, []);
  return chain.fault === 'late-original'
    ? [{ ...first, arrivesMs: first.sentMs + LATE_HOURS * HOUR_MS }, ...messages.slice(1)]
    : messages;
}

function message(chain: Chain, { number, sentMs, level, msgType, references }: Said): Message {
  const { country } = provinces[chain.provinces[0]!];
  const { sender, prefix } = services[country];
  const shiftMs = chain.fault === 'last-year' ? YEAR_MS : 0;
  const sent = capTimeOf(sentMs - shiftMs);
  const day = isoSeconds(chain.onsetMs - shiftMs)
    .slice(0, 10)
    .replaceAll('-', '');
  const alert = alertOf({
    identifier: `${prefix}-${day}-${String(chain.number).padStart(3, '0')}-${number}`,
    sender,
    sent,
    msgType,
    ...(msgType === 'Cancel' ? { note: 'The warning is withdrawn.' } : {}),
    // Half of the services write the time of what they refer to in UTC: it is the same instant.
    references: references.map((one) =>
      country === 'mt' ? { ...referenceTo(one), sent: capTimeOf(Date.parse(one.sent), 0) } : referenceTo(one),
    ),
    infos: msgType === 'Cancel' ? [] : infosOf(chain, level, shiftMs),
  });
  const spoil = chain.fault === 'type-missing-in-one-language' ? withoutSecondType : undefined;
  return {
    alert,
    sentMs,
    arrivesMs: sentMs + 4 * MINUTE_MS,
    ...(msgType === 'Cancel' || level === 1 ? {} : { expiresMs: chain.expiresMs - shiftMs }),
    ...(chain.fault === 'last-year' ? {} : { event: `weather-${chain.key}` }),
    ...(spoil === undefined ? {} : { spoil }),
  };
}

/** The block of the second language forgets the kind. */
function withoutSecondType(xml: string): string {
  const parameter = /\s*<parameter>\s*<valueName>awareness_type<\/valueName>[\s\S]*?<\/parameter>/gu;
  let found = 0;
  return xml.replaceAll(parameter, (whole) => {
    found += 1;
    return found === 2 ? '' : whole;
  });
}

function infosOf(chain: Chain, level: Level, shiftMs: number): readonly CapInfo[] {
  const { country } = provinces[chain.provinces[0]!];
  const service = services[country];
  const kind: WeatherKind = weatherKinds[chain.kind];
  const name = chain.fault === 'number-and-name-disagree' ? 'Thunderstorm' : kind.name;
  const where = chain.provinces.map((id) => provinces[id].name).join(', ');
  return service.languages.map((language) =>
    infoOf({
      language: { it: 'it-IT', en: 'en-GB', mt: 'mt-MT' }[language],
      categories: ['Met'],
      event: kind.event[language],
      responseTypes: level === 1 ? ['None'] : ['Prepare'],
      urgency: level === 1 ? 'Past' : chain.onsetMs - chain.issuedMs > 6 * HOUR_MS ? 'Future' : 'Expected',
      severity: levels[level].severity,
      certainty: level === 4 ? 'Observed' : 'Likely',
      effective: capTimeOf(chain.issuedMs - shiftMs),
      onset: capTimeOf(chain.onsetMs - shiftMs),
      expires: capTimeOf(chain.expiresMs - shiftMs),
      senderName: service.name,
      headline: level === 1 ? `${where}: ${noWarning[language]}` : `${kind.event[language]}: ${where}`,
      description: level === 1 ? noWarning[language] : kind.text[language],
      web: `https://${service.sender.split('@')[1]}/warnings`,
      contact: service.sender,
      parameters: [
        { valueName: 'awareness_level', value: levels[level].text },
        { valueName: 'awareness_type', value: `${kind.number}; ${name}` },
        ...(chain.fault === 'repeated-parameters'
          ? [
              { valueName: 'impacts', value: 'Ferries may be cancelled' },
              { valueName: 'impacts', value: 'Power may fail for minutes' },
            ]
          : []),
      ],
      areas: chain.provinces.map((id) => areaOf(provinces[id], chain.fault === 'polygon-crosses-itself')),
    }),
  );
}

const noWarning = { it: 'Nessuna allerta', en: 'No warning', mt: 'L-ebda twissija' } as const;

function areaOf({ name, ring, emma, nuts3 }: Province, crossed: boolean): CapArea {
  return {
    areaDesc: name,
    polygons: [polygonOf(crossed ? bowTie(ring) : ring)],
    circles: [],
    geocodes: [
      { valueName: 'EMMA_ID', value: emma },
      { valueName: 'NUTS3', value: nuts3 },
    ],
  };
}

/** Two corners change places, so that the outline crosses itself. */
function bowTie(ring: Province['ring']): Province['ring'] {
  const [a, b, c, ...rest] = ring;
  return a === undefined || b === undefined || c === undefined ? ring : [a, c, b, ...rest];
}

/** A cyclone beyond ±180°: its polygon begins in the east and ends in the west. */
function acrossTheDateLine(): readonly Message[] {
  const sentMs = november(15, 21, 30);
  const info = infoOf({
    language: 'en-FJ',
    categories: ['Met'],
    event: 'Tropical cyclone',
    responseTypes: ['Prepare'],
    urgency: 'Expected',
    severity: 'Severe',
    certainty: 'Likely',
    onset: capTimeOf(sentMs + HOUR_MS, 0),
    expires: capTimeOf(sentMs + 60 * HOUR_MS, 0),
    senderName: 'Pacific Met Service',
    headline: 'Tropical cyclone ORLA-26 near the date line',
    description: 'Gale force winds are expected over the outer islands.',
    web: 'https://met-pacific.example/orla-26',
    areas: [
      {
        areaDesc: 'Outer islands',
        polygons: [
          [
            [-15, 178.2],
            [-15, -178.6],
            [-18.5, -178.6],
            [-18.5, 178.2],
            [-15, 178.2],
          ],
        ],
        circles: [],
        geocodes: [],
      },
    ],
  });
  const alert = alertOf({
    identifier: 'MP-2026-TC-04-1',
    sender: PACIFIC,
    sent: capTimeOf(sentMs, 0),
    msgType: 'Alert',
    infos: [info],
  });
  return [{ alert, sentMs, arrivesMs: sentMs + 9 * MINUTE_MS, expiresMs: sentMs + 60 * HOUR_MS, event: 'cyclone' }];
}
