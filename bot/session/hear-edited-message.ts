import { hearEdited, saidIn, saysTheSame } from '../../dialogs/conversation/hear/hear-edited';
import { readingOf } from '../../dialogs/conversation/reading';
import { isLive } from '../../domain/ticket';
import { answerOwnMove } from '../own-tickets/answer-own-move';
import type { Services } from '../services';
import type { Input, Turn } from '../turn';
import { findSession } from './find-session';
import { runConversation } from './run-conversation';
import { show } from './show';

/** A message that was edited: a correction in the session that it was typed in, or an addition to the ticket that came of it. */
export const hearEditedMessage = async (
  services: Services,
  turn: Turn,
  { text, message }: Extract<Input, { readonly kind: 'edited' }>,
): Promise<void> => {
  const { store, library } = services;
  const latest = await findSession(store, turn);
  const said = latest && saidIn(latest, message);
  if (!latest || !said || text === '' || saysTheSame(said.text, text)) return;
  const ticket = latest.stage === 'escalated' ? await store.findTicketOfSession(latest.id) : undefined;
  if (ticket && isLive(ticket)) {
    const what = { move: 'add', id: services.newId(), text, files: [] } as const;
    await answerOwnMove(services, turn, { kind: 'move-own', ticket, what, answer: 'line' });
    return;
  }
  const edited = { message, was: readingOf(library, said.text), now: readingOf(library, text) };
  const { person, address, locale, timezone } = turn;
  const outcome = await runConversation(
    services,
    (from) => findSession(from, turn),
    (context, session) =>
      session
        ? hearEdited(context, session, { person, address, locale, timezone }, edited)
        : { session: null, effects: [] },
  );
  await show(services, turn, outcome);
};
