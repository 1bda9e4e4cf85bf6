interface Declaration {
  readonly depth: number;
  readonly prefix: string;
  readonly namespace: string;
}

/** The namespaces that hold at the element that is open: declared by it or by one above it. */
export class NamespaceScope {
  readonly #declarations: Declaration[] = [];

  /** Notes the attribute `xmlns` or `xmlns:prefix` of the element at a depth. */
  declare(depth: number, attribute: string, namespace: string): void {
    const prefix = attribute.startsWith('xmlns:') ? attribute.slice(6) : '';
    this.#declarations.push({ depth, prefix, namespace });
  }

  /** Forgets what was declared at this depth. */
  leave(depth: number): void {
    while ((this.#declarations.at(-1)?.depth ?? -1) >= depth) this.#declarations.pop();
  }

  /** The namespace of an element, by its name as written; empty when there is none. */
  of(qualifiedName: string): string {
    const colon = qualifiedName.indexOf(':');
    const prefix = colon < 0 ? '' : qualifiedName.slice(0, colon);
    return this.#declarations.findLast((declaration) => declaration.prefix === prefix)?.namespace ?? '';
  }
}
