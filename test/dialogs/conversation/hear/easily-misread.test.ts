import { readAll } from '../../../../bot/start/library';
import type { Session } from '../../../../domain/session';
import { meanings } from '../../../support/sentences';
import { aScene, guided, hearAdele, pressed, viewed } from '../../../support/values/context';

const context = aScene(readAll());
const hear = (session: Session | null, text: string): Session => hearAdele(session, text, context).session!;
const known = 'mismatch outlook=2016 web-right=yes status-bar=connected changed-by-program=no windows=10';
const rebuilding = guided(known, 'no', 'not-fixed', 'no');
const understood = hear(null, 'Outlook 2016 and the web show different mail');
const places: Readonly<Record<string, Session | null>> = {
  new: null,
  clarify: hear(null, 'something is wrong with my mail'),
  understood,
  status: guided('mismatch outlook=2016 web-right=yes'),
  'local-data': guided('mismatch outlook=2016 web-right=yes status-bar=connected'),
  resync: guided(known, 'no'),
  rebuild: rebuilding,
  save: guided('mismatch outlook=2016 web-right=yes status-bar=connected', 'yes'),
  'by-program': guided('mismatch outlook=2016 web-right=yes status-bar=connected', 'no', 'not-fixed'),
  'hand-over': pressed(rebuilding, { verb: 'person' }, context).session!,
  'after-stop': pressed(understood, { verb: 'cancel' }, context).session!,
};

/** What is typed where, and the card that is shown then; nothing of it raises an alarm, stops anything, or is booked. */
test.each(meanings`
  local-data→how-to-find-out: nope, nothing I guess
  clarify→clarify: could mail get lost by this?
  resync→stuck-at: the folder shows nothing at all now
  save→still-there: did not help | it didn't help at all
  resync→procedure: nothing has been lost | I really don't want to lose my mails
    | how long will that take | I don't have admin rights
  status→how-to-find-out: i cant
  resync→stuck: i am not able to do that | cant
  rebuild→stuck-at: now outlook does not start any more!!
  by-program→question: still not working | idk why it is still broken
  understood→understood: can't | i can't do that | verbunden | connecté | conectado
  understood→question: los geht's | on y va | 👍
  clarify→clarify: yes
  understood→understood: I don't know
  rebuild→procedure: ok doing that now | ok lets try | can I go back if it goes wrong | Windows 10 | sorry, that was wrong, I meant outlook 2019
  hand-over→hand-over: sorry, that's wrong, it is 2019
  after-stop→understood: ok let's go on | actually continue | that was wrong, I meant 2019
  clarify→question: dunno | I have no idea
  new→clarify: outlook is broken please help
`)('“%s” leads to what was meant: %s', (text, way) => {
  const [place = '', kind] = way.split('→');
  const before = places[place] ?? null;
  const after = hear(before, text);
  expect(viewed(after, context).kind).toBe(kind);
  expect(after.walk?.ledger ?? []).toHaveLength(before?.walk?.ledger.length ?? 0);
});

test.each(['rebuild', 'hand-over', 'after-stop'])('a correction at %s changes the fact', (place) =>
  expect(JSON.stringify(hear(places[place]!, 'sorry, that was wrong, I meant outlook 2019'))).toMatch(
    /"outlook":\{"value":"2019"/,
  ),
);

test.each([
  ['my boss Anna has other mails in Outlook 2016 than on the web, the web is right', 'mismatch', null],
  ['only old mail shows, the web is right', 'mismatch', null],
  ['the outlook app on my iphone shows no new mail', 'mobile', null],
])('“%s” tells %s', (text, label, second) => expect(hear(null, text)).toMatchObject({ label, second }));

test('that everybody has it leaves the repair', () =>
  expect(hear(places['resync']!, 'everybody here has that since the update of the server')).toMatchObject({
    stage: 'handing-over',
    because: 'everybody',
  }));

test('a fact that a whole sentence tells leaves it the problem that it tells', () =>
  expect(hear(null, 'some of my folders are not updating').choices).toContain('folder-not-syncing'));
