import { describe, expect, test } from 'vitest';
import { readCap } from '../read/read-cap.ts';
import { bytesOf, SAMPLE_ALERT, sampleSet } from '../testing/sample-alert.ts';

const ALERT = SAMPLE_ALERT.slice(SAMPLE_ALERT.indexOf('<alert'));
const BROKEN = sampleSet('status', 'Real').slice(SAMPLE_ALERT.indexOf('<alert'));
const ESCAPED = ALERT.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const errorsOf = (text: string): string[][] =>
  readCap(bytesOf(text))
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code, path }) => [code, path]);
const warningsOf = (text: string): string[][] =>
  readCap(bytesOf(text))
    .findings.filter(({ severity }) => severity === 'warning')
    .map(({ code, path }) => [code, path]);

describe('Atom', () => {
  const entry = (content: string, id = 'e1'): string =>
    `<entry><id>${id}</id><title>T</title><updated>2026-03-01T12:00:00Z</updated>${content}</entry>`;
  const feed = (entries: string, head = '<id>f</id><title>F</title><updated>2026-03-01T12:00:00Z</updated>'): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:cap="urn:oasis:names:tc:emergency:cap:1.1">${head}\n${entries}</feed>`;
  const CAP_LINK = '<link type="application/cap+xml" href="https://example.org/1.cap"/>';
  const ENTRY = '/feed[1]/entry[1]';

  test('whole alerts in contents are read and checked, with the path through the feed', () => {
    const text = feed(
      entry(`<content type="text/xml">${ALERT}</content>`) + entry(`<content>${BROKEN}</content>`, 'e2'),
    );
    const { format, wrapper, alerts, findings } = readCap(bytesOf(text));
    expect([format, wrapper?.kind, wrapper?.title, wrapper?.entries.length]).toEqual(['atom-cap', 'atom', 'F', 2]);
    expect(alerts.map(({ path, valid, entry: at }) => [path, valid, at])).toEqual([
      ['/feed[1]/entry[1]/content[1]/alert[1]', true, 0],
      ['/feed[1]/entry[2]/content[1]/alert[1]', false, 1],
    ]);
    expect(findings).toMatchObject([{ path: '/feed[1]/entry[2]/content[1]/alert[1]/status[1]' }]);
  });

  test.each([
    ['escaped', `<content type="text">${ESCAPED}</content>`],
    ['as CDATA', `<content type="text">\n<![CDATA[${ALERT}]]></content>`],
  ])('alerts %s are read too', (_, content) => {
    const { alerts, valid } = readCap(bytesOf(feed(entry(content))));
    expect([valid, alerts.map(({ path }) => path)]).toEqual([true, [`${ENTRY}/content[1]/alert[1]`]]);
    expect(new TextDecoder().decode(alerts[0]!.raw)).toBe(ALERT);
  });

  test('one broken text of an entry is an error of that entry, not of the document', () => {
    const text = feed(
      entry(`<content>${ESCAPED.slice(0, 300)}</content>`) + entry(`<content>${ALERT}</content>`, 'e2'),
    );
    const { alerts, findings } = readCap(bytesOf(text));
    expect(alerts.length).toBe(1);
    expect(findings).toMatchObject([{ code: 'NOT_WELL_FORMED', layer: 'schema', path: `${ENTRY}/content[1]` }]);
  });

  test.each<[string, string, readonly string[]]>([
    [
      'the typed link',
      `<link href="https://example.org/1.html" type="text/html"/>${CAP_LINK}`,
      ['https://example.org/1.cap'],
    ],
    ['the only link', '<link href="https://example.org/1"/>', ['https://example.org/1']],
    ['not a page for people', '<link href="https://example.org/1.html" type="text/html"/>', []],
    ['XML', '<link href="https://example.org/1.xml" type="application/xml"/>', ['https://example.org/1.xml']],
  ])('what is to be fetched: %s', (_, links, expected) => {
    const [one] = readCap(bytesOf(feed(entry(links)))).wrapper!.entries;
    expect(one!.links.map(({ href }) => href)).toEqual(expected);
  });

  test('values of CAP in an index are kept with the entry', () => {
    const [one] = readCap(
      bytesOf(feed(entry(`${CAP_LINK}<cap:event>Gale</cap:event><cap:severity>Severe</cap:severity>`))),
    ).wrapper!.entries;
    expect(one!.cap).toEqual({ event: 'Gale', severity: 'Severe' });
  });

  test.each<[string, string, readonly (readonly string[])[]]>([
    ['nothing to say', feed(entry(CAP_LINK)), []],
    ['no entries', feed(''), []],
    ['no id', feed('', '<title>F</title><updated>u</updated>'), [['ATOM_ID_IS_REQUIRED', '/feed[1]']]],
    ['no title', feed('', '<id>f</id><updated>u</updated>'), [['ATOM_TITLE_IS_REQUIRED', '/feed[1]']]],
    ['no time', feed('', '<id>f</id><title>F</title>'), [['ATOM_UPDATED_IS_REQUIRED', '/feed[1]']]],
    [
      'an entry with nothing',
      feed('<entry><content/></entry>'),
      [
        ['ATOM_ENTRY_ID_IS_REQUIRED', ENTRY],
        ['ATOM_ENTRY_TITLE_IS_REQUIRED', ENTRY],
        ['ATOM_ENTRY_UPDATED_IS_REQUIRED', ENTRY],
      ],
    ],
    ['an entry without link', feed(entry('')), [['ATOM_ENTRY_MISSING_CAP_LINK', ENTRY]]],
    [
      'two links that may both be it',
      feed(entry('<link type="text/plain" href="a"/><link href="b"/>')),
      [['ATOM_ENTRY_MISSING_CAP_LINK', ENTRY]],
    ],
    ['a picture beside it', feed(entry('<link href="a"/><link type="image/png" href="b"/>')), []],
    ['one id twice', feed(entry(CAP_LINK) + entry(CAP_LINK)), [['ATOM_ENTRY_NON_UNIQUE_IDS', '/feed[1]/entry[2]']]],
    ['an unknown element', feed('<foo/>'), [['UNSUPPORTED_ELEMENT', '/feed[1]/foo[1]']]],
  ])('%s', (_, text, expected) => {
    expect(errorsOf(text)).toEqual(expected);
  });

  test('an alert outside of an entry is passed by and told', () => {
    expect(readCap(bytesOf(feed(ALERT))).alerts).toEqual([]);
    expect(warningsOf(feed(ALERT))).toEqual([['ALERT_OUTSIDE_ENTRY', '/feed[1]/alert[1]']]);
  });
});

describe('RSS', () => {
  const item = (inner: string): string => `<item>${inner}<guid>g</guid></item>`;
  const channel = (items: string): string =>
    `<rss version="2.0" xmlns:gdacs="http://www.gdacs.org"><channel><title>C</title><link>https://example.org</link><description>D</description><pubDate>Sun, 01 Mar 2026 12:00:00 GMT</pubDate>${items}</channel></rss>`;
  const LINK = '<link>https://example.org/1</link>';
  const ITEM = '/rss[1]/channel[1]/item[1]';

  test('alerts within items, links, enclosures, and the addresses of GDACS', () => {
    const enclosure = '<enclosure url="https://example.org/1.cap" length="1" type="application/cap+xml"/>';
    const gdacs = '<gdacs:cap>https://example.org/gdacs.xml</gdacs:cap>';
    const { alerts, wrapper, valid, format } = readCap(
      bytesOf(
        channel(
          item(`<title>A</title>${ALERT}`) +
            item(`<title>B</title>${LINK}`) +
            item(`<title>C</title>${LINK}${enclosure}`) +
            item(`<title>D</title>${LINK}${gdacs}`),
        ),
      ),
    );
    expect([valid, format, alerts.map(({ path }) => path)]).toEqual([true, 'gdacs-rss', [`${ITEM}/alert[1]`]]);
    expect(wrapper!.entries.map(({ links }) => links.map(({ href }) => href))).toEqual([
      [],
      ['https://example.org/1'],
      ['https://example.org/1.cap'],
      ['https://example.org/gdacs.xml'],
    ]);
  });

  test.each<[string, string, readonly (readonly string[])[]]>([
    [
      'an item with nothing',
      item(''),
      [
        ['RSS_ITEM_TITLE_OR_DESCRIPTION_IS_REQUIRED', ITEM],
        ['RSS_ITEM_MISSING_CAP_LINK', ITEM],
      ],
    ],
    ['a description will do', item(`<description>D</description>${LINK}`), []],
    ['no link', item('<title>T</title>'), [['RSS_ITEM_MISSING_CAP_LINK', ITEM]]],
    ['an unknown element', item(`<title>T</title>${LINK}<foo/>`), [['UNSUPPORTED_ELEMENT', `${ITEM}/foo[1]`]]],
    [
      'a time of another kind',
      item(`<title>T</title>${LINK}<pubDate>2026-03-01</pubDate>`),
      [['INVALID_DATE', `${ITEM}/pubDate[1]`]],
    ],
    [
      'an enclosure without length',
      item(`<title>T</title>${LINK}<enclosure url="u" type="t"/>`),
      [['MISSING_REQUIRED_ATTRIBUTE', `${ITEM}/enclosure[1]`]],
    ],
  ])('%s', (_, items, expected) => {
    expect(errorsOf(channel(items))).toEqual(expected);
  });

  test('what is recommended', () => {
    const text = channel(`<item><title>T</title>${LINK}</item>`).replace(/<pubDate>.*?<\/pubDate>/u, '');
    expect(warningsOf(text)).toEqual([
      ['RSS_PUBDATE_IS_RECOMMENDED', '/rss[1]/channel[1]'],
      ['RSS_ITEM_GUID_IS_RECOMMENDED', ITEM],
    ]);
  });

  test('no channel, no version', () => {
    expect(errorsOf('<rss/>')).toEqual([
      ['MISSING_REQUIRED_ATTRIBUTE', '/rss[1]'],
      ['MISSING_REQUIRED_ELEMENT', '/rss[1]'],
    ]);
  });
});

