import { decodeReferences } from './html-entities.ts';

/** A tag of HTML: an address in angle brackets is none. */
const HTML_TAG = /<\/?([A-Za-z][A-Za-z0-9]*)(?:\s[^<>]*)?\/?>/gu;
/** Tags that begin a new line. */
const BREAKS: ReadonlySet<string> = new Set([
  'br',
  'p',
  'div',
  'li',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
]);

export function hasHtmlTags(text: string): boolean {
  return text.includes('<') && text.search(HTML_TAG) >= 0;
}

/**
 * Turns the text of a wild alert into plain lines for people: `<br/>` and the like become line ends, other tags go,
 * references become their characters (also when they were escaped twice), white space is tidied. The result is plain
 * text: who puts it into HTML must escape it.
 *
 * @example displayText('Sturm&#246;&amp;nbsp;<br/>Fenster  schließen') // 'Sturmö\nFenster schließen'
 */
export function displayText(text: string): string {
  const decoded = decodeReferences(decodeReferences(text));
  return decoded
    .replace(HTML_TAG, (_, name: string) => (BREAKS.has(name.toLowerCase()) ? '\n' : ''))
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
