import type { FactReader } from './reading';
import { bySomebody, programOrPerson, withoutClients } from './changed-by-whom';
import { readAt, readerOf } from './reading';

const whose =
  '(?:una|our|an?|the|another|some|my|eine?|dem|der|das|unserem|un|une|la|le|el|unser\\w*|notre|nuestr\\w+|otro|autre|andere\\w*)';
const program = [
  "(?:\\w+)?archiver|archivsystem|archivierung\\w*|archiving(?: runs?)?|archiv(?:e|ing|ierungs?|age|ado)[ -]?(?:solution|software|system|tool|product|job|thing|program|service|run|losung|programm)|(?:solution|systeme|logiciel|outil) (?:d'archivage|de \\w+)|(?:programa|sistema|software|solucion) de \\w+",
  'e-?discovery(?: \\w+)?|archivador|archiver|(?:[\\w-]+ )?(?:robots?|bots?)|workflow(?: engine)?|gestor documental|outil d.archivage|archivroutine|delegate (?:tool|app)|journaling product|auto-?filer|vaultkeeper|ews|exchange web ?(?:services|dienste|service)|graph(?: api)?|(?:rest )?api(?: calls?)?|(?:powershell )?scripts?|skript\\w*|(?:my )?powershell|crm|erp|dms|sap|enterprise vault|mailstore|mimecast|veritas|barracuda|power automate|zapier|salesforce|hubspot|dynamics',
  '(?:leave|holiday|vacation|room|shift) planner|(?:encryption |mail )?gateway|(?:server |night |nightly |batch )job|nachtjob|cron ?job|(?:\\w+ing )product|software from [^.;,]{3,20}|retention tool|rules? engine|signature (?:program|tool|software|add-in)|[\\w/]+ program(?= over| via| through)|third[- ]party (?:tool|software|app|program)',
  '(?:crm|erp|dms|archiv\\w*|signature|filing) (?:plug-?in|add-?in|connector)|(?:sync|booking|migration|backup|mail merge|cleanup|helpdesk|ticket|phone|workflow|server[- ]side|payroll|hr) ?(?:ing)? ?(?:tool|software|system|engine|service|app|program|job)',
  `${whose} (?:\\w+ )?(?:app|application|tool|programme|software|integration|logiciel|anwendung|aplicacion|bot|connector|dienst|outil)(?: de \\w+)?`,
].join('|');
const change =
  '(?:filed|(?<!\\b(?:the|my|no|new|of|all|these|its) )flag(?:s|ged)|renam(?:es|ed)|stamp(?:s|ed)|files (?:mails?|messages?|items?|them|it)|files (?:[\\w-]+ ){1,3}away|range(?:nt)?(?= (?:nos|les|des|mes|mon|le|la)\\b)|pick(?:s|ed)? up|did (?:at|over|last|while)|edits|shift(?:s|ed)?|redact\\w*|retagg?\\w*|relabel\\w*|passe(?: cette| dans)|est passe|paso|etiquet\\w+|verschlagwort\\w+|chang(?:es?|ed|ing)|modif\\w+|edit(?:s|ed|ing)?|(?<!(?:each|every|after|the|an?|this|last|windows|office) )updat(?:es?|ed|ing)|updateitem|mov(?:es?|ed|ing)|archiv(?:es|ed)|swaps?|swapped|writes?|written|writing|wrote|sets|set(?= (?:a|the|(?:\\w+ )?(?:categories|flags|reminders|labels|tags|policies))\\b)|puts?|adds|added|delet(?:es?|ed|ing)|push(?:es|ed)|replac(?:es?|ed)|remov(?:es?|ed)|strip(?:s|ped)|creat(?:es?|ed)|marks?|marked|tags?|tagged|categori[sz](?:es?|ed)|shorten(?:s|ed)?|touch(?:es|ed)|stub(?:s|bed)|insert(?:s|ed)?|enters?|entered|rewrit\\w+|rewrote|restores?|converted|decrypts?|alter(?:s|ed)|geandert|andert|andern|verschoben|verschiebt|loscht|geloscht|schreibt|setzt|gesetzt|archiviert|ersetzt|tragt|deplace\\w*|modifie\\w*|supprime\\w*|ecrit|remplace\\w*|ajoute\\w*|change|clean(?:s|ed)?(?: up)?|tid(?:y|ies|ied)|patch(?:es|ed)?|purg(?:es|ed)|kurzt|(?:ver|ge)kurzt|bereinigt|aufgeraumt|nettoy\\w+|limpi\\w+|toco|toca|tocado|cambia\\w*|cambio|mueve|movi(?:o|do|da|dos|das|eron)|borra\\w*|escribe|mete|puso|puestas?|modific\\w+|actualiza\\w*|anade)';
