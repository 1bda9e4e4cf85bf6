import { expect, test } from 'vitest';
import { displayText, hasHtmlTags } from './display-text.ts';
import { isHtmlEntity, leftoverReference } from './html-entities.ts';

test.each([
  ['Sturmb&ouml;en &amp; Regen', 'Sturmböen & Regen'],
  ['Warnung &quot;Stromabschaltung&quot;.<br/><br/>Aktuell:', 'Warnung "Stromabschaltung".\n\nAktuell:'],
  ['one<BR>two<br />three', 'one\ntwo\nthree'],
  ['<p>first</p><p>second</p>', 'first\n\nsecond'],
  ['<b>bold</b> and <a href="x">link</a>', 'bold and link'],
  ['  many   spaces\t\r\n and lines \n\n\n\n end ', 'many spaces\nand lines\n\nend'],
  ['escaped twice: &amp;nbsp;&amp;auml;', 'escaped twice: ä'],
  ['3 < 5 and 7 > 2', '3 < 5 and 7 > 2'],
  ['ask <duty@example.org>', 'ask <duty@example.org>'],
  ['&#8211;&#x2013;&euro;&Omega;&#0;&unknown;', '––€Ω&#0;&unknown;'],
])('%s', (text, expected) => {
  expect(displayText(text)).toBe(expected);
});

test.each([
  ['G<b>1', true],
  ['a<br />b', true],
  ['5 < 7 > 3', false],
  ['<duty@example.org>', false],
])('tags in %s: %s', (text, expected) => {
  expect(hasHtmlTags(text)).toBe(expected);
});

test.each([
  ['a&nbsp;b', { kind: 'html', reference: '&nbsp;' }],
  ['a&#233;b', { kind: 'html', reference: '&#233;' }],
  ['a &amp; b', { kind: 'xml', reference: '&amp;' }],
  ['a &amp; b&uuml;', { kind: 'html', reference: '&uuml;' }],
  ['AT&T; R&D', undefined],
  ['a & b', undefined],
])('what is left in %s', (text, expected) => {
  expect(leftoverReference(text)).toEqual(expected);
});

test('HTML 4 names, and nothing else', () => {
  expect(['nbsp', 'yuml', 'Alpha', 'piv', 'thetasym', 'euro', 'diams'].every(isHtmlEntity)).toBe(true);
  expect(['amp', 'apos', '-', '', 'constructor'].some(isHtmlEntity)).toBe(false);
  expect(displayText('&yuml;&sigmaf;&omega;&thetasym;&upsih;&piv;&Alpha;&Omega;')).toBe('ÿςωϑϒϖΑΩ');
});
