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
const names = (helpdesks: readonly Helpdesk[], fallback: typeof configured | null = null) =>
  helpdesksFor(ticket, helpdesks, fallback).map(({ channelId }) => channelId);

test('the strictest rule that fits comes first: problem and urgency, problem, urgency, no rule, then the configuration', () => {
  const all = [
    helpdesk('rest'),
    helpdesk('urgency', { urgencies: ['high', 'urgent'] }),
    helpdesk('both', { labels: ['missing-items'], urgencies: ['high'] }),
    helpdesk('problem', { labels: ['mismatch', 'missing-items'] }),
  ];

  expect(names(all, configured)).toEqual(['both', 'problem', 'urgency', 'rest', 'configured']);
});

test('a rule that does not fit takes nothing', () => {
  expect(names([helpdesk('a', { labels: ['mismatch'] }), helpdesk('b', { urgencies: ['low'] })])).toEqual([]);
  expect(
    helpdeskFor({ label: null, urgency: 'high' }, [helpdesk('a', { labels: ['missing-items'] })], null),
  ).toBeNull();
});

test('of several alike the newest comes first', () => {
  expect(names([helpdesk('old', {}, 1), helpdesk('new', {}, 3), helpdesk('middle', {}, 2)])).toEqual([
    'new',
    'middle',
    'old',
  ]);
});

test('a channel set up in Teams outranks the configured one, which is not named twice', () => {
  expect(helpdeskFor(ticket, [helpdesk('set-up')], configured)).toEqual({
    teamId: 'team-of-set-up',
    channelId: 'set-up',
  });
  expect(helpdeskFor(ticket, [], configured)).toEqual(configured);
  expect(names([helpdesk('configured')], configured)).toEqual(['configured']);
});

test('a channel takes the rest only when its rule names neither problem nor urgency', () => {
  expect(takesTheRest({ labels: [], urgencies: [] })).toBe(true);
  expect(takesTheRest({ labels: ['mismatch'], urgencies: [] })).toBe(false);
  expect(takesTheRest({ labels: [], urgencies: ['low'] })).toBe(false);
});
