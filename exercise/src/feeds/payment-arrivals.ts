import { fileTime, paymentDays } from '../calendar.ts';
import { type Channel, paymentKeysOf } from '../world/payment.ts';
import type { Arrival, World } from './feed.ts';

/** When the files of a channel arrive, and how many payments one of them holds at most. */
interface Schedule {
  readonly feed: string;
  readonly extension: string;
  readonly clocks: readonly string[];
  readonly filePaymentsMax: number;
}

export const schedules: Readonly<Record<Channel, Schedule>> = {
  sepa: { feed: 'bank-sepa', extension: 'xml', clocks: ['0900', '1500'], filePaymentsMax: 1000 },
  crossborder: {
    feed: 'bank-crossborder',
    extension: 'xml',
    clocks: ['0830', '1030', '1230', '1430', '1630'],
    filePaymentsMax: 500,
  },
  cover: { feed: 'bank-cover', extension: 'xml', clocks: ['1100', '1700'], filePaymentsMax: 500 },
  swift: { feed: 'bank-swift', extension: 'fin', clocks: ['1000', '1600'], filePaymentsMax: 1000 },
};

const channels: readonly Channel[] = ['sepa', 'crossborder', 'cover', 'swift'];
/** An entity has at most this many payments, so that index and number fit into one integer. */
const PAYMENTS_PER_ENTITY_MAX = 4;

interface Slot {
  readonly times: number[];
  /** index × PAYMENTS_PER_ENTITY_MAX + number */
  readonly keys: number[];
}

/**
 * Which payments arrive in which file. Only keys are kept (16 bytes a payment); whoever writes a file makes its payments again.
 */
export function paymentArrivals({ seed, size }: World): readonly Arrival[] {
  const slots = new Map(channels.map((channel) => [channel, emptySlots(schedules[channel])] as const));
  for (let index = 0; index < size; index += 1) {
    for (const { channel, number, time } of paymentKeysOf(seed, index)) {
      const ofChannel = slots.get(channel) ?? [];
      const slot = ofChannel[Math.floor(time * ofChannel.length)];
      slot?.times.push(time);
      slot?.keys.push(index * PAYMENTS_PER_ENTITY_MAX + number);
    }
  }
  return channels.flatMap((channel) => (slots.get(channel) ?? []).flatMap((slot, at) => files(channel, slot, at)));
}

function emptySlots({ clocks }: Schedule): readonly Slot[] {
  return Array.from({ length: paymentDays.length * clocks.length }, () => ({ times: [], keys: [] }));
}

function files(channel: Channel, slot: Slot, at: number): readonly Arrival[] {
  const { feed, extension, clocks, filePaymentsMax } = schedules[channel];
  const day = paymentDays[Math.floor(at / clocks.length)] ?? '';
  const clock = clocks[at % clocks.length] ?? '';
  const order = inOrderOfTime(slot);
  const arrivals: Arrival[] = [];
  for (let from = 0; from < order.length; from += filePaymentsMax) {
    const part = arrivals.length + 1;
    const keys = new Uint32Array(order.slice(from, from + filePaymentsMax).flatMap(split));
    arrivals.push({
      kind: 'payments',
      feed,
      file: `${fileTime(day, clock)}-${part}.${extension}`,
      channel,
      day,
      clock,
      part,
      keys,
    });
  }
  return arrivals;
}

function inOrderOfTime({ times, keys }: Slot): readonly number[] {
  const positions = Array.from(keys, (_, position) => position);
  positions.sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0) || (keys[a] ?? 0) - (keys[b] ?? 0));
  return positions.map((position) => keys[position] ?? 0);
}

function split(key: number): readonly [index: number, number: number] {
  return [Math.floor(key / PAYMENTS_PER_ENTITY_MAX), key % PAYMENTS_PER_ENTITY_MAX];
}
