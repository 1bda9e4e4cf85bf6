import { chooseLayout } from '../../messages/choose-layout.ts';
import { isPresent, readField, readRawText } from '../../messages/read-field.ts';
import { trimmedText } from '../../messages/six-bit-text.ts';
import { INVALID, readEta } from '../../messages/times.ts';
import { MESSAGE_TYPE_MAX } from '../../tables/bits-min.ts';
import { layoutsOfType } from '../../tables/layouts-of-type.ts';
import { FAULT, type Fault } from '../fault.ts';
import type { MessageStream } from '../message-stream.ts';
import type { Payload } from '../payload.ts';
import { type SixBits, signed, unsigned } from '../six-bits.ts';
import { characterCode, readText } from '../text-cache.ts';
import type { ByteWriter } from './byte-writer.ts';
import { type FieldPlan, PLAN, TURN_JSON } from './field-plan.ts';
import { HeardWriter } from './heard-writer.ts';
import { type LayoutPlan, planOf } from './layout-plan.ts';
import { IS_INVALID } from './value-table.ts';
import { WORD_BYTES, type WordText, wordText } from './words.ts';

const NULL = wordText('null');
const FLAGS = wordText(',"flags":[');
const BAD_FILL = wordText('"badFill"');
const LONG = wordText('"long"');
const SHORT = wordText('"short"');
const CHARACTER_BITS = 6;
const FILL_BITS_MAX = 5;
const COMMA = 44;
const CLOSING_BRACKET = 93;
const CLOSING_BRACE = 125;

/** The longest text that is written by this file, in characters. */
const TEXT_CHARS_MAX = 32;

/**
 * Writes messages as lines of JSON straight from their bits. What it writes is, byte for byte, what `JSON.stringify`
 * makes of the object that `decodePayload` gives, with the time and the station behind it.
 */
export class MessageWriter {
  readonly #out: ByteWriter;
  readonly #heard: HeardWriter;
  /** The plan of each type that has one layout, when a message of it has come. */
  readonly #byType: (LayoutPlan | undefined)[] = Array.from({ length: MESSAGE_TYPE_MAX + 1 }, () => undefined);
  readonly #text = new Uint8Array(TEXT_CHARS_MAX);
  readonly #flags: WordText[] = [];

  constructor(out: ByteWriter) {
    this.#out = out;
    this.#heard = new HeardWriter(out);
  }

  /** Writes the message in hand, whose type is one; or says why there is none, and writes nothing. */
  write(stream: MessageStream): Fault {
    const { payload } = stream;
    const { six, bits } = payload;
    const plan = this.#byType[six[0]!] ?? this.#choose(six, bits);
    if (plan === undefined) return FAULT.unknownPart;
    if (bits < plan.bitsMin) return FAULT.tooShort;
    const out = this.#out;
    out.beginLine();
    this.#flagLength(plan, payload);
    out.words(plan.head);
    this.#writeFields(plan.fields, six, bits);
    if (this.#flags.length > 0) this.#writeFlags();
    this.#heard.write(stream);
    out.byte(CLOSING_BRACE);
    out.endLine();
    return FAULT.none;
  }

  #choose(six: SixBits, bits: number): LayoutPlan | undefined {
    const layout = chooseLayout(six, bits);
    if (layout === undefined) return undefined;
    const plan = planOf(layout);
    if (layoutsOfType(layout.type).length === 1) this.#byType[layout.type] = plan;
    return plan;
  }

