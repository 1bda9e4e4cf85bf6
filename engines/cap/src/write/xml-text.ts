const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
const ATTRIBUTE_ESCAPES: Readonly<Record<string, string>> = { ...ESCAPES, '\n': '&#10;', '\t': '&#9;' };

/** Text for between tags. A carriage return would be read as a line end, so it is written as a reference. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/gu, (character) => ESCAPES[character]!);
}

export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\r\n\t]/gu, (character) => ATTRIBUTE_ESCAPES[character]!);
}

/** Writes elements, each on its own line, indented by how deep it lies. */
export class XmlLines {
  readonly #lines: string[] = [];
  #depth: number;

  constructor(depth = 0) {
    this.#depth = depth;
  }

  /** An element with text; none where there is no text. */
  text(name: string, text: string | undefined): void {
    if (text !== undefined && text !== '') this.raw(`<${name}>${escapeText(text)}</${name}>`);
  }

  /** An element that stands even where its text is empty. */
  required(name: string, text: string): void {
    this.raw(`<${name}>${escapeText(text)}</${name}>`);
  }

  within(name: string, attributes: Readonly<Record<string, string>>, write: () => void): void {
    const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
    this.raw(`<${name}${pairs.join('')}>`);
    this.#depth += 1;
    write();
    this.#depth -= 1;
    this.raw(`</${name}>`);
  }

  empty(name: string, attributes: Readonly<Record<string, string>>): void {
    const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
    this.raw(`<${name}${pairs.join('')}/>`);
  }

  /** A line that is XML already. */
  raw(line: string): void {
    this.#lines.push(`${'  '.repeat(this.#depth)}${line}`);
  }

  toString(): string {
    return this.#lines.join('\n');
  }
}
