import { SaxesParser } from 'saxes';
import type { FindingList } from '../finding-list.ts';
import { XML_DEPTH_MAX_ELEMENTS, XML_VALUE_MAX_CHARACTERS } from '../limits.ts';
import { commonPath, type FlatRecord, NUMBERED } from './flat-record.ts';

const RECORDS: ReadonlySet<string> = new Set(['LEIRecord', 'RelationshipRecord', 'Exception']);

/** Reads records from the XML of LEI-CDF, RR-CDF and reporting exceptions, piece by piece. */
export class GleifXmlReader {
  readonly #parser = new SaxesParser({ position: true });
  readonly #findings: FindingList;
  readonly #take: (record: FlatRecord) => void;
  #record: Map<string, string> | undefined;
  #path: string[] = [];
  #counts = new Map<string, number>();
  #depth = 0;
  #text = '';
  stopped = false;

  constructor(findings: FindingList, take: (record: FlatRecord) => void) {
    this.#findings = findings;
    this.#take = take;
    this.#parser.on('opentag', ({ name }) => this.#open(localName(name)));
    this.#parser.on('closetag', ({ name }) => this.#close(localName(name)));
    this.#parser.on('text', (text) => {
      if (this.#record !== undefined && this.#text.length < XML_VALUE_MAX_CHARACTERS) this.#text += text;
    });
    this.#parser.on('doctype', () => this.#stop('OWN-007', ''));
    this.#parser.on('error', (fault) => this.#stop('OWN-006', fault.message));
  }

  push(text: string): void {
    if (!this.stopped) this.#parser.write(text);
  }

  end(): void {
    if (!this.stopped) this.#parser.close();
  }

  #stop(code: 'OWN-006' | 'OWN-007' | 'OWN-009', detail: string): void {
    if (this.stopped) return;
    this.stopped = true;
    this.#findings.add(code, detail, { line: this.#parser.line });
  }

  #open(name: string): void {
    if (this.stopped) return;
    this.#depth++;
    this.#text = '';
    if (this.#depth > XML_DEPTH_MAX_ELEMENTS) this.#stop('OWN-009', '');
    else if (this.#record !== undefined) this.#path.push(this.#numbered(name));
    else if (RECORDS.has(name)) {
      this.#record = new Map();
      this.#path = [];
      this.#counts = new Map();
    }
  }

  #close(name: string): void {
    if (this.stopped) return;
    this.#depth--;
    if (this.#record === undefined) return;
    if (this.#path.length === 0) {
      if (RECORDS.has(name)) this.#take(this.#record);
      this.#record = undefined;
      return;
    }
    const value = this.#text.trim();
    const path = commonPath(this.#path.join('.'));
    if (value !== '' && !this.#record.has(path)) this.#record.set(path, value);
    this.#text = '';
    this.#path.pop();
  }

  #numbered(name: string): string {
    if (!NUMBERED.has(name)) return name;
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return `${name}.${count}`;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
