import { Link } from '@fluentui/react-link';
import type { ReactNode, MouseEvent } from 'react';
import { goTo } from '../frame/router';

/** A link to a view of the page; with Ctrl or Shift it opens in a tab of its own, like every link. */
export const LinkTo = ({
  to,
  children,
  label,
  isHere = false,
}: {
  readonly to: string;
  readonly children: ReactNode;
  readonly label?: string;
  /** True where it leads to what is shown. */
  readonly isHere?: boolean;
}) => (
  <Link
    href={to}
    aria-label={label}
    aria-current={isHere ? 'page' : undefined}
    onClick={(event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      goTo(to);
    }}
  >
    {children}
  </Link>
);
