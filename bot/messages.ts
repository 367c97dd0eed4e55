import { ActivityTypes, InputHints, TextFormatTypes } from 'botbuilder';
import type { Activity } from 'botbuilder';
import type { Message } from '../domain/ports';

/**
 * The message as an activity. A card goes alone, with its text as the summary that notifications show: the platform
 * splits text with a card into two messages and then names neither.
 */
export const toActivity = ({ card, text }: Message): Partial<Activity> =>
  card
    ? {
        type: ActivityTypes.Message,
        summary: text.slice(0, 400),
        inputHint: InputHints.AcceptingInput,
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
      }
    : { type: ActivityTypes.Message, text, textFormat: TextFormatTypes.Plain, inputHint: InputHints.AcceptingInput };
