import { opensOutright } from './opens-outright';
import { readAt, readerOf, type FactReader } from './reading';
import type { Clause } from '../tag/clauses';
import { says } from '../tag/tag';

const hint =
  /open|click|splash|logo|window|ouvert|fenetre|ventana|fenster|start|aufgehen|launch|come up|comes up|coming up|boot|off?net|offnen|auf\b|ouvr|ouvre|demarr|lanc|abr[ei]|arranc|inicia|enciend|clos|shut|dies\b|quits|schliesst|ferme|cierra|\bzu\b|get in|rein\b/;
/** What else may open or not. */
const thing =
  /\b(?:attach\w*|links?|hyperlinks?|e-?mails?|mails?|messages?|pdfs?|files?|folders?|calendars?|pst|invit\w*|meetings?|documents?|archives?|backups?|owa|browser|teams|webmail|anlagen?|anhang\w*|anhange|dateien?|ordner|kalender|pieces?|liens?|fichiers?|dossiers?|calendrier|agenda|adjuntos?|enlaces?|archivos?|carpetas?|calendario|buzon|mailbox|postfach|window|fenster|fenetre|ventana|session|ticket|rules?|settings|contacts?|account|word|excel|vault|conversation|chat|item|items|card|case)\b/;
const refuses =
  /\b(?:fails?|refus\w+|unable|not able|weigert|refuse|se niega|impossible|imposible|unmoglich|never|no longer|lasst sich nicht)\b/;
const atStart =
  /\bost\b|splash|data ?file|datendatei|fichier de donnees|archivo de datos|beim (?:start|offnen)|au demarrage|al (?:abrir|iniciar|arrancar)|after i (?:launch|open|start)|on (?:start|launch)|set of folders|ordnergruppe|ensemble de dossiers|conjunto de carpetas|default e-?mail folders|launch|right after|afterwards|danach|\bok\b|\b(?:sofort|gleich|direkt|immediately|icon|as soon as)\b/;
const cannotGetIn =
  /\b(?:can'?t|cannot|can not|unable to|couldn'?t|won't let (?:me|him|her)) get (?:back )?(?:in(?: ?to)?(?: (?:my |his |her |the )?(?:outlook|mail program))?)(?=\s*(?:$|[.,;:!?]| any ?more| at all| because| since| today))|\b(?:outlook|it|program\w*|client|one)(?: \d+)? (?:can'?t|cannot|can not|couldn't|could not) be (?:opened|started|launched|run)\b|\bno way (?:of|to) (?:get|getting|open|opening|start|starting) (?:into )?outlook\b|\b(?:outlook|it|program\w*)\b[^.;!?]{0,12}(?:n'?t|not|never) (?:get|gets|go|goes) (?:past|beyond|further than)\b|\bkommt? (?:\w+ )?nicht (?:mehr )?(?:rein|ins outlook|in outlook rein)\b/;
/** German puts "auf" and "zu" at the end. */
const goesUp = /\b(?:geht|gehen)\b(?: \w+){0,4} auf\b(?! (?:de[nmr]|die|das|eine?|neue|mein))/;
const goesShut = /\b(?:geht|macht)\b(?: \w+){0,5} zu\b(?! lang| viel| schnell)/;