  /** Most fields are a name and a value from a table, which are written here by words of eight bytes. */
  #writeFields(fields: readonly FieldPlan[], six: SixBits, bits: number): void {
    const out = this.#out;
    const { view } = out;
    let { length } = out;
    for (let n = 0; n < fields.length; n++) {
      const plan = fields[n]!;
      const { keyWords } = plan;
      for (let word = 0; word < keyWords.length; word++)
        view.setFloat64(length + word * WORD_BYTES, keyWords[word]!, true);
      length += plan.keyLength;
      if (plan.kind === PLAN.fixed) continue;
      if (plan.kind === PLAN.table && bits >= plan.end) {
        const raw = unsigned(six, plan.start, plan.bits);
        const valueLength = plan.valueLengths[raw]!;
        if (valueLength >= IS_INVALID) this.#flags.push(plan.invalid);
        view.setFloat64(length, plan.valueWords[raw]!, true);
        length += valueLength & ~IS_INVALID;
      } else {
        out.length = length;
        this.#writeValue(plan, six, bits);
        length = out.length;
      }
    }
    out.length = length;
  }

  #writeValue(plan: FieldPlan, six: SixBits, bits: number): void {
    if (plan.kind === PLAN.text) this.#writeText(plan, six, bits);
    else if (plan.kind === PLAN.other || bits < plan.end) this.#writeOther(plan, six, bits);
    else if (plan.kind === PLAN.number) this.#writeNumber(plan, six);
    else this.#out.words(TURN_JSON[unsigned(six, plan.start, 8)]!);
  }

  #writeNumber(plan: FieldPlan, six: SixBits): void {
    const raw = plan.isSigned ? signed(six, plan.start, plan.bits) : unsigned(six, plan.start, plan.bits);
    if (raw === plan.notAvailable || raw === plan.notAvailableToo) this.#out.words(NULL);
    else if (raw < plan.min || raw > plan.max) {
      this.#flags.push(plan.invalid);
      this.#out.words(NULL);
    } else {
      const value = raw + plan.offset;
      this.#out.decimal(plan.factor === 1 ? value : Math.round(value * plan.factor), plan.decimals);
    }
  }

  #writeText(plan: FieldPlan, six: SixBits, bits: number): void {
    const end = bits < plan.end ? bits : plan.end;
    const chars = end > plan.start ? ((end - plan.start) / CHARACTER_BITS) | 0 : 0;
    const text = this.#text;
    const count = readText(six, plan.start, chars, text);
    if (count === 0) {
      this.#out.words(NULL);
      return;
    }
    for (let at = 0; at < count; at++) text[at] = characterCode(text[at]!);
    this.#out.quoted(text, count);
  }

  /** Fields that are rare or hard to write by arithmetic are read as the object has them. */
  #writeOther({ field, invalid, cut, more }: FieldPlan, six: SixBits, bits: number): void {
    const value =
      more === undefined
        ? readField(field, six, bits)
        : trimmedText(readRawText(field, six, bits) + readRawText(more, six, bits));
    if (value === INVALID || (field.kind === 'eta' && !readEta(six, field.start).isValid)) this.#flags.push(invalid);
    if (field.optional !== undefined && value !== 0 && !isPresent(field, bits)) this.#flags.push(cut);
    this.#out.ascii(JSON.stringify(value === INVALID ? null : value));
  }

  /** A length that is wrong by less than one character comes from a wrong number of fill bits. */
  #flagLength({ standardMin, standardMax }: LayoutPlan, { bits, chars }: Payload): void {
    if (this.#flags.length > 0) this.#flags.length = 0;
    const fill = chars * CHARACTER_BITS - bits;
    if (bits >= standardMin && bits <= standardMax && fill <= FILL_BITS_MAX) return;
    const excess = bits > standardMax ? bits - standardMax : Math.max(standardMin - bits, 0);
    if (fill > FILL_BITS_MAX || excess < CHARACTER_BITS) this.#flags.push(BAD_FILL);
    else this.#flags.push(bits > standardMax ? LONG : SHORT);
  }

  #writeFlags(): void {
    this.#out.words(FLAGS);
    for (const [at, flag] of this.#flags.entries()) {
      if (at > 0) this.#out.byte(COMMA);
      this.#out.words(flag);
    }
    this.#out.byte(CLOSING_BRACKET);
  }
}
