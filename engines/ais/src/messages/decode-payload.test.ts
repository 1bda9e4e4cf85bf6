import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MessageInput } from '../encode/choose-layout-of.ts';
import { type Patch, payloadOf } from '../testing/payload-of.ts';
import { decodePayload } from './decode-payload.ts';

function decoded(input: MessageInput, patches: readonly Patch[] = [], bits?: number): Record<string, unknown> {
  const payload = payloadOf(input, patches, bits);
  const message = decodePayload(payload.six, payload.bits);
  if (typeof message === 'string') expect.fail(message);
  return { ...message };
}

function letters(text: string, start: number): Patch[] {
  const table = '@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_ !"#$%&\'()*+,-./0123456789:;<=>?';
  return Array.from(text, (letter, n) => [start + n * 6, 6, table.indexOf(letter)] as const);
}

describe('what is not available is null, what is out of range is null and flagged', () => {
  test.each<[string, MessageInput, readonly Patch[], Record<string, unknown>]>([
    ['longitude 181°', { type: 1 }, [[61, 28, 181 * 600_000]], { lon: null, flags: undefined }],
    ['longitude 180°', { type: 1 }, [[61, 28, 180 * 600_000]], { lon: 180, flags: undefined }],
    ['longitude −180°', { type: 1 }, [[61, 28, -180 * 600_000]], { lon: -180 }],
    ['longitude above 180°', { type: 1 }, [[61, 28, 180 * 600_000 + 1]], { lon: null, flags: ['invalid:lon'] }],
    ['latitude 91°', { type: 18 }, [[85, 27, 91 * 600_000]], { lat: null, flags: undefined }],
    ['latitude above 90°', { type: 18 }, [[85, 27, 90.5 * 600_000]], { lat: null, flags: ['invalid:lat'] }],
    ['speed 102.3 kn', { type: 1 }, [[50, 10, 1023]], { speed: null, flags: undefined }],
    ['speed 102.2 kn or more', { type: 1 }, [[50, 10, 1022]], { speed: 102.2 }],
    ['course 360°', { type: 1 }, [[116, 12, 3600]], { course: null, flags: undefined }],
    ['course above 360°', { type: 1 }, [[116, 12, 3601]], { course: null, flags: ['invalid:course'] }],
    ['course 359.9°', { type: 1 }, [[116, 12, 3599]], { course: 359.9 }],
    ['heading 511', { type: 1 }, [[128, 9, 511]], { heading: null, flags: undefined }],
    ['heading 360', { type: 1 }, [[128, 9, 360]], { heading: null, flags: ['invalid:heading'] }],
    ['second 60', { type: 1 }, [[137, 6, 60]], { second: null, flags: undefined }],
    ['second 63', { type: 1 }, [[137, 6, 63]], { second: null, flags: undefined }],
    ['no turn', { type: 1 }, [[42, 8, -128]], { turn: null, turn_ti: null }],
    ['turn without indicator, left', { type: 1 }, [[42, 8, -127]], { turn: -720, turn_ti: false }],
    ['turn without indicator, right', { type: 1 }, [[42, 8, 127]], { turn: 720, turn_ti: false }],
    ['turn left', { type: 1 }, [[42, 8, -31]], { turn: -42.899317, turn_ti: true }],
    ['straight on', { type: 1 }, [[42, 8, 0]], { turn: 0, turn_ti: true }],
    ['speed of an aircraft', { type: 9 }, [[50, 10, 1022]], { speed: 1022 }],
    ['altitude', { type: 9 }, [[38, 12, 4095]], { alt: null }],
    ['long range, speed', { type: 27 }, [[79, 6, 63]], { speed: null, flags: undefined }],
    ['long range, course', { type: 27 }, [[85, 9, 511]], { course: null, flags: undefined }],
    ['long range, course 360', { type: 27 }, [[85, 9, 360]], { course: null, flags: ['invalid:course'] }],
    [
      'long range, no position',
      { type: 27 },
      [
        [44, 18, 108_600],
        [62, 17, 54_600],
      ],
      { lon: null, lat: null, flags: undefined },
    ],
    ['IMO 0', { type: 5 }, [[40, 30, 0]], { imo: null }],
    ['draught 0', { type: 5 }, [[294, 8, 0]], { draught: null }],
    ['draught 25.5 m', { type: 5 }, [[294, 8, 255]], { draught: 25.5 }],
    ['empty texts', { type: 5 }, [], { callsign: null, shipname: null, destination: null }],
    ['dimensions 0', { type: 5 }, [], { to_bow: 0, to_stern: 0, to_port: 0, to_starboard: 0 }],
    ['eta with no part', { type: 5 }, [[274, 20, (24 << 6) | 60]], { eta: null, flags: undefined }],
    ['eta with a day alone', { type: 5 }, [[274, 20, (7 << 11) | (24 << 6) | 60]], { eta: '00-07T24:60Z' }],
    ['eta of zeros', { type: 5 }, [[274, 20, 0]], { eta: '00-00T00:00Z', flags: undefined }],
    ['eta in month 13', { type: 5 }, [[274, 4, 13]], { eta: '13-00T24:60Z', flags: ['invalid:eta'] }],
    [
      'time of 30 February',
      { type: 4, timestamp: '2024-02-29T01:02:03Z' },
      [[56, 5, 30]],
      { timestamp: null, flags: ['invalid:timestamp'] },
    ],
    [
      '29 February 2023',
      { type: 4, timestamp: '2024-02-29T01:02:03Z' },
      [[38, 14, 2023]],
      { timestamp: null, flags: ['invalid:timestamp'] },
    ],
    ['year above 9999', { type: 4, timestamp: '2024-02-29T01:02:03Z' }, [[38, 14, 10_196]], { timestamp: null }],
    [
      'time of day missing',
      { type: 4, timestamp: '2024-02-29T01:02:03Z' },
      [[61, 5, 24]],
      { timestamp: null, flags: undefined },
    ],
    [
      'hour 25',
      { type: 11, timestamp: '2024-02-29T01:02:03Z' },
      [[61, 5, 25]],
      { timestamp: null, flags: ['invalid:timestamp'] },
    ],
    ['a time', { type: 11, timestamp: '2024-02-29T01:02:03Z' }, [], { timestamp: '2024-02-29T01:02:03Z' }],
  ])('%s', (_, input, patches, expected) => {
    expect(decoded(input, patches)).toMatchObject(
      Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined)),
    );
    for (const [key, value] of Object.entries(expected))
      if (value === undefined) expect(decoded(input, patches)).not.toHaveProperty(key);
  });
});

