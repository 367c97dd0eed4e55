import type { Queue, ReadyView } from '../../contract/helpdesk';
import { goTo } from '../frame/router';
import { say } from '../texts/say';
import { addressOfQueue, viewsInOrder, without } from './asked-of';
import type { QueueAsked } from './asked-of';

const viewTitle = (view: ReadyView): string => say('page-view', { view });

interface ReadyViewsProps {
  readonly asked: QueueAsked;
  readonly counts: Queue['counts'] | null;
}

/** The ready views with how many tickets each holds. A change of view leaves the filters as they are. */
export const ReadyViews = ({ asked, counts }: ReadyViewsProps) => (
  <nav className="ready-views" aria-label={say('page-views')}>
    {viewsInOrder.map((view) => {
      const to = addressOfQueue({ ...without(asked, 'page'), view });
      return (
        <a
          key={view}
          href={to}
          aria-current={(asked.view ?? viewsInOrder[0]) === view ? 'page' : undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            goTo(to);
          }}
        >
          {viewTitle(view)} {counts && <span className="count">{counts[view]}</span>}
        </a>
      );
    })}
  </nav>
);
