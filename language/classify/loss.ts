import { foldText } from '../tag/fold';

/** Characters that are read. */
const mostRead = 2000;

/**
 * What a text says of a loss. `certain`: it happened, and by what was done. `told`: it happened. `emptied`: a folder is
 * empty, as one is that is about to be filled again. `asked`: has it happened? `feared`: may it happen? `denied`: it has
 * not. `other`: what is lost or nothing is no mail. `silent`: no word of a loss; `silent-question`: a question without one.
 */
export type LossTold =
  'certain' | 'told' | 'emptied' | 'asked' | 'feared' | 'denied' | 'other' | 'silent' | 'silent-question';

const gone = [
  'gone|missing|lost|loss|vanished|disappeared|deleted|erased|wiped|destroyed|removed|emptied',
  'weg|fehlen|fehlt|verschwunden|verloren|verlust|geloscht|geleert',
  'perdue?s?|perte|disparue?s?|effacee?s?|supprimee?s?',
  'perdid[oa]s?|perdi|desaparecid[oa]s?|borrad[oa]s?|eliminad[oa]s?|perdida',
].join('|');
const empty = 'empty|blank|leer|vides?|vaci[oa]s?';
const lose = 'lose|loses|losing|verliere|verlieren|verliert|perdre|perds|perder|pierdo|pierda';
const word = new RegExp(`\\b(?:${gone}|${empty}|${lose})\\b`);
const happened = new RegExp(
  `\\b(?:${gone}|${empty})\\b|\\bmade (?:me|us|him|her|them) lose\\b|\\b(?:am|are|'m|'re|keep) losing\\b`,
);
const isEmpty = new RegExp(`\\b(?:${empty})\\b`);
const isGone = new RegExp(`\\b(?:${gone})\\b`);

