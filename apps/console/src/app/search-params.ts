/** Every value of an address is text; a page's route reads its own out of it. */
export type SearchText = Record<string, string>;

/** `?state=new,review&sel=A-1` → `{ state: 'new,review', sel: 'A-1' }`; of a repeated word the last counts. */
export function parseSearch(search: string): SearchText {
  return Object.fromEntries(new URLSearchParams(search));
}

/** The other way; absent and empty values are left out; commas and colons stay readable. */
export function stringifySearch(search: Record<string, unknown>): string {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      if (value !== '') words.set(name, String(value));
    }
  }
  const text = words.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}
