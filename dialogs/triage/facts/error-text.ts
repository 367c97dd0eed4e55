import { readAt, type FactReader } from './reading';

const troubled =
  /\b(?:cannot|can't|could not|couldn't|not|error|errors|unable|fail(?:ed|s|ure)?|denied|unavailable|refused|invalid|corrupt\w*|in use|has made a change|must be|reached|recovery|exceeded|conflicts?|redundancy|unknown|problem|kann|nicht|konnte|fehler|impossible|erreur|n'est pas|no se|error|puede|belongs|associated|compatible|temporary mailbox|trying to|quit and restart|0x|was created|do not match)\b/;
const quoted = /["“„«]([^"“”„«»]{8,400})["”»“]|(?<![\p{L}])['‘]([^'‘’\n]{12,400})['’](?![\p{L}])/gu;
const code = /\b0x[0-9a-f]{8}\b|\[[0-9a-f]{8}(?:-[0-9a-f]+)+\]|\b8004[0-9a-f]{4}\b(?:-[0-9a-f-]+)?/;
const known = [
  /\bcannot start microsoft outlook\b.*?(?:(?:\(ost\)|data file)[^.]{0,10}\.?|cannot be opened\.?|outlook window\.?$)/,
  /\b(?:cannot start microsoft outlook|cannot open the outlook window|cannot expand the folder)\b[^!?"]{0,200}/,
  /\b(?:the )?set of folders (?:cannot|can't|can not|could not) be opened/,
  /\bthe file [^"]{3,200}? is not an? (?:outlook data|offline folder) file(?: \(ost\))?/,
  /\b(?:is )?not an outlook data file(?: \(ost\))?/,
  /\berrors have been detected in the file\b[^!?]{0,160}/,
  /\boutlook data file cannot be accessed/,
  /\bunable to open your default e-?mail folders\b[^!?,]{0,120}/,
  /\bcannot open your default e-?mail folders\b[^!?,]{0,120}/,
  /\bthe (?:microsoft exchange )?administrator has made a change that requires you (?:to )?quit and restart(?: outlook| microsoft outlook)?/,
  /\bexchange is currently in recovery mode/,
  /\bmicrosoft outlook kann nicht gestartet werden\b[^!?]{0,200}/,
  /\bimpossible de demarrer microsoft outlook\b[^!?]{0,200}/,
  /\bno se puede iniciar microsoft outlook\b[^!?]{0,200}/,
  /\bder (?:exchange-)?administrator hat eine anderung vorgenommen[^.!?]{0,120}/,
  /\btask ['"][^'"]{3,60}['"]:? reported error \([^)]{4,14}\)[^.!?\n]{0,80}/,
  /\bfile access is denied\b/,
  /\b(?:the (?:process|action) (?:cannot|can't) [^.!?]{5,120})/,
];
const told =
  /\b(?:it|outlook|box|message|popup|pop-up|error|screen|log|which|that|window|dialog) (?:just |then |only )?(?:says?|reads?|said|saying|stating|states|claims)(?: that)?:? (?!that )([^"!?;]{12,200}?)(?=$|[!?;]|\. |, (?:and|then|clicking|so) )/;

/** The error as it was pasted or quoted: a quotation that reads like one, a known message, what "it says", or else the bare code. */
export const errorText: FactReader = (source) => {
  const read = (start: number, end: number) => {
    const words = source.text
      .slice(start, end)
      .trim()
      .replace(/[.,;:]+$/, (dots) => (dots.startsWith('.') ? '.' : ''));
    return [readAt(source, 'error-text', words.slice(0, 500), { start, end: start + words.length + 1 })].map(
      (fact) => ({ ...fact, words: fact.value }),
    );
  };
  const quotes = [...source.text.matchAll(quoted)]
    .map((match) => ({
      start: match.index + 1,
      end: match.index + match[0].length - 1,
      text: match[1] ?? match[2] ?? '',
    }))
    .filter(({ start, end }) => troubled.test(source.folded.slice(start, end)))
    .sort((a, b) => b.text.length - a.text.length);
  for (const pattern of known) {
    const match = pattern.exec(source.folded);
    const longest = quotes[0];
    if (match && (!longest || longest.text.length < match[0].length) && !/colleague|calendar/.test(match[0])) {
      return read(match.index, match.index + match[0].length);
    }
  }
  if (quotes[0]) return read(quotes[0].start, quotes[0].end);
  const said = told.exec(source.folded);
  if (said?.[1] && troubled.test(said[1]) && /\berror|cannot|can't|not an?\b|denied|unable|in use|0x/.test(said[1])) {
    const start = said.index + said[0].length - said[1].length;
    return read(start, start + said[1].length);
  }
  const bare = code.exec(source.folded);
  return bare ? read(bare.index, bare.index + bare[0].length) : [];
};
