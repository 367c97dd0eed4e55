import { readAt, type FactReader } from './reading';

const time =
  '(?:yesterday|today|this (?:morning|week|afternoon|noon)|last (?:night|week|month|year|\\w+day)|(?:about |around |roughly )?(?:a|an|one|two|three|\\d+|some|several) (?:hours?|days?|weeks?|months?)|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:early |mid |late )?(?:january|february|march|april|may|june|july|august|september|october|november|december)|\\d{1,2}[./ ]\\S+|\\d{1,2}(?::\\d\\d)?|easter|christmas|the (?:[\\w-]+ ){0,3}\\w+|we \\w+ [^,.;]{2,40}|i \\w+ [^,.;]{2,40}|my [^,.;]{2,30}|an? [^,.;]{2,30})';
const english = new RegExp(`\\b(?:ever )?since (?!i use|we use)(?:about |around |approximately )?(${time})`);
const other =
  /\b(?:seit|depuis(?! chez)|desde(?! (?:el|la) (?:web|navegador|movil|telefono|casa|outlook|owa)))(?: etwa| ca\.?| environ| hace)? ((?:[\p{L}\p{N}'./-]+ ?){1,4})/u;
/** Where the time ends and the sentence goes on. */
const goesOn =
  /[,.;:!?](?: |$)| (?:and|but|alle|verschwunden|aparece|weg|leer|never|has|is|doesn't|does|keeps|outlook|it|my|no|not|only|i|the outlook|owa|und|ist|habe|keine|et|je|il|y|no|se|kommen|geht|tout|todo|sind|zeigt|fehlen|all|emails?|mails?|nothing|however|ne) /;

/** Since when, in the requester's words. */
export const since: FactReader = (source) => {
  const match = english.exec(source.folded) ?? other.exec(source.folded);
  if (!match?.[1]) return [];
  const start = match.index + match[0].length - match[1].length;
  const cut = goesOn.exec(`${match[1]} `)?.index ?? match[1].length;
  const end = start + Math.max(cut, 2);
  const value = source.text.slice(start, end).trim();
  return value.length < 2
    ? []
    : [readAt(source, 'since', value, { start: match.index, end })].map((fact) => ({ ...fact, value }));
};
