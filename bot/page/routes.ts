import type { Route } from '../../contract/requests';
import { guideGraph, guideList } from './guides/guide-graph';
import { walkPlace } from './guides/walk';
import { actOnSeveral, actOnTicket } from './helpdesk/act';
import { colleagues } from './helpdesk/colleagues';
import { presence } from './helpdesk/presence';
import { queue, queueMatching, queueRows } from './helpdesk/queue';
import { ticketPage } from './helpdesk/ticket-page';
import { help } from './help/help';
import { readableGuide } from './help/readable-guide';
import { searchHelp } from './help/search';
import { insights, insightsDownload } from './insights/insights';
import { me } from './me';
import { actOnOwn } from './own/act-on-own';
import { myTicket, myTickets } from './own/my-tickets';
import type { Handle } from './page';
import { settings } from './settings';

/** Every route of the page, and what answers it. */
export const pageRoutes: { readonly [R in Route]: Handle<R> } = {
  'GET /me': me,
  'GET /help': help,
  'GET /help/guides/:guide': readableGuide,
  'GET /help/search': searchHelp,
  'GET /my/tickets': myTickets,
  'GET /my/tickets/:ticket': myTicket,
  'POST /my/tickets/:ticket/act': actOnOwn,
  'GET /queue': queue,
  'GET /queue/rows': queueRows,
  'GET /queue/matching': queueMatching,
  'POST /queue/act': actOnSeveral,
  'GET /tickets/:ticket': ticketPage,
  'POST /tickets/:ticket/act': actOnTicket,
  'GET /tickets/:ticket/colleagues': colleagues,
  'POST /tickets/:ticket/presence': presence,
  'GET /insights': insights,
  'POST /insights/download': insightsDownload,
  'GET /guides': guideList,
  'GET /guides/:guide': guideGraph,
  'POST /guides/:guide/walk': walkPlace,
  'GET /settings': settings,
};
