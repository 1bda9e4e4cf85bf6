/** How two parts of two names stand to each other. Zero: they do not agree. */
export const Agreement = {
  none: 0,
  exact: 1,
  /** Known to be the same: another spelling of a name, another language's word, the same number or country. */
  variant: 2,
  /** Same consonants, one side written without vowels (Arabic, Hebrew). */
  cross: 3,
  /** Same consonants and nearly the same letters. */
  spelling: 4,
  /** One letter differs, by length of the longer part. */
  edit1Long: 5,
  edit1Middle: 6,
  edit1Short: 7,
  /** Two letters differ. */
  edit2Long: 8,
  edit2Middle: 9,
  nickname: 10,
  initial: 11,
  /** Few letters differ, yet both are known to be names of their own (Larry, Harry). */
  otherName: 12,
  /** Legal forms of one family (AG, GmbH: both limited by shares). */
  legalRelated: 13,
  /** Same consonants when sounds that languages read differently (ض as d or z) are taken as one; one side without vowels. */
  crossLoose: 14,
} as const;

/** Added to a code when neighbouring parts were joined on either side. */
export const JOINED_FLAG = 0x40;

/** How much of an agreement each code is; orders the alignment, is no score. */
export const AGREEMENT_VALUE: readonly number[] = [
  0, 1, 0.97, 0.85, 0.92, 0.88, 0.82, 0.7, 0.72, 0.66, 0.75, 0.5, 0.55, 0.6, 0.68,
];
