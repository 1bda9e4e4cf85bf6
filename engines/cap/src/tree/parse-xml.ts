import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { FindingList } from '../finding-list.ts';
import { CAP_ATTRIBUTES_MAX, CAP_DEPTH_MAX, CAP_NODES_MAX } from '../limits.ts';
import { isHtmlEntity } from '../texts/html-entities.ts';
import { NO_ATTRIBUTES, NOT_CLOSED, type NodeAttribute, pathOf, type TreeNode } from './node.ts';

/**
 * A long text between two tags in which nothing has a meaning of its own, nor ends a line: outlines of a hundred corners,
 * descriptions. The parser looks at each letter for what it may begin; such a text need not pass through it.
 */
const PLAIN_TEXT = />[\t\x20-\x25\x27-\x3b\x3d\x3f-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufffd]{40,}(?=<)/gu;

const LINE_END = /\r\n?|\n/gu;
/** A start tag up to somewhere within the value of an attribute. */
const WITHIN_TAG = /^<[^\s/>!?]+(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s+[^\s=]+\s*=\s*(?:"[^"]*|'[^']*)$/u;

/** Ends the parsing early; what was read until then stays. */
class Stop extends Error {}

export interface XmlSource {
  readonly text: string;
  /** The node within whose text the document stands, escaped, and the line on which it begins there. */
  readonly within?: TreeNode;
  readonly firstLine?: number;
}

/** What was read of an XML text. */
export interface ParsedXml {
  /** Undefined where not even a root could be read. */
  readonly root: TreeNode | undefined;
  /** The whole document was well-formed. */
  readonly whole: boolean;
}

/**
 * Parses XML (1.0, with namespaces) into a tree within the limits. A DOCTYPE is refused, so that no entity is ever
 * declared, let alone expanded or fetched. HTML entities, which XML does not know, are kept as text and are findings. The
 * first other fault ends the parsing.
 */
export function parseXml(source: XmlSource, findings: FindingList): ParsedXml {
  const builder = new TreeBuilder(source, findings);
  try {
    builder.run();
    return { root: builder.root, whole: true };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { root: builder.root, whole: false };
  }
}

class TreeBuilder {
  root: TreeNode | undefined;
  readonly #text: string;
  readonly #within: TreeNode | undefined;
  readonly #lineOffset: number;
  readonly #findings: FindingList;
  readonly #parser = new SaxesParser({ xmlns: true, position: true });
  readonly #stack: TreeNode[] = [];
  #nodes = 0;
  /** Letters that did not pass through the parser: what it says of its place is less by so many. */
  #passedBy = 0;
  #tagStart = 0;
  #tagEnd = 0;
  #lookedUpTo = 0;

  constructor({ text, within, firstLine = 1 }: XmlSource, findings: FindingList) {
    this.#text = text;
    this.#within = within;
    this.#lineOffset = firstLine - 1;
    this.#findings = findings;
  }

