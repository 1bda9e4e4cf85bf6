import { INCLUSIVE_FORMS, type SignatureMethod } from './algorithms.ts';
import { checkLayout } from './check-layout.ts';
import { type CheckedValue, checkValue } from './check-value.ts';
import { decodeDocument } from './decode-document.ts';
import { embeddedKeys } from './embedded-keys.ts';
import { KEYS_TRIED_MAX, RSA_BITS_MIN, SIGNATURES_MAX, SIGNED_BYTES_MAX } from './limits.ts';
import { type CapPin, type ReadPin, readPins, type SignerKey } from './pin.ts';
import { type FoundAlert, type FoundSignature, type Layout, scanLayout } from './scan.ts';
import type { SignatureResult, SignatureState } from './signature-result.ts';

export interface VerifyOptions {
  /**
   * What of several signatures holds only where the others are left out. Some hubs sign beside the author and not after
   * him; by the standard such signatures do not hold, since each covers all of the alert but itself. What is signed is
   * the whole alert in either case. Refused where nothing is said.
   */
  readonly signedApart?: 'refuse' | 'accept';
}

/**
 * Checks every XML signature (XMLDSig 1.1, enveloped) of an alert, or of the alerts in a feed: each is cut out and
 * checked as the document that it was when it was signed. Trust is in the pinned keys alone: the key that a message
 * brings along says who claims to have signed.
 *
 * @param bytes a document of at most SIGNED_BYTES_MAX bytes, as it came.
 * @returns one result a signature, in the order of the document; none for a document without signatures; one that is
 *   `unsupported` for a document that cannot be read. Never throws for what is in a document.
 * @throws TypeError for a pin that cannot be read
 * @example
 * const [result] = verifySignatures(bytes, [{ keyId: 'met office', senders: ['met@example.org'], pem }]);
 * if (result?.state === 'valid') take(result.signedXml);
 */
export function verifySignatures(
  bytes: Uint8Array,
  pins: readonly CapPin[],
  { signedApart = 'refuse' }: VerifyOptions = {},
): SignatureResult[] {
  const trust: Trust = { pins: readPins(pins), signedApart };
  if (bytes.length > SIGNED_BYTES_MAX) return [unread(`The document is larger than ${SIGNED_BYTES_MAX} bytes.`)];
  try {
    return verifyText(decodeDocument(bytes), trust);
  } catch (error) {
    return [unread(error instanceof Error ? error.message : String(error))];
  }
}

interface Trust extends Required<VerifyOptions> {
  readonly pins: readonly ReadPin[];
}

function verifyText(text: string, trust: Trust): SignatureResult[] {
  const layout = scanLayout(text);
  const { signatures, alerts } = layout;
  if (signatures.length === 0) return [];
  if (signatures.length > SIGNATURES_MAX * Math.max(1, alerts.length))
    return [unread(`The document has ${signatures.length} signatures, more than ${SIGNATURES_MAX} an alert.`)];
  const [alert] = alerts;
  if (layout.rootName === 'alert' && alert !== undefined) return verifyAlert(text, layout, alert, 0, trust);
  const isWithin = (one: FoundSignature, around: FoundAlert) => one.start > around.start && one.end < around.end;
  const results = alerts.flatMap((one, index) =>
    signatures.some((signature) => isWithin(signature, one)) ? verifyPart(text, one, index, trust) : [],
  );
  const strays = signatures.filter((signature) => !alerts.some((one) => isWithin(signature, one)));
  return [...results, ...strays.map(() => unread('The signature is not of an alert, but of what is around alerts.'))];
}

/** An alert within a feed, as the document that it was. */
function verifyPart(text: string, alert: FoundAlert, index: number, trust: Trust): SignatureResult[] {
  const { start, nameEnd, end, missing } = alert;
  const own = text.slice(start, nameEnd) + missing + text.slice(nameEnd, end);
  try {
    const layout = scanLayout(own);
    return verifyAlert(own, layout, layout.alerts[0] ?? alert, index, trust);
  } catch (error) {
    return [{ ...unread(error instanceof Error ? error.message : String(error)), alert: index }];
  }
}

function verifyAlert(text: string, layout: Layout, alert: FoundAlert, index: number, trust: Trust) {
  const own = { ...alert, sender: alert.sender.trim() };
  return layout.signatures.map((one) => verifyOne(text, one, own, layout, index, trust));
}

