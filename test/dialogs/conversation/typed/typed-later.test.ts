import { typedLater } from '../../../../dialogs/conversation/typed/typed-later';
import { meanings, sentences } from '../../../support/sentences';

test.each(meanings`
  tomorrow-at-9: tomorrow | Tomorrow at 9 please | not now, ask me again tomorrow morning | I'll do it tomorrow
    | Morgen früh | Erinnere mich morgen um 9 Uhr | demain matin | mañana | mañana por la mañana
  in-2-hours: in 2 hours | remind me in two hours | 2h | in zwei Stunden | dans 2 heures | en dos horas
  this-evening: this evening | Ask me tonight! | heute Abend | ce soir | esta tarde
`)('“%s” chooses %s', (text, when) => expect(typedLater(text)).toBe(when));

test.each(sentences`
  later | not yet | it took 2 hours | it broke two hours ago | the calendar shows it tomorrow | in 3 hours
  my mail from this evening is missing | tomorrow’s meeting is missing | good evening
`)('“%s” chooses no time', (text) => expect(typedLater(text)).toBeNull());
