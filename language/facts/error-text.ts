import { isTroubled, knownErrors } from './known-errors';
import { readAt, type FactReader, type Source } from './reading';

const quoted = /["“„«]([^"“”„«»]{8,400})["”»“]|(?<![\p{L}])['‘]([^'‘’\n]{9,400})['’](?![\p{L}])/gu;
const bracketed = /[[(]((?:error|fehler|erreur|task|warning|warnung)\b[^\])]{6,160})[\])]/;
const code =
  /\b0x[0-9a-f]{8}\b|\[[0-9a-f]{8}(?:-[0-9a-f]+)+\]|\b8004[0-9a-f]{4}\b(?:-[0-9a-f-]+)?|\b[45]\d\d [45]\.\d{1,3}\.\d{1,3}\b/;
const told =
  /\b(?:(?:it|outlook|box|message|popup|pop-up|error|screen|log|which|that|window|dialog|server|renaming|nombre|il|elle|er|es|ca) (?:just |then |only )?)?(?:says?|reads?|said|saying|stating|states|claims|returned|returns|complains|fails|dice que|dit que|indique que|sagt,? dass|meldet,? dass|avisa de que)(?: that| because| something like)?:? (?!that |something )([^"!?;]{12,200}?)(?= and something|$|[!?;]|\. |, (?:and|then|clicking|so|sorry|no idea) )/;
const toldTrouble =
  /\berrors?\b|could not be|cannot|can't|not an?\b|denied|unable|permission|en uso|in use|another program|autre programme|otro programa|0x|fehler|erreur|verweigert|refuse/;

/** What the status bar says is no error message. */
const statusBarSays =
  /^(?:not responding|keine ruckmeldung|ne repond pas|no responde|trying to (?:re)?connect|disconnected|working off-?line|connected to|online with|need password|getrennt|offline arbeiten|deconnecte|desconectado|trabajando sin|tentative de connexion|verbindungsversuch|updating|this folder was last|all folders are|letzte aktualisierung|conectado|connecte)/;
/** After a quotation that its writer does not remember whole. */
const halfRemembered =
  /^["”»'’]?\s*(?:something|or so|or similar|or something|hmm|oder so|irgendwas|ou quelque chose|o algo)/;

/** "I didn't write down the wording": what is told is no message. */
const notWordForWord =
  /(?:n't|\b(?:not|never)) (?:write|note|remember|recall|copy|take)\b[^.;!?]{0,16}\b(?:down|wording|words|exact\w*|text)\b|\bwortlaut\b[^.;!?]{0,20}\bnicht\b|\b(?:pas note|no apunte|no anote)\b/;

const read = (source: Source, start: number, end: number) => {
  const words = source.text
    .slice(start, end)
    .trim()
    .replace(/[.,;:…]{1,20}$/, (dots) => (dots.startsWith('.') ? '.' : ''))
    .slice(0, 500);
  return [{ ...readAt(source, 'error-text', words, { start, end }), words }];
};

interface Quote {
  readonly start: number;
  readonly end: number;
}

const quotesIn = (source: Source): Quote[] =>
  [...source.text.matchAll(quoted)]
    .map((match) => ({ start: match.index + 1, end: match.index + match[0].length - 1 }))
    .filter(({ start, end }) => {
      const said = source.folded.slice(start, end).trim();
      return (
        isTroubled.test(said) &&
        !statusBarSays.test(said) &&
        !/(?:…|\.\.\.)\s*$/.test(source.text.slice(start, end)) &&
        !halfRemembered.test(source.folded.slice(end, end + 20))
      );
    })
    .sort((a, b) => b.end - b.start - (a.end - a.start));

/** A single mark that ends a quotation, and is no apostrophe. */
const closingMark = /'(?![a-z])/g;

const closeOf = (folded: string, start: number): number => {
  const before = folded.slice(0, start);
  if ((before.match(/"/g) ?? []).length % 2 === 1) return folded.indexOf('"', start);
  if (!/' ?$/.test(before)) return -1;
  closingMark.lastIndex = start;
  return closingMark.exec(folded)?.index ?? -1;
};

/** A quotation that is open where a message begins ends it. */
const endOfQuote = (folded: string, start: number, end: number): number => {
  const close = closeOf(folded, start);
  return close < 0 ? end : Math.min(end, close);
};

/** Letters between two parts of one message: ". ", "): '". */
const farApart = 4;

/** A known message, with what follows it directly and is known as well: what stands in one box is one text. */
const knownIn = ({ folded }: Source): Quote | null => {
  const all = knownErrors.flatMap((pattern) => {
    const match = pattern.exec(folded);
    return match && !/colleague|calendar/.test(match[0])
      ? [{ start: match.index, end: match.index + match[0].length }]
      : [];
  });
  const [first] = all;
  if (!first) return null;
  const whole = [...all]
    .sort((a, b) => a.start - b.start)
    .reduce(
      (so, { start, end }) =>
        start <= so.end + farApart && end >= so.start - farApart
          ? { start: Math.min(so.start, start), end: Math.max(so.end, end) }
          : so,
      first,
    );
  return { start: whole.start, end: endOfQuote(folded, whole.start, whole.end) };
};

/** The error as it was pasted or quoted: a quotation that reads like one, a known message, what "it says", or else the bare code. */
export const errorText: FactReader = (source) => {
  const [quote] = quotesIn(source);
  const known = knownIn(source);
  if (known && (!quote || quote.end - quote.start < known.end - known.start))
    return read(source, known.start, known.end);
  if (quote) return read(source, quote.start, quote.end);
  const bracket = bracketed.exec(source.folded);
  if (bracket?.[1] !== undefined) return read(source, bracket.index + 1, bracket.index + 1 + bracket[1].length);
  const said = told.exec(source.folded);
  if (said?.[1] && !notWordForWord.test(source.folded) && toldTrouble.test(said[1]) && !statusBarSays.test(said[1])) {
    const start = said.index + said[0].length - said[1].length;
    return read(source, start, start + said[1].length);
  }
  const bare = code.exec(source.folded);
  return bare ? read(source, bare.index, bare.index + bare[0].length) : [];
};
