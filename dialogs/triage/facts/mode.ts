import { readAt, type FactReader } from './reading';

const cache =
  '(?:the )?(?:(?:exchange )?cach(?:ed|e|ing)(?: exchange)?[ -]?mod(?:e|us)|(?:use )?cached exchange(?: mode)?|cache-modus|cachemodus|exchange-cache-modus|mode (?:exchange )?(?:mis en )?cache|modo (?:de intercambio en |exchange en |en )?cache|(?:the )?(?:cache|offline setting|copie locale|local copy))';
const online = '(?:online[ -]?mod(?:e|us)|mode (?:en ligne|connecte)|modo (?:en linea|online|directo))';
const only = '(?:only|just|exclusively|nur|ausschliesslich|seulement|uniquement|solo|solamente|unicamente)';
const on = '(?:on|enabled|active|ticked|switched on|turned on|an|aktiv|aktiviert|active|activee?|activado)';

const cachedSaid = [
  new RegExp(
    `\\b${only}\\b(?: \\w+){0,5} ${cache}\\b(?: ${on})?|\\b${cache} (?:only|exclusively)\\b|\\b(?:n'existe|n'arrive) qu'avec le cache|\\b${only} the \\w+ with the cache\\b|\\bqu'avec le cache(?: active)?|\\b${only} (?:wrong |fails? )?with the (?:offline setting|cache)(?: on)?`,
  ),
  new RegExp(
    `\\b(?:in|uses?|using|runs?|running|im|en|with|mit|w/|have|has|avec|con)\\b(?: \\w+){0,2} ${cache}\\b(?: (?:mode )?${on})?`,
  ),
  new RegExp(`\\b${cache} (?:is |ist |est |esta )?${on}\\b`),
  /\((?:[^()]{0,30}, ?)?cached\)/,
  /\bcached (?:mode )?is (?:on|enabled|active|ticked)\b/,
  /\bkeeps its copy on disk\b/,
];
const onlineSaid = [
  new RegExp(`\\b(?:in|im|en|uses?|using|runs?|run|nutze\\w*|with|mit|auf)(?: the)? ${online}\\b`),
  /\b(?:je suis|on est|nous sommes|je travaille|il est|elle est) en ligne\b(?= (?:sans|et pas|au lieu)|[.,;]|$)/,
  new RegExp(`\\b${online} (?:is |ist )?(?:on|enabled|active)\\b`),
  /\b(?:without|no|w\/o|ohne|sans|sin) (?:the |an? )?(?:cached mode|ost|offline file|cache[ -]mod(?:e|us))\b(?= here| on (?:our|the|this) (?:server|vdi|terminal))/,
  /\bhangs (?:whenever|when) it talks directly to the server\b/,
];
/** That it is well in this mode, so that it is the other in which it fails. */
const well =
  /\b(?:works?|fine|ok|okay|good|smooth|well|right|perfect\w*|fast|complete|fresh|readable|all there|are there|is there|gone|goes away|vanishes|disappears|da|alles|la|tout|todo|estan?|otherwise|have to|stimmt|helps?|lauft|gut|perfekt|tadellos|bien|correct\w*|nickel|va|funciona|veo|see(?! no)|sees(?! no)|vois|voit|sehe)\b/;
const turned =
  /\b(?:turn\w*|switch\w*|disabl\w+|untick\w*|uncheck\w*|unticked|clear(?:ed|ing)?|remov\w+|without|w\/o|off|no|not|never|non|ohne|sans|sin|ausschalt\w*|deaktiv\w+|abschalt\w*|decoch\w*|desactiv\w+|quit\w*|desmarc\w*|took out|put (?:it )?back|gestellt|umgestellt|deactivat\w*|as soon as|when i (?:put|turn|switch)|if i|live with|way to|can i|could|should|would)\b[^.;!?,]{0,44}$/;
/** "Only when cached mode is off" is the other mode. */
const turnedOff =
  /\b(?:off|without|disabl\w+|deactivat\w+|unticked|clear\w*|ohne|aus|sans|decoch\w+|desactiv\w+|sin|apagad\w+|desmarc\w+|quit\w+)\b/;
const asked =
  /\b(?:whether|if|how|what|where|which|wie|was|ob|comment|como|que es|is it|should|why is)\b[^.;!?]{0,60}$|^(?:is|use) $/;
