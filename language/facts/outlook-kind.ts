import { readAt, readerOf, type FactReader } from './reading';

const phones =
  '(?:i-?phones?|i-?pads?|ios|android|smartphones?|mobiles?|(?:cell ?|mobile )?phones?|tablets?|\\w*handys?|samsung|galaxy(?: \\w+)?|pixel|huawei|xiaomi|oneplus|telephone|portable|movil|celular|telefono)';
const macs =
  '(?:mac ?books?(?: pro| air)?|i ?macs?|macs?(?: mini| studio| pro)?|mac ?os(?: x)?|os x|apple (?:computer|laptop))';
const onMy =
  "(?:on|auf|am|an|sur|en) (?:(?:my|the|a|an|her|his|our|their|mein\\w*|dem|der|einem|mon|ma|le|l'|la|el|mi|un|une|[a-z]+'s|new|old|new) )*";

/** "On the Mac it is fine" speaks of another device. */
const elsewhereFine =
  "[^.;!?]{0,8}\\b(?:(?:it|all|everything|mail|they|that) )?(?:is |are |it's |works? )?(?:fine|ok|okay|good|right|up to date|(?:it )?works|all there|everything is there)\\b|[^.;!?]{0,20}\\b(?:geht es|ist alles|stimmt|tout va bien|ca marche|va bien|funciona)\\b";

const mac = readerOf('outlook', [
  { value: 'mac', pattern: new RegExp(`outlook[ (-]*(?:20\\d\\d |365 |16 )?(?:for|fur|pour|para) (?:the )?mac\\w*`) },
  { value: 'mac', pattern: new RegExp(`${onMy}${macs}\\b(?!${elsewhereFine})`) },
  {
    value: 'mac',
    pattern: new RegExp(
      `outlook[^.;!?]{0,40} (?:of|de|von) (?:my|her|his|mon|mi|meinem) ${macs}\\b|works on an apple\\b[^.;!?]{0,24}outlook`,
    ),
  },
  {
    value: 'mac',
    pattern:
      /\bmac(?:'s)? (?:version of )?outlook|\bmac(?:book)?(?:'s|s)? (?:user|mail client)|\boutlook mac\b|\bmac: /,
  },
  {
    value: 'mac',
    pattern: new RegExp(
      `(?:my|mein|mon|mi|her|his|the) ${macs}(?:'s)? (?:outlook|does|is|won|show|zeigt|affiche|muestra|montre|shows|keeps)`,
    ),
  },
]);

const mobile = readerOf('outlook', [
  {
    value: 'mobile',
    pattern: new RegExp(
      `outlook(?: mobile)?(?: app)?(?: (?:for|on|fur|auf|pour|sur|para|en|in))(?: (?:my|the|his|her|an?|meinem|dem|mon|son|mi|el|company|work|new))* ${phones}\\b`,
    ),
  },
  {
    value: 'mobile',
    pattern:
      /outlook mobile\b|mobile outlook\b|(?:ios|android|iphone|ipad) outlook(?: app)?|\bthe (?:ipad|iphone|android) app\b(?=[^.;!?]{0,16}(?:doesn't|does not|won't|shows|loads|is|keeps))/,
  },
]);

