import type { Said } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';
import { typedCommand } from '../commands';
import { bareYesOrNo, saysOnly } from '../conversation/typed/replies';
import type { Texts } from '../conversation/context';

type Told = Pick<Ticket, 'words' | 'note' | 'transcript'>;

const isTyped = ({ who, pressed }: Said): boolean => who === 'requester' && pressed !== true;

/** What a card alone was meant by: it tells nothing to whoever reads the ticket. */
const isForCard = (text: string): boolean =>
  typedCommand(text) !== null ||
  bareYesOrNo(text) !== null ||
  (['go-on', 'send', 'okay'] as const).some((reply) => saysOnly(reply, text));

const tells = (text: string): boolean => text !== '' && !isForCard(text);

/**
 * What else the requester typed before the ticket was opened, each text once, with what stood on the card then; a mere
 * "go on" or "yes" stands in the conversation alone.
 */
export const alsoTyped = ({ words, note, transcript }: Told): readonly Said[] => {
  const noted = note.split('\n');
  return transcript.filter(
    (said) => isTyped(said) && said.text !== words && !noted.includes(said.text) && tells(said.text),
  );
};

const longestTitle = 80;

const short = (text: string): string =>
  text.length > longestTitle ? `${text.slice(0, longestTitle - 1).trimEnd()}…` : text;

/** What a ticket is about: the problem by its name, else the first words that tell it; null where none do. */
export const titleOfTicket = (
  { catalogue }: Pick<Texts, 'catalogue'>,
  ticket: Told & Pick<Ticket, 'label'>,
): string | null => {
  const named = ticket.label && catalogue.get(ticket.label)?.title;
  if (named) return named;
  const told = [ticket.words, ticket.note, ...ticket.transcript.filter(isTyped).map(({ text }) => text)].find(tells);
  return told === undefined ? null : short(told.replace(/\s+/g, ' ').trim());
};
