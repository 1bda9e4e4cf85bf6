import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePayload } from '../messages/decode-payload.ts';
import type { AisMessage } from '../messages/message.ts';
import type { Layout } from '../tables/layout.ts';
import { MESSAGES } from '../tables/messages.ts';
import type { PositionView } from './position-view.ts';
import { createScanner } from './scanner.ts';
import type { StaticView } from './static-view.ts';
import { CLASS_A, part, STATIC, STATIC_END, sentence, tagBlock, whole } from './testing/nmea.ts';
import { type PayloadCase, payloadFrom, payloadOf } from './testing/payload-arbitrary.ts';

const AT = Date.UTC(2023, 4, 7, 10, 0, 0);
const layouts: readonly Layout[] = MESSAGES;
const POSITIONS = [1, 2, 3, 4, 9, 11, 18, 19, 21, 27];
const STATICS = [5, 19, 21, 24];

/** The sentences of a payload. */
function sentencesOf(layout: Layout, given: PayloadCase): string {
  const { six, bits } = payloadFrom(layout, given);
  const chars = Math.ceil(bits / 6);
  const armour = Array.from(six.subarray(0, chars), (v) => String.fromCharCode(v < 40 ? v + 48 : v + 56)).join('');
  return `${whole(armour, chars * 6 - bits)}\n`;
}

/** NaN as null, as objects have it. */
const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

const of = (message: AisMessage, name: string): unknown => Object.entries(message).find(([key]) => key === name)?.[1];

function positionOf(view: PositionView): Record<string, unknown> {
  const { lon, lat, speed, course, heading, status, turn, second, altitude } = view;
  return {
    type: view.type,
    mmsi: view.mmsi,
    accuracy: view.accuracy,
    raim: view.raim,
    lon: orNull(lon),
    lat: orNull(lat),
    speed: orNull(speed),
    course: orNull(course),
    heading: orNull(heading),
    status: orNull(status),
    turn: orNull(turn),
    second: orNull(second),
    alt: orNull(altitude),
  };
}

function staticOf(view: StaticView): Record<string, unknown> {
  return {
    type: view.type,
    mmsi: view.mmsi,
    part: view.part || undefined,
    imo: orNull(view.imo),
    shiptype: orNull(view.shiptype),
    aid_type: orNull(view.aidType),
    draught: orNull(view.draught),
    to_bow: orNull(view.toBow),
    to_stern: orNull(view.toStern),
    to_port: orNull(view.toPort),
    to_starboard: orNull(view.toStarboard),
    epfd: orNull(view.epfd),
    callsign: view.callsign,
    destination: view.destination,
    mothership_mmsi: orNull(view.mothership),
    [view.type === 21 ? 'name' : 'shipname']: view.name,
  };
}

/** The members that a view has too, null or absent alike. */
function expectSame(view: Record<string, unknown>, message: AisMessage, leftOut: readonly string[] = []): void {
  for (const [name, value] of Object.entries(view)) {
    if (!leftOut.includes(name)) expect([name, value ?? null]).toEqual([name, of(message, name) ?? null]);
  }
}

describe('views say what the objects say', () => {
  test.each(layouts.filter(({ type }) => POSITIONS.includes(type)).map((layout) => [layout.type, layout] as const))(
    'positions of type %d',
    (type, layout) => {
      let seen: Record<string, unknown> | undefined;
      const scanner = createScanner({ onPosition: (view) => (seen = positionOf(view)) });
      fc.assert(
        fc.property(payloadOf(layout), (given) => {
          seen = undefined;
          scanner.push(Buffer.from(sentencesOf(layout, given)), 0, Number.NaN);
          const { six, bits } = payloadFrom(layout, given);
          const message = decodePayload(six, bits);
          if (typeof message === 'string') expect(seen).toBeUndefined();
          else expectSame(seen!, message, type === 4 || type === 11 ? ['second'] : []);
        }),
        { numRuns: 300 },
      );
    },
  );

  test.each(
    layouts
      .filter(({ type }) => STATICS.includes(type))
      .map((layout) => [layout.type, layout.variant ?? '', layout] as const),
  )('what type %d %s says of a ship or an aid', (_type, _variant, layout) => {
    let seen: Record<string, unknown> | undefined;
    const scanner = createScanner({ onStatic: (view) => (seen = staticOf(view)) });
    fc.assert(
      fc.property(payloadOf(layout), (given) => {
        seen = undefined;
        scanner.push(Buffer.from(sentencesOf(layout, given)), 0, Number.NaN);
        const { six, bits } = payloadFrom(layout, given);
        const message = decodePayload(six, bits);
        if (typeof message === 'string') expect(seen).toBeUndefined();
        else expectSame(seen!, message);
      }),
      { numRuns: 300 },
    );
  });

  test('a type 24 of no known part is bad', () => {
    const bad: string[] = [];
    const scanner = createScanner({ onStatic: () => bad.push('static'), onBad: (code) => bad.push(code) });
    scanner.push(Buffer.from(`${whole(`H3aIkM>${'0'.repeat(21)}`)}\n`), 0, Number.NaN);
    expect(bad).toEqual(['unknownPart']);
  });
});

