import { setTimeout } from 'node:timers/promises';
import { ActivityTypes } from 'botbuilder';
import type { TurnContext } from 'botbuilder';
import { activityIdOf, addressOf, inputOf, localeOf, personOf, teamOf, timezoneOf } from './activity';
import { isBrokenOff, tooLate, toDeliveryError } from './delivery';
import { isForExtension } from './extension-asked';
import { extensionBody } from './extension-body';
import { withTimeout } from './with-timeout';
import { toActivity } from './messages';
import type { Answer, Handler, Turn } from '../turn';
import { line } from '../services';
import { say, words } from '../../texts/say';
import type { Reader } from '../../domain/say';

const body = (reader: Reader, name: string | undefined, answer: Answer | null): object => {
  if (isForExtension(name)) return extensionBody(reader, name, answer);
  if (name !== 'adaptiveCard/action') return {};
  if (answer?.kind === 'card' || answer?.kind === 'form') {
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: answer.message.card };
  }
  const value = words(reader, answer?.kind === 'notice' ? answer.text : say('the-answer-is-in-the'));
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value };
};

/** The longest that a reply waits when the platform asks for a moment, in milliseconds; the turn has to end soon. */
const longestMoment = 3_000;

/** Tries once more when the platform refused for now and asked for a short wait, or when the connection broke off. */
const patiently = async <T>(send: () => Promise<T>): Promise<T> => {
  try {
    return await send();
  } catch (error) {
    const wait = isBrokenOff(error) ? 0 : toDeliveryError(error).retryAfter;
    if (wait === null || wait > longestMoment) throw error;
    await setTimeout(wait);
    return send();
  }
};

/** Sends as long as the turn lasts, through the SDK's context, which by itself waits for an answer for ever. */
const replies = (context: TurnContext, longest: number): Pick<Turn, 'send' | 'update'> => ({
  send: async (message) => {
    const send = () => withTimeout(context.sendActivity(toActivity(message)), longest, tooLate);
    return (await patiently(send))?.id ?? null;
  },
  update: async (messageId, message) => {
    const update = () =>
      withTimeout(context.updateActivity({ ...toActivity(message), id: messageId }), longest, tooLate);
    try {
      await patiently(update);
      return true;
    } catch (error) {
      const failure = toDeliveryError(error);
      if (failure.outcome === 'later') throw failure;
      return false;
    }
  },
});

/**
 * Turns what the SDK hands over into a turn, and the turn's answer into an invoke response. Nothing else. A reply that the
 * platform does not take within `longestReply` milliseconds fails: the next turns of the conversation wait for this one.
 */
export const makeHelpdeskBot =
  (handle: Handler, longestReply = 10_000) =>
  async (context: TurnContext): Promise<void> => {
    const { activity } = context;
    const type: string = activity.type;
    const isInvoke = type === 'invoke';
    let answered: Answer | null = null;
    const reader: Reader = { locale: localeOf(activity), timezone: timezoneOf(activity) };
    await handle({
      activityId: activityIdOf(activity),
      person: personOf(activity),
      address: addressOf(activity),
      ...reader,
      team: teamOf(activity),
      input: inputOf(context),
      ...replies(context, longestReply),
      answer: (answer) => {
        answered = answer;
      },
    });
    if (isInvoke) {
      const value = { status: 200, body: body(reader, activity.name, answered) };
      await context.sendActivity({ type: ActivityTypes.InvokeResponse, value });
      return;
    }
    const notice = answered as Answer | null;
    if (notice?.kind === 'form') await context.sendActivity(toActivity(notice.message));
    if (notice?.kind === 'notice' && activity.conversation.conversationType === 'personal') {
      await context.sendActivity(toActivity(line(reader, notice.text)));
    }
  };