describe('texts', () => {
  test.each([
    ['EVER DIADEM  ', 'EVER DIADEM'],
    ['ABC@DEF', 'ABC'],
    ['AB  @X', 'AB'],
    [' AB', ' AB'],
    ['@AB', null],
    ['     ', null],
  ])('%j says %j', (sent, said) => {
    expect(decoded({ type: 5 }, letters(sent, 112))['shipname']).toBe(said);
  });

  test('the name of an aid goes on behind the message when its 20 characters are full', () => {
    const name = 'CHINA ROSE MURPHY EXPRESS ALERT';
    expect(decoded({ type: 21, name })).toMatchObject({ name });
    expect(decoded({ type: 21, name })).not.toHaveProperty('flags');
    const short = decoded({ type: 21, name }, [[43 + 19 * 6, 6, 0]]);
    expect(short['name']).toBe('CHINA ROSE MURPHY E');
  });

  test('characters that are not whole are not read', () => {
    expect(decoded({ type: 14, text: 'ABCD' }, [], 40 + 23)['text']).toBe('ABC');
  });
});

describe('lengths', () => {
  test.each<[string, MessageInput, number, string[] | undefined, Record<string, unknown>]>([
    ['type 1 as it should be', { type: 1 }, 168, undefined, { radio: 0 }],
    ['type 1 without radio', { type: 1, course: 12.3 }, 149, ['short'], { course: 12.3, radio: null }],
    ['type 1 with five bits too few', { type: 1 }, 163, ['badFill'], { radio: null }],
    ['type 1 with 204 bits', { type: 1 }, 204, ['long'], {}],
    [
      'type 5 with 426 bits',
      { type: 5, destination: 'NEW YORK' },
      426,
      ['badFill'],
      { destination: 'NEW YORK', dte: 0 },
    ],
    [
      'type 5 with 420 bits',
      { type: 5, destination: 'A'.repeat(20) },
      420,
      ['badFill'],
      { destination: 'A'.repeat(19), dte: null },
    ],
    [
      'type 5 with 418 bits',
      { type: 5, destination: 'A'.repeat(20) },
      418,
      ['short'],
      { destination: 'A'.repeat(19), dte: null },
    ],
    ['type 27 in a whole slot', { type: 27 }, 168, ['long'], {}],
    [
      '24 A with 160 bits',
      { type: 24, part: 'A', shipname: 'SY-LUNDE' },
      160,
      undefined,
      { part: 'A', shipname: 'SY-LUNDE' },
    ],
    [
      '24 A with 168 bits',
      { type: 24, part: 'A', shipname: 'SY-LUNDE' },
      168,
      undefined,
      { part: 'A', shipname: 'SY-LUNDE' },
    ],
  ])('%s', (_, input, bits, flags, expected) => {
    const message = decoded(input, [], bits);
    expect(message['flags']).toEqual(flags);
    expect(message).toMatchObject(expected);
  });

  test.each([
    [1, 148],
    [4, 167],
    [5, 417],
    [9, 167],
    [18, 167],
    [19, 311],
    [21, 270],
    [24, 159],
    [27, 95],
  ])('type %i with %i bits is too short', (type, bits) => {
    const { six } = payloadOf({ type });
    expect(decodePayload(six, bits)).toBe('tooShort');
  });

  test.each([0, 29, 63])('type %i is unknown', (type) => {
    const { six } = payloadOf({ type: 1 }, [[0, 6, type]]);
    expect(decodePayload(six, 168)).toBe('unknownType');
  });

  test('no bits at all', () => {
    expect(decodePayload(new Uint8Array(8), 0)).toBe('empty');
  });
});

