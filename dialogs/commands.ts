import type { Saying } from '../domain/labels';
import { foldText } from '../language/tag/fold';

/** Whole texts, folded and without politeness, that are commands at any time. */
const words: Readonly<Partial<Record<Saying, readonly string[]>>> = {
  help: [
    'help',
    'help me',
    'i need help',
    'what can you do',
    'commands',
    'menu',
    'hilfe',
    'hilf mir',
    'was kannst du',
    'befehle',
    'aide',
    'aide moi',
    'que sais tu faire',
    'commandes',
    'ayuda',
    'ayudame',
    'que puedes hacer',
    'comandos',
    '?',
  ],
  greeting: [
    'hi',
    'hello',
    'hey',
    'hi there',
    'hello there',
    'hey there',
    'good morning',
    'good afternoon',
    'good evening',
    'good day',
    'morning',
    'hallo',
    'guten morgen',
    'guten tag',
    'guten abend',
    'moin',
    'servus',
    'gruss gott',
    'bonjour',
    'salut',
    'bonsoir',
    'coucou',
    'hola',
    'buenos dias',
    'buenas tardes',
    'buenas',
  ],
  restart: [
    'restart',
    'start over',
    'start again',
    'start new',
    'new problem',
    'begin again',
    'reset',
    'neu starten',
    'neustart',
    'von vorne',
    'neues problem',
    'neu anfangen',
    'recommencer',
    'nouveau probleme',
    'empezar de nuevo',
    'reiniciar',
    'nuevo problema',
    'volver a empezar',
  ],
  back: [
    'back',
    'go back',
    'previous',
    'previous step',
    'one step back',
    'zuruck',
    'einen schritt zuruck',
    'geh zuruck',
    'retour',
    'revenir',
    'revenir en arriere',
    'atras',
    'volver',
    'volver atras',
    'paso anterior',
  ],
  cancel: [
    'cancel',
    'stop',
    'quit',
    'exit',
    'abort',
    'stop it',
    'stop this',
    'stop here',
    'cancel it',
    'cancel this',
    'never mind',
    'nevermind',
    'forget it',
    'abbrechen',
    'stopp',
    'beenden',
    'vergiss es',
    'annuler',
    'arreter',
    'arrete',
    'quitter',
    'laisse tomber',
    'cancelar',
    'parar',
    'salir',
    'olvidalo',
  ],
  tickets: [
    'my tickets',
    'tickets',
    'my ticket',
    'show my tickets',
    'ticket status',
    'open tickets',
    'meine tickets',
    'mein ticket',
    'zeig meine tickets',
    'mes tickets',
    'mon ticket',
    'mis tickets',
    'mi ticket',
  ],
  human: [
    'talk to a person',
    'talk to a human',
    'talk to someone',
    'talk to somebody',
    'human',
    'person',
    'agent',
    'a person',
    'a human',
    'helpdesk',
    'support',
    'speak to a person',
    'speak to someone',
    'call me',
    'mit einem menschen sprechen',
    'mensch',
    'mitarbeiter',
    'ich mochte mit einem menschen sprechen',
    'parler a une personne',
    'parler a quelqu un',
    'un humain',
    'hablar con una persona',
    'hablar con alguien',
    'una persona',
    'un humano',
  ],
  thanks: [
    'thanks',
    'thank you',
    'thank you very much',
    'thanks a lot',
    'many thanks',
    'thx',
    'ty',
    'cheers',
    'danke',
    'danke schon',
    'vielen dank',
    'danke sehr',
    'merci',
    'merci beaucoup',
    'gracias',
    'muchas gracias',
  ],
};

const sayingOf = new Map<string, Saying>(
  (Object.entries(words) as [Saying, readonly string[]][]).flatMap(([saying, texts]) =>
    texts.map((text): [string, Saying] => [text, saying]),
  ),
);

/** What may stand around a command without changing it. */
const politeBefore =
  /^(?:(?:please|pls|bitte|por favor|s'?il (?:te|vous) plait|ok|okay|hey|hi|can you|could you|i want to|i'd like to|i would like to|ich mochte|je veux|quiero|@?mailmend) )+/;
const politeAfter =
  /(?: (?:please|pls|plz|bitte|por favor|s'?il (?:te|vous) plait|now|bot|mailmend|thanks|thank you|danke|merci|gracias|team)){1,6}$/;

/** The longest text that can be a command; anything longer is told to triage. */
const longestCommand = 60;

/**
 * The command that a short typed text is, whatever its case, accents, punctuation and politeness; else null.
 * Needs no training, so these words work at any time.
 */
export const typedCommand = (text: string): Saying | null => {
  if (text.length > longestCommand * 2) return null;
  const plain = foldText(text.normalize('NFC').trim());
  if (plain === '?') return 'help';
  const bare = plain
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (bare.length > longestCommand) return null;
  const forms = [
    bare,
    bare.replace(politeAfter, ''),
    bare.replace(politeBefore, ''),
    bare.replace(politeBefore, '').replace(politeAfter, ''),
  ];
  for (const form of forms) {
    const saying = sayingOf.get(form) ?? sayingOf.get(form.replaceAll("'", ' '));
    if (saying !== undefined) return saying;
  }
  return null;
};
