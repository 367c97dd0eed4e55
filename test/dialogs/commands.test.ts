import fc from 'fast-check';
import { typedCommand } from '../../dialogs/commands';

test.each([
  ['help', 'help'],
  ['HELP!', 'help'],
  ['?', 'help'],
  ['hi', 'greeting'],
  ['Hello :)', 'greeting'],
  ['restart', 'restart'],
  ['please start over', 'restart'],
  ['back', 'back'],
  ['go back please', 'back'],
  ['cancel', 'cancel'],
  ['Stop.', 'cancel'],
  ['my tickets', 'tickets'],
  ['show my tickets, please', 'tickets'],
  ['talk to a person', 'human'],
  ["I'd like to talk to a person", 'human'],
  ['thanks!!', 'thanks'],
  ['Hilfe', 'help'],
  ['zurück', 'back'],
  ['bitte abbrechen', 'cancel'],
  ['Vielen Dank', 'thanks'],
  ['aide-moi', 'help'],
  ['s’il te plaît annuler', 'cancel'],
  ['¡Hola!', 'greeting'],
  ['atrás', 'back'],
  ['mis tickets por favor', 'tickets'],
])('"%s" is %s', (text, command) => expect(typedCommand(text)).toBe(command));

test.each([
  '',
  'help me, Outlook does not sync',
  'my tickets folder does not update',
  'Outlook says restart',
  'the back button is gone',
  'no',
  'yes',
  'stop Outlook from crashing',
])('"%s" is no command', (text) => expect(typedCommand(text)).toBeNull());

test('any text is a command or none, and never an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(['string', 'object']).toContain(typeof typedCommand(text));
    }),
  );
});
