import { describe, expect, test } from 'vitest';
import { decode } from '../decode.ts';
import { encode } from './encode.ts';

const MMSI = 211_000_001;

describe('what cannot be written is a finding and never changed', () => {
  test.each([
    [{ type: 0, mmsi: MMSI }, 'AIS-301', 'type'],
    [{ type: 29, mmsi: MMSI }, 'AIS-301', 'type'],
    [{ mmsi: MMSI }, 'AIS-301', 'type'],
    [{ type: 24, mmsi: MMSI, part: 'C' }, 'AIS-301', 'type'],
    [{ type: 1 }, 'AIS-305', 'mmsi'],
    [{ type: 1, mmsi: '211000001' }, 'AIS-305', 'mmsi'],
    [{ type: 1, mmsi: 2 ** 30 }, 'AIS-303', 'mmsi'],
    [{ type: 1, mmsi: MMSI, lon: 181 }, 'AIS-303', 'lon'],
    [{ type: 1, mmsi: MMSI, lat: -90.1 }, 'AIS-303', 'lat'],
    [{ type: 1, mmsi: MMSI, speed: -1 }, 'AIS-303', 'speed'],
    [{ type: 1, mmsi: MMSI, course: 360 }, 'AIS-303', 'course'],
    [{ type: 1, mmsi: MMSI, turn: 715 }, 'AIS-303', 'turn'],
    [{ type: 1, mmsi: MMSI, status: 16 }, 'AIS-303', 'status'],
    [{ type: 1, mmsi: MMSI, speed: '12' }, 'AIS-302', 'speed'],
    [{ type: 1, mmsi: MMSI, speed: Number.NaN }, 'AIS-302', 'speed'],
    [{ type: 1, mmsi: MMSI, raim: 1 }, 'AIS-302', 'raim'],
    [{ type: 5, mmsi: MMSI, shipname: 'A'.repeat(21) }, 'AIS-304', 'shipname'],
    [{ type: 5, mmsi: MMSI, shipname: 'ÅSA' }, 'AIS-304', 'shipname'],
    [{ type: 5, mmsi: MMSI, shipname: 'A@B' }, 'AIS-304', 'shipname'],
    [{ type: 5, mmsi: MMSI, shipname: 7 }, 'AIS-302', 'shipname'],
    [{ type: 5, mmsi: MMSI, eta: 'tomorrow' }, 'AIS-303', 'eta'],
    [{ type: 4, mmsi: MMSI, timestamp: 5 }, 'AIS-302', 'timestamp'],
    [{ type: 21, mmsi: MMSI, name: 'A'.repeat(35) }, 'AIS-304', 'name'],
    [{ type: 8, mmsi: MMSI, dac: 366, fid: 1, data: '8:fff' }, 'AIS-302', 'data'],
    [{ type: 8, mmsi: MMSI, dac: 366, fid: 1, data: `960:${'00'.repeat(120)}` }, 'AIS-303', 'data'],
  ])('%j', (message, code, path) => {
    expect(encode(message)).toMatchObject({ ok: false, finding: { code, path } });
  });
});

describe('sentences', () => {
  test.each([
    [{ type: 14, mmsi: 351_809_000, text: 'TEST' }, {}, ['!AIVDM,1,1,,A,>5?Per1@E=@,2*1E']],
    [{ type: 14, mmsi: 351_809_000, text: 'test' }, { own: true, channel: '' }, ['!AIVDO,1,1,,,>5?Per1@E=@,2*5D']],
    [
      { type: 14, mmsi: 351_809_000, text: 'TEST' },
      { tagBlock: { source: 'ST,1', timeMs: 1_700_000_000_500 } },
      ['\\s:ST1,c:1700000000500*39\\!AIVDM,1,1,,A,>5?Per1@E=@,2*1E'],
    ],
  ])('%j', (message, options, sentences) => {
    expect(encode(message, options)).toEqual({ ok: true, sentences });
  });

  test('a long message has several, of at most 82 characters with their line end', () => {
    const encoded = encode({ type: 14, mmsi: MMSI, text: 'AB '.repeat(50).trim() }, { sequence: 7, channel: 'B' });
    if (!encoded.ok) expect.fail(encoded.finding.message);
    expect(encoded.sentences.map((text) => text.slice(0, 14))).toEqual([
      '!AIVDM,3,1,7,B',
      '!AIVDM,3,2,7,B',
      '!AIVDM,3,3,7,B',
    ]);
    for (const text of encoded.sentences) expect(text.length).toBeLessThanOrEqual(80);
    expect(decode(encoded.sentences)).toMatchObject({ ok: true, message: { text: 'AB '.repeat(50).trim() } });
  });

  test('a position is rounded to what the message resolves', () => {
    const encoded = encode({ type: 27, mmsi: MMSI, lon: 8.123_456, lat: 54.1 });
    if (!encoded.ok) expect.fail(encoded.finding.message);
    expect(decode(encoded.sentences)).toMatchObject({ message: { lon: 8.1233333, lat: 54.1 } });
  });
});
