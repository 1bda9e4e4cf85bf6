import { describe, expect, test } from 'vitest';
import { LINE_BYTES_MAX } from './feed.ts';
import { OPEN_MESSAGES_MAX } from './fragments.ts';
import { CLASS_A, CLASS_B, hear, listen, part, STATIC, STATIC_END, sentence, tagBlock, whole } from './testing/nmea.ts';

const AT = Date.UTC(2023, 4, 7, 10, 0, 0);
const SECONDS = AT / 1000;

describe('wrappings: one message, with what the receiver says', () => {
  test.each<[string, string, object]>([
    ['bare', whole(CLASS_A), { channel: 'A', station: '', saidAtMs: null }],
    ['a line end of two bytes', `${whole(CLASS_A)}\r`, {}],
    ['lower case', sentence(`aivdm,1,1,,a,${CLASS_A},0`), { channel: 'A' }],
    ['a checksum in lower case', whole(CLASS_A, 1).replace(/..$/, (hex) => hex.toLowerCase()), {}],
    ['$ in place of !', sentence(`AIVDM,1,1,,B,${CLASS_A},0`, '$'), { channel: 'B' }],
    ['own ship', sentence(`AIVDO,1,1,,,${CLASS_A},0`), { own: true, channel: '' }],
    ['another talker', sentence(`BSVDM,1,1,,2,${CLASS_A},0`), { channel: '2', own: false }],
    ['a sequence id that is not needed', sentence(`AIVDM,1,1,7,A,${CLASS_A},0`), {}],
    ['six fill bits: a character too many', whole(`${CLASS_A}0`, 6), { bits: 168 }],
    ['a long sentence', whole(`>${'3'.repeat(160)}`), { type: 14, bits: 966 }],
    ['spaces before', `  ${whole(CLASS_A)}`, { saidAtMs: null }],
    ['ISO time before', `2023-05-07 10:00:00,${whole(CLASS_A)}`, { saidAtMs: AT }],
    ['ISO time with T, fraction, zone', `2023-05-07T12:00:00.250+02:00 ${whole(CLASS_A)}`, { saidAtMs: AT + 250 }],
    ['ISO time with Z and a station', `2023-05-07T10:00:00Z;st1;${whole(CLASS_A)}`, { saidAtMs: AT }],
    ['ISO time with a comma', `2023-05-07 10:00:00,123 ${whole(CLASS_A)}`, { saidAtMs: AT + 123 }],
    ['ISO time before a number', `2023-05-07 10:00:00,5,${whole(CLASS_A)}`, { saidAtMs: AT }],
    ['seconds before', `${SECONDS} ${whole(CLASS_A)}`, { saidAtMs: AT }],
    ['seconds with a fraction', `${SECONDS}.123 ${whole(CLASS_A)}`, { saidAtMs: AT + 123 }],
    ['milliseconds', `${AT + 7}\t${whole(CLASS_A)}`, { saidAtMs: AT + 7 }],
    ['a time that cannot be', `12 ${whole(CLASS_A)}`, { saidAtMs: null }],
    ['a date that cannot be', `2023-02-30 10:00:00 ${whole(CLASS_A)}`, { saidAtMs: null }],
    ['JSON around', `{"nmea":"${whole(CLASS_A)}","rxtime":"20230507100000"}`, { saidAtMs: AT }],
    ['JSON with the time first', `{"rxuxtime":${SECONDS}.5,"nmea":["${whole(CLASS_A)}"]}`, { saidAtMs: AT + 500 }],
    [
      'JSON with another time',
      `{"timestamp":"2001-01-01T00:00:00Z","rxtime":"20230507100000","nmea":"${whole(CLASS_A)}"}`,
      { saidAtMs: AT },
    ],
    ['a tag block', `${tagBlock(`s:north,c:${SECONDS}`)}${whole(CLASS_A)}`, { station: 'north', saidAtMs: AT }],
    ['a tag block with milliseconds', `${tagBlock(`c:${AT + 5}`)}${whole(CLASS_A)}`, { saidAtMs: AT + 5 }],
    [
      'two tag blocks',
      `${tagBlock('s:a')}${tagBlock(`c:${SECONDS}`)}${whole(CLASS_A)}`,
      { station: 'a', saidAtMs: AT },
    ],
    ['a tag block and a time before', `1 ${tagBlock('s:a')}${whole(CLASS_A)}`, { station: 'a', saidAtMs: null }],
    [
      'a tag block with other fields',
      `${tagBlock('q:u,T:2023-05-07 10.00.00,n:4,x')}${whole(CLASS_A)}`,
      { station: '' },
    ],
    [
      'a suffix',
      `${whole(CLASS_A)},d-109,S2105,T56.1,rnorth,${SECONDS - 9},${SECONDS}`,
      { station: 'rnorth', saidAtMs: AT },
    ],
    ['a suffix of a base station', `${whole(CLASS_A)},s22,bsouth,${SECONDS}`, { station: 'bsouth', saidAtMs: AT }],
    ['a suffix with a number that is no time', `${whole(CLASS_A)},22`, { saidAtMs: null }],
    ['rubbish before', `\u00ff!$#x ${whole(CLASS_A)}`, {}],
  ])('%s', (_name, line, wanted) => {
    const { messages, faults } = hear(`${line}\n`);
    expect(faults).toEqual([]);
    expect(messages).toMatchObject([wanted]);
  });

  test('what Gatehouse says on the line before', () => {
    const { messages } = hear(`$PGHP,1,2023,5,7,10,0,0,10,338,2,,1,09*17\n${whole(CLASS_A)}\n${whole(CLASS_B)}\n`);
    expect(messages.map(({ saidAtMs, station }) => [saidAtMs, station])).toEqual([
      [AT + 10, '338,2'],
      [null, ''],
    ]);
  });

  test('an envelope with both parts of a message', () => {
    const { messages } = hear(`{"nmea":["${part(2, 1, 3, 'A', STATIC)}","${part(2, 2, 3, 'A', STATIC_END, 2)}"]}`);
    expect(messages).toMatchObject([{ type: 5, bits: 424, line: 1 }]);
  });

  test('two sentences between which the line end was lost are both read', () => {
    const { messages } = hear(`${whole(CLASS_A)}${whole(CLASS_B)}\n`);
    expect(messages.map(({ type }) => type)).toEqual([1, 18]);
  });

  test('a sentence that is cut by the next one is a fault, and the next one is read', () => {
    const { messages, faults } = hear(`${whole(CLASS_A).slice(0, 30)}${whole(CLASS_B)}\n`);
    expect(messages).toMatchObject([{ type: 18 }]);
    expect(faults).toEqual([{ fault: 'checksumWrong', feed: 0, line: 1 }]);
  });

  test('the last line needs no end', () => {
    expect(hear(whole(CLASS_A)).messages).toHaveLength(1);
  });
});

