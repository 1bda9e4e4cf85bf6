import { FAULT_NAMES, type Fault, type FaultName } from '../fault.ts';
import { MessageStream } from '../message-stream.ts';
import type { ChecksumPolicy } from '../sentence.ts';

/** Made-up payloads: a class A position, a class B position, and the two parts of a static report. */
export const CLASS_A = '13aIkM@P00PJ@qPNL=e@0?wJ28JO';
export const CLASS_B = 'B3aIkM@000PJ@qPNL=e@0?wJ28JO';
export const STATIC = `53aIkM@2${'0'.repeat(52)}`;
export const STATIC_END = '00000000000';

/** The checksum of what stands between `!` and `*`. */
export function checksum(body: string): string {
  let xor = 0;
  for (const byte of Buffer.from(body, 'latin1')) xor ^= byte;
  return xor.toString(16).toUpperCase().padStart(2, '0');
}

/** `!body*HH`. */
export function sentence(body: string, start = '!'): string {
  return `${start}${body}*${checksum(body)}`;
}

/** `\text*HH\`. */
export function tagBlock(text: string): string {
  return `\\${text}*${checksum(text)}\\`;
}

export const part = (total: number, number: number, id: number | string, channel: string, payload: string, fill = 0) =>
  sentence(`AIVDM,${total},${number},${id},${channel},${payload},${fill}`);

/** A sentence that is a whole message. */
export const whole = (payload: string, fill = 0, channel = 'A') => sentence(`AIVDM,1,1,,${channel},${payload},${fill}`);

/** A message as a stream gives it. */
export interface Heard {
  readonly type: number;
  /** The payload in its armour. */
  readonly payload: string;
  readonly bits: number;
  readonly feed: number;
  readonly line: number;
  readonly channel: string;
  readonly station: string;
  /** Milliseconds since 1970; null when nothing says it. */
  readonly saidAtMs: number | null;
  readonly own: boolean;
}

export interface HeardAll {
  readonly messages: Heard[];
  readonly faults: { readonly fault: FaultName; readonly feed: number; readonly line: number }[];
}

/** A stream whose messages and faults are kept. */
export function listen(policy: ChecksumPolicy = 'required'): { stream: MessageStream; heard: HeardAll } {
  const heard: HeardAll = { messages: [], faults: [] };
  const stream: MessageStream = new MessageStream(
    {
      message() {
        heard.messages.push(take(stream));
      },
      fault(fault: Fault, feed: number, line: number) {
        heard.faults.push({ fault: FAULT_NAMES[fault]!, feed, line });
      },
    },
    policy,
  );
  return { stream, heard };
}

/** What a stream makes of a text, or of chunks of bytes. */
export function hear(text: string | readonly Uint8Array[], policy: ChecksumPolicy = 'required'): HeardAll {
  const { stream, heard } = listen(policy);
  const chunks = typeof text === 'string' ? [Buffer.from(text, 'latin1')] : text;
  for (const chunk of chunks) stream.push(chunk, 0, Number.NaN);
  stream.flush();
  return heard;
}

function take(stream: MessageStream): Heard {
  const { payload, reception, sentence: last } = stream;
  const six = payload.six.subarray(0, payload.chars);
  return {
    type: six[0]!,
    payload: Array.from(six, (value) => String.fromCharCode(value < 40 ? value + 48 : value + 56)).join(''),
    bits: payload.bits,
    feed: reception.feed,
    line: reception.line,
    channel: last.channel === 0 ? '' : String.fromCharCode(last.channel),
    station: stream.stationName(reception.station),
    saidAtMs: Number.isNaN(reception.saidAtMs) ? null : reception.saidAtMs,
    own: last.own,
  };
}
