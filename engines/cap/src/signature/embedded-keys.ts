import { createPublicKey } from 'node:crypto';
import { KEYS_TRIED_MAX } from './limits.ts';
import { bareKey, type SignerKey, signerKey } from './pin.ts';
import type { SignatureNode } from './scan.ts';

/** Curves of `dsig11:ECKeyValue` by their OIDs (RFC 9231 section 2.3.6), with the bytes of a coordinate. */
const CURVES: ReadonlyMap<string, { readonly crv: string; readonly bytes: number }> = new Map([
  ['urn:oid:1.2.840.10045.3.1.7', { crv: 'P-256', bytes: 32 }],
  ['urn:oid:1.3.132.0.34', { crv: 'P-384', bytes: 48 }],
  ['urn:oid:1.3.132.0.35', { crv: 'P-521', bytes: 66 }],
]);

/** The keys that a signature brings along: they say who claims to have signed, never whom to trust. */
export function embeddedKeys(signature: SignatureNode): SignerKey[] {
  const keyInfo = signature.children.find(({ name }) => name === 'KeyInfo');
  if (keyInfo === undefined) return [];
  return [...descendants(keyInfo)]
    .slice(0, KEYS_TRIED_MAX * 8)
    .flatMap((node) => keyOf(node) ?? [])
    .slice(0, KEYS_TRIED_MAX);
}

function* descendants(node: SignatureNode): Generator<SignatureNode> {
  for (const child of node.children) {
    yield child;
    yield* descendants(child);
  }
}

function keyOf(node: SignatureNode): SignerKey | undefined {
  try {
    if (node.name === 'X509Certificate') return signerKey(Buffer.from(node.text, 'base64'));
    if (node.name === 'RSAKeyValue') return rsaKey(node);
    if (node.name === 'ECKeyValue') return ecKey(node);
  } catch {
    // A key that cannot be read is no key; the signature is judged by the others.
  }
  return undefined;
}

function rsaKey(node: SignatureNode): SignerKey | undefined {
  const [n, e] = ['Modulus', 'Exponent'].map((name) => bytesOf(node, name).toString('base64url'));
  if (!n || !e) return undefined;
  return bareKey(createPublicKey({ key: { kty: 'RSA', n, e }, format: 'jwk' }));
}

function ecKey(node: SignatureNode): SignerKey | undefined {
  const uri = node.children.find(({ name }) => name === 'NamedCurve')?.attributes['URI'] ?? '';
  const curve = CURVES.get(uri);
  const point = bytesOf(node, 'PublicKey');
  if (curve === undefined || point[0] !== 4 || point.length !== 1 + 2 * curve.bytes) return undefined;
  const x = point.subarray(1, 1 + curve.bytes).toString('base64url');
  const y = point.subarray(1 + curve.bytes).toString('base64url');
  return bareKey(createPublicKey({ key: { kty: 'EC', crv: curve.crv, x, y }, format: 'jwk' }));
}

function bytesOf(node: SignatureNode, childName: string): Buffer {
  return Buffer.from(node.children.find(({ name }) => name === childName)?.text ?? '', 'base64');
}
