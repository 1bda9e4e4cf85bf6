import { type CapAlert, type CapInfo, writeCap } from '@quintet/cap';
import { destination, type Position } from '@quintet/hazards';
import { randomNumbers } from '../tracks/random-numbers.ts';
import { somewhere } from './made-up-sites.ts';

/** One message as it is sent. */
export interface MadeUpWarning {
  readonly number: number;
  readonly kind: 'Alert' | 'Update' | 'Cancel';
  /** The feed that it comes by. */
  readonly dataset: string;
  /** What the list of events shows of it; of a Cancel, what was shown of that which it withdraws. */
  readonly headline: string;
  readonly xml: Uint8Array<ArrayBuffer>;
}

const KINDS = [
  { event: 'Wind warning', category: 'Met' },
  { event: 'Thunderstorm warning', category: 'Met' },
  { event: 'Rain warning', category: 'Met' },
  { event: 'Forest fire warning', category: 'Fire' },
  { event: 'Flood warning', category: 'Met' },
  { event: 'Chemical hazard', category: 'CBRNE' },
] as const;
const SENDERS = 5;
/** One in so many replaces or withdraws an earlier one. */
const UPDATE_EVERY = 6;
const CANCEL_EVERY = 23;
const LASTS_MS = 3 * 3_600_000;

/**
 * Warnings of several senders, one after the other, with polygons of 10 to 200 corners and 3 to 90 km: updates and cancels
 * of earlier ones among them.
 * @param startMs when the first is sent; the others follow evenly
 * @param first its number
 */
export function* madeUpWarnings(count: number, startMs: number, lengthMs: number, first = 0): Generator<MadeUpWarning> {
  const random = randomNumbers(3 + first);
  const open: CapAlert[] = [];
  for (let number = first; number < first + count; number++) {
    const sentMs = startMs + ((number - first) / count) * lengthMs;
    const msgType = open.length < 50 ? 'Alert' : typeOf(number);
    const earlier = msgType === 'Alert' ? undefined : open.splice(Math.floor((random() * open.length) / 2), 1)[0];
    const alert = made(number, sentMs, earlier, msgType === 'Cancel', random);
    if (msgType !== 'Cancel') open.push(alert);
    yield {
      number,
      kind: msgType,
      dataset: `bench-${alert.sender.slice(0, alert.sender.indexOf('@'))}`,
      headline: (msgType === 'Cancel' ? earlier : alert)?.infos[0]?.headline ?? '',
      xml: new Uint8Array(writeCap(alert)),
    };
  }
}

function typeOf(number: number): MadeUpWarning['kind'] {
  if (number % CANCEL_EVERY === CANCEL_EVERY - 1) return 'Cancel';
  return number % UPDATE_EVERY === UPDATE_EVERY - 1 ? 'Update' : 'Alert';
}

function made(
  number: number,
  sentMs: number,
  earlier: CapAlert | undefined,
  isCancel: boolean,
  random: () => number,
): CapAlert {
  const references = earlier ? [{ sender: earlier.sender, identifier: earlier.identifier, sent: earlier.sent }] : [];
  const before = earlier?.infos[0];
  return {
    version: '1.2',
    identifier: `BENCH-${number}`,
    sender: earlier?.sender ?? `office-${number % SENDERS}@example.org`,
    sent: capTime(sentMs),
    status: 'Actual',
    msgType: isCancel ? 'Cancel' : earlier ? 'Update' : 'Alert',
    scope: 'Public',
    addresses: [],
    codes: [],
    references,
    incidents: [],
    infos: [before ? { ...before, headline: headlineOf(number, before.event) } : infoOf(number, sentMs, random)],
    signatures: 0,
  };
}

function infoOf(number: number, sentMs: number, random: () => number): CapInfo {
  const { event, category } = KINDS[Math.floor(random() * KINDS.length)] ?? KINDS[0];
  return {
    language: 'en-GB',
    categories: [category],
    event,
    responseTypes: ['Prepare'],
    urgency: random() < 0.3 ? 'Immediate' : 'Expected',
    severity: random() < 0.02 ? 'Extreme' : random() < 0.5 ? 'Severe' : 'Moderate',
    certainty: 'Likely',
    eventCodes: [],
    onset: capTime(sentMs),
    expires: capTime(sentMs + LASTS_MS),
    senderName: `Office ${number % SENDERS}`,
    headline: headlineOf(number, event),
    description: 'Stay away from the coast and from trees, and follow what the authorities say. '.repeat(4),
    instruction: 'Secure what may be carried away.',
    web: `https://example.org/warnings/${number}`,
    parameters: [],
    resources: [],
    areas: [{ areaDesc: `District ${number}`, polygons: [outline(random)], circles: [], geocodes: [] }],
  };
}

function headlineOf(number: number, event: string): string {
  return `${event}, number ${number}`;
}

/** Mostly of a district, some of a province. */
function outline(random: () => number): Position[] {
  const corners = 10 + Math.floor(191 * random());
  const radiusKm = 3 * 30 ** (random() ** 2);
  const centre = somewhere(random);
  const ring = Array.from({ length: corners }, (_, i): Position => {
    const [lon, lat] = destination(centre, 360 - (360 * i) / corners, radiusKm * (0.8 + 0.2 * random()));
    return [Number(lat.toFixed(4)), Number(lon.toFixed(4))];
  });
  return [...ring, ring[0]!];
}

/** CAP writes whole seconds. */
function capTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}+00:00`;
}
