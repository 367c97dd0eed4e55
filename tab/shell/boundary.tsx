import { Component } from 'react';
import type { ReactNode } from 'react';
import { Trouble } from '../frame/ask';
import { Failed } from './states';

interface State {
  readonly trouble: Trouble | null;
}

/** What cannot be drawn, or whose code could not be fetched, is told with a way to try again; the rest of the page stays. */
export class Boundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { trouble: null };

  static getDerivedStateFromError(error: unknown): State {
    const isCode = error instanceof TypeError && /import/iu.test(error.message);
    return { trouble: new Trouble(isCode ? 'away' : 'failed', error instanceof Error ? error.name : 'unknown') };
  }

  override render(): ReactNode {
    const { trouble } = this.state;
    if (!trouble) return this.props.children;
    return (
      <main className="view">
        <Failed trouble={trouble} again={() => window.location.reload()} />
      </main>
    );
  }
}