/** "The Outlook app" and a phone, whichever way round. */
const mobileApp = new RegExp(
  `\\b(?:outlook[ -]app|app(?:li(?:cation)?)? (?:de |d')?outlook|aplicacion (?:de )?outlook|outlook mobile)\\b[^.;!?]{0,40}\\b${phones}\\b|\\b${phones}\\b[^.;!?]{0,40}\\b(?:outlook[ -]app|app(?:li(?:cation)?)? (?:de |d')?outlook)\\b`,
);
/** A Mac that is simply said to be what it is about. */
const bareMac = new RegExp(
  `\\b(?:with|have|has|on|got|is|use|using|to|for|auf|mit|habe|hat|avec|ai|con|tengo|tiene|en|sur) (?:an?|my|her|his|the|our|mein\\w*|einen?m?|dem|un|mon|le|el|mi|son)? ?${macs}\\b|(?:^|[.!?] ?)${macs}(?: \\w+)? here\\b`,
);
const notMac = /\b(?:not|n't|no|never|without|kein\w*|nicht|pas|sin) (?:\w+ ){0,2}$/;

const shown = readerOf('outlook', [{ value: 'mobile', pattern: mobileApp }]);
const appOnPhone: FactReader = (source) =>
  shown(source).filter(({ words }) => {
    const after = source.folded.slice(source.text.indexOf(words) + words.length);
    return !new RegExp(`^(?:${elsewhereFine})`).test(after);
  });

/** Bare words for a Mac count where nothing says that it is all right there, and that the trouble is on a PC. */
const macOnly: FactReader = (source) => {
  const match = bareMac.exec(source.folded);
  if (!match || !/outlook|\bost\b|mail|kalender|calendar|folder/.test(source.folded)) return [];
  const after = source.folded.slice(match.index + match[0].length);
  const others = /\b(?:windows|win ?\d+|pc|laptop|2010|2013|2016|2019|2021)\b/.test(source.folded);
  if (others || notMac.test(source.folded.slice(0, match.index)) || new RegExp(`^(?:${elsewhereFine})`).test(after))
    return [];
  return [readAt(source, 'outlook', 'mac', { start: match.index, end: match.index + match[0].length })];
};

const web = readerOf('outlook', [
  {
    value: 'web',
    pattern:
      /\b(?:use|uses|using|have|has|with|through) (?:owa|webmail|outlook (?:on the web|web app)|the browser) (?:only|alone|exclusively)(?=[.,;!?]|$)|\bno outlook program(?:me)?\b|\boutlook on the web\? (?:it's|it is|that's) (?:the only|all)|\b(?:(?:i|we|she|he|they)(?:'ve| have|'s| has)? )(?:only|just) (?:got |have |use )?(?:outlook|my mail|mail) (?:in|through|via) (?:the|my|a) browser\b|\b(?:no desktop (?:outlook|program|client)|outlook (?:is|was) never installed)\b|\bje n'(?:ai|utilise) que (?:le webmail|outlook (?:dans|sur) (?:le navigateur|le web)|owa)|\b(?:solo|unicamente) (?:uso|tengo|utilizo) (?:outlook en (?:la web|el navegador)|owa|el webmail)/,
  },
  {
    value: 'web',
    pattern:
      /(?:i|we|she|he|they) (?:only|just|exclusively) (?:ever )?(?:use|work (?:in|with)|have) (?:outlook on the web|owa|outlook web app|webmail|the (?:web ?(?:version|mail|app)?|browser)|(?:the )?outlook in (?:the|my) browser)\b/,
  },
  {
    value: 'web',
    pattern:
      /\bi(?:'m| am) (?:only )?(?:using|working (?:in|with)) (?:outlook on the web|owa|outlook web app)(?=[.,;!]|$)/,
  },
  {
    value: 'web',
    pattern:
      /(?:nutze|verwende|benutze|arbeite) (?:nur|ausschliesslich) (?:mit )?(?:owa|outlook im web|webmail|den browser)/,
  },
]);

const newPattern =
  /\b(?:(?:the )?new outlook|outlook[ (]+new\b\)?|(?:das |im |dem )?neuen? outlook|neues outlook|outlook \(neu\)|outlook neu\b|(?:le )?nouvel outlook|nouveau outlook|(?:el )?nuevo outlook|outlook nuevo)(?! (?:profile?|account|mail|message|install\w*|data|file|user|session|window|calendar|item|profil|konto|20\d\d|365|20|starten|gestartet|geladen|laden|installier|einricht|eingericht|aufsetz|anleg|offnen|verbind|hochfahr))/g;
const notNew =
  /(?:not|no|never|isn't|without|removed?|uninstalled|disabled|left|back from|instead of|nicht|kein\w*|pas|sin|rid of|turned off|toggle for|rather than|don't (?:use|have))(?: (?:on|in|using|the|use|to|das|im|le|el))* $/;

/** "I pressed the toggle for the new Outlook". */
const pressed =
  /\b(?:press|mov|flip|click|hit|switch|turn)\w* (?:on )?(?:the|that|this|a) (?:toggle|switch|slider) for (?:the )?$/;
const isBackAtClassic = /\b(?:back to|went back|classic|klassisch\w*|classique|clasico)\b/;
const wantsClassic =
  /\b(?:how|can|could|want|would like|please|give me|wie|kann|will|comment|puis-je|veux|como|puedo|quiero)\b[^.;!?]{0,40}\b(?:classic|klassisch\w*|classique|clasico|old (?:one|outlook))\b/;

const newOutlook: FactReader = (source) => {
  if (isBackAtClassic.test(source.folded) && !wantsClassic.test(source.folded)) return [];
  for (const match of source.folded.matchAll(newPattern)) {
    const before = source.folded.slice(0, match.index);
    if (notNew.test(before) && !pressed.test(before)) continue;
    return [readAt(source, 'outlook', 'new', { start: match.index, end: match.index + match[0].length })];
  }
  return [];
};

/** Which kind of Outlook: for Mac, on a phone, the new one, or only on the web. */
export const outlookKind: FactReader = (source) =>
  [mac, macOnly, mobile, appOnPhone, web, newOutlook].flatMap((reader) => reader(source));
