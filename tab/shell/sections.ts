import type { Me } from '../../contract/me';
import type { Host } from '../frame/host';
import { say } from '../texts/say';

/** The parts of the page, by the first part of their address. */
export type SectionId = 'help' | 'my' | 'queue' | 'insights' | 'guides' | 'settings';

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  /** The second of two keys, after `G`. */
  readonly key: string;
}

/** The parts that one static tab of Teams holds. */
const helpdesk: readonly string[] = ['queue', 'insights', 'guides', 'settings'];

/** True for what the helpdesk's tab of Teams holds. */
export const isOfHelpdesk = (id: string): boolean => helpdesk.includes(id);

/** The parts that there are for somebody. */
export const sectionsFor = (me: Me): readonly Section[] => {
  const all: readonly Section[] = [
    { id: 'help', title: say('page-help'), key: 'H' },
    { id: 'my', title: say('my-tickets'), key: 'M' },
    { id: 'queue', title: say('page-queue'), key: 'Q' },
    { id: 'insights', title: say('page-insights'), key: 'I' },
    { id: 'guides', title: say('page-guides'), key: 'G' },
    { id: 'settings', title: say('page-settings'), key: 'S' },
  ];
  return all.filter(({ id }) => !isOfHelpdesk(id) || (me.role === 'agent' && (id !== 'settings' || me.isAdmin)));
};

/** Where a link of Teams leads, such as `ticket-1001` in the tab of the helpdesk; null where it names nothing. */
export const pathOfNamed = ({ tab, named }: Pick<Host, 'tab' | 'named'>): string | null => {
  const number = /^ticket-(\d{1,10})$/u.exec(named)?.[1];
  if (number !== undefined) return tab === 'my-tickets' ? `/my/${number}` : `/queue/${number}`;
  const guide = /^guide-([\w-]{1,80})$/u.exec(named)?.[1];
  return guide === undefined ? null : `/help/${guide}`;
};
