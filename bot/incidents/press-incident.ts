import { moveIncident } from '../../dialogs/tickets/incident-moves';
import type { IncidentMove } from '../../dialogs/tickets/incident-moves';
import type { IncidentAction } from '../../dialogs/event';
import type { Incident } from '../../domain/incident';
import type { Store } from '../../domain/ports';
import { whyNotAgent } from '../helpdesk/agents';
import type { Refusal } from '../helpdesk/agents';
import { helpdeskReader } from '../services';
import type { Services } from '../services';
import { unlessOutdated, untilWritten } from '../tickets/amend';
import { incidentView } from './incident-view';
import { announceIncident } from './announce-incident';
import type { Turn } from '../turn';
import type { Say } from '../../domain/say';
import { say } from '../../texts/say';

const no = (text: Say): Refusal => ({ code: 'MM302_MOVE', no: text });

const unknown: Refusal = { code: 'MM303_NO_TICKET', no: say('incident-not-known') };
const wordless = no(say('incident-without-words'));
const older = no(say('incident-has-newer-card'));

/** What the press asks for; null when the words are missing that people are to be told. */
const moveOf = (action: IncidentAction): IncidentMove | null => {
  if (action.verb === 'dismiss-incident') return { move: 'dismiss' };
  if (action.note === '') return null;
  return { move: action.verb === 'declare-incident' ? 'declare' : 'end', note: action.note };
};

/** Why the move does not fit the state that the incident is in by now. */
const tooLate = ({ state, declaredBy }: Incident): Refusal =>
  no(
    state === 'declared' && declaredBy
      ? say('incident-declared-by', { name: declaredBy.name })
      : say('incident-stands', { state }),
  );

/** Of each problem only the newest incident can be declared, so that there is never more than one. */
const isOlder = async (store: Store, { id, tenantId, label }: Incident, { move }: IncidentMove): Promise<boolean> =>
  move === 'declare' && (await store.findLatestIncident(tenantId, label))?.id !== id;

const write = (services: Services, turn: Turn, next: Incident, what: IncidentMove): Promise<Incident | Refusal> =>
  services.store.transaction(async (store) => {
    if (await isOlder(store, next, what)) return older;
    await unlessOutdated(store.updateIncident(next));
    const { person, address } = turn;
    const by = { at: services.clock(), tenantId: address.tenantId, person: person.id, name: person.name };
    await store.noteAct({ ...by, what: `${what.move}-incident`, ticket: null, about: next.id });
    await announceIncident(services, store, next, what.move);
    return next;
  });

/** The incident after the press, or why it came to nothing. */
const pressed = (services: Services, turn: Turn, action: IncidentAction): Promise<Incident | Refusal> =>
  untilWritten(async () => {
    const incident = await services.store.findIncident(action.incident);
    if (incident?.tenantId !== turn.address.tenantId) return unknown;
    const refusal = await whyNotAgent(services, turn, incident.helpdesk ?? services.helpdesk);
    if (refusal) return refusal;
    const what = moveOf(action);
    if (!what) return wordless;
    // The same once more, such as a double click, is no mistake.
    const isTheirs = incident.state === 'declared' && incident.declaredBy?.id === turn.person.id;
    if (what.move === 'declare' && isTheirs) return incident;
    const next = moveIncident(incident, turn.person, what, services.clock());
    return next ? write(services, turn, next, what) : tooLate(incident);
  });

/** An agent's press on an incident's card: one conditional write, of which exactly one of two wins. */
export const pressIncident = async (services: Services, turn: Turn, action: IncidentAction): Promise<void> => {
  const outcome = await pressed(services, turn, action);
  if ('no' in outcome) {
    services.log.warn(
      { code: outcome.code, incident: action.incident, person: turn.person.id, verb: action.verb },
      'refused',
    );
    turn.answer({ kind: 'notice', text: outcome.no });
    return;
  }
  turn.answer({
    kind: 'card',
    message: services.draw(await incidentView(services, outcome), helpdeskReader(services)),
  });
  services.wakeOutbox();
};
