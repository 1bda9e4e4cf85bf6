/**
 * `valid`: the alert is as a pinned key of its sender signed it. `unverified`: the signature holds, but nobody pinned its
 * key for this sender. `forged`: it does not hold, or is laid out as attacks lay it out. `unsupported`: it cannot be
 * checked, so that nothing is known.
 */
export type SignatureState = 'valid' | 'unverified' | 'forged' | 'unsupported';

/** What is known of one signature. */
export interface SignatureResult {
  readonly state: SignatureState;
  /** 0-based place of the alert among those of the document; 0 where the document is the alert. */
  readonly alert: number;
  /** The pin that fits, else the SHA-256 of the key within the signature (`sha256:` and hex). */
  readonly keyId?: string;
  /** Who signed by the certificate (its subject), or as the pin says. */
  readonly signer?: string;
  /** e.g. `rsa-sha256`; the URI where it is none that is known; empty where there is none. */
  readonly algorithm: string;
  /** SHA-1 or a short key: such a signature may be copied onto another text. */
  readonly isWeak: boolean;
  /** The days within which the certificate holds, in milliseconds since 1970. It is told, and decides nothing. */
  readonly certificateFromMs?: number;
  readonly certificateUntilMs?: number;
  /**
   * What was signed: the alert in canonical form, without its signature; of `valid` and `unverified` alone. Who acts on a
   * signed alert reads this text and no other.
   */
  readonly signedXml?: string;
  /** In a plain sentence. */
  readonly why: string;
}
