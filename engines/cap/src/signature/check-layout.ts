import { CANONICAL_FORMS, DIGESTS, ENVELOPED, SIGNATURE_METHODS, type SignatureMethod } from './algorithms.ts';
import type { FoundAlert, FoundSignature, Layout, SignatureNode } from './scan.ts';

/** A signature that is laid out as one over the whole alert, or why it is not taken for one. */
export type CheckedLayout =
  | { readonly state: 'sound'; readonly method: SignatureMethod; readonly digest: string; readonly canonical: string }
  | { readonly state: 'forged' | 'unsupported'; readonly why: string };

/**
 * Whether a signature covers the alert as a whole, once, and nothing else: XMLDSig 1.1 section 4.4, with what "XML
 * Signature Best Practices" (W3C, 2013) advises against signature wrapping.
 */
export function checkLayout(signature: FoundSignature, alert: FoundAlert, layout: Layout): CheckedLayout {
  if (alert.hasInnerAlert) return forged('An alert lies within the alert: it may not be the one that was signed.');
  if (layout.hasDuplicateId) return forged('Two elements have the same id: what was signed may not be what is read.');
  if (!signature.isEnveloped) return forged('The signature is not a child of the alert.');
  if (signature.hasComment) return unsupported('A comment or an instruction stands within the signature.');
  if (layout.hasHtml) return unsupported('The alert has elements of XHTML, of which no canonical form is made.');
  const parts = signature.node.children.map(({ name }) => name).join(' ');
  if (!/^SignedInfo SignatureValue( KeyInfo)?( Object)*$/u.test(parts))
    return forged(`The signature has not the parts in the order of the standard, but ${parts || 'none'}.`);
  return checkSignedInfo(signature.node.children[0]);
}

function checkSignedInfo(signedInfo: SignatureNode | undefined): CheckedLayout {
  const [canonicalization, method, ...references] = signedInfo?.children ?? [];
  if (canonicalization?.name !== 'CanonicalizationMethod' || method?.name !== 'SignatureMethod')
    return forged('What was signed does not begin with its canonical form and its method.');
  const canonical = canonicalization.attributes['Algorithm'] ?? '';
  if (!CANONICAL_FORMS.has(canonical)) return unsupported(`The canonical form ${canonical} is none that is known.`);
  const uri = method.attributes['Algorithm'] ?? '';
  const known = SIGNATURE_METHODS.get(uri);
  if (known === undefined) return unsupported(`The method ${uri} is none that is known or may be trusted.`);
  const [reference] = references;
  if (references.length !== 1 || reference?.name !== 'Reference')
    return forged(`The signature refers to ${references.length} things; it must refer to the alert alone.`);
  return checkReference(reference, known, canonical);
}

function checkReference(reference: SignatureNode, method: SignatureMethod, canonical: string): CheckedLayout {
  const uri = reference.attributes['URI'];
  if (uri === undefined) return unsupported('The signature does not say what it refers to.');
  if (uri !== '') return forged(`The signature refers to ${uri} and not to the whole alert.`);
  const transforms = reference.children.find(({ name }) => name === 'Transforms')?.children ?? [];
  const [first = '', second, ...others] = transforms.map(({ attributes }) => attributes['Algorithm'] ?? '');
  if (first !== ENVELOPED) return unsupported('The signature is not enveloped in the alert.');
  if (others.length > 0 || (second !== undefined && !CANONICAL_FORMS.has(second)))
    return unsupported('The signature leaves out or changes parts of the alert before they are hashed.');
  const digestUri = reference.children.find(({ name }) => name === 'DigestMethod')?.attributes['Algorithm'] ?? '';
  const digest = DIGESTS.get(digestUri);
  if (digest === undefined) return unsupported(`The hash ${digestUri} is none that is known.`);
  return { state: 'sound', method, digest, canonical };
}

function forged(why: string): CheckedLayout {
  return { state: 'forged', why };
}

function unsupported(why: string): CheckedLayout {
  return { state: 'unsupported', why };
}
