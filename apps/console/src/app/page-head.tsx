import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { say } from '../messages/say.tsx';
import { strictestTlp } from '../parts/tlp.ts';

export const CRUMBS_ID = 'crumbs';
let handling: readonly string[] = [];
const listeners = new Set<() => void>();

function setHandling(codes: readonly string[]): void {
  handling = codes;
  for (const listener of listeners) listener();
}

/** The strictest code of what the page shows, over what the node itself is. */
export function usePageHandling(ofNode: string): string {
  const joined = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => handling.join(' '),
  );
  return strictestTlp([ofNode, ...joined.split(' ').filter(Boolean)]);
}

/**
 * What a page says about itself: its place in the bar, the title of the window (ids only: titles end in histories) and
 * the handling codes of what it shows.
 */
export function PageHeading({ crumbs, title, codes = [] }: { crumbs: readonly ReactNode[]; title: string; codes?: readonly string[] }) {
  const joined = codes.join(' ');
  useEffect(() => {
    document.title = `${title} · ${say('common.product')}`;
  }, [title]);
  useEffect(() => {
    setHandling(joined.split(' ').filter(Boolean));
    return () => setHandling([]);
  }, [joined]);
  const slot = document.getElementById(CRUMBS_ID);
  if (slot === null) return null;
  return createPortal(
    crumbs.map((crumb, place) => (
      // Crumbs keep their order: the first is the section.
      <span key={place} className={place === 0 ? 'crumb crumb-first' : 'crumb'}>
        {crumb}
      </span>
    )),
    slot,
  );
}
