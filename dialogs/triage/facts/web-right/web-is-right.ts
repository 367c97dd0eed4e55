import { filler, fine, mail, no, seen, whole, within } from './words';

const pattern = (source: string): RegExp => new RegExp(source, 'u');
const soft = '[^.;:!?§¤()]';
const has =
  '(?:has|have|had|shows?|showed|displays?|lists|gets?|got|receives?|contains?|holds?|zeigt|hat|enthalt|bekommt|affiche|montre|a|contient|recoit|tiene|muestra|recibe|reflects|offers)';
const notWrong =
  "(?!(?:[^.;:!?,§¤]{0,24}\\b)?(?:wrong|different\\w*|other|others|another|older?|same|nothing|none|no|not|n't|fewer|less|missing|gone|broken|error|problem|issue|trouble|button|changed|been|become|andere\\w*|kein\\w*|nichts|falsch\\w*|alte[nrs]?|fehlt|rien|pas|autres?|anciens?|anciennes?|faux|otra|otros?|nada|ningun\\w*|viej\\w+|antigu\\w+|mal|option|setting|feature|layout)\\b)";

/** Says plainly that the web is as it should be; counts even where the text asks which of the two is right. */
export const plainlyRight: readonly RegExp[] = [
  pattern(`§+["']?(?:'s)?(?:,|:| -|;)? ?(?:[a-z]{2,12} (?=ok\\b|fine\\b|is\\b|works\\b))?${filler}{0,5}${fine}\\b`),
  pattern(`(?<!\\b${no}[^.;:!?,§¤]{0,14})\\b${fine}\\b(?: (?:and|y|et|und) \\w+)?${within(14)} ?§+(?! ?(?:login|log))`),
  pattern(`§+, which (?:is|has|shows) (?:the )?${fine}\\b`),
  pattern(`§+ (?:to see|for) what(?:'?s| is) really`),
];

/** Says that the web has what Outlook has not. */
export const hasMore: readonly RegExp[] = [
  pattern(`\\b(?:newer|more recent|neuere|plus recents?|mas recientes) (?:\\w+ )?${mail}${within(6)} ?§+`),
  pattern(
    `(?:^|[,:] ?)(?:\\w+ ){1,3}(?:sees?|finds?|has|have|gets?|sieht|findet|voit|trouve|ve|encuentra) (?:${whole}|them)${within(6)} ?§+`,
  ),
  pattern(
    `\\b(?:arrives?|appears?|kommen|kommt|erscheinen|arrivent|arrive|apparaissent|aparecen|llegan) §+ (?:an|normal\\w*)?,? ?(?:but|and|aber|und|mais|et|pero|y) ${no}\\b`,
  ),
  pattern(
    `§+[:,"']? ?(?:the \\w+ |it |he |she |i |still |always |now |does |actually |already |clearly |both |also |sogar |noch |schon |bien |si |que |mir |me |de la bandeja |${soft}{0,12}\\b)??${has}\\b ${notWrong}(?:[\\w']+ ){0,2}?(?:${whole}|\\d+ (?:new )?${mail}|(?:\\w+ ){0,2}${mail})(?! button)\\b`,
  ),
  pattern(
    `§+ ${has} (?:them|it|these|those)\\b(?! (?:\\w+ ){0,3}(?:wrong|bad|differently|falsch|faux|mal)| in a different)`,
  ),
  pattern(`§+,? ?${notWrong}${soft}{0,18}\\b${seen}\\b ${notWrong}${soft}{0,12}\\b(?:${whole}|them|${mail})\\b`),
  pattern(
    `§+,? ?(?:it |it's |they |they're |alles |alle |tout |tous |todo |todos |si que |yes |noch |still |sind |est |sont |is |are |sie |ils |elles |all |bien |me ){0,5}(?:there(?!'s| is| are| was)|all there|drin|vorhanden|sichtbar|zu sehen|est la|sont la|present|visible|estan?|aparecen?|salen?|llegan?|arrivent|kommen|visibles)\\b(?! (?:wrong|mal|falsch|not|nicht)|${within(8)} ?¤)`,
  ),
  pattern(
    `(?<!\\b${no}[^.;:!?,§¤]{0,30})\\b(?:i|he|she|we|they|ich|wir|je|j'|on|yo) (?:can |do |clearly |all |still )?(?:see|sees|find|finds|have|has|got|get|gets|receive|sehe|sieht|finde|habe|vois|voit|trouve|veo|ve|tengo)[^.;:!?,§¤]{0,12}\\b(?:${whole}|them|it|${mail})\\b${within(16)} ?§+`,
  ),
  pattern(
    `(?<!\\b${no}[^.;:!?,§¤]{0,40})\\b${whole}\\b${within(14)}\\b(?:there|visible|present|arrives?|appears?|shows? up|here|da|drin|sichtbar|la|presente?s?|visibles?|estan?|aparecen?|llegan?|salen?)\\b${within(6)} ?§+`,
  ),
  pattern(
    `\\b(?:behind|older than|fewer${within(12)} than|less${within(12)} than|lags? (?:behind )?|lagging behind|later than|trails|hinter|retard (?:sur|par rapport a)|retras\\w+ (?:respecto|con respecto)|atrasad\\w+ (?:respecto|con respecto))${within(16)} ?§+`,
  ),
  pattern(`¤+${within(40)}\\b(?:fewer|less|older|menos|moins|weniger|alter\\w*)${within(14)} (?:than|als|que) ?§+`),
  pattern(
    `§+[^.;:!?]{0,24}\\b(?:is|are|has|shows?|there are|hay|gibt es|il y a|already)${within(14)} (?:newer|more recent|ahead|neuere|plus recents?|mas recientes)\\b`,
  ),
  pattern(`\\b(?:only|just|nur|seulement|uniquement|solo|solamente|que)\\b(?: \\w+){0,4}? ${seen}\\b${within(10)} ?§+`),
  pattern(
    `(?<!\\b${no}[^.;:!?,§¤]{0,40})\\b${seen} (?:only|just|nur|seulement|uniquement|que|solo|solamente)${within(6)} ?§+`,
  ),
  pattern(
    `¤+ (?:does ?n't|doesnt|never|does not|won't|zeigt nicht|n'affiche pas|no muestra)[^.;!?]{0,24} what(?:'s|s| is| i see)[^.;!?]{0,24}§+`,
  ),
  pattern(
    `§+,? ?${notWrong}(?:[\\w']+ ){0,3}?(?:\\d+ )?(?:${whole}|${mail}) (?:[\\w']+ )?(?:drin|da|there|present|visibles?|zu sehen|liegen|la)\\b`,
  ),
  pattern(
    `(?<!\\b(?:${no})\\b[^.;:!?,§¤]{0,40}|n't[^.;:!?,§¤]{0,30})\\b${seen}\\b[^.;:!?,§¤]{0,24}\\b(?:when|if|wenn|quand|si|cuando) (?:i|she|he|we|ich|je|on) (?:check|look|looks|logs?|open|opens|use|go|by|try)? ?(?:by |in |on |with |to )?(?:the )?(?:browser|§+)`,
  ),
  pattern(`(?:^|[,:] ?)(?:sieht man|on (?:les |le |la )?voit|se ven?|visibles?|zu sehen) §+`),
  pattern(
    `§+, (?:le nouveau|la nouvelle|les nouve\\w+|the new ones?|(?:der|die|das) neuen?|(?:el|la|los|las) nuev\\w+)(?=[.;!]|$)`,
  ),
];

