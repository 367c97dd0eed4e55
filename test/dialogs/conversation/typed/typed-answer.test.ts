import { openQuestion, typedAnswer } from '../../../../dialogs/conversation/typed/typed-answer';
import { meanings } from '../../../support/sentences';
import { guided, hearAdele, viewed } from '../../../support/values/context';
import { shippedGuides } from '../../../support/values/library';

const { questions } = shippedGuides();
const answers = (fact: string, text: string) => typedAnswer(questions.get(fact)!, text, []);

test.each(meanings`
  outlook=new: the new one
  outlook=2019: 2019 I think
  outlook=2016: I have Outlook 2016
  outlook=mobile: on my phone
  outlook=365: office 365
  windows=10: win10
  windows=11: it is windows 11 pro
  windows=8: 8.1
  windows=7: 7, the 64 bit one
  scope=whole-mailbox: everything | mehrere
  scope=one-folder: just one folder
  affected=everybody: everyone
  affected=only-me: just me
  mode=online: off
  mode=cached: it is on
  status-bar=connected: all folders are up to date | it says Verbunden
  status-bar=working-offline: offline
  status-bar=disconnected: getrennt
  web-right=no: wrong too | no, wrong too
  web-right=yes: everything is there | ja, stimmt | yes, exactly | yes it is | yes, it is all there
  outlook-opens=no: it won't open
  local-data=no: nothing
  changed-by-program=yes: yes, a program did it
  changed-by-program=no: neither
  account=exchange: microsoft 365 from work
  computer=own: yes | it's my laptop | yes, it does | yes on my own pc
  computer=virtual: no | no, it's citrix | remote desktop
  old-mail=no: no, newer mail is missing too
  old-mail=yes: yes, only old stuff, from 2019 and before
  direction=both: both wrong
  counts=equal: the same
  misses-something=no: no everything is there | nope all good
  misses-something=yes: yes, my sent items
  offline-again=no: stay like this | no leave it
  affected=everybody: yes, my colleague Tom has it too
`)('to its question “%s” is %s', (text, meant) => {
  const [fact = '', value] = meant.split('=');
  expect(answers(fact, text)).toEqual({ value });
});

test.each(meanings`
  outlook: idk
  web-right: idk | ich weiß es nicht
  local-data: no sé | no, I think | probably no
`)('“%s”, asked for %s, does not know', (text, fact) => expect(answers(fact, text)).toEqual({ value: null }));

test.each(meanings`
  outlook: new problem | call me on my phone | 2016 or 2019
  windows: I have 10 mails
  status-bar: the mail is still not there
  web-right: yes, only in outlook | yes only here | no mail arrives | no, that is right | yes but my calendar is wrong
  local-data: nothing works | no, only the drafts | no, my drafts of the train ride
    | no, just one | No, only on my pc | no, only on this computer | no, there is one | no, I mean there is
  old-mail: yes, but newer ones too | no, what is old mail?
`)('“%s”, asked for %s, is no answer', (text, fact) => expect(answers(fact, text)).toBeNull());

test('words that mean something else anywhere else are the answer to the question that is asked', () => {
  const session = guided('mismatch');
  expect(openQuestion({ library: shippedGuides() } as never, session)?.fact).toBe('outlook');
  expect(viewed(hearAdele(session, 'the new one').session!)).toMatchObject({
    kind: 'procedure',
    procedure: 'refresh-new-outlook',
  });
});
