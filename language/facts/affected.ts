import { readAt, type FactReader } from './reading';
import type { Clause } from '../tag/clauses';
import { says } from '../tag/tag';
import { stateOf, type State } from '../tag/state';

const hint =
  /only|just|else|every|all\b|whole|entire|none of|nobody|no one|colleague|co-?worker|others|other |next to me|beside|nur\b|niemand|kein|kolleg|andere|alle|ganze|jeder|seul|que moi|juste|uniquement|personne|collegue|autres|tous|tout|solo|solamente|nadie|ningun|companer|demas|todo|toda|einzig|unic[oa]|both|mates|assistant|several|many|company-?wide|whoever|chez moi/;

const nobodyElse =
  /\b(?:nobody|no ?(?:-? ?one)|none|no other \w+)(?:'s)? ?(?:else|but (?:me|him|her))\b|\b(?:every ?(?:one|body)|all|nobody|no one)(?:'s)?(?: \w+){0,3} (?:except|but|apart from|other than) (?:for )?(?:me|mine|in mine|him|her|this user)\b/;
const onlyMe = [
  /\b(?:only|just|solely|exclusively) (?:(?:for|with|to|affects?|hits|happens to|in my case|concerns) )?(?:to )?(?:me|him|her|mine|us two|my (?:account|mailbox|profile|outlook|pc|computer|machine)|(?:one|a single|this|that|this one|that one) (?:user|person|guy|girl|lady|colleague|employee|client|account))\b(?! (?:\w+ing|use|uses|folder|calendar|who files))/,
  /\b(?:i'?m|i am|he is|he's|she is|she's|seems i am|being) the only (?:one|person|user|guy|unlucky)\b(?! (?:who (?:uses?|files|works|writes|has access)|that uses|with (?:a )?(?:mac|iphone)))/,
  /\b(?:for|with|to|on) (?:me|him|her|my (?:pc|account|mailbox)) (?:only|alone|exclusively)\b|\bit'?s (?:just|only) me\b|\bonly i (?:have|get|see|suffer|am)\b/,
  /\b(?<!from |off |to )(?:one user|this one (?:guy|colleague|person)|(?:a )?single user)(?:'s)?\b(?! of)/,
  /\bnur (?:bei|fur) (?:mir|mich|ihm|ihr|einem? (?:benutzer\w*|kolleg\w+|mitarbeiter\w*|person))\b|\bnur (?:ich|mich|er|ihn)\b|\bbin (?:ich )?(?:der|die) einzige\b|\b(?:der|die) einzige mit\b|\bbetrifft nur (?:mich|ihn|sie|eine)\b/,
  /\b(?:que|uniquement|seulement|juste) (?:chez |pour |a )?(?:moi|elle|lui|un (?:seul )?(?:utilisateur|collegue|poste)|mon (?:poste|compte))\b|\bje suis (?:le seul|la seule)\b|\b(?:moi|lui|elle) seule?(?:ment)?\b|\bun(?:e)? seul(?:e)? (?:utilisat\w+|collegue|personne)\b/,
  /\b(?:solo|unicamente|solamente) (?:a|en|con|para)? ?(?:mi\b(?! \w)|mi (?:cuenta|buzon|equipo)|yo|ella|el\b(?! \w)|un (?:usuario|companero)|una (?:persona|usuaria))|\bsoy (?:el|la) unic[oa]\b|\bsolo me pasa(?= a mi\b|[.,;!]|$)|\ba mi solo\b/,
];
const onlyHasIt = /\b(?:sonst|ansonsten) (?:hat (?:das |es )?)?(?:niemand|keiner)\b/;

/** "All the others are fine" may be said of folders. */
const ofThings =
  /\b(?:sub-?)?(?:folders?|calendars?|contacts|mailbox\w*|accounts?|(?:unter)?ordner|(?:sous-)?dossiers?|carpetas?|items|mails|correos|messages|nachrichten|clients?|kunden)\b/;
const clearlyPeople =
  /\b(?:colleagues?|co-?workers?|users?|people|staff|mates|team|girl|guy|lady|man|woman|everyone|everybody|assistant|boss|employees|persons|kolleg\w+|benutzer|collegues?|companer\w+|usuarios|tout le monde)\b/;
const trouble =
  /\b(?:same|trouble|problem\w*|issues?|affected|hit|complain\w*|report\w*|disconnected|trying|offline|red|down|out|prompted|password|asked|asking|prompting|bothering|kicking|dasselbe|gleiche|betroffen|idem|pareil|meme|mismo|mismos|igual|afectad\w*|getrennt|deconnecte|desconectado|passiert|pasa|ocurre|affects|happens|hits|broken|stopped|lost|(?:has|have|got) (?:it|this|that))\b|["']/;
const capable =
  /\b(?:gets?|sees?|receives?|can|has|have|had|bekommt|kriegt|sieht|kann|hat|recoit|voit|peut|a|recibe|ve|puede|tiene)\b/;
const notAll =
  /\b(?:not all|not every\w*|half|some of|almost|nearly|except|apart from|but me|but not|other than|nicht alle|pas tous|no todos)\b/;
/** Somebody to whom something is done, or who has to do with the item and not with the trouble. */
const notSubject =
  /\b(?:to|from|by|of|tell|told|ask|asked|invited?|write|writes|wrote|send|sent|share|shared|with|an|von|a|de|par|birthday|calendar of|email|mail) $/;
const must = /\b(?:must|should|have to|need to|has to|mussen|doivent|deben)\b/;
const uses =
  /\b(?:uses?|using|runs?|works? (?:with|on)|have outlook|has outlook|nutzen|utilise\w*|usan|(?:is|are) on (?:outlook|office|windows|20))\b/;

/** "My colleague has unticked it" says nothing of how she is. */
const did = /\b(?:has|had|hat|haben|a|ont|ha|have|used to|made|told|said|switched|helped|gave|sent|left)\b/;
const isWell = (state: State, text: string): boolean =>
  (state.good ||
    (state.present &&
      (!did.test(text) || /\b(?:sees?|have (?:it|them|all)|has (?:it|them|all|theirs))\b/.test(text)))) &&
  !state.bad &&
  !state.denied;

/** What is said of the others: they are well, or have not got the trouble. */
const othersAreWell = (clause: Clause, state: State, text: string, next: Clause | undefined): boolean =>
  isWell(state, text) ||
  /\b(?:n't|not|no|nicht|kein\w*|pas|ne|ninguno)\b.{0,16}\b(?:have|has|had|get|gets|see|sees|affected|problem\w*|trouble|issues?|haben|hat|betroffen|ont|a|souci|tienen?|les|le|pasa|happen\w*)\b|\bno (?:problem|trouble|issue)s?\b/.test(
    text,
  ) ||
  /\b(?:yes|do|does|can|works?|si|oui|ja|schon|geht|klappt|funktioniert|marche|va|funciona|connect)$/.test(text) ||
  (/\b(?:works?|working|connects?|klappt|funktioniert|lauft|geht|marche|fonctionne|funciona|va bien|can (?:see|open|connect))\b/.test(
    text,
  ) &&
    !state.denied &&
    !next);

/** Who has the problem: one person, or everybody. What lies only on one computer or in one folder is neither. */
export const affected: FactReader = (source) => {
  const { folded } = source;
  if (!hint.test(folded)) return [];
  const clauses = source.clauses;
  const at = (value: string, clause: { readonly start: number; readonly end: number }) => [
    readAt(source, 'affected', value, clause),
  ];
  let everybody: Clause | undefined;
  for (const clause of clauses) {
    if (clause.asked) continue;
    const text = folded.slice(clause.start, clause.end);
    const sentence = folded.slice(
      clauses.find((other) => other.sentence === clause.sentence)?.start,
      clauses.findLast((other) => other.sentence === clause.sentence)?.end,
    );
    const before = folded.slice(Math.max(0, clause.start - 20), clause.start);
    const denied = /\b(?:not|n't|nicht|pas|no (?:es|soy|solo)|isn't|wasn't|no) (?:\w+ )?$/;
    const state = stateOf(clause);
    const match = [nobodyElse, onlyHasIt, ...onlyMe]
      .map((pattern) => pattern.exec(folded.slice(clause.start, clause.end + 8)))
      .find((found) => found !== null);
    if (match && !denied.test(before + text.slice(0, match.index))) {
      if (!(match[0].startsWith('all') && ofThings.test(text)))
        return at('only-me', { start: clause.start + match.index, end: clause.start + match.index + match[0].length });
    }
    if (says(clause, 'nobody-else') && !ofThings.test(text) && !match) return at('only-me', clause);
    if (
      says(clause, 'others') &&
      clause.place !== 'web' &&
      !uses.test(text) &&
      !(
        /\b(?:others|otros|andere\w*|autres|demas|resto)\b/.test(text) &&
        !clearlyPeople.test(text) &&
        ofThings.test(folded)
      ) &&
      othersAreWell(clause, state, text, undefined) &&
      !trouble.test(text.replace(/["'].*/, '').replace(/\b(?:n't|not|no|kein\w*|pas)\b.*/, ''))
    )
      return at('only-me', clause);
    if (everybody || notAll.test(text) || must.test(text)) continue;
    const all = clause.words.find((word) => word.tags.includes('everybody'));
    const suffers =
      all !== undefined &&
      /\b(?:happens|hits|occurs|affects|passiert|arrive|touche|concerne|pasa|ocurre|afecta|for|bei|chez|pour|para|betrifft)\b/.test(
        folded.slice(clause.start, all.start),
      );
    if (
      all &&
      (suffers || !notSubject.test(folded.slice(0, all.start).slice(-24))) &&
      !/'s (?:birthday|calendar|diary)/.test(text) &&
      !uses.test(text.slice(all.start - clause.start)) &&
      !/\bexcept|\belse\b/.test(sentence)
    ) {
      const short = text.split(' ').length <= 7;
      const near = clauses.some(
        (other) => other.sentence === clause.sentence && short && (stateOf(other).bad || stateOf(other).denied),
      );
      if (near || state.bad || state.denied || trouble.test(text) || says(clause, 'problem', 'same', 'differs'))
        everybody = clause;
    }
    const nobody = clause.words.find((word) => word.tags.includes('nobody') && !word.tags.includes('nobody-else'));
    if (
      nobody &&
      /\b(?:here|in (?:the|our|my)|at (?:the|our)|of us|hier|im|ici|au|dans|aqui|en (?:la|el|toda)|von uns|d'entre nous|de nosotros|company|office|department|team|firm)\b/.test(
        sentence,
      ) &&
      (capable.test(text) ||
        (text.split(' ').length <= 5 &&
          clauses.some((other) => other.sentence === clause.sentence && other !== clause && stateOf(other).denied))) &&
      !/\b(?:touch\w*|chang\w*|edit\w*|knows?|moves|outside|tell|told|help\w*|answer\w*|complain\w*)\b/.test(text)
    )
      everybody = clause;
    if (
      /\bcompany-?wide\b|\bwhoever (?:opens|looks)\b|\bfor (?:everyone|everybody|all users)\b|\bchez tous\b|\bbei allen\b(?! (?:ordnern|mails|anderen))|\bpour tout le monde\b/.test(
        text,
      )
    )
      everybody = clause;
  }
  return everybody ? at('everybody', everybody) : [];
};
