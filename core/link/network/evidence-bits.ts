/**
 * What a share tells of two who have it: m = P(two really related entities show it), and the stray holders that a value
 * has beside its true ones (typing errors, numbers given out anew). `reference/threads.md`, section 2.1; what it does
 * not name takes the values of a phone.
 */
interface ShareKind {
  readonly related: number;
  readonly strays: number;
}

const PHONE: ShareKind = { related: 0.3, strays: 0.3 };
const ADDRESS: ShareKind = { related: 0.35, strays: 0.5 };
const KINDS: Readonly<Record<string, ShareKind>> = {
  iban: { related: 0.3, strays: 0.01 },
  account: { related: 0.3, strays: 0.01 },
  phone: PHONE,
  address: ADDRESS,
  /** To be linked with the same entity: an employer or an agent has strays as an address has. */
  entity: ADDRESS,
};

/**
 * Bits of evidence that two belong together since they share something: log2(m / f), where f is the share of all `of`
 * possible holders that hold it besides the two. Never below zero: what everybody shares says nothing.
 *
 * @param kind type of a selector, or `entity`.
 * @param degree how many hold it in all, the two included.
 * @param of how many hold anything of this kind.
 *
 * @example
 * shareBits('phone', 2, 8_000_000); // 22.9
 */
export function shareBits(kind: string, degree: number, of: number): number {
  const { related, strays } = KINDS[kind] ?? PHONE;
  const others = Math.max(0, degree - 2) + strays;
  return Math.max(0, Math.log2((related * Math.max(of, degree)) / others));
}