describe('EDXL-DE', () => {
  const distribution = (objects: string): string =>
    `<e:EDXLDistribution xmlns:e="urn:oasis:names:tc:emergency:EDXL:DE:1.0"><e:distributionID>d</e:distributionID><e:senderID>s</e:senderID><e:dateTimeSent>2026-03-01T12:00:00Z</e:dateTimeSent><e:distributionStatus>Actual</e:distributionStatus><e:distributionType>Report</e:distributionType><e:combinedConfidentiality>open</e:combinedConfidentiality>${objects}</e:EDXLDistribution>`;
  const xml = (inner: string): string =>
    `<e:contentObject><e:xmlContent><e:embeddedXMLContent>${inner}</e:embeddedXMLContent></e:xmlContent></e:contentObject>`;
  const other = (type: string, uri: string): string =>
    `<e:contentObject><e:nonXMLContent><e:mimeType>${type}</e:mimeType>${uri}</e:nonXMLContent></e:contentObject>`;
  const URI = '<e:uri>https://example.org/1.cap</e:uri>';
  const OBJECT = '/EDXLDistribution[1]/contentObject[1]';

  test('alerts and addresses of alerts', () => {
    const text = distribution(xml(ALERT) + other('application/common-alerting-protocol+xml', URI));
    const { format, valid, alerts, wrapper } = readCap(bytesOf(text));
    expect([format, valid, alerts.length]).toEqual(['edxl-de', true, 1]);
    expect(alerts[0]!.path).toBe(`${OBJECT}/xmlContent[1]/embeddedXMLContent[1]/alert[1]`);
    expect(wrapper!.entries.map(({ links }) => links.length)).toEqual([0, 1]);
  });

  test.each<[string, string, readonly (readonly string[])[]]>([
    ['no content', distribution(''), [['EDXLDE_CONTENT_OBJECT_IS_REQUIRED', '/EDXLDistribution[1]']]],
    [
      'other XML',
      distribution(xml('<x xmlns="urn:x"/>')),
      [['EDXLDE_NO_CAP_IN_CONTENT_OBJECT', `${OBJECT}/xmlContent[1]`]],
    ],
    [
      'another type',
      distribution(other('foo', URI)),
      [['EDXLDE_NO_CAP_IN_CONTENT_OBJECT', `${OBJECT}/nonXMLContent[1]`]],
    ],
    [
      'no address',
      distribution(other('application/cap+xml', '')),
      [['EDXLDE_NO_CAP_IN_CONTENT_OBJECT', `${OBJECT}/nonXMLContent[1]`]],
    ],
    [
      'an unknown status',
      distribution(xml(ALERT)).replace('>Actual</e:', '>Real</e:'),
      [['INVALID_ENUM_VALUE', '/EDXLDistribution[1]/distributionStatus[1]']],
    ],
    [
      'no sender',
      distribution(xml(ALERT)).replace('<e:senderID>s</e:senderID>', ''),
      [['MISSING_REQUIRED_ELEMENT', '/EDXLDistribution[1]']],
    ],
  ])('%s', (_, text, expected) => {
    expect(errorsOf(text)).toEqual(expected);
  });
});
