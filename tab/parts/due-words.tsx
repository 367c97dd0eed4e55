import type { Due } from '../../contract/helpdesk';
import type { TicketState } from '../../domain/ticket';
import { now } from '../frame/clock';
import { say } from '../texts/say';
import { Sign } from './sign';
import { useEachHalfMinute } from './use-each-half-minute';
import { exactly, spanWords } from './when';

/** What is due of a ticket. */
export interface DueOf {
  readonly due: Due | null;
  readonly state: TicketState;
  readonly requester: string;
}

type Tone = 'late' | 'soon' | 'calm';
const hour = 3_600_000;

const said = ({ due, state, requester }: DueOf): readonly [Tone, string, number | null] => {
  if (state === 'waiting') return ['calm', say('page-due-paused', { name: requester }), null];
  if (due === null) return ['calm', say('page-due-nothing'), null];
  const left = due.at - now();
  const span = spanWords(left);
  if (left < 0) return ['late', say('page-due-overdue', { span }), due.at];
  const what = due.respondBy === null ? say('page-due-solve', { span }) : say('page-due-take-up', { span });
  return [left < hour ? 'soon' : 'calm', what, due.at];
};

/** By when something has to be done: a sign, words and a colour; the exact moment to point at. */
export const DueWords = (of: DueOf) => {
  useEachHalfMinute();
  const [tone, words, at] = said(of);
  return (
    <span className={`due due-${tone}`} title={at === null ? undefined : exactly(at)}>
      {tone !== 'calm' && <Sign of={tone === 'late' ? 'late' : 'clock'} />}
      {words}
    </span>
  );
};
