import type { Bulk, Colleagues, Done, Matching, Presence, Queue, Rows, TicketPage } from './helpdesk';
import type { GuideGraph, GuideList, WalkPlace } from './guides';
import type { Found, Help, ReadableGuide } from './help';
import type { Insights } from './insights';
import type { Me } from './me';
import type { MyDone, MyTicket, MyTickets } from './my-tickets';
import type { Route } from './requests';
import type { Settings } from './settings';

interface All {
  'GET /me': Me;
  'GET /help': Help;
  'GET /help/guides/:guide': ReadableGuide;
  'GET /help/search': Found;
  'GET /my/tickets': MyTickets;
  'GET /my/tickets/:ticket': MyTicket;
  'POST /my/tickets/:ticket/act': MyDone;
  'GET /queue': Queue;
  'GET /queue/rows': Rows;
  'GET /queue/matching': Matching;
  'POST /queue/act': Bulk;
  'GET /tickets/:ticket': TicketPage;
  'POST /tickets/:ticket/act': Done;
  'GET /tickets/:ticket/colleagues': Colleagues;
  'POST /tickets/:ticket/presence': Presence;
  'GET /insights': Insights;
  'POST /insights/download': { readonly url: string };
  'GET /guides': GuideList;
  'GET /guides/:guide': GuideGraph;
  'POST /guides/:guide/walk': WalkPlace;
  'GET /settings': Settings;
}

/** What a route answers with status 200. */
export type Answer<R extends Route> = All[R];

/**
 * What is answered instead. 400 `shape`: not what the route takes. 401 `token`: sign in anew. 403 `not-an-agent`. 404
 * `unknown`: there is no such thing, or it is not yours. 413 `too-large`. 429 `too-many`: later, by Retry-After. 500 `failed`.
 * 503 `no-keys`, `no-roster`: it cannot be looked up just now whether a token holds, or who is an agent.
 */
export interface Refusal {
  readonly error:
    'shape' | 'token' | 'not-an-agent' | 'unknown' | 'too-large' | 'too-many' | 'failed' | 'no-keys' | 'no-roster';
  /** The code of docs/errors.md, to be told to whoever runs Mailmend. */
  readonly code: string;
}

/**
 * What the stream of `GET /events` says, one JSON value a `data:` line. A ticket that is not the reader's to see is never
 * named. The stream ends when the token does; what was missed is to be asked for anew after a break.
 */
export type PageEvent =
  /** A ticket was opened or changed: `version` is the one that it has now. `own`: one that the reader opened. */
  | {
      readonly kind: 'ticket';
      readonly ticket: string;
      readonly number: number;
      readonly version: number;
      readonly own: boolean;
    }
  /** Who looks at a ticket or writes; agents only. */
  | ({ readonly kind: 'presence'; readonly ticket: string } & Presence);
