import type { Session } from '../../../domain/session';
import { foldText } from '../../../language/tag/fold';
import { hasGuide } from '../../guide/find-guide';
import type { SessionAction } from '../../event';
import type { Context } from '../context';

const elsewhere =
  /^(?:(?:no|nope|nein|non) )?(?:(?:it'?s|it is|thats|that'?s|es ist|c'?est|es) )?(?:(?:something|anything|etwas|was) (?:else|different|anderes)|autre chose|otra cosa|none of (?:these|those|them)|keins davon|nichts davon|aucun de ceux-la|ninguno de estos)$/;

/** "It's something else", as a card of choices offers it. */
export const saysSomethingElse = (text: string): boolean =>
  elsewhere.test(
    foldText(text.normalize('NFC'))
      .replace(/[.,!;:\s]+/g, ' ')
      .trim(),
  );

/** What a bare yes or no means to a card that asks something, though not a fact; null when it means nothing there. */
export const bareAnswer = (
  { library }: Pick<Context, 'library'>,
  session: Session,
  said: 'yes' | 'no',
): SessionAction | null => {
  const id = session.id;
  const yes = said === 'yes';
  if (session.aside?.kind === 'maybe-lost') return { verb: yes ? 'lost' : 'stay', session: id };
  if (session.aside?.kind === 'leave-this') return { verb: yes ? 'leave' : 'stay', session: id };
  if (session.aside?.kind === 'double') return { verb: yes ? 'join-ticket' : 'go-on', session: id };
  if (session.aside?.kind === 'back-again' || session.aside?.kind === 'stopped-before')
    return { verb: yes ? 'next-fix' : 'go-on', session: id };
  if (session.aside?.kind === 'incident') return { verb: yes ? 'follow-incident' : 'go-on', session: id };
  if (session.aside?.kind === 'details') return yes ? null : { verb: 'resume', session: id };
  if (session.aside !== null) return null;
  if (session.stage === 'handing-over') {
    return yes
      ? { verb: 'hand-over', session: id, note: session.note, urgency: session.urgency }
      : { verb: 'back', session: id, step: null };
  }
  const other: SessionAction = { verb: 'something-else', session: id, round: session.rejected.length };
  if (session.stage === 'clarifying') return yes ? null : other;
  if (session.stage !== 'confirming' || session.label === null) return null;
  if (!hasGuide(library, session.label)) return yes ? { verb: 'person', session: id } : other;
  return yes ? { verb: 'start-guide', session: id } : other;
};
