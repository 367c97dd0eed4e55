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
const hint =
  /n't|not |never|used to|kein|n'|\bno |neigh|friend|broth|sist|fruher|vorher|avant|antes|nachbar|voisin|vecin/;

/** Whether the product named at this place is not the requester's: "I don't have Outlook 2010", "my neighbour used Windows 8". */
export const isNotTheirs = (folded: string, start: number): boolean => {
  const before = folded.slice(Math.max(0, start - 70), start);
  return hint.test(before) && notTheirs.test(before);
};
