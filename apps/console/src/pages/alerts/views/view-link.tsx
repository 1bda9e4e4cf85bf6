import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

interface ViewLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly isCurrent: boolean;
  readonly ref?: Ref<HTMLAnchorElement>;
}

/** The link of a view. Of two views with the same filters only one is current, which the router cannot know. */
export const ViewLink = createLink(({ isCurrent, children, ...link }: ViewLinkProps) => (
  <a {...link} aria-current={isCurrent ? 'page' : undefined}>
    {children}
  </a>
));
