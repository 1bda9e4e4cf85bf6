import type { FindingList } from '../finding-list.ts';
import { CAP_DEPTH_MAX, CAP_NODES_MAX } from '../limits.ts';

/** A value with its place in the text, which JSON.parse does not tell. */
export type JsonValue = (
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, JsonValue> }
  | { readonly kind: 'array'; readonly items: readonly JsonValue[] }
  /** A string, a number as it is written, or true or false. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'null' }
) & { readonly start: number; readonly end: number; readonly line: number };

class Stop extends Error {}

/** Parses JSON (RFC 8259) within the limits; undefined, with a finding, where it is none. */
export function parseJson(text: string, findings: FindingList): JsonValue | undefined {
  const parser = new JsonParser(text);
  try {
    return parser.whole();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    findings.add('NOT_WELL_FORMED', { path: '/', line: parser.line }, { values: { reason: error.message } });
    return undefined;
  }
}

const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/uy;
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

class JsonParser {
  line = 1;
  #at = 0;
  #depth = 0;
  #values = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): JsonValue {
    const value = this.#value();
    this.#skip();
    if (this.#at < this.#text.length) throw new Stop('something follows its end.');
    return value;
  }

  #value(): JsonValue {
    this.#skip();
    this.#values += 1;
    if (this.#values > CAP_NODES_MAX) throw new Stop(`it has more than ${CAP_NODES_MAX} values.`);
    const [start, line] = [this.#at, this.line];
    const inner = this.#inner();
    return { ...inner, start, end: this.#at, line };
  }

  #inner() {
    switch (this.#text[this.#at]) {
      case '{':
        return { kind: 'object', members: this.#members() } as const;
      case '[':
        return { kind: 'array', items: this.#items() } as const;
      case '"':
        return { kind: 'text', text: this.#string() } as const;
      default:
        return this.#literal();
    }
  }

  #members(): ReadonlyMap<string, JsonValue> {
    const members = new Map<string, JsonValue>();
    this.#within('}', () => {
      const name = this.#string();
      this.#skip();
      this.#take(':');
      members.set(name, this.#value());
    });
    return members;
  }

  #items(): readonly JsonValue[] {
    const items: JsonValue[] = [];
    this.#within(']', () => items.push(this.#value()));
    return items;
  }

  #within(end: string, readOne: () => void): void {
    this.#depth += 1;
    if (this.#depth > CAP_DEPTH_MAX) throw new Stop(`values lie more than ${CAP_DEPTH_MAX} deep within each other.`);
    this.#at += 1;
    this.#skip();
    if (this.#text[this.#at] !== end) {
      readOne();
      this.#skip();
      while (this.#text[this.#at] === ',') {
        this.#at += 1;
        this.#skip();
        readOne();
        this.#skip();
      }
    }
    this.#take(end);
    this.#depth -= 1;
  }

  #take(expected: string): void {
    if (this.#text[this.#at] !== expected) throw new Stop(`"${expected}" is missing.`);
    this.#at += 1;
  }

  #string(): string {
    const whole = this.#match(STRING);
    if (whole === undefined) throw new Stop('a string is missing or not closed.');
    try {
      const text: unknown = JSON.parse(whole);
      return String(text);
    } catch {
      throw new Stop('a string has an escape that is none, or a line end.');
    }
  }

  #literal() {
    const text = this.#match(LITERAL);
    if (text === undefined) throw new Stop('a value is missing.');
    return text === 'null' ? ({ kind: 'null' } as const) : ({ kind: 'text', text } as const);
  }

  #match(form: RegExp): string | undefined {
    form.lastIndex = this.#at;
    const [whole] = form.exec(this.#text) ?? [];
    this.#at += whole?.length ?? 0;
    return whole;
  }

  /** Line ends stand between values only: within strings they are escaped. */
  #skip(): void {
    for (; ; this.#at++) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === 10) this.line += 1;
      else if (code !== 32 && code !== 9 && code !== 13) return;
    }
  }
}