describe('what a view says of how the message was heard', () => {
  const hear = (line: string) => {
    let heard: object = {};
    const scanner = createScanner({
      onPosition: (view) => {
        const { receivedAtMs, stationName, line: number, source, stationClass } = view;
        heard = { receivedAtMs, stationName, line: number, source: scanner.sourceName(source), stationClass };
      },
    });
    scanner.push(Buffer.from(`# nothing\n${line}\n`), scanner.sourceNumber('harbour'), AT + 5);
    return heard;
  };

  test('by the feed', () => {
    expect(hear(`${tagBlock(`s:north,c:${AT / 1000}`)}${whole(CLASS_A)}`)).toEqual({
      receivedAtMs: AT,
      stationName: 'north',
      line: 2,
      source: 'harbour',
      stationClass: 'A',
    });
  });

  test('else by when it was pushed', () => {
    expect(hear(whole(CLASS_A))).toMatchObject({ receivedAtMs: AT + 5, stationName: '' });
  });

  test('the communication state gives the time of the sender', () => {
    let time: number[] = [];
    const scanner = createScanner({ onPosition: (view) => (time = [view.syncState, view.utcHour, view.utcMinute]) });
    const radio = (0 << 17) | (1 << 14) | (13 << 9) | (37 << 2);
    const last = [radio >> 18, (radio >> 12) & 63, (radio >> 6) & 63, radio & 63];
    const armour = (v: number) => String.fromCharCode(v < 40 ? v + 48 : v + 56);
    scanner.push(Buffer.from(`${whole(`13aIkM@P00PJ@qPNL=e@0?wJ${last.map(armour).join('')}`)}\n`), 0, AT);
    expect(time).toEqual([0, 13, 37]);
    scanner.push(Buffer.from(`${whole('13aIkM@P00PJ@qPNL=e@0?wJ28JO')}\n`), 0, AT);
    expect(time.slice(1)).toEqual([Number.NaN, Number.NaN]);
  });
});

describe('payloadHash', () => {
  const hashOf = (line: string): number => {
    let hash = -1;
    const scanner = createScanner({ onMessage: (message) => (hash = message.payloadHash()) });
    scanner.push(Buffer.from(`${line}\n`), 0, Number.NaN);
    return hash;
  };

  test('is the same for a message that a repeater sent on, and from another receiver', () => {
    expect(hashOf(whole(`1C${CLASS_A.slice(2)}`))).toBe(hashOf(whole(CLASS_A)));
    expect(hashOf(`${tagBlock('s:other')}${sentence(`BSVDM,1,1,,B,${CLASS_A},0`)}`)).toBe(hashOf(whole(CLASS_A)));
  });

  test('differs for messages that differ in any bit but those', () => {
    const hashes = new Set<number>();
    const six = Array.from(CLASS_A, (c) => c.charCodeAt(0) - 48).map((v) => (v > 40 ? v - 8 : v));
    for (let at = 8; at < 168; at++) {
      const changed = six.map((value, n) => (n === Math.floor(at / 6) ? value ^ (32 >> (at % 6)) : value));
      hashes.add(hashOf(whole(changed.map((v) => String.fromCharCode(v < 40 ? v + 48 : v + 56)).join(''))));
    }
    hashes.add(hashOf(whole(CLASS_A)));
    expect(hashes.size).toBe(161);
  });
});

describe('createScanner', () => {
  test('gives others undecoded, and counts', () => {
    const others: unknown[] = [];
    const scanner = createScanner({ onOther: (message) => others.push([message.type, message.decode()]) });
    scanner.push(Buffer.from(`${whole('>3aIkM<4t4t4')}\n${whole('')}\n${whole(CLASS_A)}\n`), 0, Number.NaN);
    expect(others).toMatchObject([[14, { type: 14, text: expect.any(String) }]]);
    expect(scanner.counts).toMatchObject({ messages: 2, bad: { empty: 1, checksumWrong: 0 } });
  });

  test('a source that ended leaves nothing behind for the next one of its number', () => {
    const types: number[] = [];
    const scanner = createScanner({ onMessage: ({ type }) => types.push(type) });
    const source = scanner.sourceNumber('a');
    scanner.push(Buffer.from(`${part(2, 1, 3, 'A', STATIC)}\n${whole(CLASS_A)}`), source, AT);
    scanner.end(source);
    expect(scanner.sourceNumber('b')).toBe(source);
    scanner.push(Buffer.from(`${part(2, 2, 3, 'A', STATIC_END, 2)}\n`), source, AT);
    expect(types).toEqual([1]);
    expect(scanner.counts.bad.partMissing).toBe(1);
  });
});
