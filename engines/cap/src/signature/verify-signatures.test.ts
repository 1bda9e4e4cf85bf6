import { createPublicKey } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SignedXml } from 'xml-crypto';
import { ENVELOPED, EXCLUSIVE } from './algorithms.ts';
import { type CapPin, signCap, verifySignatures } from './index.ts';
import { alertXml, makeTestKey } from './test-keys.ts';

const rsa = makeTestKey('rsa');
const ec = makeTestKey('ec');
const other = makeTestKey('ec');
const sender = 'warnings@rivers.example';
const pins: CapPin[] = [
  { keyId: 'rivers', senders: [sender], pem: rsa.publicKeyPem },
  { keyId: 'rivers, new', senders: [sender], pem: ec.publicKeyPem },
];
const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const states = (text: string, keys: readonly CapPin[] = pins) =>
  verifySignatures(bytesOf(text), keys).map(({ state }) => state);
const signedEc = textOf(signCap(bytesOf(alertXml()), ec));
const signedRsa = textOf(signCap(bytesOf(alertXml()), rsa));

describe('verifySignatures', () => {
  it.each([
    ['rsa', signedRsa, 'rivers', 'rsa-sha256'],
    ['ec', signedEc, 'rivers, new', 'ecdsa-sha256'],
  ])('takes what was signed with a pinned key: %s', (_, text, keyId, algorithm) => {
    const [result] = verifySignatures(bytesOf(text), pins);
    expect(result).toMatchObject({ state: 'valid', keyId, algorithm, isWeak: false });
    expect(result?.signedXml).toContain('<event>Flood</event>');
    expect(result?.signedXml).not.toContain('Signature');
  });

  const C14N = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315';
  const SHA512 = 'http://www.w3.org/2001/04/xmlenc#sha512';
  it.each([
    ['canonical XML', { form: C14N, transforms: [ENVELOPED, C14N], prefix: 'ds' }],
    ['canonical XML with comments', { form: `${C14N}#WithComments`, transforms: [ENVELOPED], prefix: 'sig' }],
    ['exclusive form', { form: EXCLUSIVE, transforms: [ENVELOPED, EXCLUSIVE], prefix: '' }],
  ])('takes what others sign in other ways: %s', (_, { form, transforms, prefix }) => {
    const signed = new SignedXml({
      privateKey: rsa.privateKeyPem,
      signatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512',
      canonicalizationAlgorithm: form,
    });
    signed.addReference({ xpath: '/*', transforms, digestAlgorithm: SHA512, isEmptyUri: true });
    signed.computeSignature(alertXml(), prefix === '' ? {} : { prefix });
    const text = signed.getSignedXml();
    expect(verifySignatures(bytesOf(text), pins)).toMatchObject([
      { state: 'valid', algorithm: 'rsa-sha512', isWeak: false },
    ]);
    expect(states(text.replace('Flood', 'Flooo'))).toEqual(['forged']);
  });

  it('leaves all bytes of the alert as they were', () => {
    expect(signedEc.replace(/<Signature.*<\/Signature>/su, '')).toBe(alertXml());
  });

  it('takes two signatures, the second over the first', () => {
    const twice = textOf(signCap(bytesOf(signedEc), rsa));
    expect(states(twice)).toEqual(['forged', 'valid']);
    const accepted = verifySignatures(bytesOf(twice), pins, { signedApart: 'accept' });
    expect(accepted.map(({ state }) => state)).toEqual(['valid', 'valid']);
  });

  it('checks alerts within a feed as the documents that they were', () => {
    const inner = signedEc.replace(/^<\?xml.*\n<!--.*-->\n/u, '');
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><content>${inner}</content></entry></feed>`;
    expect(states(feed)).toEqual(['valid']);
  });

  const [signature = ''] = /<Signature.*<\/Signature>/su.exec(signedEc) ?? [];
  const evil = alertXml('All clear').replace('</alert>', '');
  it.each([
    ['no signature', alertXml(), []],
    ['a word changed', signedEc.replace('Flood', 'Flooo'), ['forged']],
    ['an attribute changed', signedEc.replace('a &amp; b', 'a &amp; c'), ['forged']],
    ['an element added', signedEc.replace('<info ', '<note>x</note><info '), ['forged']],
    ['the signature of another alert', `${evil}${signature}</alert>`, ['forged']],
    ['the signed alert within another', `${evil}${signedEc.replace(/^<\?xml.*\n/u, '')}</alert>`, ['forged']],
    ['a reference elsewhere', signedEc.replace('URI=""', 'URI="#x"'), ['forged']],
    ['two references', signedEc.replace(/(<Reference.*<\/Reference>)/su, '$1$1'), ['forged']],
    ['no reference', signedEc.replace(/<Reference.*<\/Reference>/su, ''), ['forged']],
    ['an id twice', signedEc.replace('<info ', '<info Id="a" ').replace('<category', '<category Id="a"'), ['forged']],
    ['the signature deeper', signedEc.replace(signature, '').replace('</info>', `${signature}</info>`), ['forged']],
    ['a comment in the digest', signedEc.replace('</DigestValue>', '<!-- -->$&'), ['unsupported']],
    ['a keyed hash', signedEc.replace(/ecdsa-sha256/u, 'hmac-sha256'), ['unsupported']],
    [
      'a transform that selects',
      signedEc.replace(/xml-exc-c14n#"\/><\/Transforms/u, 'xpath"/></Transforms'),
      ['unsupported'],
    ],
    ['a DTD', signedEc.replace('<alert', '<!DOCTYPE alert [<!ENTITY a "b">]><alert'), ['unsupported']],
    ['a cut file', signedEc.slice(0, -20), ['unsupported']],
    ['no XML', 'alert', ['unsupported']],
  ])('%s', (_, text, expected) => {
    expect(states(text)).toEqual(expected);
  });

  it.each([
    ['an unknown key', [{ keyId: 'x', pem: other.publicKeyPem }], 'forged'],
    ['no key at all', [], 'unsupported'],
    [
      'a key pinned for another sender',
      [{ keyId: 'x', senders: ['a@b.example'], pem: ec.publicKeyPem }],
      'unsupported',
    ],
    ['a key pinned for all', [{ keyId: 'hub', pem: ec.publicKeyPem }], 'valid'],
  ])('%s', (_, keys, expected) => {
    expect(states(signedEc, keys)).toEqual([expected]);
  });

  it('does not trust the key that a message brings along', () => {
    const { n = '', e = '' } = createPublicKey(rsa.publicKeyPem).export({ format: 'jwk' });
    const [modulus, exponent] = [n, e].map((text) => Buffer.from(text, 'base64url').toString('base64'));
    const value = `<KeyInfo><KeyValue><RSAKeyValue><Modulus>${modulus}</Modulus><Exponent>${exponent}</Exponent></RSAKeyValue></KeyValue></KeyInfo>`;
    const told = signedRsa.replace('</SignatureValue>', `$&${value}`);
    expect(states(told, [])).toEqual(['unverified']);
    expect(states(told.replace('Flood', 'Flooo'), [])).toEqual(['forged']);
    expect(states(told)).toEqual(['valid']);
  });

  it('any character of the signed text changed is not valid', () => {
    const [start, end] = [signedEc.indexOf('<alert'), signedEc.lastIndexOf('</SignatureValue>')];
    fc.assert(
      fc.property(fc.integer({ min: start, max: end - 1 }), fc.integer({ min: 32, max: 255 }), (at, code) => {
        const changed = signedEc.slice(0, at) + String.fromCharCode(code) + signedEc.slice(at + 1);
        fc.pre(changed !== signedEc);
        const [result] = verifySignatures(bytesOf(changed), pins);
        // Spaces within a tag and the line ends of base64 are no part of what is signed: then the same text is signed.
        if (result?.state === 'valid')
          expect(result.signedXml).toBe(verifySignatures(bytesOf(signedEc), pins)[0]?.signedXml);
      }),
      { numRuns: 300 },
    );
  });

  it('any bytes changed never throw', () => {
    const bytes = bytesOf(signedEc);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 8 }), (changes) => {
        const copy = Uint8Array.from(bytes);
        for (const [at, value] of changes) copy[at] = value;
        verifySignatures(copy, pins);
      }),
      { numRuns: 200 },
    );
  });

  it('refuses pins that cannot be used', () => {
    expect(() => verifySignatures(bytesOf(signedEc), [{ keyId: 'a', pem: 'nothing' }])).toThrow(TypeError);
    expect(() => verifySignatures(bytesOf(signedEc), [{ keyId: 'a', pem: ec.privateKeyPem }])).toThrow(TypeError);
  });
});

const folder = new URL('../../../../../shared/data/crises/cap-google/', import.meta.url);
describe.skipIf(!existsSync(folder))('signed alerts of the shared folder', () => {
  const read = (name: string) => readFileSync(new URL(name, folder));

  it('the earthquake: valid with its key pinned, else unverified', () => {
    const bytes = read('earthquake_signed.cap');
    const [modulus = ''] = /(?<=<Modulus>)[^<]*/u.exec(bytes.toString('latin1')) ?? [];
    const n = Buffer.from(modulus, 'base64').toString('base64url');
    const key = createPublicKey({ key: { kty: 'RSA', n, e: 'AQAB' }, format: 'jwk' });
    const pem = key.export({ type: 'spki', format: 'pem' }).toString();
    const pinned = { keyId: 'network', senders: ['http://www.cisn.org/ncmc.html'], pem };
    expect(verifySignatures(bytes, [])).toMatchObject([{ state: 'unverified', algorithm: 'rsa-sha1', isWeak: true }]);
    expect(verifySignatures(bytes, [pinned])).toMatchObject([{ state: 'valid', keyId: 'network', isWeak: true }]);
  });

  it('two signatures beside each other do not hold over the alert as it is', () => {
    const pins = ['naads_x509_cert.pem', 'environment_canada_x509_cert.pem'].map((file) => ({
      keyId: file,
      pem: read(file).toString(),
    }));
    const results = verifySignatures(read('canada_signed.cap'), pins);
    expect(results.map(({ state }) => state)).toEqual(['forged', 'forged']);
    expect(results[0]?.certificateUntilMs).toBe(Date.parse('2018-05-30T23:59:59Z'));
    expect(results[0]?.why).toContain('without the other signatures');
  });

  it('a document with entities is not parsed', () => {
    expect(verifySignatures(read('xee.cap'), [])).toMatchObject([{ state: 'unsupported' }]);
  });
});
