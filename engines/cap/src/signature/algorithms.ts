import { constants, type KeyObject, sign, verify } from 'node:crypto';
import type { SignatureAlgorithm, SignedXml } from 'xml-crypto';
import { C14nCanonicalization, C14nCanonicalizationWithComments } from 'xml-crypto';

/** How a signature is made: the key, the hash. */
export interface SignatureMethod {
  readonly name: string;
  readonly keyType: 'rsa' | 'ec';
  readonly hash: 'sha1' | 'sha256' | 'sha384' | 'sha512';
}

const MORE = 'http://www.w3.org/2001/04/xmldsig-more#';

/** By their URIs: XMLDSig 1.1 section 6.4, RFC 9231 section 2.3. HMAC is none of them: its key would be no secret. */
export const SIGNATURE_METHODS: ReadonlyMap<string, SignatureMethod> = new Map<string, SignatureMethod>([
  ['http://www.w3.org/2000/09/xmldsig#rsa-sha1', { name: 'rsa-sha1', keyType: 'rsa', hash: 'sha1' }],
  [`${MORE}rsa-sha256`, { name: 'rsa-sha256', keyType: 'rsa', hash: 'sha256' }],
  [`${MORE}rsa-sha384`, { name: 'rsa-sha384', keyType: 'rsa', hash: 'sha384' }],
  [`${MORE}rsa-sha512`, { name: 'rsa-sha512', keyType: 'rsa', hash: 'sha512' }],
  [`${MORE}ecdsa-sha1`, { name: 'ecdsa-sha1', keyType: 'ec', hash: 'sha1' }],
  [`${MORE}ecdsa-sha256`, { name: 'ecdsa-sha256', keyType: 'ec', hash: 'sha256' }],
  [`${MORE}ecdsa-sha384`, { name: 'ecdsa-sha384', keyType: 'ec', hash: 'sha384' }],
  [`${MORE}ecdsa-sha512`, { name: 'ecdsa-sha512', keyType: 'ec', hash: 'sha512' }],
]);

export const ENVELOPED = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature';
export const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';
export const SHA256 = 'http://www.w3.org/2001/04/xmlenc#sha256';

/**
 * Canonical XML 1.1 differs from 1.0 only in `xml:` attributes inherited from above what is canonicalised; the alert is
 * the whole document, so nothing is above it.
 */
const CANONICAL_11 = 'http://www.w3.org/2006/12/xml-c14n11';

export const INCLUSIVE_FORMS: ReadonlySet<string> = new Set([
  'http://www.w3.org/TR/2001/REC-xml-c14n-20010315',
  'http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments',
  CANONICAL_11,
  `${CANONICAL_11}#WithComments`,
]);
export const CANONICAL_FORMS: ReadonlySet<string> = new Set([
  ...INCLUSIVE_FORMS,
  EXCLUSIVE,
  `${EXCLUSIVE}WithComments`,
]);

/** Hashes of references, by their URIs; SHA-1 is weak. */
export const DIGESTS: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/2000/09/xmldsig#sha1', 'sha1'],
  [SHA256, 'sha256'],
  ['http://www.w3.org/2001/04/xmlenc#sha512', 'sha512'],
]);

/** Puts in the place of the library's algorithms those above: each takes keys of its own type and of no other. */
export function useAlgorithms(signed: SignedXml, key: KeyObject): void {
  signed.SignatureAlgorithms = Object.fromEntries(
    [...SIGNATURE_METHODS].map(([uri, method]) => [uri, algorithmClass(uri, method, key)]),
  );
  signed.CanonicalizationAlgorithms[CANONICAL_11] = C14nCanonicalization;
  signed.CanonicalizationAlgorithms[`${CANONICAL_11}#WithComments`] = C14nCanonicalizationWithComments;
}

/** The key is bound here and not taken from the call, so that none from within the message can slip in. */
function algorithmClass(uri: string, method: SignatureMethod, key: KeyObject): new () => SignatureAlgorithm {
  const options = { key, dsaEncoding: 'ieee-p1363', padding: constants.RSA_PKCS1_PADDING } as const;
  const { padding: _, ...ecOptions } = options;
  const own = method.keyType === 'rsa' ? options : ecOptions;
  return class {
    getSignature(text: string | NodeJS.ArrayBufferView): string {
      return sign(method.hash, typeof text === 'string' ? Buffer.from(text) : text, own).toString('base64');
    }
    verifySignature(text: string, _key: unknown, value: string): boolean {
      if (key.asymmetricKeyType !== method.keyType) return false;
      return verify(method.hash, Buffer.from(text), own, Buffer.from(value, 'base64'));
    }
    getAlgorithmName(): string {
      return uri;
    }
  };
}
