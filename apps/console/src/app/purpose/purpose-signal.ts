import { makeSignal } from '../../api/signal.ts';

/** Told by anything that needs a purpose: the shell opens the dialog. */
export const askPurpose = makeSignal<void>();
