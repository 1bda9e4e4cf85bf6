import { useNavigate } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';

const isOwn = ({ ctrlKey, metaKey, shiftKey, button }: MouseEvent): boolean =>
  ctrlKey || metaKey || shiftKey || button !== 0;

/** The name of a vessel as a link to its page; only the name where no track of it is known. */
export function VesselLink({ track, children }: { track: string | undefined; children: ReactNode }) {
  const navigate = useNavigate();
  if (track === undefined) return children;
  const href = `/vessels/${encodeURIComponent(track)}`;
  const go = (event: MouseEvent) => {
    if (isOwn(event)) return;
    event.preventDefault();
    void navigate({ href });
  };
  return (
    <a href={href} onClick={go}>
      {children}
    </a>
  );
}
