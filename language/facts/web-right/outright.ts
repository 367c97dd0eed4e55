import { dunno } from '../not-known';

/** Names of Outlook on the web, and of Outlook here, as they stand beside a number. */
const webName =
  /\b(?:outlook )?(?:on the web|im web|online(?: (?:mailbox|version|inbox))?|web\w*|owa|browser|chrome|edge|firefox|safari|internet|navigateur|navegador)\b/;
const hereName =
  /\b(?:outl\w+|desktop|pc|laptop|computer|client|programm?e?|program[am]|here|hier|ici|aqui|rechner|poste|ordenador)\b/;
/** "61 is correct", "the 412 is what it ought to be", "19 stimmt", "le 18 est le bon", "65 es lo correcto". */
const numberRight =
  /\b(?:the |die |der |le |la |el )?(\d+)(?: \p{L}+)? (?:(?:is|are|ist|sind|est|es|son) (?:the |die |der |das |le |la |lo |el )?(?:right|correct|true|real|accurate|what (?:it|they) (?:should|ought to)(?: be)?|how (?:it|they) should be|what (?:i|we) (?:have|count|counted) (?:in|on) (?:my|our|the)|richtig\w*|korrekt\w*|wahre|juste|bon(?:ne)?|exact\w*|vrai\w*|correct[oa]s?|buen[oa]|verdader[oa])|stimm(?:t|en))\b(?! (?:away|now|here|side|click))/u;

interface Outright {
  readonly value: 'yes' | 'no';
  readonly start: number;
  readonly end: number;
}

/** A year is that of a product. */
const version = /^(?:20\d\d|365)$/;

/** Two numbers are compared and one is called right: whose it is. */
const byNumber = (folded: string): Outright | null => {
  const match = numberRight.exec(folded);
  const number = match?.[1];
  if (!match || number === undefined || version.test(number)) return null;
  const beside = new RegExp(`\\b${number}\\b`);
  const holders = folded
    .slice(0, match.index)
    .split(/[,;!?]|\.(?=\s|$)|\b(?:and|but|und|aber|et|mais|y|pero|vs|against|while)\b/)
    .filter((part) => beside.test(part));
  const onWeb = holders.some((part) => webName.test(part));
  if (onWeb === holders.some((part) => hereName.test(part.replace(webName, ' ')))) return null;
  return { value: onWeb ? 'yes' : 'no', start: match.index, end: match.index + match[0].length };
};

const web =
  '(?:the |my |our |dem |der |den |das |le |la |el )?(?:web ?mail|web ?pages?|web ?site|web(?: version| one| side| copy)?|browser(?: version| one)?|owa|outlook on the web|online (?:version|one|copy|mailbox)|chrome|edge|firefox|safari|navigateur|navegador|correo web|pagina web|web ?seite|version web)';
const on = '(?:on|in|via|im|auf|sur|dans|par|en|por)';
const outlook = '(?:outl\\w+|desktop|client|programm?e?|laptop|pc)';

