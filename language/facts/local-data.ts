import { readAt, type FactReader } from './reading';
import type { Clause } from '../tag/clauses';
import { says } from '../tag/tag';
import { stateOf } from '../tag/state';
import { dunno, mayNotKnow } from './not-known';
import { keptHere } from './kept-here';

/** One of these must be said, or nothing of all this is: most texts are done with here. */
const hint =
  /only|\bjust on|local|lokal|unsen[dt]|undelivered|delayed|outbox|offline|off-line|ungesend|gesendete|postausgang|\bnur\b|uniquement|seulement|envoye|boite d'envoi|hors (?:ligne|connexion)|\bsolo\b|unicamente|sin enviar|salida|sin conexion|written|air\b|anywhere|aren't|isnt|isn't|in my outlook|dropp|never (?:made|went|got|reached|left)|server|serveur|servidor|stored|nowhere else|rechner|ici\b|aqui\b|\bhier\b|que sur|on the web|plane|train/;
const device =
  /\b(?:this|my|the|her|his|that|our|one|here|diesem|meinem|dem|ihrem|seinem|cet|ce|mon|son|este|mi|su|el|le)(?: (?:own|old|work|local|home|one))? (?:computer|pc|laptop|machine|notebook|desktop|ost|disk|hard drive|workstation|rechner|ordinateur|poste|ordenador|equipo|portatil|portable)\b|\bam pc\b|\bsur (?:le )?pc\b|\bonly (?:have |exist )?here\b|\bnur hier\b/;
const offlineWritten =
  /\b(?:wrote|written|typed|geschrieben|ecrits?|escrit\w+)\b[^.;!?]{0,30}\b(?:off-?line|on the (?:plane|train|ferry|flight|boat))\b|\b(?:drafts?|e?mails|letters?|notes?|messages|stuff|entwurf\w*|brouillons?|borradores)\b[^.;!?]{0,40}\b(?:off-?line(?! (?:data|file|folder|copy|address|store|mode))|on the (?:plane|train|ferry|flight|road|boat)|from the (?:plane|train|flight|ferry)|hors (?:ligne|connexion)|sin conexion|unterwegs)\b|\boffline (?:geschriebene|erstellte)\w* \w+/;
const thisComputerOnly =
  /\(?\b(?:on )?this computer only\b\)?|\bnur (?:dieser|auf diesem) computer\)|\blocal failures\b(?= (?:has|have|is not|folder has|shows|lists|contains))/;
