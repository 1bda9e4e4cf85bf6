/** Phrases of one or more tokens, found by their longest match at a place in a list of tokens. */
export interface PhraseTree<T> {
  add(phrase: string, value: T): void;
  /** The longest phrase that begins at `tokens[index]`. */
  at(tokens: readonly string[], index: number): { readonly value: T; readonly length: number } | undefined;
}

const ARTICLE_LETTERS_MAX = 2;

interface Node<T> {
  value?: T;
  readonly next: Map<string, Node<T>>;
  /** The same nodes by the loose form of their token. */
  readonly alike: Map<string, Node<T>>;
}

function emptyNode<T>(): Node<T> {
  return { next: new Map(), alike: new Map() };
}

/**
 * Makes an empty tree. A phrase that is added twice keeps its first value. With `loose`, a token that is not in the tree
 * is looked up by `loose(token)`, for phrases of two and more tokens (misspelt or otherwise transliterated); where it gives
 * nothing, only the exact token counts.
 */
export function phraseTree<T>(loose?: (token: string) => string): PhraseTree<T> {
  const root: Node<T> = emptyNode();
  return {
    add(phrase, value) {
      let node = root;
      for (const token of phrase.split(' ')) {
        let child = node.next.get(token);
        if (child === undefined) {
          child = emptyNode();
          node.next.set(token, child);
          const key = loose?.(token) ?? '';
          if (key !== '' && !node.alike.has(key)) node.alike.set(key, child);
        }
        node = child;
      }
      node.value ??= value;
    },
    at(tokens, index) {
      let node = root;
      let found: { value: T; length: number } | undefined;
      // After an article any word may follow: there it must be the very word.
      const alike = (tokens[index] ?? '').length > ARTICLE_LETTERS_MAX ? loose : undefined;
      for (let i = index; i < tokens.length; i++) {
        const token = tokens[i] ?? '';
        const exact = node.next.get(token);
        // A lone token must be the very word (see below), and most names that are asked about end in none.
        const mayBeAlike = i > index || i + 1 < tokens.length;
        const child = exact ?? (alike && mayBeAlike ? node.alike.get(alike(token)) : undefined);
        if (child === undefined) break;
        node = child;
        // A single word that is merely alike is a word of its own.
        if (node.value !== undefined && (exact !== undefined || i > index))
          found = { value: node.value, length: i - index + 1 };
      }
      return found;
    },
  };
}
