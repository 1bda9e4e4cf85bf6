/** XML signatures of alerts: checked against pinned keys, and made. */
export type { CapPin } from './pin.ts';
export type { SignatureResult, SignatureState } from './signature-result.ts';
export { type CapSigningKey, signCap } from './sign-cap.ts';
export { verifySignatures, type VerifyOptions } from './verify-signatures.ts';
