import type { AlertState } from '@quintet/node/api';
import type { ReactNode } from 'react';
import { say } from '../messages/say.tsx';
import './marks.css';

const ring = <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.6" />;

/** Decision states in ink, by shape; neither green nor red, because a confirmed hit is not "good". */
const GLYPHS: Record<AlertState, ReactNode> = {
  new: <circle cx="6" cy="6" r="4" fill="currentColor" />,
  review: (
    <>
      {ring}
      <path d="M6 1.4a4.6 4.6 0 0 1 0 9.2z" fill="currentColor" />
    </>
  ),
  second: (
    <>
      <circle cx="4.2" cy="6" r="3.2" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <circle cx="7.8" cy="6" r="3.2" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
  confirmed: (
    <>
      <rect x="1.4" y="1.4" width="9.2" height="9.2" rx="1.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="m3.4 6.2 1.9 1.9 3.4-4" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  dismissed: (
    <>
      {ring}
      <path d="m2.9 9.1 6.2-6.2" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
};

export function StateGlyph({ state, word = true }: { state: AlertState; word?: boolean }) {
  return (
    <span className="state" title={say(`state.${state}`)}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden>
        {GLYPHS[state]}
      </svg>
      <span className={word ? undefined : 'sr'}>{say(`state.${state}`)}</span>
    </span>
  );
}
