import { readerOf, type FactReader } from './reading';

const onlyMe = [
  '(?:only|just) (?:(?:for|with|to) me\\b|me(?! \\w+ing\\b)|him|mine|us two|my (?:account|mailbox)|(?:one|this one|that one|a single) (?:user|person|guy|colleague|employee|client))(?! (?:use|uses|folder|calendar))',
  '(?:for|with) me only|(?<!from |off |to )\\b(?:one user|this one (?:guy|colleague|person))\\b(?! of)',
  "no ?(?:body|-? ?one)(?:'s)? (?:else|but me)|(?:every ?(?:one|body)|all|nobody|no one)(?:'s)?(?: \\w+){0,3} (?:except|but|apart from|other than) (?:for )?(?:me|mine|my|in mine|him|her|this user)\\b",
  "every ?(?:one|body) else(?:'s)?(?: \\w+)? (?:is|are|has|works?|can|sees?|gets?|in)",
  "(?:all )?(?:my |her |his |the )?(?:office |team)?(?:colleagues?|co-?workers|mates|others|other (?:users|people|colleagues|staff|mailboxes[^.;!?,]{0,24}))(?:'s?)? (?:are (?:fine|ok|okay|not affected)|is (?:fine|ok|okay)|do(?:es)?(?:n't| not) have|have no|has no|see (?:it|all|them|everything)|sees (?:it|all)|still (?:have|see)|can (?:see|open)|is okay|works?|connect|fine\\b|ok\\b)",
  'not (?:my|the|any) (?:office mates|colleagues|co-?workers|others|other users)|hers is (?:okay|ok|fine)|(?:but|just) not in mine',
  'nur (?:bei mir|ich|ihn|sie allein|bei (?:einem|einer) (?:benutzer|kolleg\\w+|mitarbeiter\\w*)|ein(?:e[nm]?)? (?:benutzer|kolleg\\w+))|(?:bei )?(?:niemand|keinem?)(?:em)? (?:anderen?|anders|sonst|auss?er (?:bei )?mir)|sonst (?:niemand|keiner)|(?:bei )?allen? anderen (?:benutzer\\w*|kollegen|haben|konnen|geht|ist)|bei (?:den )?(?:anderen|kollegen) (?:geht|ist|klappt|funktioniert)',
  "(?:seulement|uniquement) (?:moi|chez moi|pour moi)|(?:il n'y a |c'est )?(?:que|juste) (?:moi|chez moi)|chez (?:mes|les) collegues (?:tout|ca)|(?:un seul|une seule) (?:utilisat\\w+|collegue|personne)|personne d'autre|(?:mes collegues|les autres) (?:voient|n'ont pas|ont tout)",
  'solo (?:a mi|yo|me pasa(?! (?:con|cuando|en|si|desde|al)\\b)|un usuario|una persona|a (?:el|ella|un usuario))|a (?:los|mis) (?:demas|companeros)[^.;!?]{0,16}(?:bien|no les)|(?:nadie|ningun(?:o)?) (?:mas|otro)|los demas (?:no|lo ven|ven|estan bien)',
];

const people = [
  "every ?(?:body|one)(?! else)(?:'s (?:mail|outlook|calendar|mailbox|inbox))?(?: (?:here|in (?:the|our) \\w+|at work))?",
  'all (?:of us|(?:the |our |my )?(?:users|staff|colleagues|employees|people|departments|offices)|(?:the )?\\w+ (?:of us|users|people|colleagues)|of (?:sales|accounting|marketing|hr|support|us))',
  '(?:the |our )?(?:whole|entire) (?:company|office|department|team|organi[sz]ation|floor|school|staff|firm|building|site|branch)',
  'none of (?:us|our (?:people|users|staff|colleagues))|nobody(?: here| in (?:the|our) \\w+)?(?= (?:gets|sees|can (?:see|send|open|receive|work)|receives|has (?:mail|anything|any|new)))|every user|whoever opens it',
  'alle (?:benutzer|kollegen|nutzer|mitarbeiter|user)|die ganze (?:firma|abteilung|etage|belegschaft)|das ganze (?:team|buro|haus)|niemand (?:hier|im haus|in der \\w+)',
  "tout le monde|tous les (?:utilisateurs|collegues)|tous mes collegues|toute l'(?:entreprise|equipe)|tout (?:le service|l'etage|le bureau|le departement)|toute la (?:boite(?! (?:de|mail))|societe)|personne (?:ici|au bureau)",
  'todos (?:los|mis) (?:usuarios|companeros)|toda la (?:empresa|oficina|planta|plantilla)|todo el (?:departamento|equipo(?! de)|edificio|mundo)|nadie (?:aqui|en la \\w+)',
].join('|');
const trouble =
  "(?:it|this|the same|same|the (?:problem|issue|trouble|old|wrong)|affected|nothing|missing|miss|miss(?:es)?|lost|loses?|lose|stopped|stops|down|red|disconnected|stale|wrong|the old|empty|old (?:mails?|state|calendar|version)|report|gone|complain\\w*|reports?|can'?t|cannot|don't|doesn't|gets? (?:no|any|a mail|mail|anything|nothing|asked)|(?:has|have|gets?|sees?) ['\"]|asked for|prompted|has no|have no|without|betroffen|dasselbe|das gleiche|fehlen|fehlt|keine?|nicht|falsch|leer|es|touche\\w*|concerne\\w*|le (?:meme )?probleme|la meme chose|ne|plus|manque|vide|lo mismo|el (?:mismo )?problema|afectad\\w+|no|igual|falta)";

