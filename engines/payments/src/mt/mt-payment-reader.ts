import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { FindingList } from '../finding-list.ts';
import { FINDINGS_MAX, type ResolvedLimits } from '../limits.ts';
import type { Finding, Payment } from '../payment.ts';
import type { PaymentReader } from '../payment-reader.ts';
import type { Encoding } from '../text/encoding.ts';
import { readBlocks } from './blocks.ts';
import { outsideCharacterSet } from './character-set.ts';
import { type MtField, type MtFields, readFields } from './fields.ts';
import { inferType } from './infer-type.ts';
import { MT_SHAPES, type MtShape } from './mt-types.ts';
import { checkPayment } from '../validate/check-payment.ts';
import { readMtMessage } from './read-message.ts';
import { MtSplitter, type MtText } from './split-messages.ts';

/** Reads a file of SWIFT MT messages. */
export class MtPaymentReader implements PaymentReader {
  readonly format = 'mt';
  readonly stopped = false;
  readonly #findings: FindingList;
  readonly #limits: ResolvedLimits;
  readonly #validates: boolean;
  readonly #types = new Set<string>();
  readonly #splitter = new MtSplitter();
  readonly #wide: TextDecoder | undefined;
  readonly #unread = new Map<string, number>();
  #payments: Payment[] = [];
  #messages = 0;
  #services = 0;
  #readMessages = 0;

  constructor(encoding: Encoding, limits: ResolvedLimits, validates = false) {
    this.#findings = new FindingList(limits.findingsMax);
    this.#limits = limits;
    this.#validates = validates;
    this.#wide = encoding.label?.startsWith('utf-16') === true ? new TextDecoder(encoding.label) : undefined;
  }

  get waiting(): number {
    return this.#payments.length;
  }

  pushBytes(bytes: Uint8Array): void {
    if (this.#wide !== undefined) {
      this.pushText(this.#wide.decode(bytes, { stream: true }));
      return;
    }
    // One character per byte until a message is whole: only then is it known how its bytes are meant.
    this.#takeAll(this.#splitter.push(latin1(bytes)));
  }

  pushText(text: string): void {
    this.#takeAll(this.#splitter.push(Buffer.from(text, 'utf8').toString('latin1')));
  }

  end(): void {
    if (this.#wide !== undefined) this.pushText(this.#wide.decode());
    this.#takeAll(this.#splitter.end());
    const code = this.#readMessages > 0 || this.#validates ? 'MT-004' : 'MT-003';
    for (const [type, line] of this.#unread) this.#findings.add(code, `Not read yet: ${type}.`, { line });
    if (this.#messages === 0) this.#findings.add(this.#services > 0 ? 'MT-015' : 'MT-001');
    this.#findings.close();
  }

  get messageTypes(): readonly string[] {
    return [...this.#types];
  }

  takePayments(): Payment[] {
    const taken = this.#payments;
    this.#payments = [];
    return taken;
  }

  takeFindings(): Finding[] {
    return this.#findings.take();
  }

  #takeAll(messages: readonly MtText[]): void {
    for (const message of messages) this.#take(message);
  }

  #take({ text: bytes, line, tooLong }: MtText): void {
    if (tooLong) {
      this.#messages++;
      this.#findings.add('MT-005', '', { line });
      return;
    }
    const text = decoded(bytes);
    const blocks = readBlocks(text);
    if (blocks.isService) {
      this.#services++;
      if (blocks.isRefusal) this.#findings.add('MT-010', '', { line });
      return;
    }
    this.#messages++;
    if (blocks.body === undefined || !/^:\d\d[A-Z]?:/m.test(blocks.body)) {
      this.#findings.add('MT-001', '', { line });
      return;
    }
    if (blocks.hasStrayText) this.#findings.add('MT-014', '', { line });
    if (!blocks.isClosed) {
      // Half a message is no message: a field that says who is paid may be missing.
      this.#findings.add('MT-002', '', { line });
      return;
    }
    const bodyLine = line + countLines(text.slice(0, blocks.bodyAt));
    const type = blocks.type ?? inferType(readFields(blocks.body, bodyLine, undefined).fields);
    if (blocks.type === undefined) this.#findings.add('MT-009', `MT${type}.`, { line });
    const shape = MT_SHAPES.get(type);
    if (shape === undefined) {
      const name = `MT${type}`;
      if (!this.#unread.has(name) && this.#unread.size < FINDINGS_MAX) this.#unread.set(name, line);
      this.#types.add(name);
      return;
    }
    const read = readFields(blocks.body, bodyLine, shape.fields);
    this.#report(read, blocks.body, bodyLine);
    const payment = readMtMessage({ type, shape, blocks, fields: read.fields, line }, this.#findings, this.#limits);
    if (this.#validates) {
      checkMandatoryFields(shape, read.fields, line, this.#findings);
      checkPayment(payment, this.#findings);
    }
    this.#types.add(payment.message);
    this.#payments.push(payment);
    this.#readMessages++;
  }

  #report({ lookAlikes }: MtFields, body: string, bodyLine: number): void {
    for (const { tag, line } of lookAlikes)
      this.#findings.add('MT-007', `:${tag}:.`, { path: `block 4 :${tag}:`, line });
    const outside = outsideCharacterSet(body);
    if (outside !== undefined) {
      const line = bodyLine + countLines(body.slice(0, outside.offset));
      this.#findings.add('MT-008', `U+${outside.code.toString(16).toUpperCase().padStart(4, '0')}.`, { line });
    }
  }
}

function checkMandatoryFields(shape: MtShape, fields: readonly MtField[], line: number, findings: FindingList): void {
  for (const number of shape.mandatory) {
    if (fields.some((field) => field.number === number)) continue;
    findings.add('VAL-013', `Field ${number}.`, { path: 'block 4', line });
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** UTF-8 when the bytes are, else windows-1252: SWIFT has neither, but files come in both. */
function decoded(bytes: string): string {
  const plain = bytes.replace(/^\u00EF\u00BB\u00BF/, '');
  if (!/[\u0080-\u00FF]/.test(plain)) return plain;
  const buffer = Buffer.from(plain, 'latin1');
  return isUtf8(buffer) ? buffer.toString('utf8') : new TextDecoder('windows-1252').decode(buffer);
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
