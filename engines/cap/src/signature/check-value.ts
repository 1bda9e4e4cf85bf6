import { SignedXml } from 'xml-crypto';
import { useAlgorithms } from './algorithms.ts';
import type { SignerKey } from './pin.ts';
import type { FoundSignature, Layout } from './scan.ts';

/**
 * What the mathematics say: it holds; it holds only where the other signatures are left out (`apart`); the text is another
 * than the one signed; another key signed; or it cannot be told.
 */
export type CheckedValue =
  | { readonly state: 'holds'; readonly signedXml: string }
  | { readonly state: 'apart'; readonly signedXml: string }
  | { readonly state: 'changed' }
  | { readonly state: 'other-key' }
  | { readonly state: 'unsupported'; readonly why: string };

/** Checks a signature of a document with a key. @param text the document, of which `layout` says how it lies */
export function checkValue(text: string, signature: FoundSignature, layout: Layout, key: SignerKey): CheckedValue {
  const whole = checkOnce(text, signature, key);
  if (whole.state !== 'changed' || layout.signatures.length === 1) return whole;
  // Who signs first does not see the signatures of those who sign after: the enveloped transform leaves out one alone.
  const alone = checkOnce(withoutOthers(text, signature, layout), signature, key);
  if (alone.state === 'holds') return { ...alone, state: 'apart' };
  return alone.state === 'other-key' ? alone : whole;
}

function checkOnce(text: string, signature: FoundSignature, { key }: SignerKey): CheckedValue {
  const signed = new SignedXml({ publicCert: key, getCertFromKeyInfo: () => null });
  useAlgorithms(signed, key);
  try {
    signed.loadSignature(signature.source);
    if (!signed.checkSignature(escapeLineSeparators(text))) return { state: 'changed' };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (message.startsWith('invalid signature: the signature value')) return { state: 'other-key' };
    return { state: 'unsupported', why: `It cannot be checked: ${message}` };
  }
  const [signedXml = ''] = signed.getSignedReferences();
  return { state: 'holds', signedXml };
}

/** The library's parser takes these two for the end of a line, as XML 1.1 does; XML 1.0 keeps them. */
function escapeLineSeparators(text: string): string {
  return text.replace(/[\u0085\u2028]/gu, (one) => `&#x${one.charCodeAt(0).toString(16)};`);
}

function withoutOthers(text: string, signature: FoundSignature, layout: Layout): string {
  return layout.signatures
    .filter((other) => other !== signature)
    .toReversed()
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}
