/** Reads big-endian numbers one after the other. Reading past the end throws a RangeError. */
export class ByteReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  u8(): number {
    return this.#bytes.readUInt8(this.#move(1));
  }

  u16(): number {
    return this.#bytes.readUInt16BE(this.#move(2));
  }

  i16(): number {
    return this.#bytes.readInt16BE(this.#move(2));
  }

  u32(): number {
    return this.#bytes.readUInt32BE(this.#move(4));
  }

  take(length: number): Buffer {
    const from = this.#move(length);
    if (this.#at > this.#bytes.length) throw new RangeError('the font ends too early');
    return this.#bytes.subarray(from, this.#at);
  }

  /** `UIntBase128` of WOFF2: seven bits a byte, at most five bytes. */
  base128(): number {
    let value = 0;
    for (let count = 0; count < 5; count++) {
      const byte = this.u8();
      value = value * 128 + (byte & 0x7f);
      if ((byte & 0x80) === 0) return value;
    }
    throw new RangeError('a length in the font is too long');
  }

  /** `255UInt16` of WOFF2. */
  short255(): number {
    const code = this.u8();
    if (code === 253) return this.u16();
    if (code === 255) return this.u8() + 253;
    return code === 254 ? this.u8() + 506 : code;
  }

  #move(length: number): number {
    this.#at += length;
    return this.#at - length;
  }
}
