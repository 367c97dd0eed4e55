import { shippedReader as triage } from '../../support/shipped-reader';

const answer = (text: string) => triage(text, { inSession: true });

test.each([
  ['no', 'not-fixed'],
  ['No!', 'not-fixed'],
  ['nope', 'not-fixed'],
  ["didn't help", 'not-fixed'],
  ['still the same', 'not-fixed'],
  ['nein', 'not-fixed'],
  ['yes', 'fixed'],
  ['it works now', 'fixed'],
  ['sí', 'fixed'],
  ["it's locked by another program", 'file-in-use'],
  ['now my calendar is empty', 'data-loss'],
  ['all my mail is gone since I did that', 'data-loss'],
  ['jetzt ist alles weg', 'data-loss'],
  ['not yet', 'later'],
  ['I want to talk to somebody from the helpdesk', 'human'],
])('while a card waits, "%s" is %s', (text, label) =>
  expect(answer(text)).toMatchObject({ decision: 'command', label }),
);

test('a loss is recognised without a session, too', () =>
  expect(triage('all my mails have gone since I followed your steps')).toMatchObject({
    decision: 'command',
    label: 'data-loss',
  }));

test('a new problem in the middle of a session is still a problem', () =>
  expect(answer('Outlook now says Disconnected in the status bar')).toMatchObject({ label: 'disconnected' }));

test('what is said in a session is likelier while a card waits', () => {
  const text = 'it is open in some program';
  const chance = (inSession: boolean) => {
    const { label, confidence } = triage(text, { inSession });
    return label === 'file-in-use' ? confidence : 0;
  };
  expect(chance(true)).toBeGreaterThanOrEqual(chance(false));
});