const by =
  '(?:by|via|through|using|durch|von|par|por|uber|over|mit|per|con|avec|mediante|from|depuis|in|dans|desde|im|en)';

/** The letters between a program and what it did: "the tool does not update" did nothing. */
const notDenied = "(?:(?!n't\\b|\\b(?:not|nicht|cannot|never) )[^.;!?])";

const byProgram = new RegExp(
  [
    `\\b(?:${program})\\b(?! (?:slow|hang|de outlook|to\\b))${notDenied}{0,70}\\b${change}\\b`,
    `\\b${change}\\b[^.;!?]{0,50}\\b${by}\\b(?: (?:the|our|a|an|dem|der|unser\\w*|notre|le|la|l|el|nuestr\\w+))? ?(?:${program})\\b`,
    `\\b(?:after|when|each time)\\b[^.;!?]{0,20}\\barchiving (?:runs|ran)|\\b(?:updates|changes|anderungen|modifications|cambios) (?:from|by|of|von|aus|de) (?:${program})\\b|\\bstubs? not converted|\\bshortcuts not converted`,
    `\\breplaced on the server \\([^)]{0,40}(?:${program})`,
  ].join('|'),
);
/** A program at work while nobody was there. */
const atWork = new RegExp(
  `\\b(?:${program}|(?:an? |the |our |ein )(?:script|skript)|(?:retention|archiv\\w*) job|archivprogramm)\\b(?! (?:slow|hang))${notDenied}{1,80}`,
);
const unattended =
  /\b(?:overnight|at night|during the night|last night|nachts|uber nacht|cette nuit|la nuit|por la noche|anoche|(?:while|as|when) (?:my |the )?outlook (?:was|is) (?:shut|closed|off)|outlook (?:war )?zu(?: war)?|shut outlook)\b/;
const doubts =
  "(?:can'?t (?:tell|say)|not sure|don'?t know|no idea|perhaps|maybe|possibly|might|could (?:be|it be|have been)|i (?:suspect|guess|think|assume)|probably|vielleicht|vermutlich|weiss? nicht|keine ahnung|moglicherweise|peut-etre|sans doute|je (?:ne sais pas|soupconne|crois)|quiza\\w*|tal vez|puede que|no se si|creo que)";
