import { describe, expect, test } from 'vitest';
import type { CapFindingCodeName } from './finding-codes.ts';
import type { ReadCapOptions } from './read/read-cap.ts';
import {
  bytesOf,
  SAMPLE_ALERT,
  sampleInfo,
  sampleSet,
  sampleWith,
  sampleWithSecondInfo,
} from './testing/sample-alert.ts';
import { validateCap } from './validate-cap.ts';

type Row = readonly [what: string, text: string, ...expected: readonly (readonly [CapFindingCodeName, string])[]];

/** Rows as vitest can type them. */
function rows(list: readonly Row[]) {
  return list.map(([what, text, ...expected]) => ({ what, text, expected }));
}

function errorsOf(text: string, options?: ReadCapOptions): (readonly [string, string])[] {
  const { findings } = validateCap(bytesOf(text), options);
  return findings.filter(({ severity }) => severity === 'error').map(({ code, path }) => [code, path] as const);
}

function warningsOf(text: string, options?: ReadCapOptions): (readonly [string, string])[] {
  const { findings } = validateCap(bytesOf(text), options);
  return findings.filter(({ severity }) => severity === 'warning').map(({ code, path }) => [code, path] as const);
}

const AREA = '/alert[1]/info[1]/area[1]';
const RESOURCE = '/alert[1]/info[1]/resource[1]';
const without = (line: RegExp): string => sampleWith(line, '');

test('the sample is valid and gives no finding at all', () => {
  expect(validateCap(bytesOf(SAMPLE_ALERT), { now: Date.UTC(2026, 2, 1, 12) })).toEqual({
    valid: true,
    format: 'cap',
    findings: [],
  });
  expect(errorsOf(sampleWithSecondInfo())).toEqual([]);
});

