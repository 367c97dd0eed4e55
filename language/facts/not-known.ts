/** That somebody does not know, in so many words. */
export const dunno =
  "(?:no (?:idea|clue)|dunno|(?:don't|dont|doesn't|do not|does not|didn't|wouldn't|would not) (?:even |really )?know|(?:couldn't|can't|cannot|could not) (?:tell|say)(?: you)?|not (?:really |quite )?sure|unsure|knows? neither|neither knows?|who knows|you tell me|keine ahnung|keinen (?:blassen )?schimmer|kein(?:en)? plan|weiss?(?: es)? (?:ich |er |sie )?nicht|nicht (?:bekannt|sicher)|nicht sagen|(?:ne )?sai[st] pas|(?:ne )?(?:la |le |l')?connai[st] pas|ignore|aucune idee|pas sure?|ni idea|no (?:tengo|tiene) (?:ni )?idea|no lo (?:se|sabe)|no (?:la |lo )?conozco|desconozco|no recuerdo|no se(?= (?:que|cual|si|la|de)\\b)|no sabe)";

const patternsOf = (thing: string): readonly RegExp[] => {
  const which = `(?:which|what|whichever|the|la|le|die|el|welche[rsn]?|quelle?|que|cual|de|ma|my|mi|nor|meine?)`;
  return [
    `\\b${dunno}\\b(?: (?:of|about|on|sobre|de|sur))?,? (?:[\\w']+ ){0,3}?${which} (?:[\\w']+ ){0,3}?${thing}\\b(?! is right| of the mail)`,
    `\\b${which} (?:outlook )?${thing}\\b[^.;!]{0,24}[,?:] ?(?:i have |i've )?${dunno}\\b`,
    `\\b${which} ${thing}(?: (?:of|d'|de|von) ?outlook)?,? (?:\\w+ ){0,3}?${dunno}\\b`,
    `(?:^|[(.,;:!?] ?|\\b(?:and|und|et|y|but|aber|mais|pero) )(?:outlook[ -]?)?${thing} ?[?:,=] ?(?:${dunno}|unknown|unbekannt|inconnue?|desconocid[oa]|\\?)`,
  ].map((pattern) => new RegExp(pattern));
};

/** One of these is in every way to say so; most texts have none. */
export const mayNotKnow =
  /know|dunno|ask|frag|conna|conoz|recuer|ignore|unknown|unbek|inconn|desconoc|schimmer|plan|idea|clue|tell|sure|neither|ahnung|weis|sage|sicher|sai[st]|idee|no (?:lo )?s[ae]|\?/;

/** Thing → its patterns: compiling them takes longer than reading a text with them. */
const compiled = new Map<string, readonly RegExp[]>();

/** Where a text says that its writer does not know this: "no idea which Outlook", "the version? I couldn't tell". */
export const notKnown = (folded: string, thing: string): { start: number; end: number } | null => {
  if (!mayNotKnow.test(folded)) return null;
  const patterns = compiled.get(thing) ?? patternsOf(thing);
  compiled.set(thing, patterns);
  for (const pattern of patterns) {
    const match = pattern.exec(folded);
    if (match) return { start: match.index, end: match.index + match[0].length };
  }
  return null;
};
