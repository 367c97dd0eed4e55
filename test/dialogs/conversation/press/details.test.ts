import { factsKnown } from '../../../../dialogs/conversation/walk-of-session';
import type { Session } from '../../../../domain/session';
import { aScene, guided, hearAdele, past, pressed, viewed } from '../../../support/values/context';
import { shippedGuides } from '../../../support/values/library';

const library = shippedGuides();
const unhelped = (session: Session): Session =>
  ['not-fixed', 'not-fixed'].reduce(
    (one, value) => past(pressed(one, { verb: 'answer', value } as never).session!),
    session,
  );
const asked = (words = 'search outlook=365'): Session => unhelped(past(guided(words)));
const known = (session: Session) =>
  Object.fromEntries(Object.entries(factsKnown(aScene(), session)).map(([fact, one]) => [fact, one!.value]));
const filled = { about: ' Version 2410, 64-bit, Current Channel ', since: '  ', nonsense: 'x' };

test('before the hand-over it is asked what second level asks first, each with how it is found', () => {
  const view = viewed(asked());
  expect(view).toMatchObject({ kind: 'details', asked: [{ fact: 'since' }, { fact: 'about', how: /About Outlook/ }] });
});

test('what is filled in stands on the ticket, what is left empty or nobody asked does not', () => {
  const { session } = pressed(asked(), { verb: 'tell-details', filled } as never);
  expect(viewed(session!).kind).toBe('hand-over');
  expect(known(session!)).toMatchObject({ about: 'Version 2410, 64-bit, Current Channel' });
  expect(Object.keys(known(session!))).not.toEqual(expect.arrayContaining(['since']));
  expect(Object.keys(known(session!))).not.toContain('nonsense');
});

test.each(['no', 'go on', 'Leave these out'])('“%s” leaves them out', (text) => {
  const button = text.startsWith('Leave') ? pressed(asked(), { verb: 'resume' }) : hearAdele(asked(), text);
  expect(viewed(button.session!).kind).toBe('hand-over');
});

test('“send it” sends it without them, and “back” leads to the step before', () => {
  expect(hearAdele(asked(), 'send it').session?.stage).toBe('escalated');
  expect(viewed(pressed(asked(), { verb: 'back' }).session!)).toMatchObject({
    kind: 'procedure',
    procedure: 'search-index',
  });
});

test('what is pasted is taken apart by its signs, and stands in the note as it is', () => {
  const text =
    'Version 2410 64-bit\nthe outlook.ost has 49.2GB, 3 GB free\nrugby at five\nServer folder contains: 1,204';
  const { session } = hearAdele(asked(), text);
  expect(known(session!)).toMatchObject({
    about: 'Version 2410 64-bit',
    'file-size': 'the outlook.ost has 49.2GB, 3 GB free',
    'item-numbers': 'Server folder contains: 1,204',
  });
  expect(session).toMatchObject({ note: text, aside: null });
});

test('what was typed on the way is not asked again', () => {
  const view = viewed(asked('search outlook=365 it is 64-bit'));
  expect(view).toMatchObject({ kind: 'details', asked: [{ fact: 'since' }] });
});

test('nobody is asked for anything where each minute counts', () => {
  const urgent = [...library.guides.values()].flatMap(({ outcomes }) =>
    [...outcomes.values()].flatMap((one) =>
      one.kind === 'escalated' && one.urgency === 'urgent' ? [one.because] : [],
    ),
  );
  expect(urgent).toContain('only-here');
  expect(urgent.filter((because) => library.reasons.get(because)!.asks.length > 0)).toEqual([]);
});
