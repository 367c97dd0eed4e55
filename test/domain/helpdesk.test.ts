import { helpdeskFor, helpdesksFor, takesTheRest } from '../../domain/helpdesk';
import type { Helpdesk, HelpdeskRule } from '../../domain/helpdesk';
import { aSession } from '../support/values/a-session';

const helpdesk = (name: string, rule: Partial<HelpdeskRule> = {}, setAt = 0): Helpdesk => ({
  teamId: `team-of-${name}`,
  channelId: name,
  tenantId: 'tenant-1',
  rule: { labels: [], urgencies: [], ...rule },
  address: aSession().address,
  setBy: 'Ada',
  setAt,
});
const configured = { teamId: 'team', channelId: 'configured' };
const ticket = { label: 'missing-items', urgency: 'high' } as const;
const all = [
  helpdesk('rest'),
  helpdesk('urgency', { urgencies: ['high', 'urgent'] }),
  helpdesk('both', { labels: ['missing-items'], urgencies: ['high'] }),
  helpdesk('problem', { labels: ['mismatch', 'missing-items'] }),
];
const misfits = [helpdesk('a', { labels: ['mismatch'] }), helpdesk('b', { urgencies: ['low'] })];
const ofAge = [helpdesk('old', {}, 1), helpdesk('new', {}, 3), helpdesk('middle', {}, 2)];

test.each([
  ['the strictest rule comes first, the configuration last', all, ['both', 'problem', 'urgency', 'rest', 'configured']],
  ['a rule that does not fit takes nothing', misfits, ['configured']],
  ['of several alike the newest comes first', ofAge, ['new', 'middle', 'old', 'configured']],
  ['the configured one is not named twice', [helpdesk('configured')], ['configured']],
])('%s', (_rule, helpdesks, names) =>
  expect(helpdesksFor(ticket, helpdesks, configured).map(({ channelId }) => channelId)).toEqual(names),
);

test('a channel set up in Teams outranks the configured one, and there may be none', () => {
  const setUp = { teamId: 'team-of-set-up', channelId: 'set-up' };
  expect(helpdeskFor(ticket, [helpdesk('set-up')], configured)).toEqual(setUp);
  expect(helpdeskFor(ticket, [], configured)).toEqual(configured);
  expect(helpdeskFor({ label: null, urgency: 'high' }, misfits, null)).toBeNull();
});

test('a channel takes the rest only when its rule names neither problem nor urgency', () =>
  expect(all.map(({ rule }) => takesTheRest(rule))).toEqual([true, false, false, false]));