const neverUp =
  /\b(?:never|not|n't|nie|jamais|nunca)(?: \w+){0,3} (?:made it|went up|got up|reached|uploaded|transferred|copied)(?: \w+)? (?:to|on|onto)?(?: the)? ?(?:server|web|owa|website|browser)\b/;
const nowhereElse =
  /\bnowhere (?:else|but (?:on|in|here))\b|(?:n't|\bnot) anywhere else\b|\bnirgends? sonst\b|\bnulle part ailleurs\b|\ben ningun otro sitio\b/;

/** "Mails that are only on this laptop", and not "it fails only on this laptop". */
const isOnlyHere = (clause: Clause, sentence: readonly Clause[], folded: string): boolean => {
  const text = folded.slice(clause.start, clause.end);
  const only = says(clause, 'only') || /\bjust (?:on|in)\b|\bonly\b/.test(text);
  const whole = folded.slice(sentence[0]?.start ?? 0, sentence.at(-1)?.end);
  const trouble =
    says(clause, 'problem', 'wrong', 'stale', 'gone') ||
    /\b(?:sync|updat|fail|show|\b(?:ca|cela) (?:arrive|passe|se)|crash|work|happen|occur|hang|aktualisier|synchronisier)/.test(
      text,
    );
  if (thisComputerOnly.test(text) || neverUp.test(text)) return says(...hasItem(sentence));
  if (nowhereElse.test(text)) return says(...hasItem(sentence));
  if (
    says(clause, 'local') &&
    (only ||
      says(clause, 'kept', 'not') ||
      unsureWords.test(whole) ||
      /local[- ]only|local data|lokale daten/.test(text)) &&
    !says(clause, 'cache')
  )
    return !trouble && (says(...hasItem(sentence)) || stateOf(clause).denied || /only/.test(text));
  return (
    only && device.test(text) && !trouble && (says(...hasItem(sentence)) || says(clause, 'kept', 'not', 'present'))
  );
};
const hasItem = (sentence: readonly Clause[]): [{ words: Clause['words'] }, 'item'] => [
  { words: sentence.flatMap(({ words }) => words) },
  'item',
];

const notUp =
  /\b(?:drafts?|notes?|tasks?|mails?|letters?|items?|contacts?|entwurfe?|brouillons?|borradores)\b[^.;!?,]{0,20} (?:that|which) (?:are|is)(?:n't| not)(?: yet)? on the (?:web|server)\b/;
/** "Nothing in it that isn't also on the server". */
const nothingMore =
  /\bnothing (?:is |was |'s )?(?:stored|saved|kept|exists?|lies?) (?:on|in) (?:this|my|the|her|his) \w+ (?:alone|only)\b|\beverything (?:that is |that's |i have )?(?:on|in) (?:this|my|the|her|his) (?:pc|computer|laptop|machine|outlook) is (?:also )?(?:on|in) the (?:server|web)\b|\b(?:nothing|nichts|rien|nada|no \w+)\b[^.;!?]{0,30}\b(?:that|what|which|was|qui|que)\b[^.;!?]{0,16}(?:n't|\b(?:not|nicht|pas|no)\b)[^.;!?]{0,16}\b(?:server|serveur|servidor|web|owa|webmail)\b/;
/** Written here and not to be found on the web: "what I start in Outlook is not in the browser", "it's there in my Outlook, not in the mailbox". */
const site = '(?:web|owa|webmail|browser|website|server|mailbox|internet|navigateur|serveur|navegador|servidor|im web)';
const ownWork =
  '(?:my|mein\\w*|mes|mis) (?:sent (?:mails?|items?|messages?)|repl(?:y|ies)|drafts?|notes?|tasks?|answers?|entries|antworten|entwurfe|notizen|reponses|brouillons|respuestas|borradores)|what i (?:start|write|wrote|type|create)\\w*|(?:tasks?|notes?|mails?|drafts?|replies|letters?|stuff) (?:i (?:wrote|typed|made|created)|(?:i )?(?:created|written|typed|made)) |(?:messages|mails|courriels) rediges|(?:mails|nachrichten|notizen), die ich (?:offline )?(?:geschrieben|angelegt)';
const onlyMine = new RegExp(
  `\\b(?:${ownWork})[^.!?]{0,90}(?:n'?t|\\b(?:not|never|nicht|pas|no))\\b[^.!?]{0,36}\\b${site}\\b|\\b(?:has|shows|hat|zeigt|a|tiene) (?:my|mein\\w*|mes|mis) (?:replies|drafts|notes|tasks|sent \\w+|antworten|entwurfe|reponses|brouillons|respuestas|borradores)[^.!?]{0,50}\\b${site}\\b[^.!?]{0,16}(?:n'?t|\\b(?:not|nicht|pas|no))\\b`,
);
/** Mail that waits to be sent. */
const waits =
  /\b(?:stays?|remains?|sits?|sitting|stuck|wait\w*|been|hangs?|bleib\w*|liegt|liegen|hangt|hangen|reste\w*|bloque\w*|queda\w*|sigue\w*|atascad\w*)\b[^.;!?]{0,16}\b(?:in|im|dans|en) (?:my |the |her |his |dem |der |meinem |ma |la |mi )?(?:outbox|postausgang|boite d'envoi|bandeja de salida)\b/;
/** "Outbox empty and no drafts, everything is on the server", "he never works offline, so nothing's only on the PC". */
const nothingHere =
  /\b(?:everything|all) (?:i have |i've got )?is (?:also )?(?:on the (?:server|web)|in (?:owa|webmail))\b|\bnothing(?:'s| is)? (?:is )?only (?:on|here|in)\b|\bno local[- ]only\b|\bnever (?:work|write)s? off-?line\b|\b(?:nichts|rien|nada) (?:\w+ ){0,2}(?:nur (?:hier|auf)|uniquement (?:ici|sur)|solo (?:aqui|en este))\b|\barbeite\w* nie offline\b|\bne travaille\w* jamais hors (?:ligne|connexion)\b|\bnunca (?:trabajo|trabaja) sin conexion\b/;
/** Asked of the reader, and answered with a doubt. */
const openQuestion =
  /\b(?:only|just|nur|uniquement|seulement|solo) (?:(?:stored|saved|kept|exists?) )?(?:here|on (?:my|this|the|her|his) (?:pc|laptop|computer|machine)|hier|ici|aqui|auf (?:diesem|meinem|dem) (?:pc|rechner|laptop))\b[^.!]{0,14}[?,] *(?:dunno|no idea|no clue|not sure|who knows|i (?:don't|can't)|keine ahnung|aucune idee|ni idea)|\b(?:can't|cannot|couldn't) (?:rule (?:it|that) out|confirm)\b|\bmay or may not\b|\b(?:might|maybe|perhaps|vielleicht|peut-etre|quizas?|tal vez)\b[^.;!?]{0,40}\b(?:here only|only here|nur hier|(?:uniquement|seulement) ici|solo aqui)\b|\b(?:je (?:ne )?sais pas|aucune idee) s(?:'il|i) [^.;!?]{0,40}\b(?:uniquement|seulement|que) (?:ici|sur)\b|\b(?:weiss? (?:ich )?nicht|keine ahnung),? ob [^.;!?]{0,40}\bnur (?:hier|auf)\b|\bno (?:lo )?se si (?:hay|tengo) algo\b[^.;!?]{0,20}\bsolo\b/;
/** "Je ne sais pas si j'ai des éléments qui ne se trouvent que sur ce PC". */
const notSure = new RegExp(
  `\\b${dunno}\\b[^.!?]{0,70}\\b(?:que (?:sur|ici)|only (?:on|here|in)|nur (?:auf|hier)|solo (?:en|aqui)|uniquement (?:sur|ici)|seulement (?:sur|ici))\\b`,
);
const moreThanServer =
  /\b(?:something|anything|whether|ob|things?|items?|etwas|quelque chose|algo)\b[^.;!?]{0,30}\b(?:that|what|which|das|qui|que)\b[^.;!?]{0,10}(?:n't|\bnot\b|\bnicht\b|\bpas\b|\bno\b)[^.;!?]{0,16}\b(?:server|serveur|servidor|web|owa|webmail)\b/;
const nothingLocal =
  /\b(?:nothing|no|nichts|rien|nada|nie|never|kein\w*)(?: \w+){0,2} (?:local(?:ly)?|lokal\w*|en local)\b|\blokal (?:liegt|ist|gibt es|habe ich)(?: \w+){0,2} (?:nichts|kein\w*)\b/;
const unsureWords =
  /\b(?:might|may|could|perhaps|maybe|possibly|not (?:really |quite )?(?:sure|certain)|do(?:es)?n'?t know|no (?:idea|clue)|unsure|can'?t (?:tell|say)|honestly|who knows|whether|\bob\b|weiss?|keine ahnung|nicht sicher|vielleicht|eventuell|je ne sais pas|aucune idee|peut-etre|pas (?:sur|certain)|no (?:lo )?se|quiza|ni idea|tal vez|puede que|no estoy segur\w)\b/;
const asked = /^[^a-z]*(?:are|is|do|does|can|could|will|sind|ist|gibt|y a|est-ce|hay|what|how|welche|was)\b[^.!]*\?/;

/**
 * Whether there is something that only this computer has. "No" is read where it is said of everything, and yet always
 * asked: a wrong "no" loses data. That nothing is unsent says nothing of the rest.
 */
export const localData: FactReader = (source) => {
  const { folded } = source;
  const [listed] = keptHere(source);
  if (listed) {
    /* "Local items: none", and then three drafts: what is there counts. */
    const rest =
      listed.value === 'no'
        ? localData({ ...source.hear(source.text.replace(listed.words, ' ')), hear: source.hear })
        : [];
    return rest.some(({ value }) => value !== 'no') ? rest : [listed];
  }
  if (!hint.test(folded)) return [];
  const whole = (value: 'yes' | 'no' | 'unsure', match: RegExpExecArray) => [
    readAt(source, 'local-data', value, { start: match.index, end: match.index + match[0].length }),
  ];
  const open = openQuestion.exec(folded) ?? (mayNotKnow.test(folded) ? notSure.exec(folded) : null);
  if (open && /\b(?:only|local|unsent|offline|que|seulement|nur|uniquement|solo|drafts?|outbox)\b/.test(folded))
    return whole('unsure', open);
  const clauses = source.clauses;
  const said: { value: 'yes' | 'no' | 'unsure'; start: number; end: number }[] = [];
  for (const sentence of sentencesOf(clauses)) {
    const [first, last] = [sentence[0], sentence.at(-1)];
    if (!first || !last) continue;
    const text = folded.slice(first.start, last.end);
    if (asked.test(folded.slice(first.start, last.end + 2)) && !/^[^a-z]*(?:is|are)\b.*\bonly\b.*\bi\b/.test(text))
      continue;
    const after = clauses.find((clause) => clause.sentence === first.sentence + 1);
    const doubted =
      unsureWords.test(text) ||
      (after &&
        sentence.length <= 3 &&
        first.asked &&
        /^(?:no (?:clue|idea)|not sure|perhaps|maybe|dunno|keine ahnung|aucune idee|ni idea)/.test(
          folded.slice(after.start),
        ));
    const place = { start: first.start, end: last.end };
    if (nothingMore.test(text) || nothingLocal.test(text)) {
      said.push({ value: doubted ? 'unsure' : 'no', ...place });
      continue;
    }
    if (doubted && (moreThanServer.test(text) || /\b(?:local|lokale) (?:data|items|daten)\b/.test(text)))
      said.push({ value: 'unsure', ...place });
    for (const clause of sentence) {
      const own = folded.slice(clause.start, clause.end);
      const inClause = { start: clause.start, end: clause.end };
      if (isOnlyHere(clause, sentence, folded)) {
        const before = folded.slice(first.start, clause.end);
        const none =
          /\b(?:nothing|no|none|nichts|kein\w*|rien|aucun\w*|nada|ningun\w*|not|n't|never|without|ohne|sans|sin)\b(?:(?!\b(?:but|aber|mais|pero)\b)[^;]){0,40}$/.test(
            before.replace(/\b(?:not|n't) (?:sure|certain|know)\b|\bnever (?:made|went|got|reached)[^,]*/g, ''),
          ) && !neverUp.test(own);
        said.push({ value: doubted ? 'unsure' : none ? 'no' : 'yes', ...inClause });
      } else if (
        says(clause, 'unsent') ||
        (says(clause, 'outbox') &&
          /\b(?:stuck|sitting|sits?|waiting|atascad\w+|bloque\w*|hang\w*|liegt|liegen|got|have)\b/.test(own)) ||
        offlineWritten.test(own) ||
        notUp.test(text)
      ) {
        const none =
          /\b(?:no|nothing|not|never|without|none|any|if|whether|kein\w*|nichts|ohne|ob|falls|aucun\w*|rien|pas|sans|si|ningun\w*|nada|sin(?! enviar))\b/.test(
            own.replace(
              /\bnever (?:went|got|left|made)\b.*|\bsin enviar\b|\bnever sent\b|\bnicht gesendete\b|\bnon envoyes?\b|(?:n't| not)(?: yet)? on the \w+|\b(?:hors|sin) \w+/g,
              '',
            ),
          );
        if (doubted) said.push({ value: 'unsure', ...inClause });
        else if (!none) said.push({ value: 'yes', ...inClause });
      }
    }
    if (doubted && /\b(?:only|just) here\b|\bungesendet/.test(text)) said.push({ value: 'unsure', ...place });
  }
  const read = said.find(({ value }) => value === 'yes') ?? said.find(({ value }) => value === 'unsure') ?? said[0];
  if (read && read.value !== 'no') return [readAt(source, 'local-data', read.value, read)];
  const only = onlyMine.exec(folded) ?? waits.exec(folded);
  if (
    only &&
    !unsureWords.test(only[0]) &&
    !/\?/.test(folded.slice(only.index + only[0].length, only.index + only[0].length + 2))
  )
    return whole('yes', only);
  if (read) return [readAt(source, 'local-data', read.value, read)];
  const none = nothingHere.exec(folded);
  return none ? whole('no', none) : [];
};

const sentencesOf = (clauses: readonly Clause[]): Clause[][] => {
  const sentences: Clause[][] = [];
  for (const clause of clauses) (sentences[clause.sentence] ??= []).push(clause);
  return sentences;
};