describe('lines that give no message', () => {
  test.each([
    ['no checksum', whole(CLASS_A).slice(0, -3), ['checksumMissing']],
    ['a wrong checksum', whole(CLASS_A).replace('kM', 'kL'), ['checksumWrong']],
    ['half a checksum', whole(CLASS_A).slice(0, -1), ['checksumWrong']],
    ['a payload of other characters', whole(CLASS_A.replace('k', '~')), ['payloadCharacter']],
    ['a payload that is too long', whole('1'.repeat(1_025)), ['payloadTooLong']],
    ['no payload', whole(''), ['empty']],
    ['seven fill bits', whole(CLASS_A, 7), ['fill']],
    ['no parts', sentence(`AIVDM,0,1,,A,${CLASS_A},0`), ['head']],
    ['a part above the number of parts', sentence(`AIVDM,2,3,1,A,${CLASS_A},0`), ['head']],
    ['a field too few', sentence(`AIVDM,1,1,A,${CLASS_A},0`), ['head']],
    ['only the name', '!AIVDM,', ['head']],
    ['less than the name', '!AIVD', ['head']],
    ['only the name behind a tag block', `${tagBlock('s:a')}!AIVDM`, ['head']],
    ['type 0', whole('0'.repeat(28)), ['unknownType']],
    ['type 29', whole(`M${'0'.repeat(27)}`), ['unknownType']],
    ['too few bits for the type', whole('1'.repeat(20)), ['tooShort']],
    ['a part without the others', part(2, 1, 1, 'A', CLASS_A), ['partMissing']],
    ['a line that is too long', 'x'.repeat(LINE_BYTES_MAX + 1), ['lineTooLong']],
    ['an empty line', '', []],
    ['a comment', `# ${whole(CLASS_A)}`, []],
    ['another sentence', '$GPGGA,,,,,,0,,,,,,,,*66', []],
    ['a sentence that is to be sent', '!AIABM,1,1,0,,,6,,0*5B', []],
    ['text', 'Sector 7, nothing to see', []],
  ])('%s', (_name, line, faults) => {
    const heard = hear(`${line}\n`);
    expect(heard.messages).toEqual([]);
    expect(heard.faults.map(({ fault }) => fault)).toEqual(faults);
  });

  test('a wrong checksum of a tag block is told, and the sentence is read without it', () => {
    const { messages, faults } = hear(`${tagBlock(`s:a,c:${SECONDS}`).replace('s:a', 's:b')}${whole(CLASS_A)}\n`);
    expect(messages).toMatchObject([{ station: '', saidAtMs: null }]);
    expect(faults).toEqual([{ fault: 'tagBlock', feed: 0, line: 1 }]);
  });

  test('faults name their line', () => {
    const { faults } = hear(`\n${whole(CLASS_A)}\n# \n${whole('')}\n`);
    expect(faults).toEqual([{ fault: 'empty', feed: 0, line: 4 }]);
  });

  test.each([
    ['optional', 'none', 1],
    ['optional', 'wrong', 0],
    ['ignored', 'none', 1],
    ['ignored', 'wrong', 1],
  ] as const)('checksum %s: %s checksum gives %d messages', (policy, kind, count) => {
    const line = kind === 'none' ? whole(CLASS_A).slice(0, -3) : whole(CLASS_A).replace('kM', 'kL');
    expect(hear(line, policy).messages).toHaveLength(count);
  });

  test('after a flush lines are counted anew and nothing is waited for', () => {
    const { stream, heard } = listen();
    stream.push(Buffer.from(part(2, 1, 1, 'A', STATIC)), 0, Number.NaN);
    stream.flush();
    stream.push(Buffer.from(part(2, 2, 1, 'A', STATIC_END, 2)), 0, Number.NaN);
    stream.flush();
    expect(heard.messages).toEqual([]);
    expect(heard.faults).toEqual([
      { fault: 'partMissing', feed: 0, line: 1 },
      { fault: 'partMissing', feed: 0, line: 1 },
    ]);
  });
});