describe('schema', () => {
  test.each(
    rows([
      ['a comma in the identifier', sampleSet('identifier', 'a,b'), ['INVALID_IDENTIFIER', '/alert[1]/identifier[1]']],
      ['white space around it', sampleSet('identifier', ' a '), ['INVALID_IDENTIFIER', '/alert[1]/identifier[1]']],
      ['an empty sender', sampleSet('sender', ''), ['INVALID_SENDER', '/alert[1]/sender[1]']],
      ['a sender with &', sampleSet('sender', 'a&b'), ['INVALID_SENDER', '/alert[1]/sender[1]']],
      ['a month that is none', sampleSet('sent', '2026-14-02T14:39:01-05:00'), ['INVALID_DATE', '/alert[1]/sent[1]']],
      ['a day that is none', sampleSet('sent', '2026-02-30T14:39:01-05:00'), ['INVALID_DATE', '/alert[1]/sent[1]']],
      ['Z', sampleSet('sent', '2026-03-01T11:00:00Z'), ['INVALID_DATE', '/alert[1]/sent[1]']],
      ['no zone', sampleSet('sent', '2026-03-01T12:00:00'), ['INVALID_DATE', '/alert[1]/sent[1]']],
      ['a zone too far', sampleSet('sent', '2026-03-01T12:00:00+15:00'), ['INVALID_DATE', '/alert[1]/sent[1]']],
      ['fractions', sampleSet('onset', '2026-03-01T13:00:00.5+01:00'), ['INVALID_DATE', '/alert[1]/info[1]/onset[1]']],
      ['an unknown status', sampleSet('status', 'actual'), ['INVALID_ENUM_VALUE', '/alert[1]/status[1]']],
      ['white space in a status', sampleSet('status', ' Actual'), ['INVALID_ENUM_VALUE', '/alert[1]/status[1]']],
      ['an unknown scope', sampleSet('scope', 'Invalid'), ['INVALID_ENUM_VALUE', '/alert[1]/scope[1]']],
      ['an empty urgency', sampleSet('urgency', ''), ['INVALID_ENUM_VALUE', '/alert[1]/info[1]/urgency[1]']],
      [
        'Very Likely in 1.2',
        sampleSet('certainty', 'Very Likely'),
        ['INVALID_ENUM_VALUE', '/alert[1]/info[1]/certainty[1]'],
      ],
      ['references that are none', sampleSet('references', 'a,b,c'), ['INVALID_REFERENCES', '/alert[1]/references[1]']],
      ['empty references', sampleSet('references', ''), ['INVALID_REFERENCES', '/alert[1]/references[1]']],
      ['stray text', sampleWith('</alert>', 'stray</alert>'), ['INVALID_CHARACTERS', '/alert[1]']],
      ['stray text in info', sampleWith('</info>', 'stray</info>'), ['INVALID_CHARACTERS', '/alert[1]/info[1]']],
      [
        'an unknown element',
        SAMPLE_ALERT.replaceAll('addresses>', 'address>'),
        ['UNSUPPORTED_ELEMENT', '/alert[1]/address[1]'],
      ],
      ['a mistyped one', SAMPLE_ALERT.replaceAll('scope>', 'scoep>'), ['UNSUPPORTED_ELEMENT', '/alert[1]/scoep[1]']],
      [
        'one of another namespace',
        sampleWith('<info>', '<x:info xmlns:x="urn:x"/><info>'),
        ['UNSUPPORTED_ELEMENT', '/alert[1]/info[1]'],
      ],
      [
        'a doubled one',
        sampleWith('</sender>', '</sender><sender>warnings@example.org</sender>'),
        ['DUPLICATE_ELEMENT', '/alert[1]/sender[2]'],
      ],
      [
        'an early one',
        sampleWith('<category>Met', '<audience>All</audience><category>Met', without(/.*<audience>.*\n/u)),
        ['INVALID_SEQUENCE', '/alert[1]/info[1]/audience[1]'],
      ],
      [
        'a late one',
        sampleWith('</scope>', '</scope><source>Late</source>', without(/.*<source>.*\n/u)),
        ['INVALID_SEQUENCE', '/alert[1]/source[1]'],
      ],
      ['no scope', without(/.*<scope>.*\n/u), ['MISSING_REQUIRED_ELEMENT', '/alert[1]']],
      ['no status', without(/.*<status>.*\n/u), ['MISSING_REQUIRED_ELEMENT', '/alert[1]']],
      ['no event', without(/.*<event>.*\n/u), ['MISSING_REQUIRED_ELEMENT', '/alert[1]/info[1]']],
      [
        'no category',
        SAMPLE_ALERT.replace(/.*<category>.*\n/gu, ''),
        ['MISSING_REQUIRED_ELEMENT', '/alert[1]/info[1]'],
      ],
      ['no areaDesc', without(/.*<areaDesc>.*\n/u), ['MISSING_REQUIRED_ELEMENT', AREA]],
      ['no mimeType', without(/.*<mimeType>.*\n/u), ['MISSING_REQUIRED_ELEMENT', RESOURCE]],
      [
        'a parameter without value',
        sampleWith('<value>7.2 m</value>', ''),
        ['MISSING_REQUIRED_ELEMENT', '/alert[1]/info[1]/parameter[1]'],
      ],
      ['an attribute', sampleWith('<info>', '<info lang="en">'), ['UNSUPPORTED_ATTRIBUTE', '/alert[1]/info[1]/@lang']],
      [
        'elements in a text',
        sampleWith('has broken.', 'has<br/>broken.'),
        ['INVALID_VALUE', '/alert[1]/info[1]/description[1]'],
      ],
      ['a size that is none', sampleSet('size', '12 kB'), ['INVALID_RESOURCE_SIZE', `${RESOURCE}/size[1]`]],
      ['a negative altitude', sampleSet('altitude', '-1'), ['INVALID_VALUE', `${AREA}/altitude[1]`]],
      ['letters in a polygon', sampleSet('area/polygon', '3,4 a,b 5,6 3,4'), ['INVALID_POLYGON', `${AREA}/polygon[1]`]],
      ['three positions', sampleSet('area/polygon', '1,2 3,4 1,2'), ['INVALID_POLYGON', `${AREA}/polygon[1]`]],
      ['an open polygon', sampleSet('area/polygon', '1,2 3,4 5,6 7,8'), ['INVALID_POLYGON', `${AREA}/polygon[1]`]],
      ['a latitude of 91', sampleSet('area/polygon', '91,2 3,4 5,6 91,2'), ['INVALID_POLYGON', `${AREA}/polygon[1]`]],
      ['an empty polygon', sampleSet('area/polygon', ''), ['INVALID_POLYGON', `${AREA}/polygon[1]`]],
      ['no circle', sampleSet('area/circle', 'invalid'), ['INVALID_CIRCLE', `${AREA}/circle[1]`]],
      ['a negative radius', sampleSet('area/circle', '1,2 -3'), ['INVALID_CIRCLE', `${AREA}/circle[1]`]],
      ['a space within', sampleSet('area/circle', '1, 2 3'), ['INVALID_CIRCLE', `${AREA}/circle[1]`]],
      ['no numbers', sampleSet('area/circle', ', .'), ['INVALID_CIRCLE', `${AREA}/circle[1]`]],
      [
        'an empty alert',
        '<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"/>',
        ['MISSING_REQUIRED_ELEMENT', '/alert[1]'],
      ],
    ]),
  )('$what', ({ text, expected }) => {
    expect(errorsOf(text)).toEqual(expected);
  });

  test('several faults are told each, and only the first of the order within one parent', () => {
    const text = [
      '<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">',
      '<identifier>a,</identifier><sender>b</sender><sender>b</sender>',
      '<sent>2026-14-02T14:39:01-05:00</sent><status>Actual</status><msgType>Alert</msgType>',
      '<scope>Invalid</scope><references>a,b,c</references>stray</alert>',
    ].join('\n');
    expect(errorsOf(text)).toEqual([
      ['INVALID_CHARACTERS', '/alert[1]'],
      ['DUPLICATE_ELEMENT', '/alert[1]/sender[2]'],
      ['INVALID_IDENTIFIER', '/alert[1]/identifier[1]'],
      ['INVALID_DATE', '/alert[1]/sent[1]'],
      ['INVALID_ENUM_VALUE', '/alert[1]/scope[1]'],
      ['INVALID_REFERENCES', '/alert[1]/references[1]'],
    ]);
  });

  test('findings carry line, layer and a sentence', () => {
    const [finding] = validateCap(bytesOf(sampleSet('status', 'Real'))).findings;
    expect(finding).toEqual({
      severity: 'error',
      code: 'INVALID_ENUM_VALUE',
      layer: 'schema',
      path: '/alert[1]/status[1]',
      line: 6,
      message: '"Real" is none of the values that <status> may have: Actual, Exercise, System, Test, Draft.',
    });
  });

  test('paths have no prefixes', () => {
    const prefixed = sampleSet('status', 'Real')
      .replace(/<(\/?)(?=[a-zA-Z])/gu, '<$1cap:')
      .replace('xmlns=', 'xmlns:cap=');
    expect(errorsOf(prefixed)).toEqual([['INVALID_ENUM_VALUE', '/alert[1]/status[1]']]);
  });
});