/** Somebody who does not know the way, a connection, a password, an empty bar: no mail. */
const otherLoss =
  /\b(?:i'?m|i am|we'?re|we are|i (?:get|feel)) (?:\w+ )?lost\b|\byou(?:'ve| have)? lost (?:me|us)\b|\b(?:lost|lose|losing) (?:(?:my|the|our|all|any|its) )?(?:way|thread|track|plot|connection|network|internet|patience|time|hope|mind|interest|overview|access|password|count|focus)\b|\bbar\b.{0,30}\b(?:empty|blank)\b|\b(?:outbox|screen|window|page|field|box|list|bin|trash|deleted items|postausgang|papierkorb)\b[^,]{0,20}\b(?:empty|blank|leer)\b/;

const little = '(?:\\w+ ){0,3}';
const denial = new RegExp(
  `\\b(?:no|none|nothing(?:'?s)?|kein\\w*|nichts|rien|aucune?s?|nada|ningun\\w*)\\b ?${little}\\b(?:${gone}|${empty})\\b|(?:\\b(?:not|never|nicht|nie|pas|jamais)\\b|n't|\\b(?:isnt|arent|wasnt|werent|hasnt|havent|didnt|dont)\\b) (?:been |yet |really |all |completely |any )*(?:${gone}|${empty}|${lose})\\b|\\b(?:rien|pas) (?:n')?\\w+ ?(?:${gone})\\b|\\bwithout (?:any )?(?:${gone}|${lose})\\b`,
);

const maybe =
  'want|wants|like|wish|afraid|scared|worried|worry|fear|hope|hopefully|risk|risky|sure|dare|promise|might|may|could|can|cannot|will|would|should|going to|gonna|if|unless|before|in case|so that|lest|to|never|must|ich will|mochte|angst|kann|konnte|wird|werde|werden|wenn|falls|damit|peur|veux|voudrais|peut|pourrait|va|vais|si|miedo|quiero|puede|podria|va a';
const possible = new RegExp(
  `\\b(?:${maybe})\\b[^,]{0,60}\\b(?:${lose})\\b|\\b(?:might|may|could|can|will|would|should|if|unless|in case|going to|gonna|kann|konnte|wird|werden|wenn|falls|peut|pourrait|va|si|puede|podria) (?:\\w+ ){0,4}(?:be |get |gets |got |go |become |etre |ser |werden |is |are )*(?:${gone}|${empty})\\b`,
);

const opening = '^(?:(?:and|but|so|or|hey|hi|hello|sorry|please|ok|wait) )*';
const aux =
  '(?:is|are|was|were|has|can|could|will|would|shall|should|may|might|am|ist|sind|war|kann|wird|werden|peut|puede)';
const asksWhether = new RegExp(
  `${opening}(?:${aux} |(?:did|does|do|have) (?:i|you|we|they|it|he|she|my|this|that|anything|something)\\b|(?:what|when)(?! (?:i|we|you|he|she|they|it|my|the|was|were|outlook)\\b) ?|(?:why|where|how|which|who|warum|wieso|wo|wohin|wann|wie|pourquoi|comment|por que|donde|como)\\b)`,
);
/** Of what could come, not of what was: "can it get lost?", "is anything deleted by that?" */
const ofTheFuture = new RegExp(
  `\\b(?:${lose})\\b|\\b(?:be|get|gets|become|go) (?:\\w+ )?(?:${gone}|${empty})\\b|\\b(?:by|with|during) (?:this|that|it|doing)\\b|${opening}what (?:if|will|would|happens)\\b`,
);
const inDoubt = /\b(?:sure|know|wonder|tell|unsure|check|weis|sicher|sais|se) (?:if|whether|ob|si)\b/;
/** What somebody put away themselves: "removed it, outbox empty now". */
const ownDeed =
  /^(?:(?:ok|so|and|then|just|now|already|i|we|have|had|i've) )*(?:removed|deleted|cleared|emptied) (?:it|that|this|that one|that mail|the mail|the draft)(?: (?:now|already|from there))?$/;
/** "Nothing", as an answer. */
const bareNothing =
  /^(?:i (?:think|guess|believe) )?(?:nothing|none|nichts|rien|nada)(?: (?:really|much|important|i (?:think|guess|believe)|probably|as far as i know|that i know of|special|else|at all|there|only here|glaube ich|je crois|creo))*$/;

const made =
  'did|do|tried|try|clicked|pressed|hit|followed|cleared|emptied|renamed|rebuilt|ran|ticked|unticked|exported|imported|repaired|scanned|deleted|removed';
const deed = `(?:(?:i|we|you|he|she|they) (?:just |have |had |then )?(?:${made})|(?:that|this)(?! (?:\\w+ )?(?:morning|noon|afternoon|evening|night|day|week|weekend|month|year|time|update))|doing|the (?:\\w+ )?(?:step|steps|rebuild|rebuilding|rename|renaming|reset|procedure|clearing|repair|import|export)|your (?:\\w+ )?(?:step|steps|instructions?|procedure|guide)|clearing|renaming|rebuilding|repairing)`;
/** Gone, and by what was done just now: nobody is asked again. */
const byADeed = new RegExp(
  `\\b(?:since|after|because|when|as) ${deed}\\b[^;!?]{0,60}\\b(?:${gone}|${empty})\\b|\\b(?:${gone}|${empty})\\b[^;!?]{0,40}\\b(?:since|after|because|when|as) ${deed}\\b`,
);
const everything =
  /\b(?:all|everything|every|whole|entire|half|alle[sn]?|ganze[rsn]?|tout|tous|toute?s?|todo|todos|toda?s?|calendar|mailbox|inbox|kalender|postfach|posteingang|agenda|calendrier|boite|calendario|buzon|bandeja|stays?|bleibt|full before|was full|were full|had|folders|sind|dossiers|carpetas|archive?|calender|web)\b/;
const nowGone = new RegExp(
  `\\b(?:now|jetzt|maintenant|ahora)\\b[^.;!?]{0,40}\\b(?:${gone}|nothing)\\b|\\b(?:now|jetzt|maintenant|ahora)\\b[^.;!?]{0,40}\\b(?:${empty})\\b`,
);

interface Clause {
  readonly text: string;
  readonly asks: boolean;
}

const clausesOf = (folded: string): Clause[] =>
  folded.split(/(?<=[.;!?\n])/).flatMap((sentence) => {
    const said = sentence.replace(/[.;!\n ]{1,20}$/, '').trim();
    const asks = said.endsWith('?');
    const parts = said
      .replace(/\?{1,20}$/, '')
      .split(/,|\b(?:and|but|aber|und|mais|pero)\b/)
      .map((part) => part.trim())
      .filter(Boolean);
    return parts.map((text, at) => ({ text, asks: asksWhether.test(text) || (asks && at === parts.length - 1) }));
  });

const ofClause = ({ text, asks }: Clause): Exclude<LossTold, 'certain'> => {
  if (
    ownDeed.test(text) ||
    bareNothing.test(text) ||
    (otherLoss.test(text) && !word.test(text.replace(otherLoss, ' ')))
  )
    return 'other';
  if (!word.test(text)) return asks ? 'silent-question' : 'silent';
  if (denial.test(text)) return asks || possible.test(text) ? 'feared' : 'denied';
  if (inDoubt.test(text)) return 'asked';
  if (possible.test(text) || !happened.test(text) || (asks && ofTheFuture.test(text))) return 'feared';
  return asks ? 'asked' : 'told';
};

const strongest = ['told', 'asked', 'feared', 'denied', 'other', 'silent-question'] as const;

/** What a text says of a loss: the worst that one of its clauses does. */
export const lossTold = (text: string): LossTold => {
  const folded = foldText(text.slice(0, mostRead));
  const told = clausesOf(folded).map(ofClause);
  const worst = strongest.find((one) => told.includes(one)) ?? 'silent';
  if (worst !== 'told') return worst;
  if (isEmpty.test(folded) && !isGone.test(folded) && !everything.test(folded)) return 'emptied';
  return byADeed.test(folded) || nowGone.test(folded) ? 'certain' : 'told';
};

/** True for a text that speaks of a loss, feared, denied or told, and of nothing else. */
export const speaksOfLossAlone = (text: string): boolean =>
  clausesOf(foldText(text.slice(0, mostRead))).every(
    (clause) => !ofClause(clause).startsWith('silent') || clause.text.split(' ').length <= 2,
  );
