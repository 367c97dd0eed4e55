import { dunno } from './not-known';

/** Outlook in the browser and Outlook itself, by names that sound like a program that changes mail. */
const clients =
  /\baplicacion (?:de )?(?:outlook|correo)\b|\bapplication (?:d')?outlook\b|\b(?:outlook )?web[ -]app\b|\b(?:desktop|outlook|mail|mobile|phone) (?:app|programme?|application)\b|\bapp (?:on|of) (?:my|the|her|his) (?:i?phone|ipad|mobile|tablet|samsung)\b|\b(?:in|into|inside|of|from|with|to) (?:the|my|her|his) (?:programme?|app|application)\b(?! (?:that|which|we|for))/g;

/** A text without the names of Outlook; everything stays in its place. */
export const withoutClients = (folded: string): string => folded.replace(clients, (name) => ' '.repeat(name.length));

const person =
  '(?:secretary|assistant|colleague|co-?worker|boss|deputy|pa|wife|husband|manager|sekretarin|assistentin|kolleg(?:e|in)|chefin?|collegue|assistante?|secretaire|secretari[oa]|companer[oa]|jef[ea])';
const changed =
  '(?:alter\\w*|chang\\w+|mov(?:ed|es)|edit\\w*|delet\\w+|re-?scheduled|geandert|verschoben|geloscht|modifi\\w+|deplace\\w*|cambi\\w+|movi\\w+|borr\\w+)';
const elsewhere =
  '(?:on|in|via|through|im|ubers?|sur|dans|en|por) (?:the |le |la |el )?(?:web\\w*|owa|browser|internet|website|navigateur|navegador|(?:her |his )?(?:phone|ipad|tablet))';

/** "My secretary altered twenty appointments on the web". */
export const bySomebody = new RegExp(
  `(?![^.;!?]*\\b(?:passwords?|settings|passwort|kennwort|mot de passe|contrasena)\\b)\\b(?:my|our|his|her|the|a|meine?|unsere?|mon|ma|notre|mi|nuestr[oa]) ${person} (?:has |had |hat |a |ha )?(?:[\\w-]+ ){0,4}?(?:${changed}\\b[^.;!?]{0,50}\\b${elsewhere}\\b|${elsewhere} (?:[\\w-]+ ){0,3}?${changed})`,
);

const program = '(?:software|program\\w*|programm\\w*|tool|script|skript|system|robot|bot|logiciel|programa)';
const someone =
  "(?:person|people|human|somebody|someone|colleague|user|man|mensch|jemand|kolleg\\w+|personne|quelqu'un|collegue|persona|alguien|companer\\w+)";
const either = `(?:${program}\\b[^.;!?,]{0,14}\\b(?:or|oder|ou|o|u) (?:\\w+ )?${someone}|${someone}\\b[^.;!?,]{0,14}\\b(?:or|oder|ou|o|u) (?:\\w+ )?${program})`;

/** "Couldn't tell you if it was software or a person". */
export const programOrPerson = new RegExp(
  `\\b(?:whether|if|ob|si|did|was (?:it|that)|by|through|von|durch|par|por)\\b[^.;!?]{0,30}\\b${program}\\b[^.;!?]{0,40}(?:[,?] ?| )(?:i |we |she |he |they |that |which |honestly |really )*${dunno}|\\b${dunno}\\b[^.;!?]{0,16}\\b(?:if|whether|ob|si|s')\\b[^.;!?]{0,20}\\b${either}|\\b(?:if|whether|ob|si|s'il)\\b[^.;!?]{0,20}\\b${either}\\b[^.;!?]{0,30}\\b(?:${dunno}|i (?:can't|cannot|couldn't|don't) (?:say|tell|know))`,
);
