const dunno =
  "(?:no (?:idea|clue)|(?:don't|doesn't|do not|does not|didn't) (?:even )?know|(?:couldn't|can't|cannot) (?:tell|say)(?: you)?|not sure|unsure|knows? neither|neither knows?|who knows|keine ahnung|weiss?(?: es)? (?:ich )?nicht|nicht sicher|(?:ne )?sai[st] pas|aucune idee|pas sure?|ni idea|no lo se|no se(?= (?:que|cual|si|la|de)\\b)|no sabe)";

/** Where a text says that its writer does not know this: "no idea which Outlook", "the version? I couldn't tell". */
export const notKnown = (folded: string, thing: string): { start: number; end: number } | null => {
  const which = `(?:which|what|whichever|the|welche[rsn]?|quelle?|que|cual|de|ma|my|mi|nor|meine?)`;
  const patterns = [
    `\\b${dunno}\\b(?: (?:of|about|on|sobre|de|sur))?,? (?:[\\w']+ ){0,3}?${which} (?:[\\w']+ ){0,3}?${thing}\\b(?! is right| of the mail)`,
    `\\b${which} (?:outlook )?${thing}\\b[^.;!]{0,24}[,?:] ?(?:i have |i've )?${dunno}\\b`,
    `\\b${which} ${thing}(?: of outlook)?, (?:i have )?${dunno}\\b`,
  ];
  for (const pattern of patterns) {
    const match = new RegExp(pattern).exec(folded);
    if (match) return { start: match.index, end: match.index + match[0].length };
  }
  return null;
};