/** Letters between who it is and what ails them. */
const near = '[^.;!?,:]{0,45}?';
/** "I write to everybody" is about somebody else. */
const notTo = '(?<!\\b(?:to|from|by|of|with|tell|told|ask|invited?|an|von|a|de|par) )';
const everybody = [
  '\\b(?:nobody|no one) (?:here|(?:in|at) (?:the|our) \\w+) (?:gets|sees|receives|can (?:see|send|open|receive)) (?:any )?(?:new )?(?:e-?mails?|messages|anything)\\b(?! (?:wrong|odd|strange|unusual))',
  `${notTo}\\b(?:${people})\\b${near}\\b${trouble}\\b`,
  '\\b(?:affects|hits|happens to|(?:the )?same for|happens with|happens for|wrong for|gone for|missing for|broken for|down for|stopped for|is so for) (?:every ?(?:body|one)(?! else)|all (?:of us|users|the users|our users|staff|colleagues))\\b',
  '\\bcompany-?wide\\b|\\bwhoever (?:opens|looks)\\b|\\b(?:bei|betrifft) (?:allen?|allen (?:benutzern|kollegen|nutzern|mitarbeitern))\\b(?! (?:ordnern|mails|anderen|meinen))|\\bchez tous\\b|\\bpour tout le monde\\b|\\ba todos (?:nos|les)\\b|\\b(?:les? pasa|ocurre|afecta) a (?:todos|toda la (?:empresa|oficina|planta)|todo el (?:departamento|equipo|edificio|mundo))\\b',
  `\\b(?:ask(?:s|ing)|prompt(?:s|ing)|bother(?:s|ing)|disconnect(?:s|ing)|kick(?:s|ing) out) (?:${people})(?= (?:on|in|at|for|here|again|over)\\b|[.,;!?]|$)`,
  '\\b(?:not|no|nothing|stopped|down)\\b[^.;!?]{3,50}, (?:nobody|no one) (?:in|at) (?:the|our) (?:firm|office|company|team|department|building)\\b',
];
/** Asked, thought of, or said of people who only have to do with the item. */
const notSaid =
  /\b(?:attendees|invited|calendar of|on everybody|everybody else|birthday|(?:except|apart from|but not|but only)|some|half|almost|not all|not every\w*)\b/;
const asked =
  /\bis it (?:only|just) me\b|\b(?:am i|is this|ob|bin ich|suis-je|soy)\b[^.;!?]{0,24}\b(?:only|just|nur|einzige|seul|solo|unico)\b[^.!?]*\?|\b(?:is|does|do|has|have|is it)\b[^.;!?]{0,20}\b(?:every ?(?:one|body)|anybody else|all users)\b[^.!?]*\?/;

/** "It isn't just me" says that there are more. */
const notOnly = /\b(?:not|isn't|wasn't|nicht|n'est pas|pas|no (?:es|soy)|no) $/;

/** "The others are fine" may be said of folders. */
const things = /\b(?:folders?|calendars?|contacts|mailbox\w*|accounts?|ordner|dossiers?|carpetas?)\b/;

const readsOnlyMe = readerOf('affected', [
  { value: 'only-me', pattern: new RegExp(`\\b(?:${onlyMe.join('|')})(?![\\p{L}])`, 'u') },
]);
const readsEverybody = readerOf('affected', [{ value: 'everybody', pattern: new RegExp(everybody.join('|')) }]);

/** Who has the problem: one person, or everybody. What lies only on one computer or in one folder is neither. */
export const affected: FactReader = (source) => {
  if (asked.test(source.folded)) return [];
  const me = readsOnlyMe(source).filter(
    ({ words }) =>
      !(/^(?:the |all )?others/i.test(words) && things.test(source.folded)) &&
      !notOnly.test(source.text.slice(0, source.text.indexOf(words)).toLowerCase()),
  );
  return me.length > 0 || notSaid.test(source.folded) ? me : readsEverybody(source);
};
