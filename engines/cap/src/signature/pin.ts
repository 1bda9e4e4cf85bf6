import { createHash, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';

/** A key that is trusted to sign for senders. */
export interface CapPin {
  /** A name of one's own for it. */
  readonly keyId: string;
  /** The `sender`s that it signs for; absent for a hub that signs whatever it passes on. */
  readonly senders?: readonly string[];
  /** A certificate or a public key (RSA or EC) as PEM. */
  readonly pem: string;
}

/** A public key, with what its certificate says. */
export interface SignerKey {
  readonly key: KeyObject;
  /** SHA-256 of the key (DER, SubjectPublicKeyInfo) in hex. */
  readonly fingerprint: string;
  readonly subject?: string;
  readonly fromMs?: number;
  readonly untilMs?: number;
}

/** A pin whose key could be read. */
export interface ReadPin extends SignerKey {
  readonly keyId: string;
  readonly senders?: readonly string[];
}

/** The key of a certificate or of a public key; undefined when it is neither. @param source PEM, or DER of a certificate */
export function signerKey(source: string | Buffer): SignerKey | undefined {
  try {
    const isCertificate = typeof source !== 'string' || source.includes('BEGIN CERTIFICATE');
    return isCertificate ? certificateKey(new X509Certificate(source)) : bareKey(createPublicKey(source));
  } catch {
    return undefined;
  }
}

/** A key without a certificate. */
export function bareKey(key: KeyObject): SignerKey {
  const der = key.export({ type: 'spki', format: 'der' });
  return { key, fingerprint: createHash('sha256').update(der).digest('hex') };
}

function certificateKey(certificate: X509Certificate): SignerKey {
  return {
    ...bareKey(certificate.publicKey),
    subject: certificate.subject.replaceAll('\n', ', '),
    fromMs: Date.parse(certificate.validFrom),
    untilMs: Date.parse(certificate.validTo),
  };
}

/** The pins that can be used. @throws TypeError naming a pin that is neither a certificate nor a public key: check pins before they are kept */
export function readPins(pins: readonly CapPin[]): ReadPin[] {
  return pins.map(({ keyId, senders, pem }) => {
    // A private key would do for verifying, yet whoever pins one gives it away.
    const key = pem.includes('PRIVATE KEY') ? undefined : signerKey(pem);
    if (key === undefined) throw new TypeError(`The pin ${keyId} is neither a certificate nor a public key as PEM.`);
    return { ...key, keyId, ...(senders === undefined ? {} : { senders }) };
  });
}
