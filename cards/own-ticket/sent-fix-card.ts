import type { OwnTicketAction } from '../../dialogs/event';
import type { Message } from '../../domain/ports';
import type { ProcedureResult } from '../../domain/walk';
import { fold } from '../parts/fold';
import { framed } from '../parts/frame';
import { heading, label } from '../parts/heading';
import { leftBehind } from '../parts/left-behind';
import { paragraph, plain, run, said } from '../parts/line';
import { bulleted } from '../parts/numbered';
import { offers, recommended, type Offer } from '../parts/buttons';
import { divided, nothing, spaced, stack, type Piece } from '../parts/piece';
import { procedureParts } from '../session/fixing/procedure-parts';
import { span } from '../parts/time';
import { oneLine } from '../parts/user-text';
import type { ViewOf } from '../view-of';

type SentFix = ViewOf<'sent-fix'>;
type At<S> = Extract<SentFix['now'], { readonly stage: S }>;

const nameOf = ({ by }: SentFix): string => oneLine(by, 80);

/** A line that begins with the agent's name. */
const named = (view: SentFix, rest: string): Piece => {
  const name = nameOf(view);
  return { elements: [paragraph([run(name, { weight: 'Bolder' }), run(rest)])], text: [`${name}${rest}`] };
};

const press = ({ ticket, fix }: SentFix, result: ProcedureResult): OwnTicketAction => ({
  verb: 'fix-result',
  ticket,
  fix,
  result,
});

/** The ticket is opened below, so that this card stays. */
const more: Offer = { title: 'My tickets', action: { verb: 'my-tickets' } };

const reach = (view: SentFix): Piece =>
  spaced('Small', said(`Stuck, or a question? Just write it here, and it goes to ticket ${String(view.number)}.`));

const asking = (view: SentFix, { ask, why, choices, how }: At<'asking'>): Piece => {
  const { ticket, fix } = view;
  const answer = (value: 'yes' | 'no' | 'unsure'): OwnTicketAction => ({ verb: 'fix-local-data', ticket, fix, value });
  return stack(
    label('One question first'),
    spaced('Small', said(ask)),
    said(why, { isSubtle: true }),
    fold('how', 'How do I find out?', bulleted(how)),
    offers([
      ...choices.map(({ value, label: title }) => ({ title, action: answer(value) })),
      { title: 'I don’t know', action: answer('unsure') },
    ]),
    reach(view),
  );
};

/** Without columns and bold words: there are many, and a message may not weigh more than so much. */
const helpLines = (lines: readonly string[]): Piece => {
  const text = lines.map((line) => `• ${plain(line)}`);
  return { elements: text.map((line) => ({ ...paragraph([run(line)]), spacing: 'Small' })), text };
};

const stuckHelps = ({ stuck }: At<'saving' | 'doing'>): Piece =>
  fold(
    'stuck',
    'If you are stuck',
    stack(...stuck.map(({ sees, lines }) => stack(said(`**${sees}**`), helpLines(lines)))),
  );

const answers = (view: SentFix, prepares: boolean): readonly Offer[] =>
  prepares
    ? [recommended('Done', press(view, 'done')), { title: 'I couldn’t do it', action: press(view, 'not-done') }]
    : [
        recommended('It works now', press(view, 'fixed')),
        { title: 'It did not help', action: press(view, 'not-fixed') },
      ];

const doing = (view: SentFix, now: At<'saving' | 'doing'>): Piece => {
  const { procedure, question, prepares, stage } = now;
  return stack(
    stage === 'saving' ? said(`**First save what is only on this computer.** Then comes: ${view.title}.`) : nothing,
    procedureParts(procedure),
    stuckHelps(now),
    divided(label(plain(question))),
    spaced('Small', offers([...answers(view, prepares), more])),
    reach(view),
  );
};

const over = (view: SentFix, { result, state }: At<'over'>): Piece => {
  const number = String(view.number);
  switch (result) {
    case 'fixed':
      return state === 'resolved' || state === 'closed'
        ? said(`**It works again. Thank you!** Ticket ${number} is resolved. Back again? Write “reopen ${number}”.`)
        : said('**It worked. Thank you!**');
    case 'not-fixed':
      return stack(
        said('**Thank you, I passed on that it did not help.**'),
        named(view, ' or a colleague writes to you here. You need not do anything until then.'),
      );
    case 'done':
      return stack(said('**Done. Thank you!**'), named(view, ' or a colleague goes on from here, and writes to you.'));
    case 'not-done':
      return stack(
        said('**Please leave everything as it is for now.** I passed on that it could not be done.'),
        named(view, ' or a colleague writes to you here.'),
      );
    case null:
      return said('This fix is over.');
  }
};

const shut = (view: SentFix, { stage, state }: At<'called-off' | 'ended'>): Piece => {
  const number = String(view.number);
  if (stage === 'called-off')
    return stack(
      said('**Please do not do this one any more.** By what is known now it is not the right thing for this computer.'),
      said(`If you are not sure, just write it here, and it goes to ticket ${number}.`),
    );
  const is = state === 'resolved' ? 'resolved' : 'closed';
  return said(
    `Ticket ${number} is ${is} by now, so there is nothing to do here. Back again? Write “reopen ${number}”.`,
  );
};

const body = (view: SentFix): Piece => {
  const { now } = view;
  switch (now.stage) {
    case 'asking':
      return asking(view, now);
    case 'saving':
    case 'doing':
      return doing(view, now);
    case 'over':
      return stack(over(view, now), leftBehind(now.leaves), offers([more]));
    case 'called-off':
    case 'ended':
      return stack(shut(view, now), offers([more]));
  }
};

const minutes = ({ now }: SentFix): string => ('procedure' in now ? ` · ${span(now.procedure.minutes)}` : '');

/** A fix that an agent sent, with the question, the preparation or the procedure that comes next, or what came of it. */
export const sentFixCard = (view: SentFix): Message => {
  const saving = view.now.stage === 'saving' ? view.now.procedure.title : view.title;
  const title = heading(saving);
  const from = named(view, ` from the helpdesk sends you this for ticket ${String(view.number)}${minutes(view)}`);
  return framed(
    { elements: [...title.elements, ...spaced('Small', from).elements], text: [...title.text, ...from.text] },
    body(view),
  );
};
