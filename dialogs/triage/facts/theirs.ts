/** Words before a product by which it is somebody else's, or is not used, or is no more. */
const lacks =
  "(?:(?:don't|do not|doesn't|does not|haven't|hasn't|never|didn't) (?:have|has|use|used|run|own|had|got)|(?:habe|hat|haben|nutze\\w*) kein\\w*|(?:n'ai|n'a|n'avons|n'utilise) (?:pas|plus)|no (?:tengo|tiene|tenemos|uso|usamos))";
const past =
  '(?:used to (?:have|use|run|be on)|(?:hatte|hatten) (?:fruher|vorher)|(?:avait|avais|avions) (?:avant|autrefois)|(?:tenia|teniamos) antes)';
const stranger =
  "(?:(?:my|our|the|his|her) (?:neighbou?r|friend|brother|sister|uncle|aunt|cousin|grandma|grandpa|kids?|son|daughter|wife|husband)(?:'s)?|mein\\w* (?:nachbar\\w*|freund\\w*|bruder|schwester)|(?:mon|ma) (?:voisine?|amie?|frere|soeur)|mi (?:vecin[oa]|amig[oa]|herman[oa]))";
const notTheirs = new RegExp(
  `\\b(?:${lacks}|${past})(?: (?:an?|the|any|un|une|de|el|ms|microsoft|even|with))* ?$|\\b${stranger}\\b(?![^.;!?]*\\b(?:outlook|mails?)\\b)[^.;!?]{0,30}$`,
);
/** Who is named as having it, where the requester says of themselves that they have another. */
const others =
  /\b(?:colleague|co-?worker|assistant|boss|neighbou?r|friend|girl|guy|man|woman|lady|kolleg(?:e|in|en)|chefin?|collegue|chef(?:fe)?|voisine?|companer[oa]|jef[ea]|others|they|finance|sales|hr|accounting)\b[^.;!?]{0,40}\b(?:has|have|uses?|runs?|is on|are on|with|got|hat|haben|nutzt|a|ont|utilise|tiene|usa|usan|tienen|mit)(?: (?:an?|the|ms|microsoft|de|le|la|el))* ?$/;
const mine =
  /\b(?:mine|i have|i've|i'm|me,|moi|meine?[rs]?|bei mir|ich habe|j'ai|le mien|la mienne|yo|la mia|el mio|tengo|my own|i don't|i do not|not me|we have|we in)\b/;
/** Written about it, or said to be another: "a forum post about Outlook 2010". */
const aboutIt =
  /\b(?:post|posts|article|guide|tutorial|manual|instructions|video|book|forum|blog|howto|course|artikel|anleitung|article|tuto|articulo|guia)\b[^.;!?,]{0,20}$|\bthe one with (?:an? )?$/;

/** Whether the product named at this place is a colleague's, or that of an article, while the requester has another. */
export const isSomebodyElses = (folded: string, start: number): boolean => {
  const before = folded.slice(Math.max(0, start - 90), start);
  return aboutIt.test(before) || (others.test(before) && mine.test(folded.replace(before, ' ')));
};

const hint =
  /n't|not |never|used to|kein|n'|\bno |neigh|friend|broth|sist|fruher|vorher|avant|antes|nachbar|voisin|vecin/;

/** Whether the product named at this place is not the requester's: "I don't have Outlook 2010", "my neighbour used Windows 8". */
export const isNotTheirs = (folded: string, start: number): boolean => {
  const before = folded.slice(Math.max(0, start - 70), start);
  return hint.test(before) && notTheirs.test(before);
};
