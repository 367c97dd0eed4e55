import { isSymptom } from '../../../domain/labels';
import type { Session } from '../../../domain/session';
import type { SessionAction } from '../../event';
import { where } from '../../guide/walk/where';
import { foldText } from '../../../language/tag/fold';
import { puzzled, shown } from '../hear/hear-in-session';
import { press } from '../press/press';
import type { Context, Response } from '../context';
import { say } from '../../../texts/say';

const plain = (text: string): string =>
  foldText(text.normalize('NFC'))
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();

const onward =
  /^((ok(ay)?|yes|ja|oui|si|so|and|und|et|y|please|bitte) )*(go( on| ahead)?|continue|proceed|next( (one|step))?|carry on|keep going|start|begin|let'?s (go|start|begin|do it|continue)|ready|weiter( geht'?s)?|los( geht'?s)?|(dann )?leg los|fang an|mach weiter|geht'?s weiter|continue[rz]|on continue|suivant|on y va|vas y|allons y|commence[rz]?|continuar|sigue|siguiente|adelante|empezar|empecemos|vamos)( (please|bitte|s'?il (te|vous) plait|por favor))?$/;

/** True for a text that says no more than "go on". */
export const isGoOn = (text: string): boolean => onward.test(plain(text));

const sending =
  /^((ok(ay)?|yes|ja|oui|si|please|bitte) )*(send|submit|(ab)?schicken|(ab)?senden|absenden|schick es ab|envoyer|envoie|envoyez|enviar|envia)( (it|this|that|now|off|es|jetzt|please|bitte))*$/;

/** "Send it", typed on the hand-over card. */
export const isSend = ({ stage, aside }: Session, text: string): boolean =>
  stage === 'handing-over' && aside === null && sending.test(plain(text));

/** The button that "go on" means on the card that is shown; null where none does. */
const goOnAction = ({ library }: Context, { id, aside, stage, label }: Session): SessionAction | null => {
  switch (aside?.kind) {
    case 'double':
    case 'back-again':
    case 'incident':
      return { verb: 'go-on', session: id };
    case 'leave-this':
      return { verb: 'stay', session: id };
    case 'parked':
    case 'stuck':
    case 'stuck-at':
    case 'when-later':
    case 'still-missing':
      return { verb: 'resume', session: id };
    case 'for-whom':
      return { verb: 'for-whom', session: id, name: '' };
    case 'still-there':
    case 'maybe-lost':
    case 'change-fact':
    case 'how-to-find-out':
      return null;
    case undefined:
      return stage === 'confirming' && label !== null && isSymptom(library.labels, label)
        ? { verb: 'start-guide', session: id }
        : null;
  }
};

const isDoing = ({ library }: Context, { stage, walk }: Session): boolean =>
  stage === 'guiding' && walk !== null && where(library, walk).kind === 'do';

/** "Go on": what the card offers for it; from the steps of a procedure to the question how it went. */
export const goingOn = (context: Context, session: Session): Response => {
  const action = goOnAction(context, session);
  if (action) return press(context, session, action);
  const asks = session.aside !== null || !isDoing(context, session);
  return asks ? shown(session, puzzled) : shown({ ...session, aside: { kind: 'still-there' } });
};

/** A thumb up, and nothing else: to what was understood it is a yes. */
export const isThumbsUp = (text: string): boolean => /^[\u{1F44D}\u{1F44C}]\p{Emoji_Modifier}?$/u.test(text.trim());

const okay =
  /^(\u{1F44D}\p{Emoji_Modifier}?|\u{1F44C}\p{Emoji_Modifier}?|(ok(ay)?|alright|all right|fine|got it|i see|understood|will do|klar|alles klar|gut|verstanden|d accord|compris|vale|entendido|thanks|thank you|danke|merci|gracias)( |$))+$/u;

/** True for a nod to the steps on the card: it says neither that they were carried out nor what came of them. */
const isNod = (text: string): boolean =>
  okay.test(
    foldText(text.normalize('NFC'))
      .replace(/[!.,;:)'(\s]+/g, ' ')
      .trim(),
  );

/** "OK" to the steps of a procedure is left at that: the card with them stays where it is; null for anything else. */
export const nodding = (context: Context, session: Session, text: string): Response | null => {
  const isReading = session.aside === null || session.aside.kind === 'stuck-at';
  if (!isReading || !isDoing(context, session) || !isNod(text)) return null;
  return { session, effects: [{ kind: 'say', text: say('take-your-time-steps-above') }] };
};
