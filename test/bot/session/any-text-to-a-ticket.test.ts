import fc from 'fast-check';
import { takenBy } from '../../../bot/session/hear-typed';
import { nameOf, seenAtTicket } from '../../../bot/own-tickets/words-to-ticket';
import type { Deed } from '../../../bot/session/taker';
import { readAll } from '../../../bot/start/library';
import { sureActs } from '../../../dialogs/conversation/acts/sure-acts';
import { hear } from '../../../dialogs/conversation/hear/hear';
import { readingOf } from '../../../dialogs/conversation/reading';
import { takesBackLoss } from '../../../dialogs/conversation/typed/takes-back-loss';
import { isGoOn } from '../../../dialogs/conversation/typed/typed-go-on';
import { typedCommand } from '../../../dialogs/commands';
import { readThreadCommand } from '../../../dialogs/tickets/typed/thread-command';
import { seenAt } from '../../../language/acts/seen';
import { lossTold } from '../../../language/classify/loss';
import { heardAt } from '../../../scripts/listen/listener';
import { contextOf, speaker, standing } from '../../../scripts/listen/standing';
import { anyText, checkTexts } from '../../support/any-text';

const knowledge = readAll();
const context = contextOf(knowledge);
const standingAt = standing(knowledge);

const words = [
  'my ticket',
  'ticket 1001',
  'close',
  'reopen',
  'withdraw',
  'add to',
  '1001:',
  'resolved',
  'urgent',
  'mute',
];

/** What is said to Mailmend, and to nobody behind it. */
const forMailmend: readonly string[] = ['help', 'tickets', 'greeting', 'restart'];

const moveOf = (deed: Deed) => (deed.kind === 'move-own' ? [deed.what] : []);

describe.each(['ticket-open', 'ticket-claimed'] as const)('%s', (place) => {
  test('no text ends, reopens or raises the ticket but one that says so, and every word is kept', () =>
    checkTexts(
      3,
      fc.property(anyText(words), (text) => {
        const stands = standingAt({ text, place });
        const reading = readingOf(knowledge, text);
        const heard = heardAt(context, stands, reading);
        const { deeds, isLeft } = takenBy(heard);
        const acts = sureActs(reading, seenAtTicket(heard, stands.tickets[0]));
        const name = nameOf(acts, reading.told(false)) ?? 'none';
        const tells = ['certain', 'told'].includes(lossTold(text)) || name === 'loss';
        const moves = deeds.flatMap(moveOf);
        for (const what of moves) {
          if (what.move === 'add' || what.move === 'remark') continue;
          const isRaised = what.move === 'prioritize';
          const isSaid = isRaised ? (what.urgency === 'urgent' ? tells : takesBackLoss(text)) : heard.command !== null;
          if (!isSaid) throw new Error(`“${text}” (${name}) comes to ${what.move}`);
        }
        // It stands in the ticket, in a new session, or is asked about with its words; or it is a word for Mailmend alone.
        if (heard.command !== null || forMailmend.includes(name) || typedCommand(text) !== null || isGoOn(text)) return;
        const added = moves.flatMap((what) => ('text' in what ? [what.text] : []));
        const drawn = deeds.flatMap((deed) => (deed.kind === 'draw' && 'text' in deed.view ? [deed.view.text] : []));
        const { session } = isLeft ? hear(context, stands.latest, speaker, reading) : { session: null };
        const said = session?.transcript.map((line) => line.text) ?? [];
        expect([...added, ...drawn, ...said].some((kept) => kept !== '' && text.endsWith(kept))).toBe(true);
      }),
    ));
});

test.each(['stop', 'stop it', 'go on', 'ok, let’s continue'])('“%s” does not go to the helpdesk', (text) => {
  const { deeds } = takenBy(heardAt(context, standingAt({ text, place: 'ticket-open' }), readingOf(knowledge, text)));
  expect(deeds.flatMap(moveOf)).toEqual([]);
});

const commands = [
  'claim',
  'release',
  'resolve:',
  'close',
  'note:',
  'note',
  'ask:',
  'assign to Ada',
  'reopen',
  'merge into',
];
const more = [
  ...commands,
  'write:',
  'send a fix',
  'take it back',
  'priority high',
  'relase',
  'clsoe',
  'status',
  'please',
];

/** The command by which an agent does this. */
const commandsOf: Readonly<Record<string, readonly string[]>> = {
  'write-requester': ['message', 'write', 'help', 'perhaps-a-command'],
  'ask-requester': ['ask'],
  'resolve-ticket': ['resolve'],
  'claim-ticket': ['claim'],
  'release-ticket': ['release'],
  'reopen-ticket': ['reopen'],
  'assign-ticket': ['assign'],
  'prioritize-ticket': ['priority'],
  'merge-ticket': ['merge'],
  'note-ticket': ['note'],
  'send-fix': ['send-fix'],
  'take-back': ['take-back'],
  'show-transcript': ['transcript'],
};

test('in an agent’s thread nothing is done, and nothing reaches the requester, but what is written as that', () =>
  checkTexts(
    3,
    fc.property(anyText(more), (text) => {
      const reading = readingOf(knowledge, text);
      const { deeds, isLeft } = takenBy(heardAt(context, standingAt({ text, place: 'agent-thread' }), reading));
      expect(isLeft).toBe(false);
      const { command } = readThreadCommand(text);
      for (const deed of deeds) {
        if (deed.kind !== 'act') {
          expect(deed.kind).toBe('say');
          continue;
        }
        expect(commandsOf[deed.action.verb]).toContain(command);
        if ('text' in deed.action) expect(text).toContain(deed.action.text);
        if (command !== 'message') continue;
        // A text of two words, or one that is heard as a command, is asked about first.
        expect(sureActs(reading, seenAt('agent-thread'))[0]?.act).not.toBe('agent-command');
        expect(text.trim().split(/\s+/).length).toBeGreaterThan(2);
      }
    }),
  ));
