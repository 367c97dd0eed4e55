import fc from 'fast-check';
import { readAll } from '../../../../bot/start/library';
import { newTicket } from '../../../../bot/session/new-ticket';
import { typedCommand } from '../../../../dialogs/commands';
import { seenBy } from '../../../../dialogs/conversation/acts/seen-by';
import { readingOf } from '../../../../dialogs/conversation/reading';
import { isBareFailure, isBareSuccess } from '../../../../dialogs/conversation/typed/bare-report';
import { bareYesOrNo } from '../../../../dialogs/conversation/typed/replies';
import { isBareDone } from '../../../../dialogs/conversation/typed/typed-answer';
import { isSend } from '../../../../dialogs/conversation/typed/typed-go-on';
import { asksFirst, isOver, type Session } from '../../../../domain/session';
import type { ActName } from '../../../../language/acts/act';
import { seenAt } from '../../../../language/acts/seen';
import { lossTold } from '../../../../language/classify/loss';
import { nameOfAct } from '../../../../dialogs/tickets/typed/ticket-deeds';
import { anyText, checkTexts } from '../../../support/any-text';
import { aScene, guided, hearAdele, pressed } from '../../../support/values/context';

const context = aScene(readAll());
const hear = (session: Session | null, text: string) => hearAdele(session, text, context);
const first = (text: string): Session => hear(null, text).session!;
const known = 'mismatch outlook=2016 web-right=yes status-bar=connected';
const repair = guided(known, 'no');
const preparation = guided(known, 'yes');
const aside = (session: Session, kind: string, more: object = {}): Session =>
  ({ ...session, aside: { kind, ...more } }) as Session;
const understood = first('Outlook 2016 and the web show different mail');

/** Where a text can be typed: each kind of card, and after each end. */
const places: Readonly<Record<string, Session | null>> = {
  'nothing yet': null,
  choices: first('something is wrong with my mail'),
  'what was understood': understood,
  'a question': guided('mismatch outlook=2016 web-right=yes'),
  'the question about local data': guided(known),
  'how to find out': aside(guided(known), 'how-to-find-out'),
  'a repair': repair,
  'a preparation': preparation,
  'what gets in the way': aside(repair, 'stuck'),
  'help for who is stuck': aside(repair, 'stuck-at', { problem: 'no-button' }),
  'whether it helped': aside(repair, 'still-there'),
  'what is still missing': aside(repair, 'still-missing'),
  'when later': aside(repair, 'when-later'),
  'the hand-over': pressed(repair, { verb: 'person' }, context).session!,
  'a corrected fact': pressed(understood, { verb: 'change-fact', fact: 'outlook' } as never, context).session!,
  'details before the hand-over': {
    ...pressed(repair, { verb: 'person' }, context).session!,
    because: 'still-not-right',
    aside: { kind: 'details' },
  },
  'for whom': aside(understood, 'for-whom'),
  'leave this': aside(repair, 'leave-this', { words: 'x', label: 'slow', facts: {} }),
  'after it was solved': pressed(repair, { verb: 'answer', value: 'fixed' } as never, context).session!,
  'after it was stopped': pressed(repair, { verb: 'cancel' }, context).session!,
  'after advice': guided('mismatch outlook=mac'),
};

/** What the text is heard as, and what it says by its letters alone. */
const saysOf = (before: Session | null, text: string): ReadonlySet<string> => {
  const seen = (before && seenBy(context, before)) ?? seenAt(before ? 'after-end' : 'new');
  const acts: readonly ActName[] = readingOf(context, text).acts(seen).map(nameOfAct);
  const bare = bareYesOrNo(text);
  return new Set([
    ...acts,
    ...(typedCommand(text) === null ? [] : [typedCommand(text)!]),
    // A yes to what is asked first is no result.
    ...(isBareSuccess(text) || (bare === 'yes' && !asksFirst(before?.aside ?? null)) ? ['fixed'] : []),
    ...((before && isSend(before, text)) || bare === 'yes' ? ['sent'] : []),
    ...(isBareFailure(text) || bare === 'no' ? ['not-fixed'] : []),
    ...(isBareDone(text) ? ['done'] : []),
    ...(['certain', 'told'].includes(lossTold(text)) ? ['loss'] : []),
  ]);
};

/** What came of it that nobody may come to unmeant, and the acts that mean it. */
const graveIn = (before: Session | null, after: Session | null): readonly (readonly [string, readonly string[]])[] => {
  if (!after) return [];
  const entries = after.walk?.ledger.slice(before?.walk?.ledger.length ?? 0) ?? [];
  const ended = isOver(after) && !(before && isOver(before)) ? [after.stage] : [];
  const meant: Readonly<Record<string, readonly string[]>> = {
    solved: ['fixed'],
    cancelled: ['cancel'],
    advised: ['answer', 'contradiction', 'fixed', 'not-fixed', 'done'],
    escalated: after.because === 'data-loss' ? ['loss'] : ['sent'],
    linked: ['fixed'],
    'not-fixed': ['not-fixed'],
    fixed: ['fixed'],
    partly: ['partly'],
    done: ['done', 'fixed'],
    'not-done': ['not-fixed', 'stuck'],
  };
  return [...ended, ...entries.map(({ result }) => result)].map((what) => [what, meant[what] ?? []]);
};

describe.each(Object.entries(places))('beneath %s', (_name, before) => {
  test('nothing is ended, raised or booked but by an act that says so, and every word is kept', () =>
    checkTexts(
      Object.keys(places).length,
      fc.property(anyText(), (text) => {
        const { session, effects } = hear(before, text);
        const says = saysOf(before, text);
        for (const [what, meant] of graveIn(before, session))
          if (!meant.some((act) => says.has(act))) throw new Error(`“${text}” comes to ${what}`);
        if (!session || !before) return;
        const left = effects.flatMap((effect) => (effect.kind === 'end-other' ? [effect.session] : []));
        const tickets = [session, ...left].map((each) => newTicket(context, each, 'ticket'));
        const lines = tickets.flatMap(({ words, note, transcript }) => [
          words,
          note,
          ...transcript.map((said) => said.text),
        ]);
        expect(lines.some((line) => line.includes(text))).toBe(true);
      }),
    ));
});