describe('the strict schema', () => {
  test.each([
    ['an identifier with commas', sampleSet('identifier', 'a,b')],
    ['empty references', sampleSet('references', '')],
    ['a circle that is none', sampleSet('area/circle', 'invalid')],
    ['a polygon that is none', sampleSet('area/polygon', 'invalid')],
    ['an altitude above the ceiling', sampleSet('altitude', '300')],
    ['a relative address', sampleSet('web', 'warnings/42')],
  ])('lets %s pass, which the extended one does not', (_, text) => {
    expect(validateCap(bytesOf(text), { schema: 'strict' }).valid).toBe(true);
    expect(validateCap(bytesOf(text)).valid).toBe(false);
  });

  test.each([
    ['web', '12:30/page', 'INVALID_WEB', '/alert[1]/info[1]/web[1]'],
    ['resource/uri', 'a%zz', 'INVALID_URI', `${RESOURCE}/uri[1]`],
    ['sent', '2026-02-29T12:00:00+01:00', 'INVALID_DATE', '/alert[1]/sent[1]'],
  ])('does not let pass %s with "%s"', (element, value, code, path) => {
    expect(errorsOf(sampleSet(element, value), { schema: 'strict' })).toEqual([[code, path]]);
    expect(warningsOf(sampleSet(element, value), { schema: 'strict' })).toEqual([]);
  });

  test('what the values mean is a warning', () => {
    expect(warningsOf(sampleSet('altitude', '300'), { schema: 'strict' })).toEqual([
      ['INVALID_ALTITUDE_CEILING_RANGE', `${AREA}/ceiling[1]`],
    ]);
  });

  test.each([
    ['1.2', 'Z', false],
    ['1.1', 'Z', true],
    ['1.1', '', true],
    ['1.1', '.25+01:00', true],
  ])('CAP %s, a time that ends in "%s": %s', (version, end, valid) => {
    const text = SAMPLE_ALERT.replace('cap:1.2', `cap:${version}`).replace(
      '12:00:00+01:00</sent',
      `12:00:00${end}</sent`,
    );
    expect(validateCap(bytesOf(text), { schema: 'strict' }).valid).toBe(valid);
    expect(validateCap(bytesOf(text)).valid).toBe(false);
  });

  test('CAP 1.1 has no place for a signature in the strict schema, and one in the extended', () => {
    const signed = sampleWith(
      '</alert>',
      '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><x/></Signature></alert>',
    );
    const older = signed.replace('cap:1.2', 'cap:1.1');
    expect(errorsOf(signed, { schema: 'strict' })).toEqual([]);
    expect(errorsOf(older)).toEqual([]);
    expect(errorsOf(older, { schema: 'strict' })).toEqual([['UNSUPPORTED_ELEMENT', '/alert[1]/Signature[1]']]);
  });
});

