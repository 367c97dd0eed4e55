import type { Label } from '../../domain/labels';
import type { Scored } from '../result';

/** A thing said that rules a label out, or makes it unlikely, in favour of another. */
interface Exclusion {
  readonly why: string;
  readonly said: RegExp;
  readonly unless?: RegExp;
  /** Labels that can then hardly be meant. */
  readonly not: readonly Label[];
  /** The label that it speaks for. */
  readonly rather: Label;
}

const web = '(?:the web(?:site|mail|page)?|owa|webmail|the browser|outlook (?:on the web|web app|web access)|online)';
const ostGuides: readonly Label[] = [
  'mismatch',
  'missing-items',
  'folder-not-syncing',
  'ost-error',
  'cached-mode-only',
  'external-changes',
];

const byTheSteps = [
  '(?:what|as|like) you (?:said|told|wrote|listed|described)',
  'your (?:steps?|instructions?|advice|procedure|guide)',
  '(?:did|doing|followed|following|after|since) (?:your |the |this |that )?(?:steps?|step \\d|instructions|procedure)',
  '(?:after|since) (?:the )?(?:renaming|rebuild|rebuilding|clearing)',
  '(?:nach|durch|seit) (?:deine[rm]?|ihre[rm]?|dem|diesem|der) (?:anleitung|schritt\\w*|umbenennen)',
  'was (?:du|sie) gesagt',
  '(?:apres|avec|suivant) (?:la|votre|ta|cette|vos|tes|les) (?:manip\\w*|etapes?|instructions?|procedure)',
  "ce que (?:vous|tu) (?:m')?(?:avez|as) dit",
  'lo que (?:me )?(?:dijiste|decias|dices|indicaste|pediste)',
  '(?:tras|despues de|con|siguiendo) (?:el|los|tus|sus|hacer|esos|estos) (?:\\w+ )?(?:pasos?|instrucciones|procedimiento)',
].join('|');
const lost = [
  'gone|missing|lost|vanished|disappeared|deleted|wiped',
  'weg\\b|fehl\\w+|verschwunden|verloren|geloscht',
  'perdu\\w*|disparu\\w*|manqu\\w+|efface\\w*',
  'perdid\\w+|desaparec\\w+|borrad\\w+|falta\\w*',
].join('|');

