import { expect, test } from 'vitest';
import { xmlText } from './xml-text.ts';

test.each([
  ['a & <b> "c"', 'a &amp; &lt;b&gt; &quot;c&quot;'],
  ['one\u0000two\u001b', 'onetwo'],
  ['tab\tand\nline', 'tab\tand\nline'],
  ['Σόρελ شركة', 'Σόρελ شركة'],
])('%j', (text, xml) => expect(xmlText(text)).toBe(xml));
