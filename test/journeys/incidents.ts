import { Visitor } from '../support/playground/visitor';
import type { Shown } from '../support/playground/screen';
import { playgroundHelpdesk } from '../../scripts/playground/processes';
import { ticketNumber } from '../support/playground/journey';
import { useOtherSystems } from '../support/servers/other-systems';

const journey = useOtherSystems();

const incidentPosts = (title: RegExp): readonly Shown[] =>
  journey.current.playground.screen
    .in(playgroundHelpdesk.HELPDESK_CHANNEL_ID)
    .filter(({ text }) => /^Many at once/.test(text) && title.test(text));

/** Three newcomers report the same; gives them, and Ada in the thread of the card that asks about it. */
const reported = async (text: string, title: RegExp): Promise<{ reporters: readonly Visitor[]; ada: Visitor }> => {
  const reporters: Visitor[] = [];
  for (let nr = 0; nr < 3; nr += 1) {
    const noa = await journey.current.newcomer();
    await noa.says(text);
    reporters.push(noa);
  }
  const post = await journey.current.playground.wire.until(() => incidentPosts(title).at(-1), 'an incident’s card');
  return {
    reporters,
    ada: new Visitor(journey.current.playground, journey.current.person('Ada'), post.conversationId, 0),
  };
};

/** How often this stands in somebody's chat; newcomers share the few chats of the Playground. */
const timesIn = (place: string, text: string): number =>
  journey.current.playground.screen.in(place).filter((shown) => shown.card === null && shown.text.includes(text))
    .length;

/** Waits until each of them was told; gives what to look at later: that nobody was told twice. */
const told = async (people: readonly Visitor[], text: string): Promise<() => void> => {
  const due = ({ place }: Visitor): number => people.filter((other) => other.place === place).length;
  const areTold = (): boolean => people.every((person) => timesIn(person.place, text) >= due(person));
  await journey.current.playground.wire.until(areTold, `“${text}” in ${String(people.length)} chats`);
  return () => {
    for (const person of people) expect(timesIn(person.place, text)).toBe(due(person));
  };
};

describe('an incident', () => {
  it('is asked about once, declared by an agent, told once to everybody, spares newcomers the fixes, and ends', async () => {
    const title = /disconnected/i;
    const { reporters, ada } = await reported('Outlook says Disconnected', title);
    expect(ada.messages[0]?.text).toMatch(/3 people reported this within 30 minutes/);
    expect(ada.messages[0]?.text).not.toContain('Noa');

    const olive = ada.as(journey.current.person('Olive'));
    const refused = await olive.presses('declare-incident', { note: 'I say so.' });
    expect(refused.notice).toMatch(/not on their list/);
    expect(ada.verbs).toContain('declare-incident');

    await ada.presses('declare-incident', { note: 'The server is down until noon.' });
    const isToldOnce = await told(reporters, 'The server is down until noon.');

    const eve = await journey.current.newcomer();
    await eve.says('Outlook says Disconnected');
    expect(eve.last.text).toMatch(/Many people have this right now[^]*The server is down until noon\./);
    expect(eve.verbs).not.toContain('start-guide');
    await eve.presses('follow-incident');
    expect(eve.last.text).toMatch(/I tell you when it is over/);
    expect(incidentPosts(title)).toHaveLength(1);

    await journey.current.advance(60_000);
    expect(ada.messages[0]?.text).toMatch(/4 people will be told when it is over/);

    await ada.presses('end-incident', { note: 'A cable was loose.' });
    const isEndToldOnce = await told([...reporters, eve], 'A cable was loose.');
    await eve.sees(/This is over/);

    const after = await journey.current.newcomer();
    await after.says('Outlook says Disconnected');
    expect(after.verbs).toContain('start-guide');
    expect(ada.verbs).not.toContain('end-incident');
    isToldOnce();
    isEndToldOnce();
  });

  it('is not one when an agent says so: everybody is helped as always, and nobody is told anything', async () => {
    const { reporters, ada } = await reported('I get an error that the .ost file cannot be opened', /\.ost/i);
    await ada.presses('dismiss-incident');
    await ada.sees(/Not an incident/);
    const next = await journey.current.newcomer();
    await next.says('I get an error that the .ost file cannot be opened');
    expect(next.verbs).toContain('start-guide');
    for (const { place } of reporters)
      expect(timesIn(place, 'many people have this')).toBe(timesIn(place, 'until noon'));
    expect(incidentPosts(/\.ost/i)).toHaveLength(1);
  });

  it('keeps nobody from a person: the ticket says that it belongs to the incident', async () => {
    const title = /one folder/i;
    const { ada } = await reported('One folder does not synchronize', title);
    await ada.presses('declare-incident', { note: 'We move mailboxes today.' });
    const eve = await journey.current.newcomer();
    await eve.says('One folder does not synchronize');
    await eve.says('talk to a person');
    await eve.presses('hand-over');
    const number = ticketNumber(eve);
    await journey.current.agentAt(eve, 'Ada');
    await journey.current.advance(60_000);
    expect(incidentPosts(title).at(-1)?.text).toContain(String(number));
  });
});