describe('variants', () => {
  test('part B of a ship has dimensions, that of a craft a parent ship', () => {
    const b = { type: 24, part: 'B', vendor: 'SRT', model: 3, serial: 4711, callsign: 'DA1234' };
    expect(decoded({ ...b, to_bow: 12 })).toMatchObject({ vendor: 'SRT', model: 3, serial: 4711, to_bow: 12 });
    const craft = decoded({ ...b, mmsi: 982_110_001, mothership_mmsi: 211_000_001 });
    expect(craft).toMatchObject({ callsign: 'DA1234', mothership_mmsi: 211_000_001 });
    expect(craft).not.toHaveProperty('to_bow');
  });

  test('the vendor of an older unit has seven characters', () => {
    expect(decoded({ type: 24, part: 'B', vendorid: '1D00014' })).toMatchObject({
      vendorid: '1D00014',
      vendor: '1D0',
      model: 12,
      serial: 199_796,
    });
  });

  test('a part B with 160 bits is a part A', () => {
    const name = decoded({ type: 24, part: 'A', shipname: 'ANNA' }, [[38, 2, 1]], 160);
    expect(name).toMatchObject({ part: 'A', shipname: 'ANNA' });
  });

  test('there is no part C', () => {
    const { six, bits } = payloadOf({ type: 24, part: 'A' }, [[38, 2, 2]]);
    expect(decodePayload(six, bits)).toBe('unknownPart');
  });

  test.each([
    [{ type: 6, dac: 1, fid: 16, persons: 27 }, 136, { persons: 27 }],
    [
      { type: 6, dac: 1, fid: 16, persons: 27, dest_mmsi: 2_110_001, seqno: 1, retransmit: false },
      104,
      { persons: 27, dest_mmsi: 2_110_001 },
    ],
    [{ type: 8, dac: 1, fid: 16, persons: 8191 }, 72, { persons: 8191 }],
    [
      { type: 6, dac: 200, fid: 55, crew: 3, passengers: 120, personnel: 9 },
      168,
      { crew: 3, passengers: 120, personnel: 9 },
    ],
    [
      { type: 8, dac: 200, fid: 10, vin: '02103547', length: 39, beam: 5, draught: 2.04 },
      168,
      { length: 39, beam: 5, draught: 2.04 },
    ],
    [{ type: 8, dac: 366, fid: 56, data: '16:beef' }, 72, { data: '16:beef' }],
    [
      { type: 22, addressed: true, dest1: 211_000_002, dest2: 211_000_003 },
      168,
      { dest1: 211_000_002, dest2: 211_000_003 },
    ],
    [{ type: 22, addressed: false, ne_lon: 2.63, ne_lat: 51.07 }, 168, { ne_lon: 2.63, ne_lat: 51.07 }],
  ])('%j', (input, bits, expected) => {
    const message = decoded(input);
    expect(message).toMatchObject(expected);
    expect(payloadOf(input).bits).toBeLessThanOrEqual(bits);
  });

  test('an application of another length stays as bits', () => {
    expect(decoded({ type: 8, dac: 200, fid: 10, data: '368:' + '00'.repeat(46) })).toHaveProperty('data');
  });

  test('parts that were not sent are 0', () => {
    expect(decoded({ type: 7, mmsi1: 211_000_002 })).toMatchObject({
      mmsi1: 211_000_002,
      mmsi2: 0,
      mmsi3: 0,
      mmsi4: 0,
    });
    expect(decoded({ type: 7, mmsi1: 1, mmsi2: 2, mmsi3: 836_359_488 }, [], 128)).toMatchObject({
      mmsi3: 836_359_488,
      flags: ['cut:mmsi3'],
    });
  });
});

test('no bits make it throw', () => {
  const six = fc.uint8Array({ minLength: 0, maxLength: 200, max: 63 });
  fc.assert(
    fc.property(six, fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 5 }), (values, type, fill) => {
      const padded = new Uint8Array(values.length + 8);
      padded.set(values);
      if (values.length > 0) padded[0] = type;
      const message = decodePayload(padded, Math.max(values.length * 6 - fill, 0), fill);
      expect(typeof message === 'string' || JSON.stringify(message).length > 0).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
