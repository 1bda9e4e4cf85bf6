import type { TrustedKeys } from '@quintet/node/api';

export type TrustedKey = TrustedKeys['keys'][number];

/** A key as it is typed; senders are lines. */
export interface KeyDraft {
  readonly keyId: string;
  readonly signs: 'senders' | 'hub';
  readonly senders: string;
  readonly pem: string;
}

export const NEW_KEY: KeyDraft = { keyId: '', signs: 'senders', senders: '', pem: '' };

const SENDERS_MAX = 50;
const SENDER_CHARACTERS_MAX = 300;
const PEM = /-----BEGIN [A-Z0-9 ]+-----[\s\S]{20,}-----END [A-Z0-9 ]+-----/u;
const PRIVATE = /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/u;

export type KeyFault = 'name' | 'taken' | 'senders' | 'sendersMany' | 'pem' | 'private';

const sendersOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

function senderFaults({ signs, senders }: KeyDraft): readonly KeyFault[] {
  if (signs === 'hub') return [];
  const all = sendersOf(senders);
  if (all.length === 0) return ['senders'];
  return all.length > SENDERS_MAX || all.some(({ length }) => length > SENDER_CHARACTERS_MAX) ? ['sendersMany'] : [];
}

/** What is wrong with a key before it is sent; whether it can be read the node says. */
export function keyFaults(draft: KeyDraft, taken: readonly TrustedKey[]): readonly KeyFault[] {
  const name = draft.keyId.trim();
  return [
    ...(name === '' ? (['name'] as const) : []),
    ...(taken.some(({ keyId }) => keyId === name) ? (['taken'] as const) : []),
    ...senderFaults(draft),
    // A private key is refused here already: it must not leave the page.
    ...(PRIVATE.test(draft.pem) ? (['private'] as const) : PEM.test(draft.pem) ? [] : (['pem'] as const)),
  ];
}

export const keyOf = ({ keyId, signs, senders, pem }: KeyDraft): TrustedKey => ({
  keyId: keyId.trim(),
  pem: pem.trim(),
  ...(signs === 'senders' && { senders: [...sendersOf(senders)] }),
});

/** What a PEM text holds by its first line: `CERTIFICATE`, `PUBLIC KEY`. */
export const pemKind = (pem: string): string => /-----BEGIN ([A-Z0-9 ]+)-----/u.exec(pem)?.[1] ?? '';
