import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-message-bar';
import { useState } from 'react';
import type { MyAct, MyTicket } from '../../contract/my-tickets';
import { ask, asTrouble } from '../frame/ask';
import type { Trouble } from '../frame/ask';
import { addressOf } from '../frame/router';
import { LinkTo } from '../parts/link-to';
import { Notice } from '../parts/notice';
import { StateBadge } from '../parts/state-badge';
import { Tried } from '../parts/tried';
import { When } from '../parts/when';
import { announce } from '../shell/announce';
import { Failed, Shown } from '../shell/states';
import { useAsked } from '../shell/use-asked';
import { View } from '../shell/view';
import { say } from '../texts/say';
import { MyActs } from './my-acts';
import { useOwnNews } from './use-own-news';

const Messages = ({ messages, question }: Pick<MyTicket, 'messages' | 'question'>) => {
  const open = question === null ? undefined : messages.findLast(({ asks }) => asks)?.id;
  return (
    <section aria-labelledby="messages">
      <h2 id="messages">{say('what-was-written')}</h2>
      {messages.length === 0 && <p className="quiet">{say('page-nothing-yet')}</p>}
      <ol className="messages">
        {messages.map(({ id, at, by, text, files }) => (
          <li key={id} className={by === null ? 'message own' : 'message'}>
            <p className="message-head">
              <strong>{by ?? say('you')}</strong> <When at={at} />
              {id === open && <span className="mark">{say('waiting-for-you')}</span>}
            </p>
            <p className="as-written">{text}</p>
            {files.length > 0 && <p className="quiet">{say('page-files-in-chat', { names: files })}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
};

const Fixes = ({ fixes }: Pick<MyTicket, 'fixes'>) =>
  fixes.length === 0 ? null : (
    <section aria-labelledby="fixes">
      <h2 id="fixes">{say('fixes-that-the-helpdesk-sent')}</h2>
      <Tried steps={fixes.map(({ result, ...fix }) => ({ ...fix, result: result ?? 'none' }))} />
      {fixes.some(({ result }) => result === null) && <p className="quiet">{say('page-fix-in-chat')}</p>}
    </section>
  );

/** One of the reader's tickets, and what they can do with it. */
export const MyTicketPage = ({ id }: { readonly id: string }) => {
  const asked = useAsked('GET /my/tickets/:ticket', { ticket: id });
  const [says, setSays] = useState<{ readonly text: string; readonly done: boolean } | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useOwnNews(asked.again);

  const act = async (wanted: MyAct): Promise<boolean> => {
    setTrouble(null);
    setSays(null);
    try {
      const came = await ask('POST /my/tickets/:ticket/act', { ticket: id, act: wanted });
      asked.put(came.ticket);
      setSays({ text: came.says, done: came.done });
      announce(came.says);
      return came.done;
    } catch (error) {
      setTrouble(asTrouble(error));
      return false;
    }
  };

  return (
    <View
      title={asked.value ? `${asked.value.number} · ${asked.value.about}` : say('page-ticket-of', { number: id })}
      aside={asked.value && <StateBadge state={asked.value.state} />}
    >
      <p>
        <LinkTo to={addressOf('/my')}>‹ {say('your-tickets')}</LinkTo>
      </p>
      <Shown asked={asked} lines={10}>
        {(ticket) => (
          <>
            {says && (
              <Notice>
                <MessageBar intent={says.done ? 'success' : 'warning'} layout="multiline">
                  <MessageBarBody>{says.text}</MessageBarBody>
                  <MessageBarActions>
                    <Button size="small" onClick={() => setSays(null)}>
                      {say('page-close')}
                    </Button>
                  </MessageBarActions>
                </MessageBar>
              </Notice>
            )}
            {trouble && (
              <Notice>
                <Failed trouble={trouble} again={() => setTrouble(null)} />
              </Notice>
            )}
            <p className="lead">{ticket.when}</p>
            {ticket.mergedInto !== null && (
              <p>
                <LinkTo to={addressOf(`/my/${ticket.mergedInto}`)}>
                  {say('page-went-into', { number: ticket.mergedInto })}
                </LinkTo>
              </p>
            )}
            {ticket.question !== null && (
              <p className="question">
                <strong>{say('the-helpdesk-has-a-question')}:</strong> {ticket.question}
              </p>
            )}
            {ticket.resolution !== null && (
              <p>
                <strong>{say('how-it-was-resolved')}:</strong> {ticket.resolution}
              </p>
            )}
            <MyActs ticket={ticket} act={act} />
            <section aria-labelledby="told">
              <h2 id="told">{say('page-what-you-told')}</h2>
              <p className="as-written">{ticket.words || say('not-told-what-is-wrong')}</p>
              <p className="quiet">
                {say('urgency', { urgency: ticket.urgency })} · {say('page-opened')} <When at={ticket.openedAt} />
              </p>
            </section>
            {ticket.tried.length > 0 && (
              <section aria-labelledby="tried">
                <h2 id="tried">{say('what-was-tried')}</h2>
                <Tried steps={ticket.tried} />
              </section>
            )}
            <Fixes fixes={ticket.fixes} />
            <Messages {...ticket} />
          </>
        )}
      </Shown>
    </View>
  );
};
