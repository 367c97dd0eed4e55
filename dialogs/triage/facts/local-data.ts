import { readAt, type FactReader } from './reading';

const device =
  '(?:computer|pc|laptop|machine|notebook|desktop|ost|local file|offline file|disk|rechner|ordinateur|poste|ordenador|equipo|portatil)';
const items =
  '(?:mails?|e-?mails?|messages?|drafts?|notes?|tasks?|contacts?|appointments?|items?|entries|things|entwurfe|nachrichten|notizen|termine|kontakte|brouillons?|courriels?|borradores|correos|mensajes|notas|citas)';
const onlyHere = [
  '\\((?:this|on this) computer only\\)|\\bthis computer only\\b|\\bnur (?:dieser|auf diesem) computer\\)',
  `\\b${items}[^.;!?]{0,24} (?:that |which |who )?(?:are |is |exist\\w* |live |lie |stored |saved |kept |there |were )*only (?:on|in) (?:this|my|the|that|her|his) ${device}`,
  `\\b(?:only |just )(?:exist\\w* |stored |saved |kept |live |lie )(?:on|in) (?:this|my|the|that|her|his) ${device}|\\bexists? only (?:on|in) (?:this|my|the|her|his) ${device}`,
  `\\b(?:have|has|got|there are|there is|with)\\b[^.;!?,]{0,24}\\b${items} only (?:on|in) (?:this|my|the|that|her|his) ${device}`,
  `\\b(?:unsent|unsend|delayed|undelivered) (?:e?-?mails?|messages|mail)\\b(?! (?:notification|setting|option))`,
  '\\bdrafts? (?:(?:that )?(?:i|she|he|we) (?:wrote|made|created) |made |written |created )?(?:while )?(?:off-?line|on the (?:plane|train))',
  '\\blocal failures\\b(?= (?:has|have|is not|folder has|shows|lists|contains))|\\b(?:saved|stored) (?:only )?locally\\b|\\bonly (?:stored |saved |kept )?locally\\b|(?:not|never) (?:on|uploaded to|in) the (?:web|server),? only (?:in|on)',
  `\\b${items}[^.;!?]{0,30} (?:that )?(?:are|is|aren't|isn't) not? ?(?:on|in) (?:the web|owa|webmail|the browser|the server)\\b(?! (?:either|too|as well|and))`,
  '\\bstuck in (?:my|the|her|his) outbox',
  `\\b${items}[^.;!?]{0,30}\\bnur (?:auf (?:diesem|meinem|dem|ihrem|seinem) ${device}|lokal|hier am pc)|\\bnicht gesendete (?:mails|nachrichten)|\\bungesendete \\w+|\\boffline (?:geschriebene|erstellte)\\w* \\w+`,
  `\\b${items}[^.;!?]{0,30}\\b(?:uniquement|seulement|que) (?:sur (?:cet|mon|ce) ${device}|en local)|\\b(?:messages|courriels|mails) non envoyes|\\bbrouillons? (?:ecrits?|faits?|crees?) hors (?:ligne|connexion)`,
  `\\b${items}[^.;!?]{0,30}\\bsolo en (?:este|mi|el) ${device}|\\bcorreos sin enviar|\\bborradores (?:hechos|escritos|creados) sin conexion`,
];
const unsure = [
  `\\b(?:might|may|could|perhaps|maybe|possibly)\\b[^.;!?]{0,40}\\bonly (?:on|in) (?:this|my|the|her|his) ${device}|\\bonly (?:on|in) (?:this|my|the|her|his) ${device},? (?:but )?(?:i'm )?(?:not (?:certain|sure)|i (?:think|guess)|perhaps|maybe)\\b`,
  "\\b(?:not (?:really |quite )?sure|i don'?t know|no idea|unsure|can't (?:tell|say)|who knows)[^.;!?]{0,50}\\b(?:only (?:on|in) (?:this|my|the)|local (?:data|items|only|copy|stuff)|stored locally|also on the (?:server|web)|(?:on|in) the outbox|unsent)",
  '\\b(?:weiss? nicht|keine ahnung|bin (?:mir )?nicht sicher)[^.;!?]{0,50}\\b(?:nur (?:auf diesem|hier|lokal)|lokale (?:daten|elemente))',
  '\\b(?:je ne sais pas|aucune idee|pas (?:sur|certain))[^.;!?]{0,50}\\b(?:uniquement|seulement|que) (?:sur (?:cet|ce|mon)|en local)',
  '\\b(?:no (?:se|estoy segur\\w)|ni idea)[^.;!?]{0,50}\\b(?:solo en (?:este|mi|el)|datos locales|en local)',
];
/** "No unsent mail", "nothing that is only here", "are there unsent mails?": never read, since a wrong "no" loses data. */
const denied =
  /\b(?:no|not|nothing|never|without|none|any|if|whether|kein\w*|nichts|ohne|ob|falls|aucun\w*|rien|pas|sans|si|ningun\w*|nada|sin)\b(?:(?!\b(?:but|aber|mais|pero)\b)[^.;!?]){0,30}$|\b(?:are|is) there (?:\w+ )?$/;
/** One of these must be said, or nothing of all this is: most texts are done with here. */
const hint =
  /\b(?:only|locally|local|unsent|unsend|delayed|undelivered|drafts?|outbox|nur|lokal\w*|gesend\w*|ungesend\w*|offline|off-line|uniquement|seulement|que|envoyes|brouillons?|solo|enviar|borradores|not|aren't|isn't|server|might|maybe|perhaps)\b/;
const unsurePattern = new RegExp(unsure.join('|'));
const onlyHerePattern = new RegExp(onlyHere.join('|'), 'g');

/** Only ever "yes" or "unsure": that there is no local data must be asked, since a wrong "no" loses it. */
export const localData: FactReader = (source) => {
  const { folded } = source;
  if (!hint.test(folded)) return [];
  const place = ({ index, 0: { length } }: RegExpExecArray) => ({ start: index, end: index + length });
  const doubt = unsurePattern.exec(folded);
  if (doubt) return [readAt(source, 'local-data', 'unsure', place(doubt))];
  for (const match of folded.matchAll(onlyHerePattern)) {
    if (!denied.test(folded.slice(Math.max(0, match.index - 60), match.index)))
      return [readAt(source, 'local-data', 'yes', place(match))];
  }
  return [];
};
