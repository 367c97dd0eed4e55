import type { TicketPage } from '../../contract/helpdesk';
import { say } from '../texts/say';

/** What is known, each with where it was learnt from. */
export const Facts = ({ ticket: { facts } }: { readonly ticket: TicketPage }) => (
  <section aria-labelledby="facts">
    <h2 id="facts">{say('what-is-known')}</h2>
    {facts.length === 0 && <p className="quiet">{say('page-nothing-yet')}</p>}
    <dl className="facts">
      {facts.map(({ fact, name, value, source, words }) => (
        <div key={fact}>
          <dt>{name}</dt>
          <dd>
            <strong>{value}</strong>{' '}
            <span className="quiet">
              {words === null ? say('page-fact-source', { source }) : say('page-fact-words', { words })}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  </section>
);
