import { ActivityTypes, InputHints, TextFormatTypes } from 'botbuilder';
import type { Activity } from 'botbuilder';
import type { Message } from '../../domain/ports';
import type { Person } from '../../domain/requester';

/** A text in which nothing is read as markdown or as a tag. */
const literal = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_~[\]#|]/g, '\\$&');

const mentionOf = ({ channelUserId, name }: Person) => ({
  type: 'mention',
  text: `<at>${name.replaceAll(/[<>&]/g, ' ')}</at>`,
  mentioned: { id: channelUserId, name },
});

/** A text that calls upon people: they are named first. A mention is only seen as one where markdown is read. */
const calling = (text: string, people: readonly Person[]): Partial<Activity> => {
  const entities = people.map(mentionOf);
  const names = entities.map((each) => each.text).join(' ');
  return { text: `${names} ${literal(text)}`, textFormat: TextFormatTypes.Markdown, entities };
};

const pictureOf = ({ name, contentType, url }: NonNullable<Message['images']>[number]) => ({
  contentType,
  contentUrl: url,
  name,
});

/**
 * The message as an activity. A card goes alone, with its text as the summary that notifications show: the platform
 * splits text with a card into two messages and then names neither. It does the same to a text with pictures; those go
 * together all the same, in one call that passes or fails as a whole, because nobody changes them afterwards.
 */
export const toActivity = ({ card, text, mentions = [], images = [] }: Message): Partial<Activity> =>
  card
    ? {
        type: ActivityTypes.Message,
        summary: text.slice(0, 400),
        inputHint: InputHints.AcceptingInput,
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
      }
    : {
        type: ActivityTypes.Message,
        inputHint: InputHints.AcceptingInput,
        ...(mentions.length === 0 ? { text, textFormat: TextFormatTypes.Plain } : calling(text, mentions)),
        ...(images.length > 0 && { attachments: images.map(pictureOf) }),
      };
