import { fieldOf } from '../actions';
import { longestNote } from '../../domain/ticket';
import { heading } from '../parts/heading';
import { said } from '../parts/line';
import { offers, recommended, type Offer } from '../parts/buttons';
import { nothing, type Piece, stack } from '../parts/piece';
import { oneLine } from '../parts/user-text';
import type { ViewOf } from '../view-of';
import { say } from '../../texts/say';
import type { Say } from '../../domain/say';

type Close = ViewOf<'close-ticket'>;

const about = ({ number, about: words }: Close['ticket']): Piece =>
  said(say('ticket-about', { number, about: oneLine(words, 160) }));

const why: Piece = {
  elements: [
    {
      type: 'Input.Text',
      id: fieldOf('withdraw-ticket', 'note'),
      label: say('why-do-you-withdraw-it'),
      isMultiline: true,
      maxLength: longestNote,
      spacing: 'Medium',
    },
  ],
  text: [say('you-can-say-why')],
};

const answers = ({ because, ticket: { id } }: Close): readonly Offer[] => {
  const fixed = { verb: 'ticket-fixed', ticket: id } as const;
  const withdraw = { verb: 'withdraw-ticket', ticket: id } as const;
  const keep: Offer = { title: say('no-leave-it-open'), action: { verb: 'see-ticket', ticket: id } };
  switch (because) {
    case 'fixed':
      return [recommended(say('yes-it-can-be-closed'), fixed), keep];
    case 'withdraw':
      return [{ title: say('yes-withdraw-it'), action: withdraw, inputs: 'sent' }, keep];
    case 'unsaid':
      return [
        { title: say('it-works-again'), action: fixed },
        { title: say('i-do-not-need-it'), action: withdraw, inputs: 'sent' },
        keep,
      ];
  }
};

const titles: Readonly<Record<Close['because'], Say>> = {
  fixed: say('good-to-hear-can-your'),
  withdraw: say('really-withdraw-this-ticket'),
  unsaid: say('close-this-ticket'),
};

/** Asks whether a ticket is really to be closed, before anything is done. */
export const closeTicketCard = (view: Close): Piece =>
  stack(
    heading(titles[view.because]),
    about(view.ticket),
    view.because === 'fixed' ? said(say('then-the-helpdesk-knows-that')) : said(say('then-nobody-works-on-it')),
    view.because === 'fixed' ? nothing : why,
    offers(answers(view), 'press'),
  );