function verifyOne(
  text: string,
  signature: FoundSignature,
  alert: FoundAlert,
  layout: Layout,
  index: number,
  { pins, signedApart }: Trust,
): SignatureResult {
  const checked = checkLayout(signature, alert, layout);
  if (checked.state !== 'sound') return { ...unread(checked.why), state: checked.state, alert: index };
  const embedded = embeddedKeys(signature.node);
  const { method, digest, canonical } = checked;
  const begin = { alert: index, method, digest, signedApart };
  if (INCLUSIVE_FORMS.has(canonical) && !sharesNamespaces(signature, layout.signatures[0]))
    return result(
      begin,
      'unsupported',
      undefined,
      'Namespaces differ between its signatures; one of them cannot be checked.',
    );
  const sendersPins = pins.filter(({ senders }) => senders?.includes(alert.sender) ?? true);
  const claimed = sendersPins.filter(({ fingerprint }) => embedded.some((key) => key.fingerprint === fingerprint));
  const candidates = (claimed.length > 0 || embedded.length > 0 ? claimed : sendersPins).slice(0, KEYS_TRIED_MAX);
  const value = firstThatHolds(candidates, (key) => checkValue(text, signature, layout, key));
  if (value !== undefined) return judged(begin, value, 'valid', alert.sender);
  const other = firstThatHolds(embedded, (key) => checkValue(text, signature, layout, key));
  if (other !== undefined) return judged(begin, other, 'unverified', alert.sender);
  return result(begin, 'unsupported', undefined, noKeyWhy(alert.sender));
}

interface Begin {
  readonly alert: number;
  readonly method: SignatureMethod;
  readonly digest: string;
  readonly signedApart: 'refuse' | 'accept';
}

interface Tried<K> {
  readonly key: K;
  readonly value: CheckedValue;
}

/** The first key with which the signature holds, else what the first key said; undefined without keys. */
function firstThatHolds<K extends SignerKey>(
  keys: readonly K[],
  check: (key: K) => CheckedValue,
): Tried<K> | undefined {
  let first: Tried<K> | undefined;
  for (const key of keys) {
    const tried = { key, value: check(key) };
    first ??= tried;
    if (tried.value.state !== 'other-key') return tried;
  }
  return first;
}

function judged(
  begin: Begin,
  { key, value }: Tried<SignerKey & { readonly keyId?: string }>,
  state: SignatureState,
  sender: string,
): SignatureResult {
  if (value.state === 'unsupported') return result(begin, 'unsupported', key, value.why);
  if (value.state === 'changed') return result(begin, 'forged', key, 'The alert was changed after it was signed.');
  if (value.state === 'other-key')
    return result(begin, 'forged', key, 'The signature was not made with the key that it names or that is pinned.');
  if (value.state === 'apart' && begin.signedApart === 'refuse')
    return result(begin, 'forged', key, `The signature does not hold over the alert as it is. ${APART}`);
  const why =
    state === 'valid'
      ? `The signature of ${key.keyId ?? ''} holds.`
      : `The signature holds, but its key is not pinned for ${sender}: pin it once you know whose it is.`;
  return { ...result(begin, state, key, why), signedXml: value.signedXml };
}

function result(
  { alert, method, digest }: Begin,
  state: SignatureState,
  key: (SignerKey & { readonly keyId?: string }) | undefined,
  sentence: string,
): SignatureResult {
  const isShort = (key?.key.asymmetricKeyDetails?.modulusLength ?? RSA_BITS_MIN) < RSA_BITS_MIN;
  const isWeak = isShort || method.hash === 'sha1' || digest === 'sha1';
  const weakness = isShort ? 'its key is short' : 'it uses SHA-1';
  return {
    state,
    alert,
    ...(key === undefined ? {} : { keyId: key.keyId ?? `sha256:${key.fingerprint}` }),
    ...(key?.subject === undefined ? {} : { signer: key.subject }),
    algorithm: method.name,
    isWeak,
    ...(key?.fromMs === undefined ? {} : { certificateFromMs: key.fromMs }),
    ...(key?.untilMs === undefined ? {} : { certificateUntilMs: key.untilMs }),
    why: isWeak ? `${sentence} It is weak: ${weakness}.` : sentence,
  };
}

const APART =
  'It would without the other signatures, as of one who signed beside them: accept that of senders who are known to do so.';

function noKeyWhy(sender: string): string {
  return `The signature brings no key along and none is pinned for ${sender}: pin the key of the sender.`;
}

function unread(why: string): SignatureResult {
  return { state: 'unsupported', alert: 0, algorithm: '', isWeak: false, why };
}

function sharesNamespaces(signature: FoundSignature, first: FoundSignature | undefined): boolean {
  const told = (one: FoundSignature | undefined) =>
    JSON.stringify(Object.entries(one?.namespaces ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return signature === first || told(signature) === told(first);
}
