import { makeSignal } from './signal.ts';

/** Told when the node answers 401: the page asks for a new sign-in and keeps everything that was typed. */
export const signedOut = makeSignal<void>();
