import { inEnglish } from './reader';
import type { Action, OpenFormAction, TicketAction } from '../../../dialogs/event';
import type { Message } from '../../../domain/ports';
import type { Answer, Input, Turn } from '../../../bot/turn';
import { aSession } from './a-session';
import { aPerson } from './people';

/** A turn that keeps what was sent, updated and answered, in words. */
export interface RecordedTurn extends Turn {
  readonly sent: readonly Message[];
  readonly updated: ReadonlyMap<string, Message>;
  readonly answers: readonly Answer[];
}

let count = 0;

/**
 * A turn of Adele's in her private chat; name what matters for the test. Messages named in `deleted` are no more; what
 * is sent gets the ids `card-1`, `card-2`… of this turn.
 */
export const aTurn = (given: Partial<Turn> = {}, deleted: readonly string[] = []): RecordedTurn => {
  const { requester, address } = aSession();
  const sent: Message[] = [];
  const updated = new Map<string, Message>();
  const answers: Answer[] = [];
  count += 1;
  const activityId = `activity-${count}`;
  return {
    activityId,
    person: requester,
    address,
    locale: null,
    timezone: null,
    team: null,
    input: { kind: 'text', text: 'hello' },
    send: (message) => Promise.resolve(`${activityId}-card-${sent.push(message)}`),
    update: (id, message) => {
      if (deleted.includes(id)) return Promise.resolve(false);
      updated.set(id, message);
      return Promise.resolve(true);
    },
    answer: (answer) =>
      void answers.push(answer.kind === 'notice' ? { ...answer, text: inEnglish(answer.text) } : answer),
    ...given,
    sent,
    updated,
    answers,
  };
};

/** A press on the card of this message. */
export const aPress = (action: Action | null, cardId: string | null = 'card-0'): Input => ({
  kind: 'action',
  action,
  cardId,
});

/** The helpdesk's channel in tests, and a ticket's thread in it. */
export const helpdeskChannel = '19:helpdesk@thread.tacv2';
export const helpdeskThread = `${helpdeskChannel};messageid=5`;

/** The address of a conversation in which others read along. */
export const inChannel = (conversationId = helpdeskThread, place: 'channel' | 'group' = 'channel') => ({
  ...aSession().address,
  place,
  conversationId,
});

/** A press of an agent's on a ticket's card in the helpdesk's channel. */
export const agentPress = (
  action: TicketAction | OpenFormAction,
  name = 'Grady',
  given: Partial<Turn> = {},
): RecordedTurn =>
  aTurn({ person: aPerson(name.toLowerCase(), name), address: inChannel(), input: aPress(action), ...given });

/** What the last answer of a turn says, on its card or without one. */
export const answerOf = ({ answers }: RecordedTurn): string => {
  const answer = answers.at(-1);
  if (answer?.kind === 'found') return answer.items.map(({ message }) => message.text).join('\n\n');
  return answer && answer.kind !== 'notice' ? answer.message.text : inEnglish(answer?.text ?? '');
};

/** The lines of what was sent in a turn. */
export const saidIn = ({ sent }: RecordedTurn): readonly string[] => sent.map(({ text }) => text);