describe('older versions', () => {
  const CAP_1_0 = [
    '<alert xmlns="http://www.incident.com/cap/1.0"><identifier>a</identifier><sender>b</sender>',
    '<sent>2026-03-01T12:00:00+01:00</sent><status>Actual</status><msgType>Alert</msgType><password>old</password>',
    '<references>c/d e/f</references>',
    '<info><event>Flood</event><urgency>Past</urgency><severity>Minor</severity><certainty>Very Likely</certainty>',
    '<eventCode>own=FL1</eventCode><parameter>gauge=7</parameter>',
    '<area><areaDesc>Exham</areaDesc><geocode>G=1</geocode></area></info></alert>',
  ].join('\n');

  test('CAP 1.0 has pairs as texts, passwords and Very Likely; the last two are warned of', () => {
    expect(errorsOf(CAP_1_0)).toEqual([]);
    expect(warningsOf(CAP_1_0)).toEqual([
      ['PASSWORD_DEPRECATED', '/alert[1]/password[1]'],
      ['CERTAINTY_VERY_LIKELY_DEPRECATED', '/alert[1]/info[1]/certainty[1]'],
    ]);
  });

  test.each(
    rows([
      ['Draft', CAP_1_0.replace('Actual', 'Draft'), ['INVALID_ENUM_VALUE', '/alert[1]/status[1]']],
      [
        'Observed',
        CAP_1_0.replace('Very Likely', 'Observed'),
        ['INVALID_ENUM_VALUE', '/alert[1]/info[1]/certainty[1]'],
      ],
      ['a pair without =', CAP_1_0.replace('own=FL1', 'FL1'), ['INVALID_VALUE', '/alert[1]/info[1]/eventCode[1]']],
      [
        'references of 1.1',
        CAP_1_0.replace('c/d e/f', 'd,c,2026-03-01T11:00:00+01:00'),
        ['INVALID_REFERENCES', '/alert[1]/references[1]'],
      ],
      [
        'responseType',
        CAP_1_0.replace('</event>', '</event><responseType>Shelter</responseType>'),
        ['INVALID_SEQUENCE', '/alert[1]/info[1]/responseType[1]'],
      ],
    ]),
  )('CAP 1.0 does not have $what', ({ text, expected }) => {
    expect(errorsOf(text)).toEqual(expected);
  });

  test.each(['Avoid', 'AllClear'])('CAP 1.1 does not have %s', (value) => {
    const text = sampleSet('responseType', value).replace('cap:1.2', 'cap:1.1');
    expect(errorsOf(text)).toEqual([['INVALID_ENUM_VALUE', '/alert[1]/info[1]/responseType[1]']]);
  });
});

