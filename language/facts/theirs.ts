/** Words before a product by which it is somebody else's, or is not used, or is no more. */
const lacks =
  "(?:(?:don't|do not|doesn't|does not|haven't|hasn't|never|didn't) (?:have|has|use|used|run|own|had|got)|(?:am|are|is|'m|'re|'s) (?:not|no longer) (?:on|using|with|running)|(?:habe|hat|haben|nutze\\w*) kein\\w*|(?:n'ai|n'a|n'avons|n'utilise) (?:pas|plus)|no (?:tengo|tiene|tenemos|uso|usamos))";
const past =
  '(?:used to (?:have|use|run|be on)|(?:hatte|hatten) (?:fruher|vorher)|(?:avait|avais|avions) (?:avant|autrefois)|(?:tenia|teniamos) antes)';
const stranger =
  "(?:(?:my|our|the|his|her) (?:neighbou?r|friend|brother|sister|uncle|aunt|cousin|grandma|grandpa|kids?|son|daughter|wife|husband)(?:'s)?|mein\\w* (?:nachbar\\w*|freund\\w*|bruder|schwester)|(?:mon|ma) (?:voisine?|amie?|frere|soeur)|mi (?:vecin[oa]|amig[oa]|herman[oa]))";
const notTheirs = new RegExp(
  `\\b(?:${lacks}|${past})(?: (?:an?|the|any|un|une|de|el|ms|microsoft|even|with))* ?$|\\b${stranger}\\b(?![^.;!?]*\\b(?:outlook|mails?)\\b)[^.;!?]{0,30}$`,
);
/** Who is named as having it, where the requester says of themselves that they have another. */
const others =
  /\b(?:colleague|co-?worker|deputy|secretary|trainee|intern|partner|supplier|customer|manager|assistant|boss|neighbou?r|friend|girl|guy|man|woman|lady|kolleg(?:e|in|en)|chefin?|collegue|chef(?:fe)?|voisine?|companer[oa]|jef[ea]|others|they|finance|sales|hr|accounting|predecessor)\b[^.;!?]{0,40}\b(?:has|have|uses?|runs?|is on|are on|with|got|hat|haben|nutzt|a|ont|utilise|tiene|usa|usan|tienen|mit)(?: (?:ubrigens|aber|auch|zwar|noch|jetzt|still|also|now|by the way|encore|aussi|todavia|tambien|an?|the|ms|microsoft|de|le|la|el))* ?$|\b(?:companer[oa]s?|collegues?|kolleg(?:e|in|en)|colleagues?|celui de \w+|celle de \w+|el de \w+|la de \w+) (?:ya |deja |schon |already )?(?:(?:la|le|das|die|the|con|avec|mit|on|en) )?$|(?:^|[.,;:!?(] ?)(?!(?:he|she|user|it|who|pc|client|still|laptop|machine|caller|customer)\b)[a-z]{2,} (?:has|hat|tiene) $/;
const mine =
  /\b(?:mine|i have|i've|i'm|me,|moi|meine?[rs]?|bei mir|ich habe|j'ai|le mien|la mienne|yo|la mia|el mio|tengo|my own|i don't|i do not|not me|we have|we in|ich nicht|not mine|pas moi|yo no|this is|this one|i use|i run|i am|we've|we use)\b/;
/** Written about it, or said to be another: "a forum post about Outlook 2010". */
const aboutIt =
  /\b(?:post|posts|article|guide|tutorial|manual|instructions|video|book|forum|blog|howto|course|artikel|anleitung|article|tuto|articulo|guia)\b[^.;!?,]{0,20}$|\bthe one with (?:an? )?$/;

/** "In my Outlook it fails. My colleague's Outlook 2019 …". */
const possessed =
  /\b(?:colleague|co-?worker|deputy|boss|neighbou?r|assistant|secretary)(?:'?s'?) (?:ms |microsoft )?$|\b(?:outlook|pc) (?:meine[rs]|von) (?:kolleg\w+|chefin?) \(?$/;
const ownOutlook = /\b(?:my|our|mein\w*|mon|mi) (?:own )?outlook\b/;

/** "Somebody said that Windows 11 causes this". */
const blamed =
  /^[^.;!?,]{4,20}? (?:causes?|is to blame|is the cause|is known for|does this|breaks? (?:it|this|that))\b/;

/** Whether the product named at this place is a colleague's, or that of an article, while the requester has another. */
export const isSomebodyElses = (folded: string, start: number): boolean => {
  const before = folded.slice(Math.max(0, start - 90), start);
  if (hasIt.test(before) && outsider.test(folded.slice(0, start)) && !onBehalf.test(folded)) return true;
  if (supposed.test(before) && /^[^.;!]*\?/.test(folded.slice(start))) return true;
  if (possessed.test(before) && ownOutlook.test(folded.slice(0, start))) return true;
  if (blamed.test(folded.slice(start))) return true;
  return aboutIt.test(before) || (others.test(before) && mine.test(folded.replace(before, ' ')));
};

/** What is no more, or is somewhere else: "my previous PC with 2013", "at home I use 2024", "the note says 2010". */
const former =
  /\b(?:previous|former|old|earlier|last|alte[rnms]?|vorige[rnms]?|fruhere[rnms]?|ancien(?:ne)?|vieux|viejo|vieja|anterior|antiguo) (?:work |home )?(?:pc|laptop|computer|machine|notebook|one|box|rechner|poste|ordinateur|ordi|portable|ordenador|portatil|equipo)\b[^.;!?]{0,24}$|\b(?:el|mi) (?:ordenador|portatil|equipo|pc) (?:anterior|viejo|antiguo)\b[^.;!?]{0,24}$|\b(?:mon|l')(?:ordinateur| pc| poste) (?:precedent|d'avant)\b[^.;!?]{0,24}$|\b(?:predecessor|vorganger\w*|predecesseur|predecesor\w*)\b[^.;!?]{0,40}$|\b(?:note|label|sticker|zettel|etiquette) (?:says|said|reads|sagt|dit|dice) ?["']?$/;
const atHome = /\b(?:at home|zu hause|daheim|privat|chez moi|a la maison|en casa)\b[^.;!?]{0,40}$/;
const thisOne =
  /\b(?:this one|new (?:pc|laptop|computer|machine|one)|now|but this|about (?:the|my)|neue\w* (?:pc|rechner|laptop)|jetzt|maintenant|nouveau|nuevo|ahora|current|mine|at work|work pc|never|nie|jamais|nunca|(?:is|are|was|'s)(?:n't| not) (?:the one|it|what|about)|not the one|definitely|dunno|don't know|actually)\b/;

/** "At home, with 2021, it's fine". */
const thisIsWell = /^[^.;!?]{0,50}\b(?:it's|it is|all is|everything is|it works|works) ?(?:fine|ok|okay|good|well)?\b/;

/** Whether the product named at this place belongs to a computer that is no more, or to another one than the text is about. */
export const isFormer = (folded: string, start: number): boolean => {
  const before = folded.slice(Math.max(0, start - 70), start);
  const match = former.exec(before) ?? atHome.exec(before);
  if (match && thisIsWell.test(folded.slice(start))) return true;
  return match !== null && thisOne.test(folded.replace(match[0], ' '));
};

/** Who has it has no trouble: "a colleague with 365 has none", "my PC (Outlook 2016) is fine, it's the phone". */
const fine =
  /^[^.;!?]{0,20}\b(?:matche?s?\b|finds? (?:hers|his|it|them)\b|(?:has|have|had|hat|a|tiene|n'a) (?:no|not the|none|kein\w*|pas|aucun)\b|(?:never|n't|not) (?:sees?|gets?|has|have|had|get|see|notice[ds]?|experiences?)\b|(?:it |all |everything |that )?(?:is|are|works?|runs?|matche?s?) (?:all )?(?:fine|ok|okay|good|perfect\w*|well)|(?:all |everything )(?:is )?(?:fine|ok|okay|good)|works\b|doesn't have (?:it|this|that)|(?:lauft|geht|klappt) (?:es|alles|das)|ist alles|alles (?:ok|gut|bestens)|tout va bien|va bien|funciona|no le pasa)/;
const another =
  /\b(?:colleague|co-?worker|deputy|secretary|manager|assistant|boss|neighbou?r|kolleg(?:e|in|en)|chefin?|collegue|voisine?|companer[oa]|jef[ea]|others|the rest of us|they|my pc|the pc|my desktop|my laptop|sein\w*|ihr\w*)\b[^.;!?]{0,44}$/;
/** "On the phone it stops, no trouble on my laptop with Windows 11". */
const fineOn =
  /\b(?:no (?:trouble|problems?|issues?)|(?:is|works?|runs?|all|everything) (?:fine|ok|okay|good|well)|works|fine|kein\w* probleme?|laufts?|geht es|tout va bien|funciona)\b,? (?:on|with|in|auf|mit|sur|avec|en|con) (?:my |the |her |his )?(?:[\w-]+ ){0,3}(?:with |mit |avec |con |running |on |\()?$/;
const onPhone = /\b(?:mac(?:book)?|i-?phone|i-?pad|android|phone|mobile|tablet|samsung|smartphone|handy|movil)\b/;
/** "Our supplier … He uses Outlook 2010": they are outside, and it is not their Outlook that is to be mended. */
const outsider =
  /\b(?:supplier|customer|client|vendor|contractor|sender|recipient|lieferant\w*|kund\w+|fournisseur|proveedor)\b/;
/** Somebody writes for somebody else, whose computer it then is. */
export const onBehalf =
  /\b(?:writing for|on behalf of|for (?:my (?:boss|colleague|manager|assistant|deputy)|mrs|mr|ms|him|her)\b|fur (?:meine?n? (?:chefin?|kolleg\w+)|frau|herrn)|pour (?:ma|mon) (?:chef\w*|collegue)|para mi (?:jef[ea]|companer[oa]))/;
/** "Could it be that the new one runs Windows 11?" */
const supposed =
  /\b(?:(?:could|can|might|may) it be|is it (?:because|that|possible)|does it matter|kann es sein|liegt es|est-ce que c'est|est-il possible|puede ser)\b[^.;!?]{0,60}$/;
const hasIt =
  /\b(?:he|she|they|er|sie|il|elle|ils) (?:uses?|has|have|runs?|is on|are on|nutzt|nutzen|hat|haben|utilise\w*|a|ont|usan?|tienen?) (?:ms |microsoft |an? )?$/;
const minds =
  /\b(?:mine|my|me|moi|mon|ma|mes|mir|ich|bei mir|mein\w*|mi|yo|i|je|j'ai|phone|iphone|samsung|handy|app)\b/;

/** Whether the product named here is that of somebody, or something, that is all right. */
export const isTheWellOnes = (folded: string, start: number, end: number): boolean =>
  (fine.test(folded.slice(end, end + 70)) &&
    another.test(folded.slice(Math.max(0, start - 60), start)) &&
    minds.test(folded.slice(0, start).replace(another, '') + folded.slice(end))) ||
  ((fineOn.test(folded.slice(Math.max(0, start - 50), start)) || fine.test(folded.slice(end, end + 40))) &&
    onPhone.test(folded.slice(0, start)));

const hint =
  /n't|not? |never|longer|used to|kein|n'|\bno |neigh|friend|broth|sist|fruher|vorher|avant|antes|nachbar|voisin|vecin/;

/** Whether the product named at this place is not the requester's: "I don't have Outlook 2010", "my neighbour used Windows 8". */
export const isNotTheirs = (folded: string, start: number): boolean => {
  const before = folded.slice(Math.max(0, start - 70), start);
  return hint.test(before) && notTheirs.test(before);
};
