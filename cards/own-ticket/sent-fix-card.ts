import type { OwnTicketAction } from '../../dialogs/event';
import type { ProcedureResult } from '../../domain/walk';
import { fold } from '../parts/fold';
import { heading, label } from '../parts/heading';
import { leftBehind } from '../parts/left-behind';
import { paragraph, plain, run, said } from '../parts/line';
import { bulleted } from '../parts/numbered';
import { offers, recommended, type Offer } from '../parts/buttons';
import { divided, nothing, spaced, stack, type Piece } from '../parts/piece';
import { foldedParts } from '../session/fixing/procedure-parts';
import { span } from '../session/fixing/span';
import { oneLine } from '../parts/user-text';
import type { ViewOf } from '../view-of';
import { say } from '../../texts/say';
import type { Text, Say } from '../../domain/say';

type SentFix = ViewOf<'sent-fix'>;
type At<S> = Extract<SentFix['now'], { readonly stage: S }>;

const nameOf = ({ by }: SentFix): Text => oneLine(by, 80);

const press = ({ ticket, fix }: SentFix, result: ProcedureResult): OwnTicketAction => ({
  verb: 'fix-result',
  ticket,
  fix,
  result,
});

/** The ticket is opened below, so that this card stays. */
const more: Offer = { title: say('my-tickets'), action: { verb: 'my-tickets' } };

const reach = (view: SentFix): Piece => spaced('Small', said(say('stuck-or-a-question-just', { number: view.number })));

const asking = (view: SentFix, { ask, why, choices, how }: At<'asking'>): Piece => {
  const { ticket, fix } = view;
  const answer = (value: 'yes' | 'no' | 'unsure'): OwnTicketAction => ({ verb: 'fix-local-data', ticket, fix, value });
  return stack(
    label(say('one-question-first')),
    spaced('Small', said(ask)),
    said(why, { isSubtle: true }),
    fold('how', say('how-do-i-find-out'), bulleted(how)),
    offers([
      ...choices.map(({ value, label: title }) => ({ title, action: answer(value) })),
      { title: say('i-dont-know'), action: answer('unsure') },
    ]),
    reach(view),
  );
};

/** Without columns and bold words: there are many, and a message may not weigh more than so much. */
const helpLines = (lines: readonly string[]): Piece => {
  const text = lines.map((line) => ({ joined: ['• ', plain(line)] }));
  return { elements: text.map((line) => ({ ...paragraph([run(line)]), spacing: 'Small' })), text };
};

const stuckHelps = ({ stuck }: At<'saving' | 'doing'>): Piece =>
  fold(
    'stuck',
    say('if-you-are-stuck'),
    stack(...stuck.map(({ sees, lines }) => stack(said({ joined: ['**', sees, '**'] }), helpLines(lines)))),
  );

const answers = (view: SentFix, prepares: boolean): readonly Offer[] =>
  prepares
    ? [
        recommended(say('done'), press(view, 'done')),
        { title: say('i-couldnt-do-it'), action: press(view, 'not-done') },
      ]
    : [
        recommended(say('it-works-now'), press(view, 'fixed')),
        { title: say('it-did-not-help'), action: press(view, 'not-fixed') },
      ];

/** How much a card has room for: what helps when somebody is stuck is also told to whoever writes that they are. */
type Room = 'all' | 'less';

const doing = (view: SentFix, now: At<'saving' | 'doing'>, room: Room): Piece => {
  const { procedure, question, prepares, stage } = now;
  return stack(
    stage === 'saving' ? said(say('first-save-what-is-only', { title: view.title })) : nothing,
    foldedParts(procedure),
    room === 'all' ? stuckHelps(now) : nothing,
    divided(label(plain(question))),
    spaced('Small', offers([...answers(view, prepares), more])),
    reach(view),
  );
};

const over = (view: SentFix, { result, state }: At<'over'>): Piece => {
  const { number } = view;
  const name = nameOf(view);
  switch (result) {
    case 'fixed':
      return state === 'resolved' || state === 'closed'
        ? said(say('it-works-again-thank-you', { number }))
        : said(say('it-worked-thank-you'));
    case 'not-fixed':
      return stack(said(say('thank-you-i-passed-on')), said(say('or-a-colleague-writes-do-nothing', { name })));
    case 'done':
      return stack(said(say('done-thank-you')), said(say('or-a-colleague-goes-on', { name })));
    case 'not-done':
      return stack(said(say('please-leave-everything-as-it')), said(say('or-a-colleague-writes', { name })));
    case null:
      return said(say('this-fix-is-over'));
  }
};

const shut = (view: SentFix, { stage, state }: At<'called-off' | 'ended'>): Piece => {
  const { number } = view;
  if (stage === 'called-off')
    return stack(said(say('please-do-not-do-this')), said(say('if-you-are-not-sure', { number })));
  const is = state === 'resolved' ? 'resolved' : 'closed';
  return said(say('ticket-is-by-now-so', { number, is }));
};

const body = (view: SentFix, room: Room): Piece => {
  const { now } = view;
  switch (now.stage) {
    case 'asking':
      return asking(view, now);
    case 'saving':
    case 'doing':
      return doing(view, now, room);
    case 'over':
      return stack(over(view, now), leftBehind(now.leaves), offers([more]));
    case 'called-off':
    case 'ended':
      return stack(shut(view, now), offers([more]));
  }
};

const from = (view: SentFix): Say => {
  const { number, now } = view;
  const all = { name: nameOf(view), number };
  return 'procedure' in now
    ? say('sends-you-this-to-do', { ...all, time: span(now.procedure.minutes) })
    : say('sends-you-this', all);
};

/** A fix that an agent sent, with the question, the preparation or the procedure that comes next, or what came of it. */
export const sentFixCard = (view: SentFix): readonly Piece[] => {
  const title = view.now.stage === 'saving' ? view.now.procedure.title : view.title;
  const head = stack(heading(title), spaced('Small', said(from(view))));
  return (['all', 'less'] as const).map((room) => stack(head, body(view, room)));
};
