import { oneLine } from '../../cards/parts/user-text';
import { openTicketFrom } from '../../dialogs/conversation/hand-over/open-ticket-from';
import { readingOf } from '../../dialogs/conversation/reading';
import { DeliveryError } from '../../domain/ports';
import type { Address, Person } from '../../domain/requester';
import type { Reader, Text } from '../../domain/say';
import { say } from '../../texts/say';
import { line } from '../services';
import type { Services } from '../services';
import { hearText } from '../session/hear-text';
import { inPrivateChat } from '../session/private-chat/private-chat';
import { runConversation } from '../session/run-conversation';
import { mostTickets } from '../session/related';
import { show } from '../session/show';
import type { CalledOn, ExtensionAsked } from '../teams/extension-asked';
import { ShownLater } from '../turn';
import type { Turn } from '../turn';

type MendSo = Extract<ExtensionAsked, { readonly kind: 'mend-so' }>;

/** Whoever wrote the message, when that is not whoever calls. */
const other = ({ person }: Turn, { by }: CalledOn): Person | null => (by !== null && by.id !== person.id ? by : null);

/** The dialog over a message: whose problem it is, what it says, and what is to be done. */
export const askHowToMend = (services: Services, turn: Turn, message: CalledOn): void => {
  const by = other(turn, message)?.name ?? null;
  turn.answer({
    kind: 'dialog',
    title: say('mend-this'),
    message: services.draw({ kind: 'mend-this', by, text: message.text }, turn),
  });
};

/** The same turn as if this had been said with a button in the private chat. */
const asSaidIn = ({ messenger }: Services, turn: Turn, chat: Address, text: string): Turn => ({
  ...turn,
  address: chat,
  team: null,
  input: { kind: 'action', action: { verb: 'say', text }, cardId: null },
  send: (message) => messenger.send(chat, message),
  update: async (id, message) => {
    try {
      await messenger.update(chat, id, message);
      return true;
    } catch (error) {
      if (error instanceof DeliveryError && error.outcome !== 'later') return false;
      throw error;
    }
  },
  answer: () => undefined,
});

/** The turn in the private chat of whoever calls, where it is said first what this is about. */
const inOwnChat = async (services: Services, turn: Turn, text: string): Promise<Turn> => {
  const about = line(turn, say('you-called-me-on', { text: oneLine(text, 300) }));
  const { chat } = await inPrivateChat(services, turn.address, turn.person, (to) => services.messenger.send(to, about));
  return asSaidIn(services, turn, chat, text);
};

/** What was written and is shown a little later is done all the same. */
const evenIfShownLater = async (work: Promise<void>): Promise<void> =>
  work.catch((error: unknown) => {
    if (!(error instanceof ShownLater)) throw error;
  });

/** Opens a ticket of whoever calls, or of theirs for whoever wrote the message. */
const openTicket = async (services: Services, turn: Turn, { message, whose, text, urgency }: MendSo): Promise<Text> => {
  const chat = await inOwnChat(services, turn, text);
  const affected = whose === 'theirs' ? (other(turn, message)?.name ?? null) : null;
  const { person, address, locale, timezone } = chat;
  const reading = readingOf(services.library, text);
  const outcome = await runConversation(
    services,
    () => Promise.resolve(null),
    (context) => openTicketFrom(context, { person, address, locale, timezone }, reading, { urgency, affected }),
    await services.store.listTicketsOf(address.tenantId, person.id, mostTickets),
  );
  await evenIfShownLater(show(services, chat, outcome));
  return say('ticket-is-open-see-chat', { number: outcome.ticket?.number ?? 0 });
};

/** Asks whoever wrote the message whether they would like help with it; nothing begins by that. */
const askWriter = async (services: Services, turn: Turn, writer: Person, { text }: CalledOn): Promise<Text> => {
  // What whoever calls wrote in the dialog is not put into the writer's mouth.
  if (text === '') return say('message-has-no-words', { name: writer.name });
  const reader: Reader = { locale: null, timezone: null };
  const card = services.draw({ kind: 'offered-help', by: turn.person.name, text }, reader);
  await inPrivateChat(services, turn.address, writer, (chat) => services.messenger.send(chat, card));
  return say('writer-was-asked', { name: writer.name });
};

const begin = async (services: Services, turn: Turn, text: string): Promise<Text> => {
  await evenIfShownLater(hearText(services, await inOwnChat(services, turn, text), text));
  return say('goes-on-in-our-chat');
};

/** Why nobody was written to: `writer`, or whoever calls where that is null. */
const whyNot = ({ outcome }: DeliveryError, writer: Person | null): Text => {
  if (writer === null) return outcome === 'later' ? say('i-cannot-reach-your-private') : say('i-cannot-write-to-you');
  const { name } = writer;
  return outcome === 'later' ? say('writer-is-not-reached', { name }) : say('writer-has-no-chat', { name });
};

/** Does what the dialog came to, in the private chat of whoever it is for, and says so. */
export const mendMessage = async (services: Services, turn: Turn, asked: MendSo): Promise<void> => {
  const writer = asked.whose === 'theirs' ? other(turn, asked.message) : null;
  const tell = (text: Text): void => turn.answer({ kind: 'notice', text });
  if (asked.text === '') {
    tell(say('write-what-is-wrong-first'));
    return;
  }
  try {
    if (asked.how === 'ticket') tell(await openTicket(services, turn, asked));
    else if (writer) tell(await askWriter(services, turn, writer, asked.message));
    else tell(await begin(services, turn, asked.text));
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    tell(whyNot(error, asked.how === 'steps' ? writer : null));
  }
};
