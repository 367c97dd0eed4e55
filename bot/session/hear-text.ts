import { pressedByName } from '../../cards/pressed-by-name';
import { hasJustEnded } from '../../dialogs/conversation/press/take-up';
import type { Speaker } from '../../dialogs/conversation/begin';
import { hear } from '../../dialogs/conversation/hear/hear';
import { noted, typed } from '../../dialogs/conversation/hear/heard';
import { inEnglishOnce } from '../../dialogs/conversation/hear/answers-in-english';
import { press } from '../../dialogs/conversation/press/press';
import type { Context, Response } from '../../dialogs/conversation/context';
import { viewOf } from '../../dialogs/conversation/view/view-of';
import { isOver } from '../../domain/session';
import type { Said, Session } from '../../domain/session';
import { readingOf } from '../../dialogs/conversation/reading';
import type { Reading } from '../../dialogs/conversation/reading';
import type { Ticket } from '../../domain/ticket';
import type { Services } from '../services';
import { findSession } from './load-heard';
import { showInPlace } from './living-card';
import { ticketShown } from './related';
import { show } from './show';
import type { Turn } from '../turn';
import { runConversation } from './run-conversation';

/** What is needed to think about a text. */
type Needs = Pick<Services, 'library' | 'draw'>;

/** No button has a longer name, in UTF-16 units: what is longer names none. */
const longestName = 200;

/** A button whose name was typed: of the living card, or of one that has just come to its end. */
const pressed = (
  services: Needs,
  context: Context,
  latest: Session | null,
  speaker: Speaker,
  text: string,
): Response | null => {
  if (!latest || text.length > longestName || (isOver(latest) && !hasJustEnded(latest, context.now))) return null;
  const action = pressedByName(services.draw(viewOf(context, latest, null), latest).offers, text);
  if (action?.verb === 'say' && isOver(latest))
    return hear(context, latest, speaker, readingOf(services.library, action.text));
  if (!action || !('session' in action)) return null;
  const given = action.verb === 'hand-over' ? { note: latest.note, urgency: latest.urgency } : {};
  return typed(press(context, noted(context, latest, text), { ...action, ...given }));
};

/** What a text comes to in the conversation: the button of the latest card that it names, or what is heard in it. */
export const answerOf = (
  services: Needs,
  context: Context,
  latest: Session | null,
  speaker: Speaker,
  reading: Reading,
): Response =>
  pressed(services, context, latest, speaker, reading.text) ??
  inEnglishOnce(latest, reading.text, hear(context, latest, speaker, reading));

/** What was read and loaded already: a session, which is looked for again when others wrote it, and tickets. */
interface Known {
  readonly latest: Session | null;
  readonly tickets: readonly Ticket[] | null;
}

/** The response, with all of the text that was typed, also where only its beginning was read, and its message: that may be edited. */
const typedIn = ({ session, effects }: Response, now: number, text: string, message: string): Response => {
  const at = session?.transcript.findLastIndex((said) => said.at === now && said.who === 'requester' && !said.pressed);
  const said = at === undefined ? undefined : session?.transcript[at];
  if (!session || at === undefined || !said) return { session, effects };
  const whole: Said = { ...said, ...(text.startsWith(said.text) && { text }), ...(message !== '' && { message }) };
  return { session: { ...session, transcript: session.transcript.with(at, whole) }, effects };
};

/** Takes a text that nobody else took into the conversation. */
export const converse = async (
  services: Services,
  turn: Turn,
  reading: Reading,
  { latest: first, tickets }: Known,
): Promise<void> => {
  services.log.debug({ activity: turn.activityId, typed: reading.text }, 'heard');
  const { person, address, locale, timezone } = turn;
  let isFirst = true;
  const outcome = await runConversation(
    services,
    (store) => {
      if (!isFirst) return findSession(store, turn);
      isFirst = false;
      return Promise.resolve(first);
    },
    (context, latest) => {
      const speaker = { person, address, locale, timezone };
      // What a button says for the person is said to Mailmend, and not to the card of an earlier session.
      const mayName = turn.input.kind === 'text' || (latest !== null && !isOver(latest));
      const response = mayName
        ? answerOf(services, context, latest, speaker, reading)
        : hear(context, latest, speaker, reading);
      return turn.input.kind === 'text'
        ? typedIn(response, context.now, turn.input.text.trim(), turn.activityId)
        : response;
    },
    tickets,
  );
  await show(services, turn, outcome, tickets ?? undefined);
};

/**
 * What a button says for the person: it is meant for the conversation. On the card of a session that ended (`after`) it says
 * nothing once another came behind that one: then that one's card is shown instead.
 */
export const hearText = async (services: Services, turn: Turn, text: string, after?: string): Promise<void> => {
  const latest = await findSession(services.store, turn);
  if (after !== undefined && latest && latest.id !== after) {
    await showInPlace(services, turn, latest, { ticket: await ticketShown(services.store, latest), before: null });
    return;
  }
  await converse(services, turn, readingOf(services.library, text), { latest, tickets: null });
};
