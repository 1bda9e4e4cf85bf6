import { SaxesParser, type SaxesTagNS } from 'saxes';
import { SIGNED_DEPTH_MAX, SIGNED_ELEMENTS_MAX } from './limits.ts';

export const DSIG = 'http://www.w3.org/2000/09/xmldsig#';
const XHTML = 'http://www.w3.org/1999/xhtml';

/** An element within a signature. */
export interface SignatureNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: SignatureNode[];
  text: string;
}

/** A part of the document: characters from `start` up to but not with `end`. */
export interface Span {
  readonly start: number;
  end: number;
}

/** A signature as it lies in the document. */
export interface FoundSignature extends Span {
  readonly node: SignatureNode;
  /** It is a child of the outermost element, as an enveloped one must be. */
  readonly isEnveloped: boolean;
  /** The namespaces in force where it stands, by prefix. */
  readonly namespaces: Readonly<Record<string, string>>;
  /** Its own text, which declares the namespaces in force itself. */
  source: string;
  hasComment: boolean;
}

/** An alert that is the document, or lies in it without lying in another alert. */
export interface FoundAlert extends Span {
  sender: string;
  /** The namespace declaration that its own element lacks, since one around it makes it; else empty. */
  readonly missing: string;
  readonly nameEnd: number;
  hasInnerAlert: boolean;
}

/** How a document is laid out, by the same parser that reads alerts. */
export interface Layout {
  readonly rootName: string;
  readonly alerts: readonly FoundAlert[];
  readonly signatures: readonly FoundSignature[];
  readonly hasDuplicateId: boolean;
  readonly hasHtml: boolean;
  readonly hasCdata: boolean;
  /** End of the outermost element's content, where a signature may be put. */
  readonly contentEnd: number;
}

/**
 * Reads how a document is laid out. @throws Error with a plain sentence for a document type declaration, broken XML, or
 * one that is too deep or has too many elements.
 */
export function scanLayout(text: string): Layout {
  const scanner = new LayoutScanner(text);
  return scanner.scan();
}

class LayoutScanner {
  readonly #text: string;
  readonly #parser = new SaxesParser({ xmlns: true });
  readonly #alerts: FoundAlert[] = [];
  readonly #signatures: FoundSignature[] = [];
  readonly #ids = new Set<string>();
  readonly #namespaces: Record<string, string>[] = [{}];
  readonly #path: string[] = [];
  readonly #nodes: SignatureNode[] = [];
  #alert: { readonly found: FoundAlert; readonly depth: number } | undefined;
  #signature:
    | { readonly found: FoundSignature; readonly depth: number; readonly head: string; readonly nameEnd: number }
    | undefined;
  #rootName = '';
  #elements = 0;
  #contentEnd = 0;
  #hasDuplicateId = false;
  #hasHtml = false;
  #hasCdata = false;