describe('meaning', () => {
  test.each(
    rows([
      [
        'a restriction without Restricted',
        sampleWith('</scope>', '</scope><restriction>Staff</restriction>'),
        ['RESTRICTION_SCOPE_MISMATCH', '/alert[1]/restriction[1]'],
      ],
      [
        'a reference to itself',
        sampleSet('references', 'warnings@example.org,EX-2026-0042,2026-03-01T11:00:00+01:00'),
        ['CIRCULAR_REFERENCE', '/alert[1]/references[1]'],
      ],
      [
        'a reference to a later instant, in another zone',
        sampleSet('references', 'warnings@example.org,EX-1,2026-03-01T11:30:00-00:00'),
        ['POSTDATED_REFERENCE', '/alert[1]/references[1]'],
      ],
      ['a ceiling alone', without(/.*<altitude>.*\n/u), ['INVALID_AREA', AREA]],
      [
        'an altitude above the ceiling',
        sampleSet('altitude', '201'),
        ['INVALID_ALTITUDE_CEILING_RANGE', `${AREA}/ceiling[1]`],
      ],
      [
        'a ceiling alone that is none',
        sampleSet('ceiling', '-1', without(/.*<altitude>.*\n/u)),
        ['INVALID_AREA', AREA],
        ['INVALID_VALUE', `${AREA}/ceiling[1]`],
      ],
      ['a language with _', sampleSet('language', 'en_US'), ['INVALID_LANGUAGE', '/alert[1]/info[1]/language[1]']],
      [
        'an instruction that was not translated',
        sampleWithSecondInfo((info) => sampleSet('instruction', 'Leave the valley now.', info)),
        ['SAME_TEXT_DIFFERENT_LANGUAGE', '/alert[1]/info[2]/instruction[1]'],
      ],
      [
        'an unknown media type',
        sampleSet('mimeType', 'foo-type/bar'),
        ['INVALID_MIME_TYPE', `${RESOURCE}/mimeType[1]`],
      ],
      ['no media type', sampleSet('mimeType', 'png'), ['INVALID_MIME_TYPE', `${RESOURCE}/mimeType[1]`]],
      ['no URI', sampleSet('resource/uri', 'some invalid uri'), ['INVALID_URI', `${RESOURCE}/uri[1]`]],
      [
        'a relative one without content',
        sampleSet('resource/uri', 'some/relative/path'),
        ['RELATIVE_URI_MISSING_DEREF_URI', `${RESOURCE}/uri[1]`],
      ],
      [
        'content that is not base64',
        sampleWith('<digest>', '<derefUri>foo</derefUri><digest>'),
        ['INVALID_DEREF_URI', `${RESOURCE}/derefUri[1]`],
      ],
      [
        'a web address without scheme',
        sampleSet('web', 'www.example.org'),
        ['INVALID_WEB', '/alert[1]/info[1]/web[1]'],
      ],
      ['a web address that is none', sampleSet('web', 'see our page'), ['INVALID_WEB', '/alert[1]/info[1]/web[1]']],
      ['an HTML entity', sampleSet('note', 'a&nbsp;note'), ['TEXT_CONTAINS_HTML_ENTITIES', '/alert[1]/note[1]']],
      [
        'an HTML entity in a pair',
        sampleWith('<valueName>EMMA_ID', '<valueName>G&amp;nbsp;1'),
        ['TEXT_CONTAINS_HTML_ENTITIES', `${AREA}/geocode[1]/valueName[1]`],
      ],
      [
        'an HTML entity in the XML itself',
        sampleWith('>A note<', '>A&nbsp;note&nbsp;&uuml;<'),
        ['TEXT_CONTAINS_HTML_ENTITIES', '/alert[1]/note[1]'],
      ],
    ]),
  )('$what', ({ text, expected }) => {
    expect(errorsOf(text)).toEqual(expected);
  });

  test.each(
    rows([
      ['no addresses', without(/.*<addresses>.*\n/u), ['ADDRESSES_ARE_MISSING', '/alert[1]']],
      ['no restriction', sampleSet('scope', 'Restricted'), ['RESTRICTION_IS_MISSING', '/alert[1]']],
      ['HTML tags', sampleSet('note', 'a<b>note</b>'), ['TEXT_CONTAINS_HTML_TAGS', '/alert[1]/note[1]']],
      [
        'a text escaped twice',
        sampleSet('note', 'Ex &amp; Co'),
        ['TEXT_CONTAINS_ESCAPED_CHARACTERS', '/alert[1]/note[1]'],
      ],
      [
        'a polygon that crosses itself',
        sampleSet('area/polygon', '0,0 2,2 0,2 2,0 0,0'),
        ['INVALID_POLYGON_SELF_INTERSECTION', `${AREA}/polygon[1]`],
      ],
      [
        'a polygon across the antimeridian',
        sampleSet('area/polygon', '0,179 2,179 2,-179 0,-179 0,179'),
        ['POLYGON_CROSSES_ANTIMERIDIAN', `${AREA}/polygon[1]`],
      ],
      ['a radius around the Earth', sampleSet('area/circle', '1,2 20038'), ['CIRCLE_TOO_LARGE', `${AREA}/circle[1]`]],
      [
        'an early end',
        sampleSet('expires', '2026-03-01T11:59:59+01:00'),
        ['EXPIRES_BEFORE_EFFECTIVE', '/alert[1]/info[1]/expires[1]'],
      ],
      [
        'an end before it was sent',
        sampleSet('expires', '2026-03-01T11:59:59+01:00', without(/.*<effective>.*\n/u)),
        ['EXPIRES_BEFORE_SENT', '/alert[1]/info[1]/expires[1]'],
      ],
      ['a digest that is none', sampleSet('digest', 'abc'), ['INVALID_DIGEST', `${RESOURCE}/digest[1]`]],
    ]),
  )('$what is a warning', ({ text, expected }) => {
    expect(warningsOf(text)).toEqual(expected);
    expect(errorsOf(text)).toEqual([]);
  });

  test('a polygon with more than 100 vertices is told', () => {
    const corners = Array.from({ length: 101 }, (_, at) => `${Math.sin(at / 17)},${Math.cos(at / 17)}`);
    const text = sampleSet('area/polygon', [...corners, corners[0]].join(' '));
    expect(warningsOf(text)[0]).toEqual(['POLYGON_TOO_DETAILED', `${AREA}/polygon[1]`]);
  });

  test('an alert from the future is told where the present is known', () => {
    const now = Date.UTC(2026, 2, 1, 10, 49);
    expect(warningsOf(SAMPLE_ALERT)).toEqual([]);
    expect(warningsOf(SAMPLE_ALERT, { now })).toEqual([['SENT_IN_FUTURE', '/alert[1]/sent[1]']]);
    expect(warningsOf(SAMPLE_ALERT, { now: now + 2 * 60_000 })).toEqual([]);
  });

  test('variants of one language may share texts, and so may names', () => {
    expect(errorsOf(sampleWith('</info>', `</info>${sampleInfo().replace('en-GB', 'en-US')}`))).toEqual([]);
  });

  test('a relative address with content is fine', () => {
    const text = sampleWith('<digest>', '<derefUri>aaaa</derefUri><digest>', sampleSet('resource/uri', 'map.png'));
    expect(errorsOf(text)).toEqual([]);
  });
});