/** What can only mean that the web is right. */
const outright = [
  `\\bdem ${web} (?:kann|darf|konnen) (?:man|ich|wir|sie) (?:glauben|trauen|vertrauen)\\b`,
  `\\b${web} (?:is the one (?:that|which) is|is the one that's|est la|est le|es la|es el|ist die|ist das) (?:true|right|correct|bonne|bon|juste|buen[oa]|correct[oa]|richtige)\\b`,
  `\\b(?:binned|deleted|removed|tidied|trashed) ${on} ${web},? (?:but|yet|though) (?:the |my |her |his )?${outlook} (?:keeps|still (?:has|shows|lists|holds))\\b`,
  `\\b${web}\\b[^.;!?]{0,50}\\b(?:and|but|,) (?:my |the )?${outlook} is the odd one\\b`,
  `(?:^|[.,;:!] ?|\\b(?:so|then|please|better|just|hence) )(?:trust|believe|go by) ${web}\\b`,
  `\\b${web} has (?:it|them|everything|things) (?:the way|as|how|just as|exactly as) (?:it|they|things) (?:should|ought to|must)\\b`,
  `\\b${web} is the one (?:that |which )?(?:[\\w']+ ){1,3}(?:confirms?|agrees? with|goes? by|swears? by|vouch(?:es)? for)\\b`,
  `\\b(?:the )?same (?:search|query|word|term) ${on} ${web} (?:\\w+ )?(?:lists?|finds?|shows?|brings?|gives?|returns?) (?!no\\b|nothing|none|zero)`,
  `\\b(?:dieselbe|die gleiche) suche ${on} ${web} (?:findet|zeigt|bringt|listet) (?!nicht|kein)`,
  `\\b(?:la meme recherche|la misma busqueda) ${on} ${web} (?:les |los |las )?(?:trouve|affiche|donne|encuentra|muestra|saca) ?(?!rien|nada|pas|aucun)`,
  `\\b${on} ${web} (?:sieht man|sehe ich|sind|steht|on|je|se|si|you (?:can )?see|one sees|i (?:can )?see)(?: (?:es|sie|das|le|la|les|l|it|them|ve|ven|vois|voit|ya|schon|alles))*,? (?:aber |but |mais |pero )?(?:in|im|dans|en) (?:(?:my|mein\\w*|mon|mi|the|dem) )?${outlook}(?: \\d{4})?(?: aber)? (?:nicht|not|non|pas|no)(?=[.,;!]|$)`,
  `\\b(?:everything|all of it|it all|alles|tout|todo) (?:was|is|war|ist|etait|est|estaba|esta) (?:there|da|la|ahi|alli)\\b[^.;!?]{0,16}, (?:the )?(?:same as|just as|just like|genau wie|comme|igual que) ${on} ${web}\\b`,
  `\\b(?:all|everything|alles|tout|todo|toda)\\b[^.;!?]{0,24}\\b(?:${web} (?:and|und|et|y) outlook|outlook (?:and|und|et|y) ${web}) (?:are|sind|sont|son) (?:now |jetzt |again )?(?:identical|identisch|identiques|identic[oa]s|iguales|gleich|pareils|the same|equal)\\b`,
  `\\b${web}\\b[^.;!?,]{0,24}\\b(?:has|shows|lists|holds) (?:all of|all|every one of|the whole of) (?:today's|this morning's|my|the|her|his) (?:e-?mails?|mails?|messages)\\b`,
  `\\b${on} ${web}\\b[^.;!?,]{0,40}\\band i (?:can )?(?:see|read|have|get|find) (?:all|everything|every one)\\b`,
  `\\b(?:tid(?:y|ied)|clean(?:ed)?|sort(?:ed)?|empt(?:y|ied)|clear(?:ed)?)\\b[^.;!?]{0,40}\\b(?:outlook\\.office\\.com|office\\.com|${on} ${web})\\b[^.;!?]{0,24}\\b(?:(?:it's|it is|everything is|all is) (?:all )?(?:tidy|clean|done|sorted|empty) there|there (?:it's|it is|everything is|all is) (?:all )?(?:tidy|clean|done|sorted|empty))\\b`,
  `(?:^|[.,;:!] )${web}(?: is|:|=) ?(?:all )?(?:fine|right|correct|ok|complete|current),? (?:but |and )?(?:my |the )?(?:outl\\w+|desktop|client)(?: outl\\w+)?(?::| is| has| shows| just)? ?(?:only )?(?:old|stale|outdated|behind|wrong|yesterday's)\\b`,
].map((pattern) => new RegExp(pattern, 'u'));
/** What can only mean that it is as wrong there. */
const outrightWrong = [
  `\\b(?:check|look|tri)ed (?:${on} )?${web}[^.;!?]{0,20}\\band (?:they|it|all of it|everything)(?:'re|'s| are| is| was| were) (?:also )?(?:missing|gone|wrong|not)(?: \\w+)?(?: there)? (?:too|as well|either|there)\\b`,
  `\\bit(?:'s| is) ${web} (?:that|which)(?:'s| is) (?:wrong|behind|out of date|stale|incomplete)\\b`,
  `\\bnowhere\\b[^.;!?]{0,30}\\b${on} ${web} either\\b`,
  `\\b${web} (?:shows|has|displays) (?:exactly )?the same (?:rubbish|mess|nonsense|garbage|chaos|junk)\\b`,
].map((pattern) => new RegExp(pattern, 'u'));
const mayNot =
  /(?:n't|\b(?:not|never|cannot|nicht|pas|no|if|whether|should|which|who|wenn|falls|si|wish)) (?:[\w']+ ){0,2}$/;
/** One fault in two places. */
const inBoth = /\b(?:both|either|also wrong|wrong too|as wrong|beides?|les deux|amb[oa]s)\b/;
const doubtNear = new RegExp(`\\b(?:${dunno}|i think|maybe|perhaps|vielleicht|peut-etre|quizas?|unclear)\\b`);

const sentenceAt = (folded: string, start: number, end: number): string => {
  const begin = Math.max(folded.lastIndexOf('. ', start), folded.lastIndexOf('? ', start), 0);
  const close = folded.slice(end).search(/[.!?](?:\s|$)/);
  return folded.slice(begin, close < 0 ? undefined : end + close + 1);
};

const matchOf = (value: Outright['value'], pattern: RegExp, folded: string): Outright | null => {
  const match = pattern.exec(folded);
  return match && { value, start: match.index, end: match.index + match[0].length };
};

/** What a text says outright of the web; nothing where the sentence asks or doubts. */
export const saidOutright = (folded: string): Outright | null => {
  const found = [
    byNumber(folded),
    ...outrightWrong.map((pattern) => matchOf('no', pattern, folded)),
    ...outright.map((pattern) => matchOf('yes', pattern, folded)),
  ];
  return (
    found.find((one) => {
      if (!one) return false;
      const sentence = sentenceAt(folded, one.start, one.end);
      if (one.value === 'yes' && inBoth.test(sentence)) return false;
      return !sentence.endsWith('?') && !doubtNear.test(sentence) && !mayNot.test(folded.slice(0, one.start));
    }) ?? null
  );
};
