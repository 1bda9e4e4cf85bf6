import type { Draw } from '../../random.ts';

/** An XML signature (XMLDSig, enveloped) with all its parts, none of which fits the alert or a key. */
export function forgedSignature(draw: Draw): string {
  const dsig = 'http://www.w3.org/2000/09/xmldsig#';
  return [
    `<Signature xmlns="${dsig}"><SignedInfo>`,
    '<CanonicalizationMethod Algorithm="http://www.w3.org/TR/2001/REC-xml-c14n-20010315"/>',
    '<SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/>',
    `<Reference URI=""><Transforms><Transform Algorithm="${dsig}enveloped-signature"/></Transforms>`,
    '<DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>',
    `<DigestValue>${base64(draw, 32)}</DigestValue></Reference></SignedInfo>`,
    `<SignatureValue>${base64(draw, 256)}</SignatureValue>`,
    `<KeyInfo><KeyValue><RSAKeyValue><Modulus>${base64(draw, 256)}</Modulus><Exponent>AQAB</Exponent></RSAKeyValue></KeyValue></KeyInfo>`,
    '</Signature>',
  ].join('');
}

function base64(draw: Draw, bytes: number): string {
  return Buffer.from(Uint8Array.from({ length: bytes }, (_, at) => (at === 0 ? 128 : 0) | draw.below(256))).toString(
    'base64',
  );
}
