// A bot and a Playground of its own: here no helpdesk channel stands in the configuration, and no list of agents.
import { ticketNumber, useJourney } from '../support/playground/journey';
import type { Shown } from '../support/playground/screen';
import { Visitor } from '../support/playground/visitor';

const journey = useJourney({ HELPDESK_TEAM_ID: '', HELPDESK_CHANNEL_ID: '', HELPDESK_AGENTS: '' });

const first = '19:contoso-helpdesk@thread.tacv2';
/** The team's General channel, which has the team's own id. */
const second = '19:contoso-general@thread.tacv2';
const use = 'use this channel as helpdesk';
const stop = 'stop using this channel as helpdesk';

/** What somebody is told who says this in a channel. */
const saysIn = async (channel: string, name: string, text: string): Promise<string> => {
  const { playground } = journey.current;
  const came = playground.screen.count;
  const person = journey.current.person(name);
  const thread = new Visitor(playground, person, await playground.post(person, channel, text), came);
  expect(thread.messages).toHaveLength(1);
  return thread.last.text;
};

/** A new person with a ticket. */
const withTicket = async (): Promise<Visitor> => {
  const noa = await journey.current.newcomer();
  await noa.says('talk to a person');
  await noa.presses('hand-over');
  return noa;
};
const postsOf = (requester: Visitor): readonly Shown[] =>
  [first, second].flatMap((channel) => journey.current.ticketPosts(ticketNumber(requester), channel));

afterEach(async () => {
  for (const channel of [first, second]) await saysIn(channel, 'Ada', stop);
});

describe('without a helpdesk channel', () => {
  it('a ticket is kept, its requester is told so, and it is posted to the members of a team as soon as there is a channel', async () => {
    const noa = await withTicket();
    await noa.sees(/is kept safe[^]*https:\/\/support\.microsoft\.com/);
    expect(postsOf(noa)).toEqual([]);

    expect(await saysIn(first, 'Ada', use)).toMatch(/All tickets come here/);

    const ada = await journey.current.agentAt(noa, 'Ada', first);
    await noa.sees(/The helpdesk sees ticket \d+ now/);
    const stranger = ada.as((await journey.current.newcomer()).user);
    expect((await stranger.presses('claim-ticket')).notice).toMatch(/not on their list/);
    expect((await ada.presses('claim-ticket')).card).not.toBeNull();
    await noa.sees(/Ada Aalto from the helpdesk is looking at it/);
    expect(postsOf(noa)).toHaveLength(1);
  });
});

describe('a helpdesk channel', () => {
  it('is moved: new tickets go to the new one, and those of the old one stay and can be worked on there', async () => {
    await saysIn(first, 'Ada', use);
    const before = await withTicket();
    const ada = await journey.current.agentAt(before, 'Ada', first);
    expect(await saysIn(second, 'Ada', use)).toMatch(/before this one stay there/);

    const after = await withTicket();
    const ben = await journey.current.agentAt(after, 'Ben', second);
    expect((await ada.presses('claim-ticket')).card).not.toBeNull();
    const ticket = String(ben.buttons.find(({ verb }) => verb === 'claim-ticket')?.data['ticket']);
    expect((await ada.forges('claim-ticket', { verb: 'claim-ticket', ticket })).notice).toMatch(
      /another helpdesk channel/,
    );
    expect((await ben.presses('claim-ticket')).card).not.toBeNull();
    expect([before, after].map((each) => postsOf(each).length)).toEqual([1, 1]);
  });
});
