import type { Source } from './reading';
import { letter, quotedName, upper } from './folder-names';

const word = `[${upper}\\d][${letter}\\d&+_'-]*`;
const name = `${word}(?: (?:${word}|of|and|und|de|&|-))*(?: ${word})?|${word}`;
const folderWord = '(?:[Ss]ub-?)?[Ff]olders?|[Uu]nterordner|[Oo]rdner|(?:[Ss]ous-)?[Dd]ossier|(?:[Ss]ub)?[Cc]arpeta';
const called = '(?: (?:called|named|is called|which is called|namens|nommé|appelé|llamada|:))?:? ?';
const path = `[${upper}\\d][${letter}\\d&+_-]*(?:[/\\\\][${letter}\\d&+_-]+)+`;
const named = "(?:called|named|(?:its|the|whose) name is|namens|heisst|heißt|nommé|s['’]appelle|se llama|llamada)";

/** A way to name a folder: a pattern, and what a folded text must hold for it to be worth a search. */
interface Way {
  readonly needs: RegExp;
  readonly pattern: RegExp;
}
const way = (needs: RegExp, source: string): Way => ({ needs, pattern: new RegExp(source, 'g') });

const aFolder = /folder|ordner|dossier|carpeta/;
/** Quotation marks, not an apostrophe within a word. */
const marks = /"|(?<![a-z])'|'(?![a-z])/;
const anException = /except|\bbut\b|apart from|aus?ser|sauf|menos|salvo|bis auf/;

/** Words behind a name that go on with the sentence. */
const noPartOfName =
  '(?:since|on|in|after|with|and|or|at|for|from|to|of|that|which|who|not|never|does|doesnt|dont|wont|is|isnt|has|have|stays|again|any|anymore|today|yesterday|now|only|too|also|alone|stopped|remains|keeps|gets|won|are|was|were|until|but|here|there|there|mehr|nicht|wird|ist|bleibt|seit|und|aber|est|ne|reste|depuis|mais|dans|sur|no|se|esta|sigue|desde|pero|en|aktualisiert|synchronisiert|hangt|steht)(?![a-zß-öø-ÿ])';
const mine = /\bmine\b/;
const only = /\b(?:only|just|nur|solo|seulement)\b/;

