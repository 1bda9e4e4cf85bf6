import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import { SignedXml } from 'xml-crypto';
import { ENVELOPED, EXCLUSIVE, SHA256, useAlgorithms } from './algorithms.ts';
import { decodeDocument } from './decode-document.ts';
import { scanLayout } from './scan.ts';

const RSA_SHA256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';
const ECDSA_SHA256 = 'http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256';

/** A key to sign with. */
export interface CapSigningKey {
  /** RSA or EC, as PEM. */
  readonly privateKeyPem: string;
  /** Put into the signature, so that receivers see who claims to have signed. */
  readonly certificatePem?: string;
}

/**
 * Signs an alert: an enveloped signature (XMLDSig 1.1) over the whole of it as its last child, exclusive canonical form,
 * SHA-256, RSA or ECDSA as the key is. All bytes that were there stay as they are: keep and send what this gives.
 *
 * @param bytes an alert in UTF-8 without a document type declaration; it may be signed already.
 * @throws TypeError for a document that is no such alert, or a key that cannot sign
 */
export function signCap(bytes: Uint8Array, { privateKeyPem, certificatePem }: CapSigningKey): Uint8Array {
  const text = decodeDocument(bytes);
  const layout = scanLayout(text);
  if (
    layout.rootName !== 'alert' ||
    !/^[\ufeff]?(?:<\?xml(?:(?!encoding)[^>])*(?:encoding=["']utf-8["'][^>]*)?>|\s*<)/iu.test(text)
  )
    throw new TypeError('Only an alert in UTF-8 can be signed.');
  const key = createPrivateKey(privateKeyPem);
  if (key.asymmetricKeyType !== 'rsa' && key.asymmetricKeyType !== 'ec')
    throw new TypeError(`A key of type ${key.asymmetricKeyType} cannot sign alerts: use RSA or EC.`);
  if (certificatePem !== undefined) assertFits(certificatePem, privateKeyPem);
  const signed = new SignedXml({
    privateKey: key,
    ...(certificatePem === undefined ? {} : { publicCert: certificatePem }),
    signatureAlgorithm: key.asymmetricKeyType === 'rsa' ? RSA_SHA256 : ECDSA_SHA256,
    canonicalizationAlgorithm: EXCLUSIVE,
  });
  useAlgorithms(signed, key);
  signed.addReference({ xpath: '/*', transforms: [ENVELOPED, EXCLUSIVE], digestAlgorithm: SHA256, isEmptyUri: true });
  signed.computeSignature(text);
  const at = layout.contentEnd;
  return Buffer.from(text.slice(0, at) + signed.getSignatureXml() + text.slice(at));
}

function assertFits(certificatePem: string, privateKeyPem: string): void {
  const der = (key: ReturnType<typeof createPublicKey>) => key.export({ type: 'spki', format: 'der' });
  if (!der(new X509Certificate(certificatePem).publicKey).equals(der(createPublicKey(privateKeyPem))))
    throw new TypeError('The certificate is not that of the key.');
}