const askedAnywhere =
  /\b(?:is|if|whether|how)\b[^.;]{0,30}cach[^.;]{0,30}\b(?:on|enabled|active)\b[^.;]*(?:how|where|\?)/;

const found = (folded: string, patterns: readonly RegExp[]): RegExpExecArray | null => {
  for (const pattern of patterns) {
    const match = pattern.exec(folded);
    if (match && !asked.test(folded.slice(0, match.index))) return match;
  }
  return null;
};

/** The words of the clause around a place: "in online mode it is fast, in cached mode it is not". */
const clauseAround = (folded: string, start: number, end: number): string => {
  const before = Math.max(...['.', ';', ',', '!', '?'].map((mark) => folded.lastIndexOf(mark, start))) + 1;
  const after = /[.;,!?]/.exec(folded.slice(end));
  return folded.slice(before, start) + folded.slice(end, after ? end + after.index : undefined);
};

/** The mode that Outlook is in at this moment, whatever was tried before and how well it goes in it. */
const modeNow: readonly (readonly [string, RegExp])[] = [
  [
    'online',
    new RegExp(
      `\\b(?:seitdem|since then|now|currently|jetzt|derzeit|depuis|maintenant|desde entonces|ahora)\\b[^.;!?]{0,40}\\b(?:in|im|en|with|mit) ${online}\\b`,
    ),
  ],
  ['online', /\b(?:like now|right now|at the moment|currently)\b[^.;!?]{0,6}["(]{0,3}online with:? microsoft exchange/],
  ['cached', /\bcached?(?: exchange)?(?: mode)? is (?:on|enabled|active) (?:right )?now\b/],
  ['cached', /\bcache[^!?]{0,90}\b(?:ticked|turned|switched|checked|enabled) it (?:again|back on)\b/],
];
/** "With the cache it was quick" is over. */
const wasSo =
  /^[^.;,!?]{0,6}\b(?:it|that|everything|es|alles|c'|tout|todo)? ?(?:was|were|used to be|war|etait|iba|era)\b/;

/** The mode that Outlook is in, or in which the trouble is. What was merely tried, asked or turned off is neither. */
export const mode: FactReader = (source) => {
  const { folded } = source;
  if (
    !/cach|online|en ligne|en linea|modo|mode|copie|directly|local copy|offline setting|copy on disk/.test(folded) ||
    askedAnywhere.test(folded)
  )
    return [];
  const at = (value: string, match: RegExpExecArray) => [
    readAt(source, 'mode', value, { start: match.index, end: match.index + match[0].length }),
  ];
  for (const [value, pattern] of modeNow) {
    const now = pattern.exec(folded);
    if (now && !asked.test(folded.slice(0, now.index))) return at(value, now);
  }
  const onlyCached = found(folded, cachedSaid.slice(0, 1));
  const around = onlyCached && folded.slice(onlyCached.index, onlyCached.index + onlyCached[0].length + 26);
  if (onlyCached && !turned.test(folded.slice(0, onlyCached.index)) && !turnedOff.test(around ?? ''))
    return at('cached', onlyCached);
  const anyCached = found(folded, cachedSaid.slice(1));
  const over = anyCached && wasSo.test(folded.slice(anyCached.index + anyCached[0].length));
  const cached = over ? null : anyCached;
  const isOnline = found(folded, onlineSaid);
  const holds = (match: RegExpExecArray): boolean =>
    !turnedOff.test(match[0].replace(/^(?:without|no|w.o|ohne|sans|sin)\b/, '')) &&
    !/^[^.;,!?]{0,14}\b(?:off|aus|disabled|gestellt|umgestellt)\b/.test(folded.slice(match.index + match[0].length)) &&
    !turned.test(folded.slice(0, match.index + match[0].search(/cach|copi|copy|offline|mod/))) &&
    !well.test(
      clauseAround(folded, match.index, match.index + match[0].length).replace(
        /\bnot (?:right|ok|fine|good|work\w*|see)|doesn't (?:work|see)|don't see/g,
        '',
      ),
    );
  /* Both modes in one text: which of them is on now is seldom said. */
  const online2 = /\bonline[ -]?mod|en ligne|modo en linea|w\/o|\boff\b|without|disabl/.test(folded);
  if (cached && !isOnline && holds(cached) && !(online2 && !/\b(?:users|people) in\b/.test(folded)))
    return at('cached', cached);
  if (isOnline && (!cached || /hangs|talks directly/.test(isOnline[0])) && holds(isOnline))
    return at('online', isOnline);
  return [];
};
