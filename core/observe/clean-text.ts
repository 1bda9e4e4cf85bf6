import type { FindingCollector } from './findings.ts';
import { NAME_CHARS_MAX, TEXT_CHARS_MAX } from './limits.ts';

/**
 * Control characters, marks of writing direction, the byte order mark and characters without width that only break
 * words. The joiners U+200C and U+200D stay: Persian and Indic names are spelt with them.
 */
const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu; // oxlint-disable-line no-control-regex
/** Anything but single spaces and plain Latin letters, digits and signs. Two simple tests, as this runs on every value. */
const UNUSUAL = /[^ -~À-ɏ]/;

/** Cleans the values of one file and counts what it took away. */
export class TextCleaner {
  readonly #findings: FindingCollector;
  #unseen = 0;
  #line: number | undefined;

  constructor(findings: FindingCollector) {
    this.#findings = findings;
  }

  /** The line whose values come next, where the format has lines that mean something. */
  at(line: number): void {
    this.#line = line;
  }

  /** A name: unseen characters out, white space single, composed (NFC), at most NAME_CHARS_MAX long. */
  name(text: string): string {
    const cleaned = this.line(text);
    if (cleaned.length <= NAME_CHARS_MAX) return cleaned;
    this.#tellCut('LIST-403', cleaned.length, NAME_CHARS_MAX);
    return cutAt(cleaned, NAME_CHARS_MAX);
  }

  /** Any value on one line. */
  line(text: string): string {
    if (isPlain(text)) return text;
    return this.#bounded(this.#withoutUnseen(text).normalize('NFC').replace(/\s+/gu, ' ').trim());
  }

  /** Text whose line breaks mean something. */
  paragraph(text: string): string {
    const cleaned = this.#withoutUnseen(text)
      .normalize('NFC')
      .replace(/[^\S\n]+/gu, ' ')
      .replace(/ ?\n ?/gu, '\n');
    return this.#bounded(cleaned.trim());
  }

  /** Says, once at the end of a file, how many values held unseen characters. */
  report(): void {
    if (this.#unseen > 0) this.#findings.add('LIST-404', { values: { count: this.#unseen } });
    this.#unseen = 0;
  }

  #withoutUnseen(text: string): string {
    const cleaned = text.replace(UNSEEN, '');
    if (cleaned.length !== text.length) this.#unseen += 1;
    return cleaned;
  }

  #tellCut(code: 'LIST-403' | 'LIST-407', count: number, limit: number): void {
    this.#findings.add(code, { ...(this.#line === undefined ? {} : { line: this.#line }), values: { count, limit } });
  }

  #bounded(text: string): string {
    if (text.length <= TEXT_CHARS_MAX) return text;
    this.#tellCut('LIST-407', text.length, TEXT_CHARS_MAX);
    return cutAt(text, TEXT_CHARS_MAX);
  }
}

function isPlain(text: string): boolean {
  if (text.length > TEXT_CHARS_MAX || UNUSUAL.test(text)) return false;
  return !text.includes('  ') && !text.startsWith(' ') && !text.endsWith(' ');
}

/** Cuts without leaving half of a surrogate pair. */
function cutAt(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length).trimEnd();
}
