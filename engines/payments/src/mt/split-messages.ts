import { MT_MESSAGE_MAX_CHARACTERS } from '../limits.ts';
import { isFraming } from './framing.ts';

/** The text of one message, and the line of the file where it begins. */
export interface MtText {
  readonly text: string;
  readonly line: number;
  /** True when it was longer than the limit and is left out. */
  readonly tooLong: boolean;
}

/**
 * Cuts a stream into messages, line by line. A message begins with a block whose number is not above the one before
 * (so an acknowledgement in front is a message of its own, and `$` or DOS-PCC padding between them does not matter);
 * without blocks it begins with field 20. Text is one character per byte.
 */
export class MtSplitter {
  readonly #messages: MtText[] = [];
  #partial = '';
  #text = '';
  #startLine = 1;
  #line = 1;
  #lastBlock = 0;
  #inBody = false;
  #hasField20 = false;
  #tooLong = false;

  push(text: string): MtText[] {
    const all = this.#partial + text;
    let from = 0;
    for (let at = all.indexOf('\n'); at >= 0; at = all.indexOf('\n', from)) {
      this.#takeLine(all.slice(from, at + 1));
      from = at + 1;
    }
    this.#partial = all.slice(from);
    // A line without end must not grow; it is cut where no message has one.
    if (this.#partial.length > MT_MESSAGE_MAX_CHARACTERS) {
      this.#takeLine(this.#partial);
      this.#partial = '';
    }
    return this.#messages.splice(0);
  }

  end(): MtText[] {
    if (this.#partial !== '') this.#takeLine(this.#partial);
    this.#partial = '';
    this.#finish();
    return this.#messages.splice(0);
  }

  #takeLine(line: string): void {
    if (this.#inBody && line.startsWith('-}')) this.#inBody = false;
    if (line.includes('{')) this.#takeBlocks(line);
    else {
      if (!this.#inBody && line.startsWith(':20:')) {
        // A message whose block 4 is closed is over, and one without blocks has field 20 once.
        if (this.#hasField20 || this.#lastBlock >= 4) this.#finish();
        this.#hasField20 = true;
      }
      this.#append(line);
    }
    if (line.endsWith('\n')) this.#line++;
  }

  #takeBlocks(line: string): void {
    let from = 0;
    for (const match of line.matchAll(/\{([1-5]):/g)) {
      const block = Number(match[1]);
      // Inside block 4 only the first block of a next message counts: this one was cut off.
      if (this.#inBody && block !== 1) continue;
      if (block <= this.#lastBlock || (this.#lastBlock === 0 && this.#hasField20)) {
        this.#append(line.slice(from, match.index));
        from = match.index;
        this.#finish();
      }
      this.#lastBlock = block;
      this.#inBody = block === 4 && line[match.index + 3] !== '{';
    }
    this.#append(line.slice(from));
  }

  #append(text: string): void {
    if (this.#text === '') {
      if (isFraming(text)) return;
      this.#startLine = this.#line;
    }
    if (this.#text.length + text.length > MT_MESSAGE_MAX_CHARACTERS) this.#tooLong = true;
    else this.#text += text;
  }

  #finish(): void {
    if (this.#text !== '' || this.#tooLong) {
      this.#messages.push({ text: this.#text, line: this.#startLine, tooLong: this.#tooLong });
    }
    this.#text = '';
    this.#lastBlock = 0;
    this.#inBody = false;
    this.#hasField20 = false;
    this.#tooLong = false;
  }
}
