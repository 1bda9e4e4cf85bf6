const SPECIAL = /[&<>"]/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Characters that XML 1.0 does not allow: controls but tab, line feed, carriage return, and two that are none. */
const FORBIDDEN = /[^\P{Cc}\t\n\r\u007F-\u009F]|[\uFFFE\uFFFF]/gu;

/** Text for an XML element or attribute; what XML cannot carry becomes a space (a lone surrogate U+FFFD). */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, ' ')
    .replace(SPECIAL, (character) => ESCAPES[character] ?? character);
}

/** An element with text; nothing when there is no text. */
export function textElement(name: string, text: string | undefined): string {
  return text === undefined || text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>`;
}

/** An element around others; nothing when they are nothing. */
export function element(name: string, ...content: readonly string[]): string {
  const inner = content.join('');
  return inner === '' ? '' : `<${name}>${inner}</${name}>`;
}
