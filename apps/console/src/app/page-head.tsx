import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { say } from '../messages/say.tsx';
import { strictestTlp } from '../parts/tlp.ts';

let handling: readonly string[] = [];
/** Where the crumbs go: the bar is on the page before or after the page itself. */
let slot: HTMLElement | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The bar's `ref`: from here on crumbs have a place. */
export function takeCrumbs(element: HTMLElement | null): void {
  slot = element;
  for (const listener of listeners) listener();
}

function setHandling(codes: readonly string[]): void {
  handling = codes;
  for (const listener of listeners) listener();
}

/** The strictest code of what the page shows, over what the node itself is. */
export function usePageHandling(ofNode: string): string {
  const joined = useSyncExternalStore(subscribe, () => handling.join(' '));
  return strictestTlp([ofNode, ...joined.split(' ').filter(Boolean)]);
}

/**
 * What a page says about itself: its place in the bar, the title of the window (ids only: titles end in histories) and
 * the handling codes of what it shows.
 */
export function PageHeading({
  crumbs,
  title,
  codes = [],
}: {
  crumbs: readonly ReactNode[];
  title: string;
  codes?: readonly string[];
}) {
  const joined = codes.join(' ');
  useEffect(() => {
    document.title = `${title} · ${say('common.product')}`;
  }, [title]);
  useEffect(() => {
    setHandling(joined.split(' ').filter(Boolean));
    return () => setHandling([]);
  }, [joined]);
  const place = useSyncExternalStore(subscribe, () => slot);
  if (place === null) return null;
  return createPortal(
    crumbs.map((crumb, at) => (
      // Crumbs keep their order: the first is the section.
      <span key={at} className={at === 0 ? 'crumb crumb-first' : 'crumb'}>
        {crumb}
      </span>
    )),
    place,
  );
}
