import { expect, test } from 'vitest';
import { type KeyDraft, type KeyFault, keyFaults, keyOf, NEW_KEY, pemKind } from './trusted-key-draft.ts';

const pem = (kind: string): string => `-----BEGIN ${kind}-----\n${'QUJD'.repeat(12)}\n-----END ${kind}-----\n`;
const whole: KeyDraft = { keyId: 'Weather', signs: 'senders', senders: 'warnings.example', pem: pem('PUBLIC KEY') };

test.each<[string, Partial<KeyDraft>, KeyFault[]]>([
  ['as it should be', {}, []],
  ['a certificate of a hub', { signs: 'hub', senders: '', pem: pem('CERTIFICATE') }, []],
  ['nothing typed', NEW_KEY, ['name', 'senders', 'pem']],
  ['a name that another has', { keyId: ' Hub ' }, ['taken']],
  ['too many senders', { senders: Array.from({ length: 51 }, (_, at) => `s${at}`).join('\n') }, ['sendersMany']],
  ['a private key', { pem: pem('PRIVATE KEY') }, ['private']],
  ['a private key after a certificate', { pem: pem('CERTIFICATE') + pem('EC PRIVATE KEY') }, ['private']],
  ['no PEM', { pem: 'MIIB' }, ['pem']],
])('%s', (_, change, faults) => {
  expect(keyFaults({ ...whole, ...change }, [{ keyId: 'Hub', pem: pem('CERTIFICATE') }])).toEqual(faults);
});

test('senders are lines, each once; a hub has none', () => {
  expect(keyOf({ ...whole, senders: ' a@b.example \n\nc\nc' })).toEqual({
    keyId: 'Weather',
    pem: pem('PUBLIC KEY').trim(),
    senders: ['a@b.example', 'c'],
  });
  expect(keyOf({ ...whole, signs: 'hub' })).toEqual({ keyId: 'Weather', pem: pem('PUBLIC KEY').trim() });
});

test.each([
  [pem('CERTIFICATE'), 'CERTIFICATE'],
  ['', ''],
])('what it holds', (text, kind) => expect(pemKind(text)).toBe(kind));
