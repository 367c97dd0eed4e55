import { aboutTicket } from '../../dialogs/tickets/own-ticket';
import { isWaiting, typedToQuestion } from '../../dialogs/tickets/asked/typed-to-question';
import type { AnsweredQuestion } from '../../dialogs/tickets/asked/typed-to-question';
import type { OpenQuestion } from '../../domain/kept/question';
import type { TicketCommand } from '../../dialogs/tickets/typed/ticket-command';
import type { Deed, Heard, Taker } from '../session/taker';
import { say } from '../../texts/say';
import { withTicket } from './ticket-command-taker';

const answerTo = (asks: OpenQuestion['asks']): 'line' | 'card' | 'none' =>
  asks === 'whose' || asks === 'send' ? 'line' : asks === 'lost' ? 'none' : 'card';

const deedsOf = (heard: Heard, question: OpenQuestion, answered: AnsweredQuestion): readonly Deed[] => {
  switch (answered.does) {
    case 'move': {
      const [first] = answered.moves;
      const urgent = first && say('now-urgent', { number: first.ticket.number });
      return [
        ...answered.moves.map((each): Deed => ({ kind: 'move-own', ...each, answer: answerTo(question.asks) })),
        ...(question.asks === 'lost' && urgent ? [{ kind: 'say', text: urgent } as const] : []),
      ];
    }
    case 'say': {
      const { adds, text } = answered;
      const what = adds && ({ move: 'add', id: heard.context.newId, text: adds.text, files: [] } as const);
      const added: readonly Deed[] =
        adds && what ? [{ kind: 'move-own', ticket: adds.ticket, what, answer: 'none' }] : [];
      return [...added, { kind: 'say', text }];
    }
    case 'hear':
      return [{ kind: 'hear', text: answered.text }];
    case 'command': {
      const { number } = answered.ticket;
      const wants = question.asks === 'which' ? question.wants : 'see';
      const command: TicketCommand = { wants, number, text: '', stars: 0, unsure: false };
      return [withTicket(heard, answered.ticket, command)];
    }
  }
};

/** True where something else was asked, or went on, since this was: a bare answer is for that. */
const isPast = ({ at }: OpenQuestion, { latest, tickets }: Heard): boolean =>
  (latest !== null && latest.updatedAt > at) ||
  tickets.some(({ state, waitingSince }) => state === 'waiting' && (waitingSince ?? 0) > at);

/** Takes what answers the question that was asked last about their tickets, in words as well as by its buttons. */
export const openQuestionTaker: Taker = (heard) => {
  const { question, context, text, attached, command } = heard;
  if (!question || attached > 0 || isPast(question, heard)) return null;
  const tickets = question.tickets.flatMap((id) => {
    const ticket = heard.tickets.find((each) => each.id === id);
    return ticket ? [{ ...ticket, about: aboutTicket(context, ticket) }] : [];
  });
  if (!isWaiting(question, tickets, context.now)) return null;
  const answered = typedToQuestion({ question, tickets, text, command, newId: context.newId });
  return answered && { deeds: deedsOf(heard, question, answered), answers: true };
};
