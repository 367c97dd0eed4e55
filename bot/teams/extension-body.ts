import type { Reader } from '../../domain/say';
import { say, words } from '../../texts/say';
import type { Answer } from '../turn';

const cardOf = (content: unknown) => ({ contentType: 'application/vnd.microsoft.card.adaptive', content });

/** How high a dialog is, in pixels: all of it is seen without scrolling. */
const dialogSize = { width: 'medium', height: 'medium' } as const;

/** What the platform gets as the answer to such an invoke. */
export const extensionBody = (reader: Reader, name: string, answer: Answer | null): object => {
  if (answer?.kind === 'dialog') {
    const value = { title: words(reader, answer.title), ...dialogSize, card: cardOf(answer.message.card) };
    return { task: { type: 'continue', value } };
  }
  if (answer?.kind === 'found' && answer.items.length > 0) {
    const attachments = answer.items.map(({ title, says, message }) => ({
      ...cardOf(message.card),
      preview: {
        contentType: 'application/vnd.microsoft.card.thumbnail',
        content: { title: words(reader, title), text: words(reader, says) },
      },
    }));
    return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
  }
  // An address of which nothing is told stays as it is.
  if (name === 'composeExtension/queryLink') return {};
  const isSearch = name === 'composeExtension/query';
  const otherwise = isSearch ? say('nothing-found') : say('the-answer-is-in-the');
  const text = words(reader, answer?.kind === 'notice' ? answer.text : otherwise);
  return isSearch ? { composeExtension: { type: 'message', text } } : { task: { type: 'message', value: text } };
};