/** Says of the web, and of Outlook right beside it, that the one has it and the other not. */
const notHere = `(?:${no} ?(?:\\w+ )?¤+|¤+[^.;!?§]{0,40}(?:\\b${no}\\b|n't|\\b0 |\\bzero\\b|\\bold\\b|\\bbehind\\b|\\bstuck\\b|\\bempty\\b|\\bleer\\b|\\bvide\\b|\\bvacia?\\b|\\balten\\b|\\balt\\b|\\banciens?\\b|\\bstops?\\b))`;
const isThere = `(?:${notWrong})(?:[^.;!?§¤]{0,30}\\b)?(?:${seen}|${has}|${mail}|is|are|was|were|sind|ist|new|yes|si|oui|ja|reaches)\\b`;
export const onlyThere: readonly RegExp[] = [
  pattern(`§+[^.;!?§¤]{0,20}\\b${seen} (?:but|aber|mais|pero) (?:not )?¤`),
  pattern(`§+[^.;!?§¤]{0,4}(?:yes|si|oui|ja|works|ok)[,;. ]+[^.;!?]{0,20}¤+[^.;!?]{0,8}${no}\\b`),
  pattern(
    `(?<!\\b${no}\\b[^.;:!?§¤]{0,40})\\b${seen}\\b${within(24)} ?§+[, ]+(?:but|and|y|et|und|aber|mais|pero|not)\\b[^.;!?§]{0,30}${notHere}`,
  ),
  pattern(
    `§+:?${isThere}[^.;!?§¤]{0,40}[,;.]? ?(?:but |and |y |et |und |aber |mais |pero |while |whereas )?[^.!?§¤]{0,12}${notHere}`,
  ),
  pattern(
    `(?:¤+[^.;!?§¤]{0,60}(?:\\b${no}\\b|n't)|(?:\\b${no}\\b|n't)[^.;!?§¤]{0,40} ?¤+)[^.;!?§¤]{0,40}[,;.:-] ?(?:but |though |although |while |whereas |aber |mais |pero |obwohl |alors que |aunque |dabei |and |y |et )?[^.;!?§¤]{0,12}§+,? ?${isThere}`,
  ),
  pattern(
    `¤+[^.;!?§¤]{0,40}(?:\\b${no}\\b|n't)[^.;!?§]{0,50}\\b(?:but|though|although|while|whereas|however|yet|aber|mais|pero|obwohl|alors que|mientras)\\b[^.;!?§¤]{0,30}§+(?:[,.;]|$)`,
  ),
  pattern(`\\b${no} ¤+,? (?:but|but yes|sondern|aber|mais|sino|pero si|only) ?§+`),
  pattern(
    `§+[^.;!?§¤]{0,10}\\b(?:new|newer|neuen?|nouve\\w+|nuev\\w+|today's)\\b[^.;!?§¤]{0,24}[,;.]? ?¤+[^.;!?§¤]{0,20}\\b(?:old|older|alten?|anciens?|anciennes?|viej\\w+|antigu\\w+|yesterday's)\\b`,
  ),
  pattern(
    `¤+[^.;!?§¤]{0,24}\\b(?:old|older|alten?|anciens?|anciennes?|viej\\w+|antigu\\w+|yesterday's)\\b[^.;!?§¤]{0,24}[,;.]? ?(?:but |aber |mais |pero )?§+[^.;!?§¤]{0,14}\\b(?:new|newer|neuen?|nouve\\w+|nuev\\w+|today's)\\b`,
  ),
];
