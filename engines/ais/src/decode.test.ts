import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDecoder } from './create-decoder.ts';
import { decode } from './decode.ts';
import { checksumOf } from './encode/checksum.ts';
import { encode } from './encode/encode.ts';

const TEXT = '!AIVDM,1,1,,A,>5?Per1@E=@,2*1E';
const FIRST = '!AIVDM,2,1,1,A,55?MbV02;H;s<HtKR20EHE:0@T4@Dn2222222216L961O5Gf0NSQEp6ClRp8,0*1C';
const LAST = '!AIVDM,2,2,1,A,88888888880,2*25';

function sentence(text: string): string {
  return `!${text}*${checksumOf(text)}`;
}

function messagesOf(text: string): Record<string, unknown>[] {
  const messages: Record<string, unknown>[] = [];
  const decoder = createDecoder({
    onMessage: (message, { timeMs, source, channel, own }) =>
      messages.push({ ...message, timeMs, source, channel, own }),
  });
  decoder.push(text);
  decoder.end();
  return messages;
}

describe('what stands around a sentence', () => {
  const block = 's:STATION,c:1418169601';
  const tag = `\\${block}*${checksumOf(block)}\\`;
  const at = { timeMs: 1_418_169_601_000, source: 'STATION' };
  test.each([
    ['nothing', TEXT, { timeMs: null, source: null, channel: 'A', own: false }],
    [
      'lower case',
      TEXT.replace('!AIVDM', '!aivdm').replace(
        '1E',
        checksumOf(TEXT.slice(1, -3).replace('AIVDM', 'aivdm')).toLowerCase(),
      ),
      {},
    ],
    ['a dollar sign', TEXT.replace('!', '$'), {}],
    ['another talker, own ship', sentence('BSVDO,1,1,,B,>5?Per1@E=@,2'), { own: true, channel: 'B' }],
    ['no channel', sentence('AIVDM,1,1,,,>5?Per1@E=@,2'), { channel: null }],
    ['a tag block', `${tag}${TEXT}`, at],
    ['seconds since 1970 before it', `1418169601 ${TEXT}`, { timeMs: 1_418_169_601_000 }],
    ['milliseconds since 1970 before it', `1418169601250,${TEXT}`, { timeMs: 1_418_169_601_250 }],
    ['a date before it', `2023-05-07 10:00:00,${TEXT}`, { timeMs: Date.UTC(2023, 4, 7, 10) }],
    ['an envelope', `{"nmea":"${TEXT}","rxtime":"20230507100000"}`, { timeMs: Date.UTC(2023, 4, 7, 10) }],
    ['a suffix', `${TEXT},d-109,S1378,r09SCHA1,1272422678`, { timeMs: 1_272_422_678_000, source: 'r09SCHA1' }],
    [
      'a line of its receiver before it',
      `$PGHP,1,2008,5,9,0,0,0,10,338,2,,1,09*17\n${TEXT}`,
      { timeMs: Date.UTC(2008, 4, 9, 0, 0, 0, 10) },
    ],
    ['spaces and CRLF', `${TEXT}   \r\n`, {}],
  ])('%s', (_, text, expected) => {
    expect(messagesOf(text)).toEqual([expect.objectContaining({ type: 14, text: 'TEST', ...expected })]);
  });
});

describe('messages in parts', () => {
  test.each([
    ['in order', [FIRST, LAST]],
    ['the last first', [LAST, FIRST]],
    ['with another message between', [FIRST, TEXT, LAST]],
    ['the first twice', [FIRST, FIRST, LAST]],
    ['the station behind one part only', [FIRST, `${LAST},b003660465`]],
  ])('%s', (_, sentences) => {
    const whole = messagesOf(sentences.join('\n')).filter(({ type }) => type === 5);
    expect(whole).toEqual([expect.objectContaining({ mmsi: 351_759_000, destination: 'NEW YORK' })]);
  });

  test('the order of messages is that of their last parts', () => {
    expect(messagesOf([FIRST, TEXT, LAST].join('\n')).map(({ type }) => type)).toEqual([14, 5]);
  });

  test('decode takes them all', () => {
    expect(decode([LAST, FIRST])).toMatchObject({ ok: true, message: { type: 5 }, reception: { line: 2 } });
  });
});