/** The ways to name a folder, those first that are surest; the name is the first group that matched. */
const ways: readonly Way[] = [
  way(aFolder, `(?<![${letter}])(?:${folderWord})${called} ?${quotedName}`),
  way(aFolder, `${quotedName}[ -](?:${folderWord})(?![${letter}])`),
  /* "My Legal hold folder", "the folder Legal hold stays empty". */
  way(
    aFolder,
    `(?<![${letter}])(?:[Mm]y|[Tt]he|[Oo]ur|[Hh]er|[Hh]is|[Tt]heir) (${word} (?!${noPartOfName})[a-zß-öø-ÿ]{3,}) folder(?![${letter}])`,
  ),
  way(
    aFolder,
    `(?<![${letter}])(?:${folderWord}) (${word} (?!${noPartOfName})[a-zß-öø-ÿ]{3,})(?=[.,;:!?]|$| (?:stays|stopped|remains|keeps|is|isn|does|doesn|doesnt|won|wont|has|hasn|never|gets|only)(?![${letter}]))`,
  ),
  way(
    aFolder,
    `(?<![${letter}])(?:[Mm]y|[Tt]he|[Oo]ur|[Hh]er|[Hh]is|[Tt]heir|[Oo]nly|[Oo]ne|[Aa]) (${name}|[a-zß-öø-ÿ]+-\\d[${letter}\\d-]*) (?:sub-?)?folder(?![${letter}])`,
  ),
  way(
    aFolder,
    `(?<![${letter}])(?:[Ff]older|[Ss]ubfolder|[Oo]rdner|[Uu]nterordner|[Dd]ossier(?: public)?|[Ss]ous-dossier|[Cc]arpeta|[Ss]ubcarpeta)s?(?: called| named| name is| nombrada| namens| nommé| llamada)? (${name})(?![${letter}])`,
  ),
  way(mine, `(?<![${letter}])[Mm]ine (?:is )?(?:called|named) (${name})(?![${letter}])`),
  /* "Every folder is up to date except Recruiting". */
  way(
    anException,
    `(?:[Ee]very|[Aa]ll|[Tt]odas?|[Tt]odo|[Aa]lles?|[Tt]ous|[Tt]out) [^.;!?]{3,50} (?:[Ee]xcept|[Bb]ut|[Aa]part from|[Aa]ußer|[Ss]auf|[Mm]enos|[Ee]xcepto|[Ss]alvo|[Bb]is auf)(?: for| my| the| folder| le| la| den| dossier| carpeta| Ordner)* (${word}(?: (?:${word}|&))*)(?=[.,;!?]|$)`,
  ),
  /* "One folder does not update: « Bills »", "a folder is stuck, it is called Bills". */
  way(aFolder, `(?<![${letter}])(?:${folderWord}) [^.;!?:"«„“]{3,50} ?: ?${quotedName}`),
  way(aFolder, `(?<![${letter}])(?:${folderWord}) [^.;!?:]{3,60} ${named} ["«„“]? ?(${name})(?![${letter}])`),
  way(only, `(?<![${letter}])(?:[Oo]nly|[Jj]ust|[Nn]ur|[Ss]olo|[Ss]eulement) (?:in|im|dans|en) (${path})`),
  way(
    anException,
    `(?:sync|updat|load|arriv|receiv|comes? in|refresh|aktualisier|recoi|actualiz)[^.;!?]{0,30} (?:[Ee]xcept|[Aa]part from|[Aa]ußer|[Ss]auf|[Ee]xcepto|[Mm]enos) ${quotedName}`,
  ),
  /* "Folder = Bills", "a folder of mine (Bills) stands still", "one folder, called 'Bills', ...", "'Bills' does precisely that". */
  way(aFolder, `(?<![${letter}])(?:${folderWord}) ?[=:] ?(${name})(?=[.,;\\n]|$)`),
  way(
    aFolder,
    `(?<![${letter}])(?:[Aa]|[Oo]ne|[Ee]in|[Uu]n|[Uu]na) (?:${folderWord})(?: [^.;!?()]{0,40})? \\((${name})\\)(?= (?:stands|is|does|has|won|stays|never|stopped|isn|doesn|hasn|steht|ist|bleibt|wird|est|reste|ne|no|se|sigue|esta))`,
  ),
  way(aFolder, `(?<![${letter}])(?:${folderWord}), ${named} ${quotedName}`),
  way(
    marks,
    `${quotedName} (?:does|macht|fait|hace) (?:precisely|exactly|just|genau|exactement|exactamente|precisamente) (?:that|this|das|ça|ca|cela|eso)(?![${letter}])`,
  ),
  /* "One folder does not synchronize: Bills", "just a single folder, Bills", "one folder (Bills)", "mine does: Bills". */
  way(
    aFolder,
    `(?<![${letter}])(?:[Oo]ne|[Ss]ingle|[Ee]in(?:ziger)?|[Ss]eul|[Uu]na sola) (?:${folderWord})(?: [^.;!?()]{0,50}?)?(?: ?: | ?\\(|, (?:that['’]s |it['’]s |namely |nämlich |à savoir ))(${path}|${name})(?=[.,;)!]|$)`,
  ),
  way(
    aFolder,
    `(?<![${letter}])(?:${folderWord}) (?:that |which )?(?:won['’]t|does ?n['’]t|doesnt|wont|is ?n['’]t) \\w+(?: \\w+)?, (${path}|${name})(?=[.,;!]|$)`,
  ),
  way(mine, `(?<![${letter}])[Mm]ine (?:does|is): ?(${name})`),
  way(only, `(?<![${letter}])for (${word}) only(?![${letter}])`),
  way(aFolder, `(?<![${letter}])(?:${folderWord}), ["«„“]? ?(${name}) ?["»”“]?,`),
  way(
    aFolder,
    `(?:^|[.,;:!?] |[Yy]es,? |[Nn]ope,? )["«„“]? ?(${name}) ?["»”“]? is (?:still )?(?:the|my) (?:only|one) folder`,
  ),
  /* A name in quotes without the word, where it does not update, or where the rest does. */
  way(
    marks,
    `(?:[Uu]pdate [Ff]older (?:on|for)|[Tt]ickets into|[Mm]ails? into|[Oo]nly|[Jj]ust|[Nn]ur|[Ss]olo|[Ss]eul) ${quotedName}`,
  ),
  way(
    marks,
    `${quotedName},? (?:is ?n['’]t|isnt|does ?n['’]t|doesnt|won['’]t|never|not|stays|remains|stopped|gets (?:nothing|no new|none)|receives (?:nothing|no)|has ?n['’]t|bleibt|wird nicht|aktualisiert|synchronisiert|ne se|n['’]est|reste|no se|no recibe|sigue|alone|is stuck|is frozen|is behind)(?![${letter}])(?! (?:(?:a|an|the|found|known|valid|displayed|shown|there|visible|offered|angezeigt|affiche)\\b|recogni))`,
  ),
];

/** Wherever a folder may be named in a text, by each of the ways in turn. */
export const namesIn = ({ text, folded }: Source): RegExpExecArray[] => {
  const has = new Set([aFolder, marks, anException, mine, only].filter((needs) => needs.test(folded)));
  return has.size === 0
    ? []
    : ways.flatMap(({ needs, pattern }) => (has.has(needs) ? [...text.matchAll(pattern)] : []));
};
