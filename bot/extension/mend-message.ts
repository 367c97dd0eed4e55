import { openTicketFrom } from '../../dialogs/conversation/hand-over/open-ticket-from';
import { readingOf } from '../../dialogs/conversation/reading';
import { DeliveryError } from '../../domain/ports';
import type { Address, Person } from '../../domain/requester';
import type { Reader, Text } from '../../domain/say';
import { say } from '../../texts/say';
import type { Services } from '../services';
import { hearText } from '../session/hear-text';
import { runConversation } from '../session/run-conversation';
import { show } from '../session/show';
import type { CalledOn, ExtensionAsked } from '../teams/extension-asked';
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

/** The private chat with somebody: the one that is known, else one opened now. Throws DeliveryError. */
const chatWith = async ({ store, messenger }: Services, { address }: Turn, person: Person): Promise<Address> => {
  const known = await store.findPersonalAddress(address.tenantId, person.id);
  if (known) return known;
  const opened = await messenger.openPersonal(address, person);
  await store.saveAddress(opened);
  return opened;
};

/** The same turn as if this had been said with a button in the private chat. */
const inChat = ({ messenger }: Services, turn: Turn, chat: Address, text: string): Turn => ({
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

/** Opens a ticket of whoever calls, or of theirs for whoever wrote the message. */
const openTicket = async (services: Services, turn: Turn, { message, whose, text, urgency }: MendSo): Promise<Text> => {
  const chat = inChat(services, turn, await chatWith(services, turn, turn.person), text);
  const affected = whose === 'theirs' ? (other(turn, message)?.name ?? null) : null;
  const { person, address, locale, timezone } = chat;
  const reading = readingOf(services.library, text);
  const outcome = await runConversation(
    services,
    () => Promise.resolve(null),
    (context) => openTicketFrom(context, { person, address, locale, timezone }, reading, { urgency, affected }),
  );
  await show(services, chat, outcome);
  return say('ticket-is-open-see-chat', { number: outcome.ticket?.number ?? 0 });
};

/** Asks whoever wrote the message whether they would like help with it; nothing begins by that. */
const askWriter = async (services: Services, turn: Turn, writer: Person, text: string): Promise<Text> => {
  const chat = await chatWith(services, turn, writer);
  const reader: Reader = { locale: null, timezone: null };
  await services.messenger.send(chat, services.draw({ kind: 'offered-help', by: turn.person.name, text }, reader));
  return say('writer-was-asked', { name: writer.name });
};

const begin = async (services: Services, turn: Turn, text: string): Promise<Text> => {
  const chat = await chatWith(services, turn, turn.person);
  await hearText(services, inChat(services, turn, chat, text), text);
  return say('goes-on-in-our-chat');
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
    else tell(writer ? await askWriter(services, turn, writer, asked.text) : await begin(services, turn, asked.text));
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    if (error.outcome === 'later') tell(say('i-cannot-reach-your-private'));
    else
      tell(
        writer && asked.how === 'steps'
          ? say('writer-has-no-chat', { name: writer.name })
          : say('i-cannot-write-to-you'),
      );
  }
};
