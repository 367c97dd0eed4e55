import { useJourney } from '../support/playground/journey';
import type { Visitor } from '../support/playground/visitor';

const journey = useJourney();
const problem = 'my Projects folder in Outlook 2016 does not update any more, on the web it is right';

/** Somebody who told a problem, after these texts, each with what is answered to it. */
const talks = async (...said: readonly (readonly [text: string, answer: RegExp])[]): Promise<Visitor> => {
  const visitor = await journey.current.newcomer();
  for (const [text, answer] of said) {
    await visitor.says(text);
    await visitor.sees(answer);
  }
  return visitor;
};

describe('whoever types instead of pressing', () => {
  it.each([
    [
      'is impatient',
      [
        [problem, /Did I understand/],
        ['go on', /Outlook/],
        ['how long does all this take??', /minute/],
      ],
    ],
    [
      'is frightened',
      [
        ['will I lose my mails?', /without asking you|deleted|copy/],
        [problem, /Did I understand/],
      ],
    ],
    [
      'asks back',
      [
        [problem, /Did I understand/],
        ['are you a bot or a person?', /bot/],
      ],
    ],
    [
      'corrects themselves',
      [
        [problem, /2016/],
        ['sorry, I meant outlook 2019', /2019/],
      ],
    ],
    [
      'writes for their boss',
      [['I write for my boss, her Outlook 2016 shows other mail than the web', /Did I understand/]],
    ],
    [
      'begins in German',
      [['Mein Outlook zeigt seit gestern nicht alle Mails, im Web ist alles da', /nur auf Englisch/]],
    ],
  ] as const)('and %s is understood', async (_, said) => {
    await talks(...said);
  });

  it('and mistypes a command as an agent sends nothing to the requester', async () => {
    const noa = await talks(['talk to a person', /helpdesk/]);
    await noa.presses('hand-over');
    const ada = await journey.current.agentAt(noa, 'Ada');
    await ada.says('clam it');
    await ada.sees(/Did you mean “claim”/);
    await ada.says('xyz: she is cross');
    await ada.sees(/Is this for the requester/);
    expect(noa.messages.map(({ text }) => text).join('\n')).not.toMatch(/clam it|cross/);
  });
});
