import { foldText } from '../../../language/tag/fold';

const well =
  /(fix|work|solv|again|back|sync|normal|good|fine|all there|came in|arrived|appeared|disappeared|gone away|funktion|geht|klappt|lauft|behoben|gelost|erledigt|wieder|marche|fonctionne|resolu|regle|funciona|arregl|solucion|resuelto)/;

/**
 * True for a text that speaks of things being well. Where a fact is asked, only such a text may end the problem: a bare
 * "that's it" is meant for the question.
 */
export const saysItWorks = (text: string): boolean => well.test(foldText(text.normalize('NFC')));
