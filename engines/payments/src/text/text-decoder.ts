import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';

/** A piece of decoded text; `faulty` when the bytes after it do not fit the encoding. */
export interface DecodedPiece {
  readonly text: string;
  readonly faulty: boolean;
}

/** Turns bytes into text piece by piece, and says where they stop to fit. */
export interface PieceDecoder {
  push(bytes: Uint8Array): DecodedPiece;
  /** What is left at the end: a broken-off character is a fault. */
  end(): DecodedPiece;
}

/** A decoder for an encoding label; UTF-8 has its own, which is several times as fast. */
export function createDecoder(label: string): PieceDecoder {
  return label === 'utf-8' ? new Utf8Decoder() : new LabelDecoder(label);
}

const NOTHING = Buffer.alloc(0);

class Utf8Decoder implements PieceDecoder {
  #rest: Buffer = NOTHING;
  #first = true;

  push(bytes: Uint8Array): DecodedPiece {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const all = this.#rest.length === 0 ? view : Buffer.concat([this.#rest, view]);
    const complete = completeLength(all);
    // Copied, because the source may reuse its buffer.
    this.#rest = complete === all.length ? NOTHING : Buffer.from(all.subarray(complete));
    return this.#decode(all.subarray(0, complete));
  }

  end(): DecodedPiece {
    return { text: '', faulty: this.#rest.length > 0 };
  }

  #decode(bytes: Buffer): DecodedPiece {
    const faulty = !isUtf8(bytes);
    const text = (faulty ? bytes.subarray(0, validLength(bytes)) : bytes).toString('utf8');
    if (this.#first && text.length > 0) {
      this.#first = false;
      if (text.startsWith('\uFEFF')) return { text: text.slice(1), faulty };
    }
    return { text, faulty };
  }
}

/** How many bytes hold whole characters: an unfinished character at the end is left for the next piece. */
function completeLength(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

/** How many bytes from the start are valid UTF-8, by halving. */
function validLength(bytes: Buffer): number {
  let low = 0;
  let high = bytes.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isUtf8(bytes.subarray(0, completeLength(bytes.subarray(0, middle))))) low = middle;
    else high = middle;
  }
  return completeLength(bytes.subarray(0, low));
}

class LabelDecoder implements PieceDecoder {
  readonly #decoder: TextDecoder;

  constructor(label: string) {
    this.#decoder = new TextDecoder(label);
  }

  push(bytes: Uint8Array): DecodedPiece {
    return checked(this.#decoder.decode(bytes, { stream: true }));
  }

  end(): DecodedPiece {
    return checked(this.#decoder.decode());
  }
}

/** The replacement character stands where bytes did not fit. */
function checked(text: string): DecodedPiece {
  const fault = text.indexOf('\uFFFD');
  return fault < 0 ? { text, faulty: false } : { text: text.slice(0, fault), faulty: true };
}
