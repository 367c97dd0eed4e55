import { Button } from '@fluentui/react-button';
import type { TicketPage } from '../../contract/helpdesk';
import { now } from '../frame/clock';
import { Sign } from '../parts/sign';
import { When } from '../parts/when';
import { say } from '../texts/say';
import type { ActProps } from './acts/act-props';

type Entry =
  | { readonly kind: 'message'; readonly at: number; readonly message: TicketPage['messages'][number] }
  | { readonly kind: 'note'; readonly at: number; readonly note: TicketPage['notes'][number] };

const entriesOf = ({ messages, notes }: TicketPage): readonly Entry[] =>
  [
    ...messages.map((message): Entry => ({ kind: 'message', at: message.at, message })),
    ...notes.map((note): Entry => ({ kind: 'note', at: note.at, note })),
  ].sort((a, b) => a.at - b.at);

/** What requester and helpdesk wrote to each other, with the helpdesk's own notes between, in the order of time. */
export const Conversation = ({ ticket, act }: Omit<ActProps, 'close'>) => {
  const entries = entriesOf(ticket);
  return (
    <section aria-labelledby="conversation">
      <h2 id="conversation">{say('messages')}</h2>
      {entries.length === 0 && <p className="quiet">{say('page-nothing-yet')}</p>}
      <ol className="messages">
        {entries.map((entry) =>
          entry.kind === 'note' ? (
            <li key={`note ${entry.at}`} className="message note">
              <p className="message-head">
                <Sign of="lock" /> <strong>{entry.note.by}</strong> <When at={entry.at} />
                <span className="mark">{say('page-helpdesk-only')}</span>
              </p>
              <p className="as-written">{entry.note.text}</p>
            </li>
          ) : (
            <li key={entry.message.id} className={entry.message.from === 'agent' ? 'message own' : 'message'}>
              <p className="message-head">
                <strong>{entry.message.by}</strong> <When at={entry.at} />
                {entry.message.asks && <span className="mark">{say('page-asks')}</span>}
              </p>
              <p className="as-written">{entry.message.text}</p>
              {entry.message.files.map(({ name, url }) => (
                <a key={url} href={url} target="_blank" rel="noopener noreferrer">
                  {name}
                </a>
              ))}
              {entry.message.heldUntil !== null && entry.message.heldUntil > now() && (
                <Button size="small" onClick={() => void act({ verb: 'take-back', message: entry.message.id })}>
                  {say('take-it-back')}
                </Button>
              )}
            </li>
          ),
        )}
      </ol>
      {ticket.transcript.length > 0 && (
        <details>
          <summary>{say('page-transcript', { count: ticket.transcript.length })}</summary>
          <ol className="messages">
            {ticket.transcript.map(({ at, who, text }) => (
              <li key={`${at} ${text}`} className={who === 'mailmend' ? 'message own' : 'message'}>
                <p className="message-head">
                  <strong>{who === 'mailmend' ? 'Mailmend' : ticket.requester}</strong> <When at={at} />
                </p>
                <p className="as-written">{text}</p>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
};
