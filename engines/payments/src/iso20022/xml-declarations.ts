const START = '<?xml';
/** Characters that an XML declaration may have; a longer one is left to the parser, which refuses it. */
const DECLARATION_MAX_CHARACTERS = 512;

/**
 * Takes XML declarations out of the text, wherever they stand: several documents written one after the other are one
 * stream to the parser, which would refuse every declaration but the first. Line breaks in them are kept, so that
 * line numbers stay right.
 */
export class XmlDeclarationFilter {
  #rest = '';

  push(text: string): string {
    let all = this.#rest + text;
    this.#rest = '';
    let kept = '';
    for (let from = 0; ; ) {
      const at = nextDeclaration(all, from);
      if (at < 0) break;
      const end = all.indexOf('?>', at);
      if (end < 0) {
        if (all.length - at > DECLARATION_MAX_CHARACTERS) break;
        this.#rest = all.slice(at);
        return kept + all.slice(from, at);
      }
      kept += all.slice(from, at) + all.slice(at, end).replace(/[^\n]+/g, '');
      from = 0;
      all = all.slice(end + 2);
    }
    const partial = partialStart(all);
    this.#rest = all.slice(all.length - partial);
    return kept + all.slice(0, all.length - partial);
  }

  end(): string {
    const rest = this.#rest;
    this.#rest = '';
    return rest;
  }
}

/** Where `<?xml` followed by white space begins; at the very end of the text it may still become one. */
function nextDeclaration(text: string, from: number): number {
  // Hot path: a question mark is rare in payment messages, `<` is every tenth character.
  for (let at = text.indexOf('?xml', from); at >= 0; at = text.indexOf('?xml', at + 1)) {
    if (text[at - 1] !== '<' || at === from) continue;
    const code = text.charCodeAt(at + '?xml'.length);
    if (Number.isNaN(code) || code === 32 || (code >= 9 && code <= 13)) return at - 1;
  }
  return -1;
}

/** How many characters at the end may be the beginning of `<?xml`. */
function partialStart(text: string): number {
  for (let length = Math.min(START.length, text.length); length > 0; length--) {
    if (text.endsWith(START.slice(0, length))) return length;
  }
  return 0;
}