const doubted = new RegExp(
  `\\b${doubts}\\b[^.;!?]{0,60}\\b(?:${program}|program(?:me|m|a)?|sync)\\b|\\b(?:${program}|program(?:me|m|a)?)\\b[^.;!?]{0,20}\\b(?:perhaps|maybe|possibly|vielleicht|peut-etre|quizas?)\\b`,
);
const happened = new RegExp(`\\b${change}\\b|\\bdid (?:that|this|it)\\b|\\b(?:shrank|verschwunden|vanished)\\b`);
/** "Whether it comes from a program, I don't know". */
const whether =
  /\b(?:ob|whether|if|si)\b[^.;!?]{0,40}\b(?:program\w*|scripts?|skript\w*|tools?)\b[^.;!?]{0,20}, (?:weiss? ich nicht|i (?:don't|do not) know|i can't (?:say|tell)|je (?:ne )?sais pas|no (?:lo )?se)\b/;
/** By hand is said so, or denied of every program. Who changed it from elsewhere may still have met a closed Outlook, which counts as well. */
const byHand =
  /\b(?:(?:not|n't|never) (?:been )?(?:changed|touched|moved|edited|altered|modified|deleted) by (?:any|a|another) (?:\w+ )?(?:program\w*|script|tool|software|app)|no (?:program|script|tool|software|app)s? (?:has|have|ever|is|was) (?:\w+ )?(?:changed|touched|moved|edited|altered|to blame|at fault)|(?:chang|mov|edit|delet|alter|modifi)\w+ (?:\w+ ){0,2}(?:by hand|manually)|no (?:program|script|tool|software|app) (?:chang(?:ed|es)|touch(?:ed|es)|edits?|moved|moves|moved|was involved|involved)|not (?:by )?an? (?:program|script|tool|app)|(?:von hand|manuell) (?:geandert|verschoben|geloscht)|kein (?:programm|skript)|(?:modifie|deplace|supprime)\w* (?:a la main|manuellement)|aucun (?:programme|script)|(?:cambi|mov|borr)\w+ (?:a mano|manualmente)|ningun (?:programa|script))\b/;
const closedMeanwhile =
  /\b(?:closed|shut|off|logged off|wasn't (?:running|open)|not (?:running|open)|asleep|zu(?: war| ist)|geschlossen|aus(?: war| ist)|ferme|eteint|cerrad\w+|apagad\w+)\b/;
/** Who says that it is no program means it, whatever was closed. */
const noProgram =
  /(?:^|[.,;] )(?:it was )?not a program\b|\b(?:not (?:been )?(?:changed|touched|moved|edited) by any program|no (?:program|script|tool|software)s? (?:has |is |was )(?:\w+ )?(?:changed|to blame|at fault|touched)|no (?:program|script|tool|software) (?:was |is )?(?:chang(?:ed|es)|touch(?:ed|es)|involved)|kein (?:programm|skript) (?:beteiligt|im spiel)|aucun (?:programme|script) (?:n'est |n'a )|ningun (?:programa|script) (?:lo|los|las|ha|ca))/;
/** Tools that mend a file are not meant: they change no mailbox. */
const mender = /\b(?:repair|scanpst|scanost) ?tool\b/;
/** What was done to a program is done to no mailbox. */
const wasUpdated =
  /^(?:(?:my|the|our|an?) )?(?:\w+ )?(?:app|software|tool|programme?|plug-?in|add-?in|connector|system) (?:was|were|got|has been|is being) (?:updated|upgraded|installed|replaced|removed|changed)\b/;
const notMeant =
  /\b(?:no|without|never|does any|is there an?|how (?:do|can|to)|should|what if|if|ohne|kein\w*|sans|aucun\w*|sin|ningun\w*) (?:\w+ ){0,2}$/;
const asks =
  /^[^a-z]*(?:can|could|does|do|is(?! it (?:a bug|normal|usual|expected|known)\b)|should|would|kann|soll|peut|puede)\b[^.!]*\?/;

/** A program of any name, but not Outlook and its like: "the case management system", "die neue Archivsoftware", "un programa". */
const anyProgram =
  "(?:(?:(?:an?|the|our|their|some|any|no|another|this|that|new|neue[rsn]?|unser\\w*|ein\\w*|kein\\w*|das|die|der|notre|une?|le|la|l'|aucun|nuestr[oa]|el|una?|ningun|third[- ]party|archiv\\w*|dont run any|software|(?!outlook|iphone|android|mobile|phone|mail|the|repair|operating)[\\w-]+) )(?:(?!outlook|mail|repair|operating|phone|desktop|installed|office|antivirus|messaging|teams|windows|the|my|in|of)[\\w-]+ ){0,2}?(?:\\w*software|\\w*system|\\w*tool|archiver|product|\\w*programme?|\\w*programm|programa|logiciel|plug-?in|add-?in|connector|integration|robots?|bots?|\\w*skript|scripts?|app|aplicacion|archivlosung|\\w*losung|gestor \\w+|dms|crm|erp)(?! (?:shows?|window|bar|says|box|i|on my|is stuck|is right))|(?:an?|another|(?:some |any |the )?other|some|our|third[- ]party|ein|einem|andere[rsn]?|un|une|un autre|otro|algun) (?:(?!mail|e-?mail|outlook|desktop|office)[\\w-]+ ){0,2}?program(?:me?|mes|ma|s|a)?)";
const anyProgramPattern = new RegExp(`\\b${anyProgram}\\b`);
const changesAnyhow = new RegExp(
  `\\b${anyProgram}\\b(?:(?!n't|\\bnot\\b|\\bnever\\b|\\bnicht\\b|\\bpas\\b)[^.;!?]){0,70}?\\b${change}\\b|\\b(?:edits?|changes?|items?|mails?|entries|what) (?:that |which )?(?:the |our |a )?(?:\\w+ ){0,2}(?:system|software|tool|product|archiver|it) (?:has |had )?(?:made|did|${change})\\b`,
);
/** "Outlook's program" and what a program does by itself change no mailbox. */
const changeOfIts = /\b(?:archiver|archiving|archivierung\w*|archivado|archivage|retention|compliance|journaling)\b/;
/** Said to be none: "no software touches the mailbox", "we don't run any archive tool", "sin ningún programa". */
const noneAtAll = new RegExp(
  `\\b(?:no|without(?: any)?|not any|neither|kein\\w*|ohne(?: \\w+)?|aucun\\w*|sans(?: aucun\\w*)?|ningun\\w*|sin(?: ningun\\w*)?) (?:(?!desktop|mail|outlook|e-?mail)[\\w-]+ ){0,2}?(?:programs?|programme?|programm|software|tools?|scripts?|skripte?|plug-?ins?|apps?|system|logiciel|programa|aplicacion|robots?|automation)\\b(?=[.,;!?]|$|[^.;!?]{0,24}\\b(?:involved|touch\\w*|chang\\w*|mov\\w*|edit\\w*|at work|here|beteiligt|im spiel|dabei|implique\\w*|que toque|toca\\w*|cambia\\w*|de archivado|d'archivage|ni nada|of ours|behind|was it|did|does|nothing|or anything|or such))|\\b(?:do ?n'?t|do not|does ?n'?t) (?:have|run|use) (?:any |an? )(?:[\\w-]+ ){0,2}(?:tool|software|plug-?in|program|script|system|archiver)\\b|\\bprogramm war das nicht\\b|\\b(?:es|das) war kein programm\\b|\\bce n'est pas un (?:programme|logiciel)\\b|\\bno (?:ha sido|fue|es) (?:un|ningun) programa\\b`,
);
/** Who says that it was done by hand, or that nothing else writes there. */
const byOneself =
  /\b(?:nobody|no one) (?:but|except|other than) me (?:touches|changes|edits|uses)\b[^.!?]{0,60}\b(?:software|program\w*|tool)|\b(?:i|we) (?:\w+ )?myself\b[^.;!?]{0,60}\b(?:delet|mov|chang|edit|tid|clean|sort|fil)\w*|\b(?:delet|mov|chang|edit|tid|clean|sort|fil)\w*[^.;!?]{0,60}\b(?:by hand|manually|myself)\b|\bnothing (?:external|automatic|else) (?:writes|touches|changes|accesses)\b|\b(?:fremdprogramme|fremde programme|andere programme|drittanbieter\w*) (?:greifen|gibt|sind|haben|andern)\b[^.;!?]{0,20}\bkeine?\b|\b(?:keine?|nichts) (?:fremdprogramme?|fremdes|automatisches)\b|\b(?:trie|tri|deplace|supprime|range|modifie)\w*[^.;!?]{0,50}\ba la main\b[^.!?]{0,60}|\b(?:borr|muev|mov|cambi|orden)\w*[^.;!?]{0,50}\ba mano\b|\b(?:losch|verschieb|ander|sortier|raum)\w*[^.;!?]{0,50}\b(?:von hand|selbst|manuell)\b|\b(?:von hand|selbst|manuell) (?:geloscht|verschoben|geandert|sortiert|aufgeraumt)\b|\b(?:no|aucun\w*|sans|kein\w*|ningun\w*|sin|without) (?:\w+ )?(?:program\w*|tool|software|logiciel|programme?|outil|programa|robots?|automation|script)\b[^.;!?]{0,14}\b(?:meddl\w*|interfer\w*|involved|writes|touch\w*|access\w*|greif\w*|mischt|intervien\w*|toca\w*|intervient|touche\w*)\b/;
/** By hand counts where somebody says by whose; and what no program touches, whoever says so. */
const firstPerson = /\b(?:i|we|myself|je|j'|nous|moi|ich|wir|yo|me|no|nothing|kein\w*|aucun\w*|ningun\w*|fremd\w*)\b/;
const perhaps =
  /\b(?:could be|could have been|may be|maybe|might(?: be| have)?|perhaps|possibly|not sure|don'?t know|no idea|no clue|can'?t (?:say|tell)|suspect|guess|nobody could tell|who knows|whether|vielleicht|vermutlich|keine ahnung|weiss? (?:ich )?nicht|ob es|moglicherweise|peut-etre|aucune idee|je ne sais pas|sans doute|quiza\w*|tal vez|puede que|no se si|ni idea)\b/;
/** A question after which only "could be" follows. */
const askedWhether =
  /\bcould (?:have been|be) (?:some|an?|the) (?:\w+ )?(?:tool|program\w*|script|app|software|robot)\b[^.!?]{0,50}\b(?:no idea|not sure|don't know|who knows|or\b|could)|\b(?:by|from|von|par|por) (?:an? |the |some |un |une )?(?:app|program\w*|tool|script|robot|logiciel|programa)\? (?:or )?[^.!]{0,30}(?:not known|unknown|no idea|who knows|nobody knows|unklar|inconnu|ni idea)|\b(?:ob|whether|if|si)(?:'s| es| it| das| c'| ce)? (?:was |war |etait |fue |ha sido )?(?:an? |ein |un )?(?:program\w*|tool|script|skript|logiciel|programa)\b[^.;!?]{0,20}, (?:das )?(?:kann ich nicht sagen|weiss|i (?:can't|cannot|couldn't) (?:say|tell)|je ne|no (?:lo )?se)|\b(?:did|was it|could it be|has|war das|hat|est-ce|ha sido)\b[^.!?]{0,50}\b(?:program\w*|tools?|software|scripts?|skript|logiciel|programa|system)\b[^.!?]{0,30}\? (?:could be|maybe|perhaps|no idea|who knows|possibly|don't know|i don't know|not sure|vielleicht|keine ahnung|peut-etre|aucune idee|ni idea|puede)/;

/** One of these is in every name of a program, and one of the second in every other way to say who changed something. */
const ofPrograms =
  /program|software|tool|script|skript|archiv|ews|exchange web|graph|\bapi\b|powershell|crm|erp|dms|\bsap\b|vault|mailstore|mimecast|veritas|barracuda|automat|zapier|salesforce|hubspot|dynamics|planner|gateway|job|product|retention|engine|plug-?in|add-?in|connector|\bapp\b|application|integration|logiciel|anwendung|aplicacion|\bbots?\b|dienst|outil|system|losung|gestor|robot|\bsync\b|service|discovery|workflow|filer|vaultkeeper|routine/;
const ofPeople =
  /secretar|assistant|colleague|co-?worker|boss|deputy|manager|husband|wife|\bpa\b|sekretar|kolleg|chef|collegue|assistent|companer|jef[ea]|external|fremd|myself|nobody|no one|selbst|moi-meme|main\b|mano\b|hand\b|manually|manuell|manualmente|person|people|human|somebody|someone|nothing/;

/** One of these is in every doubt and every question. */
const doubt =
  /can'?t|cannot|couldn't|could|sure|know|idea|clue|perhaps|may ?be|possib|might|suspect|guess|think|assume|probably|tell|say|whether|\bif\b|\?|vielleicht|vermutlich|weis|ahnung|moglich|schimmer|plan|\bob\b|sage|sicher|bekannt|peut-etre|sans doute|sai[st]|conna|soupconne|crois|idee|ignore|quiz|tal vez|puede|creo|recuerd|conoz|\bsi\b|s'il|no (?:lo )?s[ae]|unklar|known|inconnu/;

/** Whether a program changed things in the mailbox. What a person changed while Outlook was closed is left to be asked. */
export const changedByProgram: FactReader = (source) => {
  const folded = withoutClients(source.folded);
  const mayBeProgram = ofPrograms.test(folded);
  if (!mayBeProgram && !ofPeople.test(folded)) return [];
  const at = (value: string, match: RegExpExecArray) => [
    readAt(source, 'changed-by-program', value, { start: match.index, end: match.index + match[0].length }),
  ];
  const isOpen = doubt.test(folded);
  const unsure = isOpen ? (programOrPerson.exec(folded) ?? askedWhether.exec(folded) ?? whether.exec(folded)) : null;
  if (unsure) return at('unsure', unsure);
  if (isOpen && mayBeProgram && doubted.test(folded) && happened.test(folded))
    return readerOf('changed-by-program', [{ value: 'unsure', pattern: doubted }])(source);
  for (const sentence of isOpen && mayBeProgram ? folded.split(/[.;!?](?=\s|$)/) : []) {
    const some = perhaps.exec(sentence) && anyProgramPattern.exec(sentence);
    if (
      some &&
      !/cach|\bonly (?:on|here)\b/.test(sentence) &&
      happened.test(folded) &&
      perhaps.test(sentence.replace(/\b(?:whether|ob es)\b/, ''))
    ) {
      const start = folded.indexOf(sentence) + some.index;
      return [readAt(source, 'changed-by-program', 'unsure', { start, end: start + some[0].length })];
    }
  }
  const own = byOneself.exec(folded);
  const direct = mayBeProgram ? byProgram.exec(folded) : null;
  if (own && firstPerson.test(folded) && !asks.test(folded) && !byProgram.test(folded.replace(own[0], ' ')))
    return at('no', own);
  const person = direct ? null : bySomebody.exec(folded);
  if (person && !asks.test(folded)) return at('no', person);
  const none = noneAtAll.exec(folded);
  if (none && !asks.test(folded)) return at('no', none);
  if (!direct && byHand.test(folded))
    return (closedMeanwhile.test(folded) && !noProgram.test(folded)) || !happened.test(folded)
      ? []
      : readerOf('changed-by-program', [{ value: 'no', pattern: byHand }])(source);
  const match =
    direct ??
    (happened.test(folded) ? changesAnyhow.exec(folded) : null) ??
    (changeOfIts.test(folded) ? altered.exec(folded) : null) ??
    (unattended.test(folded) ? atWork.exec(folded) : null);
  if (
    !match ||
    mender.test(match[0]) ||
    wasUpdated.test(match[0]) ||
    notMeant.test(folded.slice(0, match.index)) ||
    asks.test(folded)
  )
    return [];
  return at('yes', match);
};
/** What an archiving program does is named later: "an archiving product; items it altered". */
const altered =
  /\b(?:it|that|they|es|sie|il|elle) (?:has |had )?(?:alter(?:s|ed)|chang(?:es|ed)|mov(?:es|ed)|touch(?:es|ed)|edit(?:s|ed)|stub(?:s|bed)|modif\w+|tags?|tagged)\b|\b(?:modified|changed|altered|stubbed|archived) (?:items|mails|messages|entries)\b/;
