/** Why a cross-reference failed; `{name}` stands for a value that is filled in. */
export const CROSSREF_CODES = {
  'XRF-201':
    'More than {limit} entities would have to be compared. Choose a narrower schema, or load the feed in parts.',
  'XRF-202':
    'More than {limit} pairs may be the same: the entities have too little that tells them apart. Choose a narrower schema.',
  'XRF-203': 'The entities have no property by which they could be compared.',
  'XRF-204':
    'The comparison broke off, most likely for want of memory. Choose a narrower schema, or load the feed in parts.',
} as const;

/** A run that cannot be done, however often it is tried. */
export class CrossrefFailed extends Error {
  readonly code: keyof typeof CROSSREF_CODES;

  constructor(code: keyof typeof CROSSREF_CODES, values: Readonly<Record<string, string>> = {}) {
    super(CROSSREF_CODES[code].replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? ''));
    this.name = 'CrossrefFailed';
    this.code = code;
  }
}
