import { SaxesParser } from 'saxes';
import type { FindingCollector } from './findings.ts';
import { RECORD_CHARS_MAX, XML_DEPTH_MAX, XML_RECORD_NODES_MAX } from './limits.ts';

/** One element of a record. Prefixes are left off the names; text is what stands directly in the element. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly children: XmlNode[];
  readonly line: number;
}

export interface XmlRecordHandlers {
  /** Elements whose whole content is handed over as one record. */
  readonly recordNames: ReadonlySet<string>;
  /** The outermost element, for what it says of the edition. */
  root(node: XmlNode): void;
  record(node: XmlNode): void;
  /** Told of every element that lies in no record, the outermost excepted; for noticing what the reader does not know. */
  outside?(name: string, line: number): void;
}

/**
 * Reads an XML document as a stream of records, holding one record at a time. A document type declaration is refused,
 * whatever it says: that way lie entity bombs and files from elsewhere. Broken or cut XML gives an error finding with
 * its line; records before it have been handed over already, and the finding keeps the edition from being used.
 */
export async function readXmlRecords(
  text: AsyncIterable<string>,
  handlers: XmlRecordHandlers,
  findings: FindingCollector,
): Promise<void> {
  const reader = new RecordReader(handlers, findings);
  for await (const chunk of text) {
    reader.write(chunk);
    if (reader.failed) return;
  }
  if (!findings.hasError) reader.close();
}

class RecordReader {
  readonly #parser = new SaxesParser({ xmlns: false });
  readonly #handlers: XmlRecordHandlers;
  readonly #findings: FindingCollector;
  readonly #stack: XmlNode[] = [];
  #depth = 0;
  #nodes = 0;
  #chars = 0;
  #charsSinceEvent = 0;
  failed = false;

  constructor(handlers: XmlRecordHandlers, findings: FindingCollector) {
    this.#handlers = handlers;
    this.#findings = findings;
    this.#parser.on('error', (error) => this.#fail('LIST-101', error.message.replace(/^\d+:\d+: /u, '')));
    this.#parser.on('doctype', () => this.#fail('LIST-102'));
    this.#parser.on('opentag', (tag) => this.#open(tag.name, tag.attributes));
    this.#parser.on('closetag', () => this.#close());
    this.#parser.on('text', (text) => this.#text(text));
    this.#parser.on('cdata', (text) => this.#text(text));
  }

  write(chunk: string): void {
    // The parser holds a text, comment or tag until its end; one that never ends must not fill the memory.
    this.#charsSinceEvent += chunk.length;
    if (this.#charsSinceEvent > RECORD_CHARS_MAX) return this.#fail('LIST-103');
    this.#parser.write(chunk);
  }

  close(): void {
    this.#parser.close();
  }

  #open(qualifiedName: string, attributes: Readonly<Record<string, string>>): void {
    this.#charsSinceEvent = 0;
    if (this.failed) return;
    this.#depth += 1;
    if (this.#depth > XML_DEPTH_MAX) return this.#fail('LIST-103');
    const name = qualifiedName.slice(qualifiedName.indexOf(':') + 1);
    const parent = this.#stack.at(-1);
    if (this.#depth === 1) this.#handlers.root({ name, attributes, text: '', children: [], line: this.#parser.line });
    if (parent === undefined && !this.#handlers.recordNames.has(name)) {
      if (this.#depth > 1) this.#handlers.outside?.(name, this.#parser.line);
      return;
    }
    const node: XmlNode = { name, attributes, text: '', children: [], line: this.#parser.line };
    parent?.children.push(node);
    this.#stack.push(node);
    this.#nodes += 1;
    if (this.#nodes > XML_RECORD_NODES_MAX) this.#fail('LIST-103');
  }

  #close(): void {
    this.#charsSinceEvent = 0;
    if (this.failed) return;
    this.#depth -= 1;
    const node = this.#stack.pop();
    if (node === undefined || this.#stack.length > 0) return;
    this.#nodes = 0;
    this.#chars = 0;
    this.#handlers.record(node);
  }

  #text(text: string): void {
    const node = this.#stack.at(-1);
    if (node === undefined || this.failed) return;
    this.#chars += text.length;
    if (this.#chars > RECORD_CHARS_MAX) return this.#fail('LIST-103');
    node.text += text;
  }

  #fail(code: 'LIST-101' | 'LIST-102' | 'LIST-103', reason?: string): void {
    if (this.failed) return;
    this.failed = true;
    this.#findings.add(code, { line: this.#parser.line, ...(reason ? { values: { reason } } : {}) });
  }
}

/** The text of the first child of that name; empty when there is none. */
export function childText(node: XmlNode, name: string): string {
  return node.children.find((child) => child.name === name)?.text ?? '';
}

/** The children of that name. */
export function childrenOf(node: XmlNode, name: string): XmlNode[] {
  return node.children.filter((child) => child.name === name);
}

/** The elements below a node that hold no others; the node itself when it holds none. */
export function leavesOf(node: XmlNode): XmlNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap((child) => leavesOf(child));
}
