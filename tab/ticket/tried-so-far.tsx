import type { TicketPage } from '../../contract/helpdesk';
import { Line } from '../parts/line';
import { rateWords } from '../parts/rate-words';
import { When } from '../parts/when';
import { say } from '../texts/say';

/** What the requester told, and what was tried, with how often each helped others. */
export const TriedSoFar = ({ ticket }: { readonly ticket: TicketPage }) => (
  <>
    <section aria-labelledby="told">
      <h2 id="told">{say('page-what-they-told')}</h2>
      <p className="as-written told">{ticket.words || say('not-told-what-is-wrong')}</p>
      {ticket.note && (
        <p>
          <strong>{say('page-they-added')}:</strong> {ticket.note}
        </p>
      )}
      <p className="quiet">
        <Line text={ticket.reason} />
      </p>
    </section>
    <section aria-labelledby="tried">
      <h2 id="tried">{say('what-was-tried')}</h2>
      {ticket.tried.length + ticket.fixes.length === 0 && <p className="quiet">{say('page-nothing-yet')}</p>}
      <ol className="tried">
        {ticket.tried.map(({ procedure, title, result, at }) => {
          const helped = rateWords(ticket.procedures.find(({ id }) => id === procedure)?.rate ?? null);
          return (
            <li key={`${procedure} ${at}`}>
              <Line text={title} />: <strong>{say('page-result', { result })}</strong>, <When at={at} />
              {helped !== null && <span className="quiet"> · {helped}</span>}
            </li>
          );
        })}
        {ticket.fixes.map(({ id, title, by, at, stage, result }) => (
          <li key={id}>
            {say('page-fix-sent', { title, by })}:{' '}
            <strong>{result === null ? say('page-fix-stage', { stage }) : say('page-result', { result })}</strong>,{' '}
            <When at={at} />
          </li>
        ))}
      </ol>
    </section>
  </>
);
