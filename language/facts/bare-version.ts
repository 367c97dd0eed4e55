import type { Source } from './reading';

/** A version named by its year or number alone, where it stands. */
export interface Bare {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const bare =
  /(?<![\d.,:/#$€-])(?:\b[o0]l? ?)?(2003|2007|2010|2013|2016|2019|2021|2024|365)(?:er)?(?![\d]|[.,:/-]\d|[a-z%€$])/g;
/** What may follow: nothing, a mark, the machine that it runs on, or a new thought. */
const mayFollow =
  /^(?: ?\(?(?:classic|klassisch|classique|clasico)|$|[.,;:!?)/'"]| [-(]| (?:here|hier|ici|aqui|and|und|et|y|but|aber|mais|pero|with (?:the )?(?:cach\w*|exchange|win\w*)|in (?:cached|online|both)|on (?:my|the|a|this|our|win\w*|w1\d|both)|auf|unter|sur|sous|en (?:mi|el|win\w*)|win\w*|by the way|btw|for (?:years|ages|ever)|shop|house|office|as well|so|version|installed|machines?|pcs?|laptops?|clients?|desktops?|users?|w1\d|every|hers|mine|ist|is|did|has no|hat|n'a|no tiene|never|no change|mit|avec|con|alle|all|the|der|die|das|le|la|el|outlook|since|seit|depuis|desde|professional|pro|standard|edition|ltsc|64|32|kein\w*|ich|if)\b)/;
/** What stands before the year where it is a version, and not a date or a part of a name. */
const before =
  /(?:^|[(,;:!?] ?|\. |[-/+] ?|\b(?:version|ver\.?|v\.?|on|auf|with|mit|avec|con|run(?:s|ning)?|use[sd]?|using|have|has|had|got|'ve|hat|habe|haben|nutzt?e?|utilise|tiene|tengo|tenemos|usa|uso|uses|a|ai|avons|is|are|it's|am|still|left with|the|this|that|my|mine(?:'s)?|our|her|his|la|le|une|un|el|una|it's the|is the|der|das|die|den|dem|mein|meine?[mn]?|(?:est|sont|suis|sommes|passe[es]*) en|celui de \w+ en|ist|es|est|mi|noch|only|just|and|und|et|y|o|or|oder|ou|from|aber|not|classic|classique|klassische?[snrm]?|clasico|unter|sous|sur|en mi|in my|in our|im|in meinem|dans mon|installed|bought|old|nur|desktop|client|clients|windows \d+,?) ?)["'(]?$/;
/** A date, a count or another product that the number belongs to. */
const elsewhere =
  /\b(?:(?:exchange|server|sharepoint|sql|visio|project|access|excel|word|windows|acrobat|year|since|until|till|before|after|summer|spring|autumn|winter|seit|bis|jahr|annee|depuis|desde|ano|hasta|back to|date\w*|budget|archiv\w*|fy|q[1-4]|backup|nach|vor|folder|ordner|dossier|carpeta|calendar|kalender)(?: (?:the|de|del|du|von|the year|from|of|on|is|ist|est|named|called))*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|jan|mai|juni|juli|okt|dez|fev|avr|juin|juil|aou|ene|abr|ago|dic)[a-z]*\.?,?|(?:mails?|items?|messages?|appointments?|entries|everything|anything|nothing|all|nachrichten|termine|correos|citas|rendez-vous|results?|hits?|matches|ones?|years?|stops?|ends?|last|latest|older|newer) (?:\w+ )?(?:from|of|in|since|at|is|are|von|aus|de)(?: the)?(?: 20\d\d,? (?:and|or|to|until|und|bis|et|y))?|\d+\.?|\d(?:st|nd|rd|th)) ?["'(]?$/;
const follows =
  /^ ?(?:days|mails?|messages?|items?|emails|folder|ordner|tax|accounts?|entries|times|unread|users|people|euro|invoices|rechnungen|facturas|nachrichten|elements|kb|mb|gb|calendar|files?|appointments|contacts)\b/;

/**
 * The versions that stand alone: "2013 here", "clients are 2016", "365 classic", "on 2019". A year is a version where no
 * date, count or name of a folder claims it: names are told by the capital letter before it.
 */
export const bareVersions = ({ text, folded }: Source): Bare[] =>
  /20[012]\d|365/.test(folded)
    ? [...folded.matchAll(bare)].flatMap((match) => {
        const [start, close] = [match.index, match.index + match[0].length];
        const head = folded.slice(Math.max(0, start - 40), start);
        const tail = folded.slice(close, close + 40);
        const glued = /^[o0]/.test(match[0]);
        if (follows.test(tail) || (!glued && (elsewhere.test(head) || !before.test(head)))) return [];
        if (!glued && !mayFollow.test(tail)) return [];
        if (/(?:^|[^.!?:;]\s)\p{Lu}[\p{L}&]+ ?$/u.test(text.slice(0, start)) && !product.test(head)) return [];
        return [{ value: match[1] ?? '', start, end: close }];
      })
    : [];
const product = /\b(?:outlook|office|microsoft|ms|version|o|ol|classic|client)[ (]*$/;