describe('messages in parts', () => {
  const first = part(2, 1, 3, 'A', STATIC);
  const second = part(2, 2, 3, 'A', STATIC_END, 2);
  const wholeStatic = { type: 5, payload: STATIC + STATIC_END, bits: 424 };

  test.each([
    ['in order', [first, second]],
    ['out of order', [second, first]],
    ['with others between', [first, whole(CLASS_A), part(2, 1, 4, 'A', STATIC), part(2, 1, 3, 'B', STATIC), second]],
    ['without sequence id', [part(2, 1, '', 'A', STATIC), part(2, 2, '', 'A', STATIC_END, 2)]],
    ['fill bits of another part do not count', [part(2, 1, 3, 'A', STATIC, 4), second]],
  ])('%s', (_name, lines) => {
    expect(hear(lines.join('\n')).messages.filter(({ type }) => type === 5)).toMatchObject([wholeStatic]);
  });

  test('a number that comes again begins anew', () => {
    const { messages, faults } = hear([part(2, 1, 3, 'A', 'w'.repeat(20)), first, second].join('\n'));
    expect(messages).toMatchObject([wholeStatic]);
    expect(faults).toMatchObject([{ fault: 'partMissing', line: 1 }]);
  });

  test.each([
    ['channel', part(2, 2, 3, 'B', STATIC_END, 2)],
    ['sequence id', part(2, 2, 4, 'A', STATIC_END, 2)],
    ['number of parts', part(3, 2, 3, 'A', STATIC_END, 2)],
    ['talker', sentence(`BSVDM,2,2,3,A,${STATIC_END},2`)],
  ])('another %s is another message', (_name, other) => {
    expect(hear(`${first}\n${other}\n`).messages).toEqual([]);
  });

  test('another station is another message; one that is not named may be any', () => {
    const here = `${tagBlock('s:here')}${first}\n`;
    expect(hear(`${here}${tagBlock('s:elsewhere')}${second}\n`).messages).toEqual([]);
    expect(hear(`${here}${second}\n`).messages).toMatchObject([{ station: 'here' }]);
    expect(hear(`${here}${first}\n${second}\n${tagBlock('s:here')}${second}\n`).messages).toHaveLength(2);
  });

  test('a station and a time that stand on one part alone are those of the message', () => {
    expect(hear(`${first}\n${second},rnorth,${SECONDS}\n`).messages).toMatchObject([
      { ...wholeStatic, station: 'rnorth', saidAtMs: AT },
    ]);
  });

  test('another feed is another message', () => {
    const { stream, heard } = listen();
    stream.push(Buffer.from(`${first}\n`), 0, Number.NaN);
    stream.push(Buffer.from(`${second}\n`), 1, Number.NaN);
    expect(heard.messages).toEqual([]);
    stream.push(Buffer.from(`${second}\n`), 0, Number.NaN);
    expect(heard.messages).toMatchObject([{ feed: 0, line: 2 }]);
  });

  test('parts that are said to lie more than ten seconds apart do not belong together', () => {
    const at = (seconds: number) => tagBlock(`c:${SECONDS + seconds}`);
    expect(hear(`${at(0)}${first}\n${at(10)}${second}\n`).messages).toHaveLength(1);
    expect(hear(`${at(0)}${first}\n${at(11)}${second}\n`).messages).toHaveLength(0);
  });

  test('parts that came more than ten seconds apart do not belong together', () => {
    const { stream, heard } = listen();
    stream.push(Buffer.from(`${first}\n`), 0, AT);
    stream.push(Buffer.from(`${second}\n`), 0, AT + 10_001);
    expect(heard.messages).toEqual([]);
    expect(heard.faults).toEqual([{ fault: 'partMissing', feed: 0, line: 1 }]);
  });

  test('a group of tag blocks holds parts together, and its first line says time and station for all', () => {
    const { messages } = hear(
      [
        `${tagBlock(`g:1-2-1604,s:north,c:${SECONDS}`)}${first}`,
        `${tagBlock(`s:south,c:${SECONDS + 2_000}`)}${whole(CLASS_A)}`,
        `${tagBlock('g:2-2-1604')}${second}`,
      ].join('\n'),
    );
    expect(messages).toMatchObject([
      { type: 1, station: 'south', saidAtMs: AT + 2_000_000 },
      { ...wholeStatic, station: 'north', saidAtMs: AT, line: 3 },
    ]);
  });

  test('groups in the old form', () => {
    const { messages } = hear(`${tagBlock('1G2:77,s:a')}${first}\n${tagBlock('2G2:77')}${second}\n`);
    expect(messages).toMatchObject([{ ...wholeStatic, station: 'a' }]);
  });

  test('when too many are open, the oldest is given up', () => {
    const lines = Array.from({ length: OPEN_MESSAGES_MAX + 1 }, (_, n) => `${tagBlock(`s:${n}`)}${first}`);
    const { messages, faults } = hear(
      [...lines, `${tagBlock('s:0')}${second}`, `${tagBlock('s:1')}${second}`].join('\n'),
    );
    expect(faults[0]).toMatchObject({ fault: 'partMissing', line: 1 });
    expect(messages).toEqual([]);
  });

  test('nine parts, and not more bits than a payload may have', () => {
    const parts = (chars: number) =>
      Array.from({ length: 9 }, (_, n) => part(9, n + 1, 5, 'A', '>'.padEnd(chars, '0')));
    expect(hear(parts(100).join('\n')).messages).toMatchObject([{ type: 14, bits: 5_400 }]);
    expect(hear(parts(120).join('\n')).messages).toEqual([]);
  });
});
