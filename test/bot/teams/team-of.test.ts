import type { Activity } from 'botbuilder';
import { teamOf } from '../../../bot/teams/activity';

const channelId = '19:helpdesk@thread.tacv2';
const team = { id: '19:general@thread.tacv2' };
const activity = (given: object): Activity =>
  ({
    channelId: 'msteams',
    serviceUrl: 'https://smba.example/',
    from: { id: '29:ada' },
    recipient: { id: '28:mailmend' },
    conversation: { id: `${channelId};messageid=5`, conversationType: 'channel', isGroup: true },
    channelData: { tenant: { id: 'tenant-1' }, team, channel: { id: channelId } },
    ...given,
  }) as unknown as Activity;

test('a message in a channel names its team and channel, in a thread too', () => {
  expect(teamOf(activity({}))).toEqual({ teamId: team.id, channelId });
  const conversation = { id: channelId, conversationType: 'channel' };
  expect(teamOf(activity({ conversation }))).toEqual({ teamId: team.id, channelId });
});

test.each([
  ['without channel data', { channelData: undefined }],
  ['without a team', { channelData: { channel: { id: channelId } } }],
  ['with a team that is no object', { channelData: { team: '19:x', channel: { id: channelId } } }],
  ['with an empty team id', { channelData: { team: { id: '' }, channel: { id: channelId } } }],
  ['whose channel is another than its conversation', { channelData: { team, channel: { id: '19:other' } } }],
  ['in a private chat', { conversation: { id: channelId, conversationType: 'personal' } }],
  ['in a group chat', { conversation: { id: channelId, conversationType: 'groupChat' } }],
])('a message %s is in no team', (_, given) => {
  expect(teamOf(activity(given))).toBeNull();
});
