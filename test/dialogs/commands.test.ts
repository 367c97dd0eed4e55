import fc from 'fast-check';
import { typedCommand } from '../../dialogs/commands';
import { meanings, sentences } from '../support/sentences';

test.each(meanings`
  help: help | HELP! | ? | Hilfe | aide-moi
  greeting: hi | Hello :) | ¡Hola!
  restart: restart | please start over
  back: back | go back please | zurück | atrás
  cancel: cancel | Stop. | bitte abbrechen | s’il te plaît annuler
  tickets: my tickets | show my tickets, please | mis tickets por favor
  human: talk to a person | I'd like to talk to a person
  thanks: thanks!! | Vielen Dank
`)('“%s” is %s', (text, command) => expect(typedCommand(text)).toBe(command));

test.each([
  ...sentences`
    help me, Outlook does not sync | my tickets folder does not update | Outlook says restart
    the back button is gone | no | yes | stop Outlook from crashing`,
  '',
])('“%s” is no command', (text) => expect(typedCommand(text)).toBeNull());

test('any text is a command or none, and never an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(['string', 'object']).toContain(typeof typedCommand(text));
    }),
  );
});
