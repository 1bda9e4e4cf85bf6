import { FindingList } from '../finding-list.ts';
import type { ResolvedLimits } from '../limits.ts';
import type { Finding, Payment } from '../payment.ts';
import type { PaymentReader } from '../payment-reader.ts';
import type { Encoding } from '../text/encoding.ts';
import { createDecoder, type DecodedPiece, type PieceDecoder } from '../text/text-decoder.ts';
import { IsoReader } from './iso-reader.ts';
import { XmlEvents } from './xml-events.ts';

/** Reads a file of ISO 20022 XML. */
export class XmlPaymentReader implements PaymentReader {
  readonly format = 'iso20022';
  readonly #findings: FindingList;
  readonly #reader: IsoReader;
  readonly #events: XmlEvents;
  readonly #decoder: PieceDecoder | undefined;
  readonly #validates: boolean;

  constructor(encoding: Encoding, limits: ResolvedLimits, validates = false) {
    this.#findings = new FindingList(limits.findingsMax);
    this.#validates = validates;
    this.#reader = new IsoReader(this.#findings, limits, validates);
    this.#events = new XmlEvents(this.#reader, this.#findings);
    this.#decoder = encoding.label === undefined ? undefined : createDecoder(encoding.label);
    if (encoding.label === undefined) this.#events.stop('XML-006', `Declared: ${encoding.declared ?? ''}.`);
    if (encoding.contradicts) this.#findings.add('XML-007');
  }

  get stopped(): boolean {
    return this.#events.stopped;
  }

  get waiting(): number {
    return this.#reader.payments.length;
  }

  pushBytes(bytes: Uint8Array): void {
    if (this.#decoder !== undefined && !this.stopped) this.#pushPiece(this.#decoder.push(bytes));
  }

  pushText(text: string): void {
    this.#events.push(text);
  }

  end(): void {
    if (this.#decoder !== undefined && !this.stopped) this.#pushPiece(this.#decoder.end());
    const brokeOff = this.stopped;
    this.#events.end();
    this.#reportContent(brokeOff || !this.#reader.isBetweenDocuments);
    this.#findings.close();
  }

  get messageTypes(): readonly string[] {
    return [...this.#reader.types];
  }

  takePayments(): Payment[] {
    const taken = this.#reader.payments;
    this.#reader.payments = [];
    return taken;
  }

  takeFindings(): Finding[] {
    return this.#findings.take();
  }

  #pushPiece(piece: DecodedPiece): void {
    this.#events.push(piece.text);
    if (piece.faulty) this.#events.stop('XML-005');
  }

  /** An empty result must say why: no message, or none of a kind that is read. */
  #reportContent(brokeOff: boolean): void {
    const { unread, messages, readMessages } = this.#reader;
    if (messages === 0 && !brokeOff) this.#findings.add('ISO-001');
    // To validate is to look at the form; that a type is not read is then no fault of the file.
    const code = readMessages > 0 || this.#validates ? 'ISO-003' : 'ISO-002';
    for (const [type, line] of unread) this.#findings.add(code, `Not read yet: ${type}.`, { line });
  }
}