  run(): void {
    const parser = this.#parser;
    // No more than six: with one more V8 keeps the parser's fields in a table, and parsing takes five times as long.
    parser.on('doctype', () => this.#stop('DOCTYPE_NOT_ALLOWED'));
    parser.on('opentag', (tag) => this.#open(tag));
    parser.on('closetag', () => this.#close());
    parser.on('text', (text) => this.#addText(text));
    parser.on('cdata', (text) => this.#addText(text));
    parser.on('error', (error) => this.#fail(error));
    this.#write();
    parser.close();
  }

  #write(): void {
    let from = 0;
    for (const { index, 0: found } of this.#text.matchAll(PLAIN_TEXT)) {
      this.#parser.write(this.#text.slice(from, index + 1));
      from = index + 1;
      // Within a comment or the like it is no text.
      if (this.#stack.length === 0 || this.#tagEnd !== this.#position) continue;
      this.#addText(found.slice(1));
      from = index + found.length;
      this.#passedBy += found.length - 1;
    }
    this.#parser.write(this.#text.slice(from));
  }

  get #position(): number {
    return this.#parser.position + this.#passedBy;
  }

  /** Where the tag begins that ends or is being read here: no `<` stands within one. Nothing is looked through twice. */
  #lookForTagStart(): number {
    const at = this.#text.slice(this.#lookedUpTo, this.#position).lastIndexOf('<');
    if (at >= 0) this.#tagStart = this.#lookedUpTo + at;
    this.#lookedUpTo = this.#position;
    return this.#tagStart;
  }

  #open(tag: SaxesTagNS): void {
    this.#tagEnd = this.#position;
    const start = this.#lookForTagStart();
    const linesOfTag = this.#text.slice(start, this.#tagEnd).match(LINE_END)?.length ?? 0;
    if (this.#stack.length >= CAP_DEPTH_MAX) this.#stop('TOO_DEEP', { limit: CAP_DEPTH_MAX });
    this.#nodes += 1;
    if (this.#nodes > CAP_NODES_MAX) this.#stop('TOO_MANY_ELEMENTS', { limit: CAP_NODES_MAX });
    const parent = this.#stack.at(-1) ?? this.#within;
    const node: TreeNode = {
      name: tag.local,
      uri: tag.uri,
      parent,
      line: this.#parser.line + this.#lineOffset - linesOfTag,
      attributes: this.#attributesOf(tag),
      children: [],
      text: '',
      start,
      end: NOT_CLOSED,
      hasHtmlEntity: false,
    };
    parent?.children.push(node);
    this.#stack.push(node);
    this.root ??= node;
  }

  #attributesOf(tag: SaxesTagNS): readonly NodeAttribute[] {
    const attributes = Object.values(tag.attributes);
    if (attributes.length === 0) return NO_ATTRIBUTES;
    if (attributes.length > CAP_ATTRIBUTES_MAX) this.#stop('TOO_MANY_ELEMENTS', { limit: CAP_ATTRIBUTES_MAX });
    return attributes
      .filter(({ name, prefix }) => prefix !== 'xmlns' && name !== 'xmlns')
      .map(({ local, uri, value }) => ({ name: local, uri, value }));
  }

  #close(): void {
    this.#tagEnd = this.#position;
    const node = this.#stack.pop();
    if (node !== undefined) node.end = this.#tagEnd;
  }

  #addText(text: string): void {
    const node = this.#stack.at(-1);
    if (node !== undefined) node.text += text;
  }

  #fail(error: Error): void {
    const node = this.#stack.at(-1);
    if (error.message.endsWith('undefined entity.') && node !== undefined) {
      const isInTag = WITHIN_TAG.test(this.#text.slice(this.#lookForTagStart(), this.#position));
      if (!isInTag && this.#isHtmlEntityAt(node)) return;
    }
    const reason = error.message.replace(/^\d+:\d+: /u, '');
    this.#stop('NOT_WELL_FORMED', { reason });
  }

  /** Wild feeds write `&nbsp;` into XML. It is told once per element and kept as it came. */
  #isHtmlEntityAt(node: TreeNode): boolean {
    const position = this.#position;
    const entity = this.#text.slice(this.#text.lastIndexOf('&', position - 1), position);
    const name = /^&(\w+);/u.exec(entity)?.[1];
    if (name === undefined || !isHtmlEntity(name)) return false;
    if (!node.hasHtmlEntity) {
      const values = { name: node.name, value: entity };
      this.#findings.add('TEXT_CONTAINS_HTML_ENTITIES', node, { values });
      node.hasHtmlEntity = true;
    }
    return true;
  }

  #stop(code: 'DOCTYPE_NOT_ALLOWED' | 'TOO_DEEP' | 'TOO_MANY_ELEMENTS' | 'NOT_WELL_FORMED', values = {}): never {
    const line = this.#parser.line + this.#lineOffset;
    const node = this.#stack.at(-1) ?? this.#within;
    this.#findings.add(code, { path: node === undefined ? '/' : pathOf(node), line }, { values });
    throw new Stop();
  }
}
