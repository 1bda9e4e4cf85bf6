import type { ReactNode } from 'react';

/** For `<b>…</b>` in a message. */
export const bold = (parts: ReactNode[]): ReactNode => <b>{parts}</b>;
