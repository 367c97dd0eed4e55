import { distance } from 'fastest-levenshtein';
import { foldText } from '../../../language/tag/fold';

/** What agents type in a ticket's thread, by its first word, and the words that say the same in their own language. */
const commands: Readonly<Record<string, readonly string[]>> = {
  claim: ['grab', 'mine', 'ubernehme', 'ubernehmen', 'prendre', 'prends', 'tomar', 'tomo'],
  release: ['unclaim', 'freigeben', 'abgeben', 'liberer', 'liberar'],
  assign: ['reassign', 'give', 'transfer', 'zuweisen', 'zuteilen', 'assigner', 'attribuer', 'asignar'],
  unassign: ['desassigner', 'desasignar'],
  urgency: ['severity', 'dringlichkeit', 'prioritat', 'urgence', 'priorite', 'urgencia', 'prioridad'],
  priority: ['prio'],
  ask: ['question', 'frage', 'fragen', 'demander', 'demande', 'pregunta', 'preguntar'],
  note: ['comment', 'memo', 'notiz', 'notieren', 'vermerk', 'nota', 'remarque', 'anotar'],
  write: ['reply', 'respond', 'message', 'antwort', 'antworten', 'nachricht', 'repondre', 'ecrire', 'responder'],
  resolve: [
    'resolved',
    'solve',
    'solved',
    'solution',
    'fixed',
    'losen',
    'gelost',
    'losung',
    'resoudre',
    'resolu',
    'resolver',
    'resuelto',
  ],
  merge: ['combine', 'join', 'zusammenfuhren', 'fusionner', 'fusionar', 'unir'],
  reopen: ['wieder', 'rouvrir', 'reabrir'],
  close: ['finish', 'schliessen', 'abschliessen', 'fermer', 'cloturer', 'cerrar'],
  'send a fix': ['fix', 'send', 'reparatur', 'correctif', 'arreglo'],
  'take it back': ['undo', 'unsend', 'recall', 'zurucknehmen', 'annuler', 'deshacer'],
  status: ['state', 'stand', 'statut', 'etat', 'estado'],
  transcript: ['conversation', 'history', 'verlauf', 'conversacion', 'historique'],
  help: ['commands', 'hilfe', 'befehle', 'aide', 'ayuda'],
};
const named: readonly (readonly [word: string, command: string])[] = Object.entries(commands).flatMap(
  ([command, words]) => [command, ...words].map((word) => [word, command] as const),
);

/** As many letters as may be wrong, by the length of the command. */
const slipsIn = (command: string): number => (command.length < 6 ? 1 : 2);

/** True for a word in which two neighbours changed places: "sned". */
const isSwapped = (word: string, name: string): boolean => {
  const at = Array.from(word).findIndex((letter, place) => letter !== name.charAt(place));
  const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return at >= 0 && swapped === name;
};

/** A word of three letters is near too many others, and so is one that begins otherwise. */
const isNear = (word: string, name: string): boolean => {
  if (word === name || isSwapped(word, name) || (word.length > 2 && word === name.slice(1))) return true;
  const isLong = word.length > 2 && name.length > 3;
  return isLong && word.startsWith(name.charAt(0)) && distance(word, name) <= slipsIn(name);
};

const longestWord = 24;
const commandNear = (typed: string): string | undefined => {
  const word = typed.replace(/[^\p{L}]/gu, '').slice(0, longestWord);
  return (named.find(([name]) => name === word) ?? named.find(([name]) => isNear(word, name)))?.[1];
};

/** As few words as a mistyped command has beside its name, and as few as no message to somebody else has. */
const [mostBesideName, fewOfMessage] = [3, 2];
/** How people begin who ask for something. */
const asking =
  /^(?:(?:please|pls|plz|can you|could you|i want to|i would like to|i'd like to|let me|let's|i'll|i will|i|we|hey|ok|mailmend|bot|to|set|change|bitte|kannst du|ich|peux tu|je|por favor|puedes|yo|lo) ){1,3}/;
/** What follows a command, and no beginning of a message. */
const goesWithCommand =
  /^(?:to|into|with|in|an|mit|me|mir|moi|high|low|normal|urgent|medium|hoch|niedrig|haute|alta|#?\d{3,9})$/;
const inName = /^(?:a|the|my|ticket|it|this|to|for|private|internal|requester|user|customer)$/;

/** The command that the words before a colon name, alone or with what belongs to it: "ask Adele:", "sned a fix:". */
const commandBeforeColon = (head: readonly string[]): string | undefined => {
  const near = head.map(commandNear);
  const isName = head.every((word, at) => near[at] !== undefined || inName.test(word));
  return isName || head.length === 2 ? near.find((each) => each !== undefined) : undefined;
};

/**
 * What an agent who typed this line may have meant, though it is no command: a command's name, or an empty text where
 * only its form says so (one or two words, or a word with a colon). Null for what reads like a message.
 */
export const nearCommand = (typed: string): string | null => {
  const line = foldText(typed);
  const words = line.split(' ');
  const [first = '', ...rest] = line.replace(asking, '').split(' ');
  const before = /^([^:：]{1,40})[:：](?!\/)/.exec(line)?.[1]?.trim() ?? '';
  const named = commandBeforeColon(before.replace(asking, '').split(' '));
  if (named !== undefined) return named;
  const isShort = rest.length < mostBesideName;
  const near = commandNear(first) ?? (isShort ? commandNear(words.at(-1) ?? '') : undefined);
  if (near !== undefined && (isShort || rest.includes('ticket') || goesWithCommand.test(rest[0] ?? ''))) return near;
  return /^\p{L}+$/u.test(before) || words.length <= fewOfMessage ? '' : null;
};