describe('what gives no message is a finding', () => {
  test.each([
    ['AIS-101', 'AIVDM,2,2,1,B,00000000000,2*26'],
    ['AIS-101', sentence('AIVDM,0,1,,A,>5?Per1@E=@,2')],
    ['AIS-101', sentence('AIVDM,1,2,,A,>5?Per1@E=@,2')],
    ['AIS-102', sentence('AIVDM,1,1,,A,>5?Per1@E=~,2')],
    ['AIS-104', sentence('AIVDM,1,1,,A,>5?Per1@E=@,9')],
    ['AIS-105', TEXT.slice(0, -3)],
    ['AIS-106', TEXT.replace('1E', '1F')],
    ['AIS-107', '!AIVDM,1,1,,B,,0*25'],
    ['AIS-108', `!AIVDM,1,1,,A,${'0'.repeat(20_000)},0*00`],
    ['AIS-201', sentence('AIVDM,1,1,,A,05?Per1@E=@,2')],
    ['AIS-202', sentence('AIVDM,1,1,,A,15?Per0,0')],
    ['AIS-203', '!AIVDM,1,1,,A,H3KLehdt00000000?6ekkjm000000,0*2C'],
    ['AIS-204', FIRST],
  ])('%s %s', (code, text) => {
    expect(decode(text)).toMatchObject({ ok: false, finding: { code, line: 1 } });
  });

  test('a tag block with a wrong checksum is not believed, the sentence is', () => {
    expect(messagesOf(`\\s:STATION,c:1418169601*00\\${TEXT}`)).toMatchObject([{ text: 'TEST', source: null }]);
  });

  test.each(['', '# a comment', '$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*47', 'words'])(
    'a line that is none is passed over: %j',
    (text) => {
      const findings: unknown[] = [];
      const decoder = createDecoder({ onMessage: () => undefined, onFinding: (finding) => findings.push(finding) });
      decoder.push(`${text}\n${TEXT}\n`);
      decoder.end();
      expect(findings).toEqual([]);
    },
  );

  test('checksums may be ignored', () => {
    expect(decode(TEXT.replace('1E', '1F'), { checksum: 'ignored' }).ok).toBe(true);
    expect(decode(TEXT.slice(0, -3), { checksum: 'optional' }).ok).toBe(true);
    expect(decode(TEXT.replace('1E', '1F'), { checksum: 'optional' }).ok).toBe(false);
  });

  test('six fill bits drop a whole character', () => {
    expect(decode(sentence('AIVDM,1,1,,A,13aIkM@P00PJ@qPNL=e@0?wJ28JO0,6'))).toMatchObject({
      ok: true,
      message: { type: 1, lon: 5.7374667, radio: 34463, flags: ['badFill'] },
    });
  });
});

test('flipped bytes make nothing throw', () => {
  const feed = [TEXT, FIRST, LAST, `\\g:1-2-7,s:A*27\\${FIRST}`].join('\r\n');
  const flips = fc.array(fc.tuple(fc.nat(feed.length - 1), fc.nat(255)), { maxLength: 8 });
  fc.assert(
    fc.property(flips, fc.constantFrom('required' as const, 'ignored' as const), (all, checksum) => {
      const bytes = new TextEncoder().encode(feed);
      for (const [at, value] of all) bytes[at] = value;
      const decoder = createDecoder({
        onMessage: (message) => JSON.stringify(message),
        checksum,
      });
      decoder.push(bytes);
      decoder.end();
    }),
    { numRuns: 1_000 },
  );
});

test('what is encoded is decoded', () => {
  const encoded = encode(
    { type: 5, mmsi: 211_000_001, shipname: 'ANNA', destination: 'DEHAM' },
    { sequence: 3, tagBlock: { source: 'S', timeMs: 1_700_000_000_000 } },
  );
  if (!encoded.ok) expect.fail(encoded.finding.message);
  expect(encoded.sentences.every((text) => text.replace(/^\\.*\\/, '').length <= 80)).toBe(true);
  expect(decode(encoded.sentences)).toMatchObject({
    ok: true,
    message: { shipname: 'ANNA', destination: 'DEHAM' },
    reception: { source: 'S', timeMs: 1_700_000_000_000 },
  });
});
