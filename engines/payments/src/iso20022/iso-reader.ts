import type { FindingList } from '../finding-list.ts';
import { type ResolvedLimits, UNMAPPED_MAX_PATHS } from '../limits.ts';
import type { Payment } from '../payment.ts';
import { MessageLevels } from './message-levels.ts';
import { type MessageShape, messageNameIn, UNREAD_MESSAGES } from './message-types.ts';
import { NamespaceScope } from './namespace-scope.ts';
import { type Frame, OpenElements } from './open-elements.ts';
import type { PathNode } from './path-node.ts';
import { ValueTaker } from './value-taker.ts';
import { StopReading, type XmlHandler } from './xml-events.ts';

/**
 * Reads ISO 20022 messages from XML events into payments. One walker serves every message: what an element means is
 * worked out once per distinct path (`PathTree`), and a payment is handed out when its element closes.
 */
export class IsoReader implements XmlHandler {
  /** Payments that are complete and not yet taken. */
  payments: Payment[] = [];
  /** Types that were met and are not read, with the line where the first of each began. */
  readonly unread = new Map<string, number>();
  /** Names of the messages, read or not, at most a few hundred. */
  readonly types = new Set<string>();
  messages = 0;
  readMessages = 0;

  readonly #findings: FindingList;
  readonly #validates: boolean;
  readonly #namespaces = new NamespaceScope();
  readonly #elements: OpenElements;
  readonly #levels: MessageLevels;
  readonly #taker: ValueTaker;
  #text = '';
  #currency = '';

  constructor(findings: FindingList, limits: ResolvedLimits, validates = false) {
    this.#findings = findings;
    this.#validates = validates;
    this.#elements = new OpenElements(limits);
    this.#levels = new MessageLevels(findings, validates);
    this.#taker = new ValueTaker(this.#elements, findings, limits, validates);
  }

  /** Whether no element is open: at the end of a whole file it is so. */
  get isBetweenDocuments(): boolean {
    return this.#elements.depth === 0;
  }

  attribute(name: string, value: string): void {
    if (name === 'Ccy') this.#currency = value.trim();
    else if (name.startsWith('xmlns')) this.#namespaces.declare(this.#elements.depth + 1, name, value);
  }

  open(name: string, line: number): void {
    const above = this.#elements.top;
    if (this.#text !== '') this.#takeMixedText(above);
    const frame = this.#elements.enter(name, line);
    const { node } = frame;
    if (node.begins) this.#begin(node, name);
    else if (node.level === 'outside') this.#openOutside(frame, above, name);
    else if (node.name === 'UndrlygCstmrCdtTrf') this.#levels.noteUnderlying();
    if (node.presence !== 0) this.#levels.notePresence(node);
    if (node.takesCurrency) this.#taker.currency = this.#currency;
    this.#currency = '';
  }

  text(text: string): void {
    this.#text = this.#text === '' ? text : this.#text + text;
    if (this.#elements.depth === 0) this.#takeTextOutside();
  }

  close(): void {
    const frame = this.#elements.top;
    const { node } = frame;
    if (this.#text !== '') {
      if (frame.hasChild) this.#takeMixedText(frame);
      else {
        const value = trimmed(this.#text);
        this.#text = '';
        if (value !== '' && node.use !== 'ignored') this.#taker.take(node, value, this.#levels.of(node));
      }
    }
    if (node.begins) this.#finish(node);
    this.#namespaces.leave(this.#elements.depth);
    this.#elements.leave();
  }

  currentPath(): string {
    return this.#elements.pathTo(this.#elements.depth);
  }

  #begin(node: PathNode, name: string): void {
    this.#elements.startCounting();
    this.#elements.rememberPath();
    if (node.level === 'transaction') this.#levels.beginTransaction();
    else if (node.level === 'batch') this.#levels.beginBatch();
    else this.#beginMessage(node.shape as MessageShape, name);
  }

  #beginMessage(shape: MessageShape, name: string): void {
    const place = this.#elements.placeAt(this.#elements.depth);
    const named = messageNameIn(this.#namespaces.of(name)) ?? messageNameIn(this.#levels.header.statedMessage ?? '');
    const isRight = named?.startsWith(shape.type) === true;
    if (named === undefined) this.#findings.add(this.#validates ? 'VAL-014' : 'ISO-012', '', place);
    else if (!isRight) {
      this.#findings.add('ISO-008', `The namespace says ${named}, the element ${shape.type}.`, place);
    }
    const type = isRight ? named : shape.type;
    this.readMessages++;
    this.#noteType(type);
    this.#levels.beginMessage(shape, type);
  }

  /** Outside messages are envelopes, the header, and messages that are not read. */
  #openOutside(frame: Frame, above: Frame, name: string): void {
    if (frame.node.name === 'AppHdr') this.#levels.beginHeader();
    else if (above.node.name === 'Document') this.#skip(frame, name);
  }

  /** A message that is not read: its type is noted, its elements are passed over. */
  #skip(frame: Frame, name: string): void {
    const named = messageNameIn(this.#namespaces.of(name));
    if (named === undefined && this.#validates) {
      this.#findings.add('VAL-014', '', this.#elements.placeAt(this.#elements.depth));
    }
    const localName = frame.node.name;
    const type = named ?? this.#levels.header.statedMessage ?? UNREAD_MESSAGES.get(localName) ?? localName;
    if (this.unread.size < UNMAPPED_MAX_PATHS && !this.unread.has(type)) this.unread.set(type, frame.line);
    this.#noteType(type);
    frame.node = this.#elements.tree.skipped;
  }

  #noteType(type: string): void {
    this.messages++;
    if (this.types.size < UNMAPPED_MAX_PATHS) this.types.add(type);
  }

  #finish(node: PathNode): void {
    const place = this.#elements.placeAt(this.#elements.depth);
    if (node.level === 'transaction') this.payments.push(this.#levels.finishTransaction(place));
    else if (node.level === 'batch') this.#levels.finishBatch(place);
    else this.#levels.finishMessage(place);
    this.#elements.startCounting();
  }

  /** Text beside elements: none of the messages has any, so it is named as not taken. */
  #takeMixedText({ node, line }: Frame): void {
    const isBlank = trimmed(this.#text) === '';
    this.#text = '';
    if (isBlank || node === this.#elements.tree.skipped) return;
    if (node.level === 'outside') this.#findings.add('XML-014', '', { line });
    else this.#taker.takeUnmapped(`${node.path}/text()`, this.#levels.of(node));
  }

  #takeTextOutside(): void {
    const stray = trimmed(this.#text);
    this.#text = '';
    // A byte order mark stands at the start of each document when several are written into one file.
    if (stray.replaceAll('\uFEFF', '') !== '') throw new StopReading('XML-014');
  }
}

/** Without white space at the ends; most values have none, so that is tested first. */
function trimmed(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first > 32 && last > 32 && first < 127 && last < 127 ? text : text.trim();
}
