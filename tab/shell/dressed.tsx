import { FluentProvider } from '@fluentui/react-provider';
import { createDOMRenderer, RendererProvider } from '@griffel/react';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { NoticePlace } from '../parts/notice';
import { Announcer } from './announce';
import { lookOf, themes } from './themes';

/** Fluent writes its styles while the page runs; the server lets in those that bear the nonce of its answer. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });

interface DressedProps {
  /** Teams' name of a theme; null where it is not known. */
  readonly theme: string | null;
  readonly children: ReactNode;
}

/** What is around every view: Fluent in the reader's theme, and what is read aloud. */
export const Dressed = ({ theme, children }: DressedProps) => {
  const look = lookOf(theme);
  useEffect(() => {
    document.documentElement.dataset['theme'] = look;
  }, [look]);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={themes[look]} className={`page page-${look}`}>
        <Announcer />
        <NoticePlace>{children}</NoticePlace>
      </FluentProvider>
    </RendererProvider>
  );
};