  constructor(text: string) {
    this.#text = text;
    const parser = this.#parser;
    parser.on('error', (error) => fail(`The XML is broken: ${error.message.replace(/^\d+:\d+: /u, '')}.`));
    parser.on('doctype', () => fail('The document has a document type declaration, which is refused.'));
    parser.on('opentag', (tag) => this.#open(tag));
    parser.on('closetag', () => this.#close());
    parser.on('text', (data) => this.#take(data));
    parser.on('cdata', (data) => {
      this.#hasCdata = true;
      this.#take(data);
    });
    parser.on('comment', () => this.#comment());
    parser.on('processinginstruction', () => this.#comment());
  }

  scan(): Layout {
    this.#parser.write(this.#text).close();
    return {
      rootName: this.#rootName,
      alerts: this.#alerts,
      signatures: this.#signatures,
      hasDuplicateId: this.#hasDuplicateId,
      hasHtml: this.#hasHtml,
      hasCdata: this.#hasCdata,
      contentEnd: this.#contentEnd,
    };
  }

  #open(tag: SaxesTagNS): void {
    this.#elements += 1;
    if (this.#elements > SIGNED_ELEMENTS_MAX) fail(`The document has more than ${SIGNED_ELEMENTS_MAX} elements.`);
    if (this.#path.length >= SIGNED_DEPTH_MAX) fail(`Elements lie deeper than ${SIGNED_DEPTH_MAX}.`);
    if (this.#path.length === 0) this.#rootName = tag.local;
    this.#path.push(tag.local);
    const around = this.#namespaces.at(-1) ?? {};
    this.#namespaces.push(Object.keys(tag.ns ?? {}).length === 0 ? around : { ...around, ...tag.ns });
    this.#hasHtml ||= tag.uri === XHTML;
    const attributes = this.#attributes(tag);
    const start = this.#text.lastIndexOf('<', this.#parser.position - 1);
    if (tag.local === 'alert') this.#openAlert(tag, start, around);
    const isSignature = tag.local === 'Signature' && tag.uri === DSIG;
    if (this.#signature !== undefined || isSignature) this.#openSigned(tag, attributes, start);
  }

  #attributes(tag: SaxesTagNS): Record<string, string> {
    const attributes: Record<string, string> = {};
    for (const { name, local, prefix, value } of Object.values(tag.attributes)) {
      if (prefix !== 'xmlns' && name !== 'xmlns') attributes[name] = value;
      if (local.toLowerCase() !== 'id') continue;
      this.#hasDuplicateId ||= this.#ids.has(value);
      this.#ids.add(value);
    }
    return attributes;
  }

  #openAlert(tag: SaxesTagNS, start: number, around: Readonly<Record<string, string>>): void {
    if (this.#alert !== undefined) {
      this.#alert.found.hasInnerAlert = true;
      return;
    }
    const declaration = tag.prefix === '' ? 'xmlns' : `xmlns:${tag.prefix}`;
    const isDeclared = tag.ns !== undefined && tag.prefix in tag.ns;
    const uri = around[tag.prefix];
    const missing = isDeclared || uri === undefined ? '' : ` ${declaration}="${escapeAttribute(uri)}"`;
    const found = {
      start,
      end: start,
      sender: '',
      missing,
      nameEnd: start + 1 + tag.name.length,
      hasInnerAlert: false,
    };
    this.#alert = { found, depth: this.#path.length };
    this.#alerts.push(found);
  }

  #openSigned(tag: SaxesTagNS, attributes: Record<string, string>, start: number): void {
    const node: SignatureNode = { name: tag.local, attributes, children: [], text: '' };
    this.#nodes.at(-1)?.children.push(node);
    this.#nodes.push(node);
    if (this.#signature !== undefined) return;
    const depth = this.#path.length;
    const namespaces = this.#namespaces.at(-1) ?? {};
    const missing = Object.entries(namespaces)
      .filter(([prefix]) => tag.ns === undefined || !(prefix in tag.ns))
      .map(([prefix, uri]) => ` xmlns${prefix === '' ? '' : ':'}${prefix}="${escapeAttribute(uri)}"`)
      .join('');
    const found = { node, start, end: start, isEnveloped: depth === 2, namespaces, source: '', hasComment: false };
    const name = `<${tag.name}`;
    this.#signature = { found, depth, head: name + missing, nameEnd: start + name.length };
    this.#signatures.push(found);
  }

  #close(): void {
    const depth = this.#path.length;
    const end = this.#parser.position;
    if (depth === 1) this.#contentEnd = this.#text.lastIndexOf('<', end - 1);
    this.#nodes.pop();
    if (this.#alert?.depth === depth) {
      this.#alert.found.end = end;
      this.#alert = undefined;
    }
    if (this.#signature?.depth === depth) {
      const { found, head, nameEnd } = this.#signature;
      found.end = end;
      found.source = head + this.#text.slice(nameEnd, end);
      this.#signature = undefined;
    }
    this.#path.pop();
    this.#namespaces.pop();
  }

  #take(data: string): void {
    const node = this.#nodes.at(-1);
    if (node !== undefined) node.text += data;
    else if (this.#alert !== undefined && this.#path.length === this.#alert.depth + 1 && this.#path.at(-1) === 'sender')
      this.#alert.found.sender += data;
  }

  #comment(): void {
    if (this.#signature !== undefined) this.#signature.found.hasComment = true;
  }
}

function fail(sentence: string): never {
  throw new Error(sentence);
}

export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