const own = /\b(?:outlook|mail program|(?:mail-?)?programm?e?|it|es|er|das ding|il|ca|this|that|the thing|client)\b/;
const aboutOutlook = /outlook|\bost\b|mail/;
const person = /\b(?:i|we|you|he|she|they|ich|wir|je|j'|on|yo|user|users|colleague)\b(?: \w+){0,2}$/;

const outlookAfter =
  /^(?: (?:up|my|the|ms|microsoft|classic|his|her|le|el))* outlook\b(?! (?:on the web|web|data|online|file))/;

const isFine =
  /\b(?:fine|ok|okay|normal\w*|without (?:an? |any |further )?(?:problems?|errors?|trouble|issues?|complain(?:t|ts|ing)|fuss|ado)|properly|all ?right|as usual|well|smoothly|alright|without a murmur|no complaints|anyway|as (?:always|ever|usual|before)|wie (?:immer|gewohnt)|comme (?:d'habitude|toujours)|quand meme|como siempre|igualmente|trotzdem|problemlos|ohne (?:probleme|fehler)|einwandfrei|bien|sans (?:souci|probleme|erreur)s?|sin (?:problemas?|errores?)|perfect\w*)\b/;
const isSo =
  /\b(?:does|do) (?:still )?(?:open|start|launch|come up)|\bitself (?:opens?|starts?|launches)|\bsi (?:que )?(?:se )?(?:abre|arranca|inicia)|\babrir abre\b|\b(?:startet|offnet(?: sich)?|geht) (?:zwar|schon|ja)\b(?! nicht)|\bs'ouvre bien\b|\b(?:offnen|starten) lasst (?:es|er|sie|outlook) sich\b|\b(?:aufgehen|starten|offnen) tut\b|\bouvrir,? (?:il|ca) s'ouvre\b|\bopening works\b/;

/** Outlook itself, or nothing at all, before what it does: "her Outlook 2010 opens", "starts, works for a minute". */
const subject =
  /^(?:(?:and|but|yes|well|also|und|aber|si|oui|ja|clinic secretary),? )?(?:(?:my|his|her|the|our|mein|das|mon|mi|el|su|[a-z]+'s) )?(?:(?:ms |microsoft |classic |desktop )?outlook(?: itself| \d+| selbst)?|programm?e?|it|itself|mine|hers|his|client|es|er|il|elle|ca|ello)? ?(?:does |still |zwar |schon |also |only |indeed |geht )*$/;

interface Said {
  readonly value: 'yes' | 'no';
  readonly clause: Clause;
}

const saidIn = (clauses: readonly Clause[], at: number, folded: string): Said | null => {
  const clause = clauses[at];
  if (!clause) return null;
  const text = folded.slice(clause.start, clause.end);
  const next = clauses[at + 1];
  const before = folded.slice(0, clause.start);
  /* "Outlook.ost cannot be opened": the file, and not Outlook. */
  if (/\w\.$/.test(before) && /^\w/.test(text)) return null;
  if (says(clause, 'unsure') || /\b(?:if|falls|in case|si jamais|whether)\b/.test(text)) return null;
  if (clause.place === 'web' || clause.place === 'phone' || /\bsafe mode\b/.test(text)) return null;
  if (
    cannotGetIn.test(text) &&
    aboutOutlook.test(folded) &&
    !/\b(?:mailbox|calendar|owa|webmail|web|account)\b/.test(text)
  )
    return { value: 'no', clause };
  const verb = clause.words.find((word) => word.tags.includes('opens'));
  const up = goesUp.exec(text);
  const shut = clause.words.find((word) => word.tags.includes('shuts'));
  const closing = shut?.start ?? (goesShut.test(text) ? clause.start + text.search(goesShut) : -1);
  const shuts = closing >= 0 && !/\bwhen i|\bwhile\b/.test(text);
  if (
    shuts &&
    atStart.test(folded) &&
    !/\b(?:i|he|she|user) (?:closes|shuts)/.test(text) &&
    (own.test(text) || clause.joint !== 'none') &&
    !thing.test(folded.slice(clause.start, closing).replace(/outlook.*/, ''))
  )
    return { value: 'no', clause };
  const start = verb?.start ?? (up ? clause.start + up.index : -1);
  if (start < 0) return null;
  const end = verb?.end ?? start + (up?.[0].length ?? 0);
  const head = folded.slice(clause.start, start);
  const tail = folded.slice(end, clause.end);
  const nots = clause.words.filter(
    (word) =>
      word.tags.includes('not') &&
      !(word.start > start && isFine.test(tail) && /^(?:without|no|ohne|sans|sin)$/.test(word.text)),
  );
  const deniedBefore = nots.some((word) => word.start < start) || refuses.test(head);
  const denied = deniedBefore || nots.some((word) => word.start > start && word.start - end < 40);
  if (verb?.text === 'open' && !deniedBefore && !isSo.test(text) && !/\bcan (?:still )?$/.test(head)) return null;
  if (
    /\b(?:is|are|was|were|be|being|isn't|n't|esta|est|ist|war|still|left|leave|had|keeps?) (?:not |still |already )?$/.test(
      head,
    ) &&
    /^(?:open|geoffnet|gestartet|abierto)$/.test(verb?.text ?? '') &&
    !/kann nicht/.test(head)
  )
    return null;
  if (
    /\b(?:after|when|whenever|before|until|every time|once|nach|wenn|quand|cuando|al|till|until|if)(?: (?:i|we|he|she|they|you|ich|je|the user))?(?: (?:then|next|try to|want to))? ?$/.test(
      head,
    )
  )
    return null;
  if (isFine.test(tail) && /\bcan (?:still )?$/.test(head) && outlookAfter.test(tail)) return { value: 'yes', clause };
  if (outlookAfter.test(tail) || /^ (?:el |le )?outlook\b/.test(tail)) {
    if (deniedBefore || /\bimpossible\b/.test(before.slice(-20))) return { value: 'no', clause };
    return isFine.test(tail) && /\b(?:can|kann|peux|puedo)\b/.test(head) ? { value: 'yes', clause } : null;
  }
  if (
    (thing.test(tail) && !/^ (?:with|w\/|mit|avec|con|because|at|without|and|und|et|y|but)(?: |$)/.test(tail)) ||
    (!/outlook|program/.test(head) && thing.test(head))
  )
    return null;
  if (/\b(?:calendar|kalender|agenda|calendrier|shared mailbox|pst)\b/.test(folded) && !/outlook/.test(head + tail))
    return null;
  if (denied) {
    if (!aboutOutlook.test(folded)) return null;
    if (
      /\b(?:nach|beim|zum|after|on|at|apres|tras|al)(?: \w+)? $|\b(?:when|while|wenn|quand|cuando|mientras|pendant|alors que|nach dem)\b[^,]*$/.test(
        head,
      ) ||
      /\bwhile\b|\bmientras\b/.test(text)
    )
      return null;
    if (
      person.test(head.replace(/(?:can'?t|cannot|kann|puedo|peux).*$/, '').trim()) &&
      !/outlook/.test(head) &&
      !/^ it\b/.test(tail)
    )
      return null;
    return own.test(text) || clause.joint !== 'none' || head.trim().split(' ').length <= 3
      ? { value: 'no', clause }
      : null;
  }
  if (
    /\b(?:when|whenever|while|after|before|until|once|wenn|nach|bis|quand|apres|cuando|al|beim|every time|as soon as|to|must|should|how|i|we|you|ich|je)\b/.test(
      head.replace(/.*,/, ''),
    ) &&
    !isSo.test(text)
  )
    return null;
  if (isSo.test(text) || isFine.test(tail)) return { value: 'yes', clause };
  const goesOn =
    next?.sentence === clause.sentence && (next.joint === 'but' || /^(?:and )?then\b/.test(folded.slice(next.start)));
  const said = /^(?:opens|starts|launches|comes|boots|offnet|startet|s'ouvre|demarre|se|abre|arranca|inicia|geht)/;
  if (
    subject.test(head) &&
    said.test(folded.slice(start)) &&
    (/^(?: (?:up|sich|si|yes|and|und|et|y|auf|aber|schon|fine|ok)\b.*)?$/.test(tail) || isFine.test(tail)) &&
    (tail !== '' || head.trim() !== '' || next?.sentence === clause.sentence) &&
    !clause.asked &&
    (next?.sentence === clause.sentence ||
      isFine.test(tail) ||
      /\b(?:and|aber|though)\b/.test(tail + folded.slice(clause.end, clause.end + 8)) ||
      /\baber\b/.test(text))
  )
    return { value: 'yes', clause };
  const short = tail.trim() === '' || /^ (?:and|but) then\b/.test(tail);
  return own.test(head) &&
    (short || /^ after\b/.test(tail)) &&
    (goesOn ||
      /^ (?:and|but) then\b/.test(tail) ||
      /^[, ]*(?:but|aber|mais|pero|and then)\b/.test(folded.slice(clause.end)))
    ? { value: 'yes', clause }
    : null;
};

/** German parts it by a "but", which begins a clause elsewhere. */
const opensButGerman =
  /\b(?:outlook|programm|es|er) (?:geht|offnet sich|startet) (?:aber |schon |trotzdem |ja |zwar |immerhin )+(?:auf\b)?|\b(?:aufgehen|starten|offnen) tut (?:es|outlook|er)\b(?! nicht)|\bs'ouvre quand meme\b/;

/** Whether the sentence that goes on behind these words is a question. */
const isAsked = (text: string, words: string): boolean =>
  /^[^.;!?]*\?/.test(text.slice(text.indexOf(words) + words.length));

const outrightly = readerOf('outlook-opens', opensOutright);

/** Whether Outlook opens at all. */
export const outlookOpens: FactReader = (source) => {
  if (!hint.test(source.folded)) return [];
  const [outright, ...more] = outrightly(source);
  if (outright && more.length === 0 && !isAsked(source.text, outright.words)) return [outright];
  const clauses = source.clauses;
  const german = opensButGerman.exec(source.folded);
  if (german && !/^[^.;!?]{0,16}\bnicht\b/.test(source.folded.slice(german.index + german[0].length)))
    return [readAt(source, 'outlook-opens', 'yes', { start: german.index, end: german.index + german[0].length })];
  return clauses.flatMap((_clause, at) => {
    const said = saidIn(clauses, at, source.folded);
    return said ? [readAt(source, 'outlook-opens', said.value, said.clause)] : [];
  });
};