describe('what is no alert', () => {
  test.each(
    rows([
      ['another root', '<?xml version="1.0"?>\n<foo></foo>', ['NOT_CAP', '/foo[1]']],
      ['an alert of another namespace', '<alert xmlns="foo"></alert>', ['NOT_CAP', '/alert[1]']],
      ['an alert of none', '<alert></alert>', ['NOT_CAP', '/alert[1]']],
      ['a page for people', '<!doctype html>\n<html><head><meta charset="utf-8"></head>', ['NOT_CAP', '/html[1]']],
      ['other JSON', '{"a": [1, 2]}', ['NOT_CAP', '/']],
      ['nothing', ' \n', ['EMPTY_DOCUMENT', '/']],
      ['broken XML', '<alert</alert>', ['NOT_WELL_FORMED', '/']],
      ['a cut alert', SAMPLE_ALERT.slice(0, 900), ['NOT_WELL_FORMED', '/alert[1]/info[1]/responseType[1]']],
      ['an unknown entity', sampleWith('A note', '&boom;'), ['NOT_WELL_FORMED', '/alert[1]/note[1]']],
      [
        'a DOCTYPE',
        `<!DOCTYPE alert [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${SAMPLE_ALERT.slice(38)}`,
        ['DOCTYPE_NOT_ALLOWED', '/'],
      ],
      ['broken JSON', '{"identifier": ', ['NOT_WELL_FORMED', '/']],
    ]),
  )('$what is one error', ({ text, expected }) => {
    const { valid } = validateCap(bytesOf(text));
    expect([valid, errorsOf(text).map(([code]) => code)]).toEqual([false, expected.map(([code]) => code)]);
    if (expected[0]![0] !== 'NOT_WELL_FORMED') expect(errorsOf(text)).toEqual(expected);
  });

  test('depth, elements and findings are bounded', () => {
    const deep = sampleWith('A note', `${'<a>'.repeat(70)}${'</a>'.repeat(70)}`);
    expect(errorsOf(deep)).toMatchObject([['TOO_DEEP', expect.stringMatching(/^\/alert\[1\]\/note\[1\]/u)]]);
    const noisy = sampleWith('<category>Met</category>', '<category>X</category>'.repeat(1000));
    const { findings } = validateCap(bytesOf(noisy));
    expect(findings.length).toBe(501);
    expect(findings.filter(({ code }) => code === 'FINDINGS_NOT_SHOWN')).toMatchObject([
      { message: expect.stringContaining('500 more') },
    ]);
  });
});