/** What a sentence excludes, whatever its other words make likely. Each has a test that names it. */
const exclusions: readonly Exclusion[] = [
  {
    why: 'wrong on the web as well is no difference between Outlook and the web',
    said: new RegExp(
      `\\b(?:not|n't|nor|neither|nothing|isn't there|gone|missing|wrong|same)\\b[^.;!?]{0,40}\\b(?:on|in|via) ${web} (?:either|too|as well)\\b|\\b${web} (?:neither|either|is wrong too|also)\\b|\\bneither (?:in )?outlook nor\\b|\\bsame (?:thing |problem )?(?:in|on) ${web}(?! as)\\b|\\b(?:also|auch) not (?:in|on) ${web}|\\b(?:not|nicht) in outlook,? (?:and )?(?:not|nor|nicht) (?:in|on|im) |auch im (?:web|browser) nicht|im (?:web|browser) auch nicht|\\bni (?:dans|en) outlook ni (?:sur|en|dans)\\b|\\bnon plus sur le web|sur le web non plus|tampoco en la web|en la web tampoco|gone (?:from|in) both\\b`,
    ),
    unless: /\bnot the same\b|\bphone\b.{0,20}\bfine\b/,
    not: ostGuides,
    rather: 'server-side',
  },
  {
    why: 'everybody has it, so no offline file of one computer is the cause',
    said: /\b(?:all (?:the |our )?(?:users|staff|colleagues|employees|of us)|every ?(?:one|body|user) (?:in|has|is affected|here|sees|who)|(?:whole|entire) (?:company|office|department|team)|alle (?:benutzer|kollegen)|die ganze firma|tout le monde|toute l'entreprise|todos los usuarios|toda la empresa)\b/,
    unless: /\bcach|\bews\b|\bapi\b|\barchiv|\bscript|program|\bexcept\b|\beveryone else\b|\bonly (?:me|my)\b/,
    not: ['mismatch', 'missing-items', 'folder-not-syncing', 'ost-error'],
    rather: 'server-side',
  },
  {
    why: 'a hang in online mode that cached mode does not have is the reverse of cached-mode-only',
    said: /\b(?:works?|fine|ok|okay|good|smooth|well|fast|lauft|gut|bien|va)\b[^.;!?]{0,25}\bcach[^!?]{0,60}(?:hang\w*|slow\w*|freez\w*|lag\w*|hangt|langsam|lent|bloque|cuelga|lento)[^.;!?]{0,25}|(?:hang\w*|slow\w*|freez\w*|lag\w*|frozen|hangt|langsam|lent|bloque|cuelga|lento)[^.;!?]{0,30}\b(?:online|onlinemodus|en ligne|en linea)\b[^!?]{0,60}\bcach/,
    unless:
      /\bcach[^.;!?,]{0,12} (?:only|nur)\b|\bonly (?:in|with|when)[^.;!?,]{0,12}cach|(?:hang\w*|slow\w*|freez\w*)[^.;!?,]{0,16}\b(?:in|with|when)\b[^.;!?,]{0,10}cach/,
    not: ['cached-mode-only'],
    rather: 'slow',
  },
  {
    why: 'a hang that is gone without the cache is not just slowness',
    said: /(?:hang\w*|slow\w*|freez\w*|lag\w*|frozen|hangt|langsam|lent|bloque|cuelga|lento)[^.;!?]{0,24}\bcach[^.;!?]{0,24}\b(?:only|online|without|off|disabled|ohne|sans|sin)\b/,
    unless:
      /\b(?:online|without|off)\b[^.;!?]{0,12}(?:too|as well|either|also)\b|\b(?:fine|ok|good|smooth)\b[^.;!?,]{0,16}cach/,
    not: ['slow'],
    rather: 'cached-mode-only',
  },
  {
    why: "the set of folders of a colleague's calendar is a permission",
    said: /(?:\b(?:(?:colleague|coworker|co-worker|boss|manager|assistant)s?|someone|somebody|other people|another (?:user|person)|\p{L}+'s)\b[^.;!?]{0,40}\b(?:calendar|agenda|diary|schedule)\b|\bcalendar of\b|kalender (?:einer|eines|meine[rs]|der) (?:kolleg|chef)\p{L}*|(?:calendrier|agenda) (?:d'une?|de ma|de mon) (?:collegue|chef)\p{L}*|calendario de (?:mi|una?) (?:companer|coleg|jef)\p{L}*)/u,
    unless: /\b(?:my (?:own )?calendar|her calendar in outlook|vanished|disappeared|sync\p{L}*|out of date)\b/u,
    not: ['ost-error'],
    rather: 'calendar-permission',
  },
  {
    why: 'what search does not find may well be there',
    said: /\bsearch(?:es|ing)?\b[^.;!?]{0,40}\b(?:nothing|no results?|doesn't|does not|empty|finds? (?:no|nothing)|not work\p{L}*|broken|won't)|\bsuche\b[^.;!?]{0,30}\b(?:nichts|leer|keine)|\brecherche\b[^.;!?]{0,30}\b(?:rien|aucun)|\bbusqueda\b[^.;!?]{0,30}\b(?:nada|ningun)|\b(?:zero|no|0) (?:hits|matches)\b|\b(?:null|keine) treffer\b|\b(?:zero|aucun) resultat|\b(?:cero|ningun) resultado/u,
    unless: /\b(?:nowhere|not there|gone|even (?:the )?search|search finds nothing, web)\b/,
    not: ['mismatch', 'missing-items'],
    rather: 'search',
  },
  {
    why: 'what is gone by what the bot told to do is a loss, whether or not a card waits for an answer',
    said: new RegExp(
      `\\b(?:${byTheSteps})\\b[^!?]{0,80}\\b(?:${lost})|\\b(?:${lost})[^!?]{0,80}\\b(?:${byTheSteps})\\b`,
    ),
    unless: /\b(?:still|immer noch|weiterhin|toujours|encore|sigue\w*|todavia|nothing|again)\b|\?$/,
    not: ['missing-items', 'mismatch', 'folder-not-syncing', 'server-side', 'not-fixed'],
    rather: 'data-loss',
  },
];

/** How much of its probability an excluded label keeps: enough to be offered, not to be started. */
const kept = 0.05;

/** Takes into account what the sentence excludes: moves probability from what cannot be meant to what it speaks for. */
export const applyExclusions = (folded: string, ranked: readonly Scored[]): readonly Scored[] => {
  const apply = exclusions.filter(({ said, unless }) => said.test(folded) && !unless?.test(folded));
  if (apply.length === 0) return ranked;
  const confidence = new Map(ranked.map((one) => [one.label, one.confidence]));
  for (const { not, rather } of apply) {
    for (const label of not) {
      const had = confidence.get(label) ?? 0;
      confidence.set(label, had * kept);
      confidence.set(rather, (confidence.get(rather) ?? 0) + had * (1 - kept));
    }
  }
  return [...confidence]
    .map(([label, value]) => ({ label, confidence: value }))
    .sort((a, b) => b.confidence - a.confidence);
};
