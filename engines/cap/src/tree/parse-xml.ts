import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { FindingList } from '../finding-list.ts';
import { CAP_ATTRIBUTES_MAX, CAP_DEPTH_MAX, CAP_NODES_MAX } from '../limits.ts';
import { isHtmlEntity } from '../texts/html-entities.ts';
import { NO_ATTRIBUTES, NOT_CLOSED, type NodeAttribute, pathOf, type TreeNode } from './node.ts';

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
  #isInTag = false;
  #tagStart = 0;
  #tagLine = 1;

  constructor({ text, within, firstLine = 1 }: XmlSource, findings: FindingList) {
    this.#text = text;
    this.#within = within;
    this.#lineOffset = firstLine - 1;
    this.#findings = findings;
  }

  run(): void {
    const parser = this.#parser;
    parser.on('doctype', () => this.#stop('DOCTYPE_NOT_ALLOWED'));
    parser.on('opentagstart', () => this.#beginTag());
    parser.on('opentag', (tag) => this.#open(tag));
    parser.on('closetag', () => this.#close());
    parser.on('text', (text) => this.#addText(text));
    parser.on('cdata', (text) => this.#addText(text));
    parser.on('error', (error) => this.#fail(error));
    parser.write(this.#text).close();
  }

  #beginTag(): void {
    this.#isInTag = true;
    this.#tagStart = this.#text.lastIndexOf('<', this.#parser.position - 1);
    this.#tagLine = this.#parser.line + this.#lineOffset;
  }

  #open(tag: SaxesTagNS): void {
    this.#isInTag = false;
    if (this.#stack.length >= CAP_DEPTH_MAX) this.#stop('TOO_DEEP', { limit: CAP_DEPTH_MAX });
    this.#nodes += 1;
    if (this.#nodes > CAP_NODES_MAX) this.#stop('TOO_MANY_ELEMENTS', { limit: CAP_NODES_MAX });
    const parent = this.#stack.at(-1) ?? this.#within;
    const node: TreeNode = {
      name: tag.local,
      uri: tag.uri,
      parent,
      line: this.#tagLine,
      attributes: this.#attributesOf(tag),
      children: [],
      text: '',
      start: this.#tagStart,
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
    const node = this.#stack.pop();
    if (node !== undefined) node.end = this.#parser.position;
  }

  #addText(text: string): void {
    const node = this.#stack.at(-1);
    if (node !== undefined) node.text += text;
  }

  #fail(error: Error): void {
    const node = this.#stack.at(-1);
    if (error.message.endsWith('undefined entity.') && !this.#isInTag && node !== undefined) {
      if (this.#isHtmlEntityAt(node)) return;
    }
    const reason = error.message.replace(/^\d+:\d+: /u, '');
    this.#stop('NOT_WELL_FORMED', { reason });
  }

  /** Wild feeds write `&nbsp;` into XML. It is told once per element and kept as it came. */
  #isHtmlEntityAt(node: TreeNode): boolean {
    const { position } = this.#parser;
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
