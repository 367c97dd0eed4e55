import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

interface ViewProps {
  readonly title: string;
  /** Beside the heading. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly wide?: 'wide';
}

let isFirst = true;

/** A view with its heading, which has the focus when the view comes in place of another. */
export const View = ({ title, aside, children, wide }: ViewProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Mailmend`;
  }, [title]);
  useEffect(() => {
    // The first view of a visit leaves the focus where the host has it.
    if (!isFirst) heading.current?.focus();
    isFirst = false;
  }, []);
  return (
    <main className={wide === undefined ? 'view' : 'view view-wide'}>
      <div className="view-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {aside}
      </div>
      {children}
    </main>
  );
};
