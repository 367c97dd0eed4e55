import type { ReactNode } from 'react';

/** A link to something further down the same view, which gets the focus; it is no step that Back undoes. */
export const LinkWithin = ({ to, children }: { readonly to: string; readonly children: ReactNode }) => (
  <a
    href={`#${to}`}
    onClick={(event) => {
      event.preventDefault();
      const place = document.getElementById(to);
      place?.scrollIntoView();
      place?.focus({ preventScroll: true });
    }}
  >
    {children}
  </a>
);
