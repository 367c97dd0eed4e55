import { readAt, type FactReader } from './reading';
import { dayOrMonth, duration, event, french, german, moment, spanish } from './since-words';

/** "Since it never gets the new ones" gives a reason and no time: only what is past can be since when. */
const past =
  '(?:was|were|got|did|had|changed|moved|switched|migrated|updated|upgraded|installed|reinstalled|imported|swapped|replaced|renamed|rebuilt|cleared|followed|bought|went|came|started|stopped|plugged|joined|left|ran|repaired|reset|restored|removed|added|set|enabled|disabled|turned|\\w+ed)';
/** "Since I changed my password": what was changed belongs to it, unless it begins a new clause ("since we moved the calendar is empty"). */
const object =
  "(?: (?:my|the|our|his|her|their) (?:(?!(?:is|are|was|has|have|does|do|can|will|keeps?|shows?|gets?|won't|isn't|doesn't|don't|can't|never|no|and|but|my|i|it|outlook|nothing|all)\\b)[\\w'-]+(?: (?=\\w)(?!(?:is|are|has|have|does|do|can|keeps?|shows?|gets?|won't|isn't|doesn't|don't|can't)\\b))?){1,3}?)";
const clauseEnd =
  '(?=[,.;:!?]|$| (?:and|but|outlook|my|the calendar|the folder|nothing|it|i|now|from|into|all|no|at)\\b)';
const patterns: readonly RegExp[] = [
  `\\b(?:ever )?since (?:about |around |approximately )?(?<when>(?:${event}|${moment})(?! (?:never|doesn't|don't|isn't)))`,
  `\\b(?:ever )?since (?<when>switching [^,.;!?]{4,50}|(?:upgrading|updating|moving|installing|changing|migrating) (?:to |from )?[\\w. -]{2,30}?)(?= (?:it|outlook|my|the|nothing)\\b|[,.;!?]|$)`,
  `\\b(?:ever )?since (?<when>(?:i|we|he|she|they|it|you) ${past}${object})${clauseEnd}`,
  `\\b(?:ever )?since (?<when>(?!then\\b|i use|we use)[\\w' -]{1,26}? ${past}\\b(?:(?: [\\w'-]+){0,5}?|(?: [\\w'-]+){1,4}))${clauseEnd}`,
  `\\bseit(?: etwa| ca\\.?| circa| ungefahr)? (?<when>${german})`,
  `\\bdepuis (?:environ |a peu pres )?(?<when>${french})`,
  `\\bdesde (?<when>${spanish})`,
  `(?:^|[.!?] )(?<when>(?:right |directly )?after (?![^,.;!?]{0,16}\\b(?:restart|reboot|re(?:build|install)|crash|reset))${event}|nach (?:dem|der|einem|einer) (?:letzten )?[\\p{L}-]*(?:umzug|update|migration|umstellung|wechsel|stromausfall|neustart|installation))(?![\\p{L}])`,
  `(?:^|[.!?] )(?<when>after migrating [\\w. ]{3,40})(?=,)`,
  `\\b(?<when>after (?:[\\w.'-]+ ){1,4}(?:was|were|got) (?:switched|turned|moved|changed|updated|migrated|replaced|disabled|enabled)(?: off| on| over)?)`,
  `\\b(?<when>all (?:day|morning|week|afternoon|night)(?: long)?)(?=[.,;:!?]|$)`,
  `\\b(?<when>den ganzen (?:tag|morgen|vormittag)|die ganze (?:woche|zeit)|toute la (?:matinee|journee|semaine)|todo el dia|toda la (?:manana|semana))(?=[.,;:!?]|$)`,
  `\\b(?<when>from (?:${moment}) on(?:wards?)?)\\b`,
  `\\bfor (?<when>(?:the (?:last|past) )?${duration})(?= now\\b)`,
  `(?:'s|\\bhas|\\bhave) been [^.;!?]{0,40}?\\b(?<when>for (?:the (?:last|past) )?${duration})\\b`,
  `(?<!shut )\\b(?:stopped|broke|quit working|not working|no mail|down) (?<when>(?:at|on|in)? ?(?:${moment})(?: sharp)?)(?=[ ,.;!?]|$)(?! (?:mails?|messages?|items?|days?))`,
  `\\b(?<when>(?:on|in) (?:${dayOrMonth})|yesterday|last (?:week|night|month|\\w+day)|this morning)(?: and|, and|,)? (?:now|since then|ever since)\\b`,
  `(?:^|[.!?] )(?<when>[^.;!?,]{6,60}?),? (?:and )?(?:ever )?since then\\b`,
  `\\b(?:lleva|llevo|llevamos) (?<when>tod[oa] (?:la|el) (?:manana|dia|tarde|semana)|(?:un[oa]?s?|dos|tres|varios|varias|\\d+) (?:dias?|horas?|semanas?|meses)) (?:\\p{L}+(?:ando|iendo|arse)|sin)\\b`,
].map((source) => new RegExp(source, 'du'));

const notSaid = /\b(?:how long|when|wie lange|worked until [^.;!?]{0,20}) ?$/;

/** A printer that is out since Tuesday is another trouble. */
const otherThing =
  /\b(?:printer|scanner|phone|headset|monitor|screen|vpn|wi-?fi|teams|onedrive|drucker|telefon|imprimante|impresora|telefono)\b(?![^.;!?]*\b(?:outlook|mails?|calendar)\b)[^.;!?]{0,50}$/;

const isOther = (before: string): boolean => notSaid.test(before) || otherThing.test(before);

/** Since when, in the requester's words: a time, or what happened then. */
export const since: FactReader = (source) => {
  for (const pattern of patterns) {
    const match = pattern.exec(source.folded);
    const place = match?.indices?.groups?.['when'];
    if (!match || !place || isOther(source.folded.slice(0, match.index))) continue;
    const [start, end] = place;
    const value = source.text.slice(start, end).trim().slice(0, 120);
    if (value.length < 1) continue;
    return [{ ...readAt(source, 'since', value, { start: match.index, end }), value }];
  }
  return [];
};
