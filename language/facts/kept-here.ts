import { readerOf } from './reading';

const item = '(?:contacts?|tasks?|notes?|appointments?|drafts?|entries|items)';
const web =
  '(?:the |le |la |el )?(?:web(?:mail| side| version)?|owa|browser|server|website|serveur|servidor|correo web)';
const none = '(?:none|no\\b|nothing|nil|keine?\\b|aucune?s?|ningun[oa]?s?|nada|rien|0\\b|-(?=\\s|$))';
const hasNot = "(?:does(?:n't| not|nt)|has(?:n't| not|nt)|lacks?|is missing)";

/** What lies only here, as in a form ("local only items: none") or by what the web has not. */
export const keptHere = readerOf('local-data', [
  {
    value: 'no',
    pattern: new RegExp(
      `\\b(?:local(?:[ -]only)?(?: (?:items?|data|mails?))|lokale (?:daten|elemente)|(?:donnees|elements) (?:locales|locaux)|(?:datos|elementos) locales) ?[:=] ?${none}`,
    ),
  },
  {
    value: 'yes',
    pattern: new RegExp(
      [
        `(?<!\\b(?:no|nothing|not|n't|if|whether) (?:[\\w']+ ){0,3})\\b(?:exists?|lives?|stored|kept|saved) (?:solely|exclusively|purely) (?:on|in) (?:this|my|the|her|his|that) (?:\\w+ )?(?:desktop|pc|laptop|computer|machine|notebook)\\b`,
        `\\b(?:outlook|desktop|client|pc) (?:has|holds|contains|shows) (?:[\\w-]+ ){0,3}?${item} (?:that |which )?${web} ${hasNot}\\b`,
        `\\b(?:im|in) outlook (?:liegen|sind|stehen|gibt es|habe ich) [^.;!?,]{3,40}, die (?:es )?(?:im|auf dem|in) (?:web\\w*|browser|server|owa) (?:aber )?(?:nicht|fehlen)`,
        `(?<!\\b(?:no|nothing|not|n't|if|whether) (?:[\\w']+ ){0,3})\\b(?:drafts?|notes?|tasks?|contacts?) (?:that )?(?:are|exist|live) only in (?:my|her|his|this) (?:desktop )?outlook\\b`,
        `(?<!\\b(?:pas de|aucun|no hay|ningun) )\\b(?:brouillons|notes|taches|contacts|borradores|notas|tareas|contactos) (?:seulement|uniquement|solo|solamente) (?:ici|aqui)\\b`,
        `\\b(?:there is|there's|there are|i have|i've got) (?:\\w+ )?(?:mails?|messages?|something) in (?:the|my) outbox\\b`,
        `\\bexistier(?:t|en) (?:also |ja |wohl )?nur (?:hier|auf (?:meinem|diesem|dem))\\b`,
        `\\boutlook (?:contient|a) (?:\\w+ ){1,3}que ${web} n'a pas\\b|\\boutlook tiene (?:\\w+ ){1,3}que ${web} no tiene\\b`,
      ].join('|'),
    ),
  },
]);
