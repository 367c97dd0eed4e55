import { useEffect, useState } from 'react';
import { addressOf, goBack, goTo, usePlace } from '../frame/router';
import { moveDrafts } from '../frame/drafts';
import { besideInList, listAddress } from '../queue/opened-list';
import { LinkTo } from '../parts/link-to';
import { useKeys } from '../shell/keys/keys';
import { Shown } from '../shell/states';
import { View } from '../shell/view';
import { say } from '../texts/say';
import { Acts } from './acts/acts';
import type { Doing } from './acts/act-props';
import { Answers } from './answers';
import { Compose } from './compose';
import { Conversation } from './conversation';
import { Facts } from './facts';
import { History } from './history';
import { Summary } from './summary';
import { TriedSoFar } from './tried-so-far';
import { usePresence } from './use-presence';
import { useTicket } from './use-ticket';

const doings: Readonly<Partial<Record<string, Doing>>> = { reply: 'reply', note: 'note', fix: 'fix' };

/** A ticket with all that is known, and all that an agent can do. */
export const TicketView = ({ id }: { readonly id: string }) => {
  const open = useTicket(id);
  const [doing, setDoing] = useState<Doing | null>(doings[usePlace().query.get('do') ?? ''] ?? null);
  const ticket = open.asked.value;
  const others = usePresence(ticket?.id ?? null, doing === 'reply' || doing === 'note' ? 'writing' : 'looking');
  const { previous, next } = besideInList(ticket?.number ?? Number(id));
  const toList = listAddress() || addressOf('/queue');
  const can = new Set(ticket?.can);
  const close = (what: Doing): void => setDoing((now) => (now === what ? null : now));
  const acting = { doing, setDoing, close, act: open.act };
  const opens = (what: Doing) => (): void => setDoing(what);

  // What was begun here follows the ticket into the one that took it in.
  const into = ticket?.mergedInto ?? null;
  useEffect(() => {
    if (ticket && into !== null) moveDrafts(ticket.number, into);
  }, [ticket, into]);

  useKeys({
    Escape: { says: say('back'), deed: () => void goBack(toList) },
    'Shift+>': { says: say('page-next-ticket'), deed: () => next !== null && goTo(addressOf(`/queue/${next}`)) },
    'Shift+<': {
      says: say('page-previous-ticket'),
      deed: () => previous !== null && goTo(addressOf(`/queue/${previous}`)),
    },
    ...(can.has('claim') && { C: { says: say('claim'), deed: () => void open.act({ verb: 'claim-ticket' }) } }),
    ...(can.has('assign') && { A: { says: say('page-assign'), deed: opens('assign') } }),
    ...(can.has('prioritize') && { P: { says: say('page-urgency'), deed: opens('urgency') } }),
    ...(can.has('write') && { R: { says: say('page-reply'), deed: opens('reply') } }),
    ...(can.has('note') && { N: { says: say('private-note'), deed: opens('note') } }),
    ...(can.has('send-fix') && { S: { says: say('page-send-fix'), deed: opens('fix') } }),
    ...(can.has('resolve') && { E: { says: say('resolve'), deed: opens('resolve') } }),
  });

  return (
    <View
      wide="wide"
      title={
        ticket
          ? `${ticket.number} · ${ticket.title ?? ticket.symptom?.title ?? say('not-told-what-is-wrong')}`
          : say('page-ticket-of', { number: id })
      }
    >
      <nav className="beside" aria-label={say('page-beside')}>
        <LinkTo to={toList}>‹ {say('page-queue')}</LinkTo>
        {previous !== null && <LinkTo to={addressOf(`/queue/${previous}`)}>{say('page-previous-ticket')}</LinkTo>}
        {next !== null && <LinkTo to={addressOf(`/queue/${next}`)}>{say('page-next-ticket')}</LinkTo>}
      </nav>
      <Shown asked={open.asked} lines={14}>
        {(shown) => (
          <>
            <Answers open={open} />
            <Summary ticket={shown} others={others} />
            <Acts {...acting} ticket={shown} next={next} toList={toList} />
            <div className="ticket-columns">
              <div>
                <TriedSoFar ticket={shown} />
                <Conversation ticket={shown} act={open.act} />
                <Compose {...acting} ticket={shown} />
              </div>
              <div>
                <Facts ticket={shown} />
                <History ticket={shown} />
              </div>
            </div>
          </>
        )}
      </Shown>
    </View>
  );
};
