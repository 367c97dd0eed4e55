/** Stands for every letter of a mention of Outlook on the web. */
export const webMark = '§';
/** Stands for every letter of a mention of Outlook on this computer. */
export const hereMark = '¤';

const place =
  '(?:(?:\\b(?:in|on|at|inside|within|im|in der|in dem|ins|auf|sur|dans|en|with|per|by|using|log(?:s|ged)? (?:in|on) ?to|log(?:s|ged)? into|sign in to|look in|check in) )(?:(?:the|my|her|his|our|their|le|la|el|mon|ma|mi|su|dem|der|meinem|seinem|ihrem) )?)?(?:\\bthe )?';
const web = [
  'owa',
  'outlook web(?: app| access)?',
  'outlook (?:on|in|im|auf dem|sur le|en la) (?:the )?web',
  'outlook\\.(?:office(?:365)?|live)?\\.?com',
  'web-?mail(?:er|s)?(?: (?:client|page|site|interface))?|webzugriff|weboberflache|web(?:ansicht|version)|web[ -](?:mail|version|app|access|client|page|site|interface|portal|outlook|calendar|view|thing|one|side|inbox)|website|web(?=(?: \\p{L}+){0,2} (?:shows|has|says|is|ok|okay|fine|works|updated|neither|either|too|correct|right)\\b|[:=])',
  '(?:web )?browser(?: (?:version|inbox))?|chrome|edge|firefox|safari|navigateur|navegador',
  'internet (?:one|version|page|site)|pagina web|site web|version (?:internet|web)|correo web|version web',
  'portal|office 365 online|outlook online|online version|online mailbox',
];
/** Bare "web" and "internet" mean Outlook on the web only after a word of place: "the internet works" does not. */
const placedWeb =
  '\\b(?:(?:in|on|over) the (?:web|internet|net)|im (?:web|internet|netz)|ubers (?:web|internet)|sur (?:le web|internet|le net|le site)|en (?:la web|internet|el web)|(?:on|via|by) web|(?<!(?:through|via|by|from) )the web|la web|le web|das web|el web|is online|empty online|right online|fine online|there online|online is)(?!(?:-| )?(?:site|page|link|shop|meeting|cam|conference|hook|part))\\b';
const webMention = new RegExp(`${placedWeb}|${place}(?<![\\p{L}\\p{N}§-])(?:${web.join('|')})(?![\\p{L}\\p{N}])`, 'gu');

const local = [
  '(?:ms |microsoft |classic |the |my |his |her |mein(?:em)? |mon |mi |son |su |our )*(?:desktop |installed )?outlook(?: (?:desktop|client|program(?:me)?|app|classic))?(?: (?:for microsoft )?(?:20\\d\\d|365))?',
  'desktop(?: app| client| program)?',
  '(?:work |home )?(?:pc|laptop|computer|notebook|machine)',
  'client|program(?:me)?|programm|programa',
  'rechner|poste|ordinateur|ordenador|portatil|equipo|escritorio|bureau',
  'here|hier|ici|aqui|at my desk|installed (?:program|one)',
];
const hereMention = new RegExp(
  `(?:\\b(?:in|on|im|am|auf|an|sur|dans|en|at) (?:(?:the|my|her|his|our|this|that|dem|der|meinem|diesem|mon|ma|son|le|la|el|mi|su|este) )?)?(?<![\\p{L}\\p{N}])(?:${local.join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** The text with each mention of the web and of Outlook here made of marks, every other letter in its place. */
export const maskPlaces = (folded: string): string =>
  folded
    .replace(webMention, (mention) => webMark.repeat(mention.length))
    .replace(hereMention, (mention) => hereMark.repeat(mention.length));
