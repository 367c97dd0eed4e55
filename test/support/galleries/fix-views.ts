import { inEnglish } from '../values/reader';
import type { ViewOf } from '../../../cards/view-of';
import { beginFix } from '../../../dialogs/tickets/sent-fix/sent-fix';
import { sentFixViewOf } from '../../../dialogs/tickets/sent-fix/sent-fix-view';
import type { Fact, Facts } from '../../../domain/facts';
import type { SentFix, Ticket } from '../../../domain/ticket';
import { aTicket } from '../values/a-ticket';
import { shippedLibrary } from '../values/library';
import { at, here } from './view-parts';

type SentFixView = ViewOf<'sent-fix'>;

const asked = (value: string): Fact => ({ value, source: 'asked' });
const known: Facts = { outlook: asked('2016'), windows: asked('11'), folder: asked('Inbox/Customers/Contoso') };

/** The card of a procedure that Miriam sent, at this stage, as the shipped guides make it. */
export const aSentFix = (procedure: string, stage: SentFix['stage'], given: Partial<Ticket> = {}): SentFixView => {
  const facts: Facts = stage === 'doing' ? { ...known, 'local-data': asked('no') } : known;
  const ticket = aTicket({ id: 't-1042', number: 1042, state: 'waiting', facts });
  const context = shippedLibrary();
  const begun = beginFix(context.library, ticket, { id: 'f-1', procedure, by: 'Miriam Graham', at });
  if ('refused' in begun) throw new Error(inEnglish(begun.refused));
  const fix = { ...begun.fix, stage };
  return sentFixViewOf(context, { ...ticket, fixes: [fix], ...given }, fix);
};

/** The views of sent fixes, doubles and problems that come back; name what matters for the test. */
export const fixViews = {
  'sent-fix': (given: Partial<SentFixView> = {}): SentFixView => ({ ...aSentFix('resync-folder', 'doing'), ...given }),
  double: (given: Partial<ViewOf<'double'>> = {}): ViewOf<'double'> => ({
    kind: 'double',
    here: here({ step: null }),
    words: 'the Contoso folder still stands still, since this morning nothing comes in at all',
    ticket: 't-1042',
    number: 1042,
    about: { state: 'claimed', claimedBy: 'Miriam Graham', openedAt: at },
    ...given,
  }),
  'back-again': (given: Partial<ViewOf<'back-again'>> = {}): ViewOf<'back-again'> => ({
    kind: 'back-again',
    here: here({ step: null }),
    words: 'the Contoso folder stands still again',
    helped: 'Load the folder afresh',
    at,
    hasNext: true,
    next: 'Work without the offline file',
    ...given,
  }),
  joined: (given: Partial<ViewOf<'joined'>> = {}): ViewOf<'joined'> => ({
    kind: 'joined',
    here: here({ step: null }),
    number: 1042,
    claimedBy: 'Miriam Graham',
    second: null,
    ...given,
  }),
};
