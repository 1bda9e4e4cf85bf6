import { SaxesParser } from 'saxes';
import type { FindingCodeName } from '../finding-codes.ts';
import type { FindingList } from '../finding-list.ts';
import { ELEMENT_MAX_ATTRIBUTES, TOKEN_MAX_CHARACTERS } from '../limits.ts';
import { XmlDeclarationFilter } from './xml-declarations.ts';

/** What the reader of messages hears of an XML stream. Attributes come before the element that has them. */
export interface XmlHandler {
  attribute(name: string, value: string): void;
  open(name: string, line: number): void;
  text(text: string): void;
  close(): void;
  /** The path of the element that is open, for findings. */
  currentPath(): string;
}

/** Thrown by a handler to end the reading with a finding. */
export class StopReading extends Error {
  readonly code: FindingCodeName;

  constructor(code: FindingCodeName, detail = '') {
    super(detail);
    this.code = code;
  }
}

/**
 * A push parser over text pieces: one or several XML documents, one after the other, without DTD. The first fault
 * ends the reading with a finding; what was complete before it has been handed over.
 */
export class XmlEvents {
  readonly #parser: SaxesParser<{ xmlns: false; fragment: true; position: true }>;
  readonly #declarations = new XmlDeclarationFilter();
  readonly #handler: XmlHandler;
  readonly #findings: FindingList;
  #attributes = 0;
  #lastEventAt = 0;
  #written = 0;
  #ending = false;
  stopped = false;

  constructor(handler: XmlHandler, findings: FindingList) {
    this.#handler = handler;
    this.#findings = findings;
    const parser = new SaxesParser({ xmlns: false, fragment: true, position: true } as const);
    this.#parser = parser;
    // Hot path: few handlers. Each is a property that the parser adds to itself, and above about eight the engine
    // gives the object up as a hash table, which makes the whole parser four times slower (measured).
    parser.on('attribute', ({ name, value }) => {
      if (++this.#attributes > ELEMENT_MAX_ATTRIBUTES) throw new StopReading('XML-010');
      handler.attribute(name, value);
    });
    parser.on('opentag', (tag) => {
      this.#attributes = 0;
      this.#lastEventAt = this.#written;
      handler.open(tag.name, parser.line);
    });
    parser.on('closetag', () => {
      this.#lastEventAt = this.#written;
      handler.close();
    });
    parser.on('text', (text) => handler.text(text));
    parser.on('cdata', (text) => handler.text(text));
    parser.on('error', (error) => {
      throw this.#faultOf(error.message);
    });
  }

  get line(): number {
    return this.#parser.line;
  }

  push(text: string): void {
    if (this.stopped || text === '') return;
    this.#guarded(() => this.#write(this.#declarations.push(text)));
  }

  end(): void {
    if (this.stopped) return;
    this.#guarded(() => {
      this.#write(this.#declarations.end());
      this.#ending = true;
      this.#parser.close();
    });
    this.stopped = true;
  }

  /** Ends the reading here. */
  stop(code: FindingCodeName, detail = ''): void {
    if (this.stopped) return;
    this.stopped = true;
    const path = this.#handler.currentPath();
    this.#findings.add(code, detail, path === '' ? { line: this.line } : { path, line: this.line });
  }

  #write(text: string): void {
    this.#written += text.length;
    this.#parser.write(text);
    // The parser keeps an unfinished value, comment or tag in memory; one without end must not grow.
    if (this.#written - this.#lastEventAt > TOKEN_MAX_CHARACTERS) throw new StopReading('XML-011');
  }

  #guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof StopReading)) throw error;
      this.stop(error.code, error.message);
    }
  }

  #faultOf(message: string): StopReading {
    // The parser writes `line:column: ` in front.
    // A document type declaration is always reported here, because the parser reads fragments, which have none.
    const plain = message.replace(/^(?:[^:]*:)?\d+:\d+: /, '').replace(/[^\x20-\x7e]/g, '?');
    if (plain.includes('doctype')) return new StopReading('XML-003');
    if (this.#ending) return new StopReading('XML-002');
    if (plain.includes('undefined entity')) return new StopReading('XML-004');
    if (plain.includes('disallowed character')) return new StopReading('XML-015');
    return new StopReading('XML-001', `${plain.slice(0, 200)}.`.replace(/\.\.$/, '.'));
  }
}
