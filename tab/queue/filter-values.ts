import type { Queue } from '../../contract/helpdesk';
import type { Me, Named } from '../../contract/me';
import { say } from '../texts/say';
import type { FilterName } from './asked-of';

const dueStates = ['overdue', 'soon', 'later', 'paused', 'none'] as const;

/** What a filter is called. */
export const filterTitle = (filter: FilterName): string => say('page-filter', { filter });

/** The values that a filter can have. Which agents have a ticket is told by the queue itself. */
export const filterValues = (name: FilterName, me: Me, queue: Queue | null): readonly Named[] => {
  const { filters } = me;
  switch (name) {
    case 'state':
      return filters.states.map((state) => ({ id: state, title: say('ticket-state', { state }) }));
    case 'urgency':
      return filters.urgencies.map((urgency) => ({ id: urgency, title: say('urgency', { urgency }) }));
    case 'symptom':
      return filters.symptoms;
    case 'outlook':
      return filters.outlooks;
    case 'channel':
      // Nobody tells the page what a channel is called.
      return filters.channels.map(({ id }, at) => ({ id, title: say('page-channel-number', { number: at + 1 }) }));
    case 'due':
      return dueStates.map((due) => ({ id: due, title: say('page-due-state', { due }) }));
    case 'whose':
      return [
        { id: 'me', title: say('page-whose-me') },
        { id: 'nobody', title: say('page-whose-nobody') },
        ...(queue?.agents.filter(({ id }) => id !== me.id) ?? []),
      ];
  }
};

/** How many would be left with a value; null where that is not counted. */
export const countOf = (me: Me, queue: Queue | null, name: FilterName, value: string): number | null =>
  queue === null || name === 'due'
    ? null
    : (queue.facets[name][name === 'whose' && value === 'me' ? me.id : value] ?? 0);
