import { useNavigate } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';

const isOwn = ({ ctrlKey, metaKey, shiftKey, button }: MouseEvent): boolean =>
  ctrlKey || metaKey || shiftKey || button !== 0;

/** A link within the console whose address is worked out, such as one with a key in it. */
export function PlaceLink({ href, className, children }: { href: string; className?: string; children: ReactNode }) {
  const navigate = useNavigate();
  const go = (event: MouseEvent) => {
    if (isOwn(event)) return;
    event.preventDefault();
    void navigate({ href });
  };
  return (
    <a href={href} className={className} onClick={go}>
      {children}
    </a>
  );
}

export const hazardAddress = (id: string): string => `/hazards/${encodeURIComponent(id)}`;
/** The key of a site is DATASET/ID. */
export const siteAddress = (key: string): string => `/sites/${key.split('/').map(encodeURIComponent).join('/')}`;
