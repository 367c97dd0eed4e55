import { foldText } from '../../../language/tag/fold';

const well =
  /(fix|work|solv|again|back|sync|normal|good|fine|all (?:there|here|in\b)|came in|c[ao]m(?:e|ing) in|arrived|appeared|disappeared|gone away|match|perfect|correct|complete|brilliant|wonderful|that (?:did|was) it|the (?:web|error|message) (?:is )?gone|there now|found|(?:is|are|looks?|all) right|it was (?:a|the|only|just)|it was sorted|funktion|geht|klappt|lauft|behoben|gelost|erledigt|wieder|stimmt|passt|alles da|perfekt|marche|fonctionne|resolu|regle|parfait|nickel|tout est (?:la|arrive|revenu)|revenu|funciona|arregl|solucion|resuelto|ya (?:sale|entra|esta|cuadra)|todo (?:bien|esta))/;

/**
 * True for a text that speaks of things being well. Where a fact is asked, only such a text may end the problem: a bare
 * "that's it" is meant for the question.
 */
export const saysItWorks = (text: string): boolean => well.test(foldText(text.normalize('NFC')));
