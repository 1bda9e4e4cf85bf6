import type { CapReference, CapVersion } from '../alert.ts';

/** The items of `addresses` and `incidents`: divided by white space, in double quotes where they hold some. */
export function splitGroup(text: string): string[] {
  return Array.from(text.matchAll(/"([^"]*)"|([^\s"]+)/gu), ([, quoted, bare]) => quoted ?? bare ?? '').filter(
    (item) => item !== '',
  );
}

/** The triples of `references`, as written; what has not all three parts keeps those it has. */
export function splitReferences(text: string, version: CapVersion): CapReference[] {
  return text
    .split(/\s+/u)
    .filter((item) => item !== '')
    .map((item) => (version === '1.0' ? pairOf(item) : tripleOf(item)));
}

/** CAP 1.0 writes `identifier/sender`. */
function pairOf(item: string): CapReference {
  const slash = item.indexOf('/');
  return slash < 0
    ? { sender: '', identifier: item, sent: '' }
    : { sender: item.slice(slash + 1), identifier: item.slice(0, slash), sent: '' };
}

/** An identifier may hold commas although it must not; times and senders hold none. */
function tripleOf(item: string): CapReference {
  const parts = item.split(',');
  if (parts.length < 3) return { sender: parts[0] ?? '', identifier: parts[1] ?? '', sent: '' };
  return { sender: parts[0]!, identifier: parts.slice(1, -1).join(','), sent: parts.at(-1)! };
}
