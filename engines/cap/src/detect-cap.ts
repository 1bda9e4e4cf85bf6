import { looksLikeCapJson } from './json/looks-like-cap-json.ts';
import { ATOM_NAMESPACE, capVersionOf, EDXL_DE_NAMESPACE, GDACS_NAMESPACE } from './namespaces.ts';
import { decodeBytes } from './tree/decode-bytes.ts';
import type { CapFormat } from './wrappers/wrapper.ts';

/**
 * Tells by the beginning of a file (some kilobytes) what `readCap` will take it for; undefined where that cannot be told:
 * a home-made wrapper shows only when it is read whole.
 */
export function detectCap(head: Uint8Array): CapFormat | undefined {
  // The head may end within a character; what is no UTF-8 then is read by bytes, which does for names.
  const text = decodeBytes(head, { add: () => {} })?.text ?? '';
  if (!text.trimStart().startsWith('<')) return looksLikeCapJson(text) ? 'cap-json' : undefined;
  const root = /<(?:([\w.-]+):)?([\w.-]+)((?:\s[^<>]*)?)\/?>/u.exec(
    text.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/gu, ''),
  );
  if (root === null) return undefined;
  const [, prefix, name = '', attributes = ''] = root;
  const uri = namespaceOf(prefix, attributes);
  if (name === 'alert' && capVersionOf(uri) !== undefined) return 'cap';
  if (name === 'feed' && uri === ATOM_NAMESPACE) return 'atom-cap';
  if (name === 'EDXLDistribution' && uri === EDXL_DE_NAMESPACE) return 'edxl-de';
  if (name === 'rss') return attributes.includes(GDACS_NAMESPACE) ? 'gdacs-rss' : 'rss-cap';
  return undefined;
}

function namespaceOf(prefix: string | undefined, attributes: string): string {
  const name = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  for (const [, attribute, double, single] of attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)) {
    if (attribute === name) return double ?? single ?? '';
  }
  return '';
}
