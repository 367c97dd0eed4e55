import { hereOf } from '../../../dialogs/conversation/view/view-of';
import { startWalk } from '../../../dialogs/guide/walk/start-walk';
import { DeliveryError } from '../../../domain/ports';
import { aSession } from '../../support/values/a-session';
import { aPress, aTurn, inChannel } from '../../support/values/a-turn';
import { shippedGuides } from '../../support/values/library';
import { useServices } from '../../support/values/services';

const services = useServices();
const address = inChannel('19:general@thread.tacv2;messageid=1');
const walk = startWalk(shippedGuides(), 'mismatch', {});
const session = aSession({ address, stage: 'guiding', label: 'mismatch', walk, cardId: 'card-0' });
beforeEach(() => services.store.insertSession(session));

const press = (verb: 'go-private' | 'person', cardId = 'card-0') =>
  services.handle(aTurn({ address, input: aPress({ verb, session: session.id }, cardId) }));
const go = () => press('go-private');

test('a new private chat is opened, remembered, and goes on where the session was', async () => {
  const turn = await go();
  expect(services.messenger.deliveries.map(({ kind }) => kind)).toEqual(['open', 'send']);
  const moved = { place: 'personal', conversationId: 'private-person-1' };
  expect(await services.session()).toMatchObject({ stage: 'guiding', cardId: 'out-2', address: moved });
  expect(await services.store.findPersonalAddress('tenant-1', 'person-1')).toMatchObject({ personId: 'person-1' });
  expect([...turn.updated.keys()]).toEqual(['card-0']);
  expect(turn.answers).toMatchObject([{ kind: 'card' }]);
});

test('a known private chat is used', async () => {
  await services.store.saveAddress(aSession().address);
  await go();
  expect(services.messenger.deliveries).toMatchObject([{ kind: 'send', conversationId: 'conversation-1' }]);
});

test.each(['gone', 'later'] as const)(
  'when the private chat fails as %s, the session stays, and the person is told',
  async (outcome) => {
    services.messenger.fail(new DeliveryError(outcome, null));
    const turn = await go();
    expect(turn.answers).toMatchObject([{ kind: 'notice' }]);
    expect(turn.updated.size).toBe(0);
    expect(await services.session()).toEqual(session);
  },
);

test('after it went private, a click in the channel shows nothing of it there and moves nothing', async () => {
  await go();
  const before = await services.session();
  const turn = await press('person', 'other-card');
  expect(await services.session()).toEqual(before);
  const moved = services.draw({ kind: 'moved-to-private', here: hereOf(services.library, session) }, session);
  expect(turn.answers).toEqual([{ kind: 'card', message: moved }]);
  expect([...turn.updated]).toEqual([['other-card', moved]]);
  expect(turn.sent).toEqual([]);
});

test('an error that is no matter of delivery is not taken for one', async () => {
  services.messenger.fail(new TypeError('a mistake'));
  await expect(go()).rejects.toThrow('a mistake');
});
