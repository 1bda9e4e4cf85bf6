import type { AisFinding } from '../errors/finding.ts';
import type { MessageInput } from './choose-layout-of.ts';
import { encodePayload, type Payload } from './encode-payload.ts';
import { checksumOf } from './checksum.ts';
import { tagBlock } from './tag-block.ts';

/** Characters of a payload that fit into a sentence of 82 characters (IEC 61162-1). */
const PAYLOAD_CHARS_MAX = 60;
const VALUE_BITS = 6;
/** The character of each six-bit value; eight characters between its two halves are left out (IEC 61162-1). */
const ARMOUR: readonly string[] = Array.from({ length: 64 }, (_, value) =>
  String.fromCharCode(value + (value < 40 ? 48 : 56)),
);

export interface EncodeOptions {
  /** Two letters; `AI` by default. */
  readonly talker?: string;
  /** Written as VDO, the receiver's own ship. */
  readonly own?: boolean;
  /** `A` by default; empty where it is not known. */
  readonly channel?: string;
  /** 0–9: what tells the parts of a message from those of others; 0 by default. */
  readonly sequence?: number;
  /** What a tag block before each sentence says. */
  readonly tagBlock?: { readonly source?: string; readonly timeMs?: number };
}

/** Sentences, without line ends; or what keeps the message from being written. */
export type Encoded =
  | { readonly ok: true; readonly sentences: readonly string[] }
  | { readonly ok: false; readonly finding: AisFinding };

/**
 * The NMEA sentences of a message in the form in which `decode` gives it, at most 82 characters each.
 *
 * @example encode({ type: 14, mmsi: 351809000, text: 'TEST' }) // sentences: ['!AIVDM,1,1,,A,>5?Per1@E=@,2*1E']
 */
export function encode(message: MessageInput, options: EncodeOptions = {}): Encoded {
  const payload = encodePayload(message);
  if ('finding' in payload) return { ok: false, finding: payload.finding };
  return { ok: true, sentences: sentencesOf(payload, options) };
}

function sentencesOf({ six, bits }: Payload, options: EncodeOptions): string[] {
  const { talker = 'AI', own = false, channel = 'A', sequence = 0 } = options;
  const armoured = armour(six, bits);
  const fill = armoured.length * VALUE_BITS - bits;
  const total = Math.max(Math.ceil(armoured.length / PAYLOAD_CHARS_MAX), 1);
  return Array.from({ length: total }, (_, i) => {
    const part = armoured.slice(i * PAYLOAD_CHARS_MAX, (i + 1) * PAYLOAD_CHARS_MAX);
    const fields = [total, i + 1, total === 1 ? '' : sequence, channel, part, i === total - 1 ? fill : 0];
    const text = `${talker}VD${own ? 'O' : 'M'},${fields.join(',')}`;
    return `${tagBlock(options.tagBlock ?? {})}!${text}*${checksumOf(text)}`;
  });
}

/** Six-bit values as the printable characters of a sentence. */
function armour(six: Uint8Array, bits: number): string {
  const count = Math.ceil(bits / VALUE_BITS);
  let text = '';
  for (let at = 0; at < count; at++) text += ARMOUR[six[at]!]!;
  return text;
}
