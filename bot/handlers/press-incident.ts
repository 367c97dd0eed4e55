import { moveIncident } from '../../dialogs/helpdesk/incident-moves';
import type { IncidentMove } from '../../dialogs/helpdesk/incident-moves';
import type { IncidentAction } from '../../dialogs/event';
import type { ErrorCode } from '../../domain/errors';
import type { Incident } from '../../domain/incident';
import { channelOf, isAgentOf } from '../agents';
import type { Desk } from '../desk';
import { incidentView } from '../incident-view';
import { spreadTheWord } from '../spread-the-word';
import type { Turn } from '../turn';

const refuse = (desk: Desk, turn: Turn, action: IncidentAction, code: ErrorCode, text: string): void => {
  desk.log.warn({ code, incident: action.incident, person: turn.person.id, verb: action.verb }, 'refused');
  turn.answer({ kind: 'notice', text });
};

/** What the press asks for; null when the words are missing that people are to be told. */
const moveOf = (action: IncidentAction): IncidentMove | null => {
  if (action.verb === 'dismiss-incident') return { move: 'dismiss' };
  if (action.note === '') return null;
  return { move: action.verb === 'declare-incident' ? 'declare' : 'end', note: action.note };
};

const showPresent = async (desk: Desk, turn: Turn, incident: Incident): Promise<void> =>
  turn.answer({ kind: 'card', message: desk.draw(await incidentView(desk, incident)) });

/** True when this agent may speak about the incident from here; else they have been told why not. */
const mayMove = async (desk: Desk, turn: Turn, action: IncidentAction, incident: Incident): Promise<boolean> => {
  const helpdesk = incident.helpdesk ?? desk.helpdesk;
  const isHere = helpdesk !== null && channelOf(turn.address.conversationId) === helpdesk.channelId;
  if (isHere && (await isAgentOf(desk, turn, helpdesk, turn.person))) return true;
  refuse(desk, turn, action, 'MM301_NOT_AN_AGENT', 'Only the helpdesk can do this, in its own channel.');
  return false;
};

/** An agent's press on an incident's card: one conditional write, of which exactly one of two wins. */
export const pressIncident = async (desk: Desk, turn: Turn, action: IncidentAction): Promise<void> => {
  for (;;) {
    const incident = await desk.store.findIncident(action.incident);
    if (incident?.tenantId !== turn.address.tenantId) {
      refuse(desk, turn, action, 'MM303_NO_TICKET', 'I do not know this incident.');
      return;
    }
    if (!(await mayMove(desk, turn, action, incident))) return;
    const what = moveOf(action);
    if (!what) {
      refuse(desk, turn, action, 'MM302_MOVE', 'Please write first what people are to be told.');
      return;
    }
    const next = moveIncident(incident, turn.person, what, desk.clock());
    if (!next) {
      const by = incident.declaredBy ? ` by ${incident.declaredBy.name}` : '';
      refuse(desk, turn, action, 'MM302_MOVE', `A colleague was faster: it is ${incident.state}${by}.`);
      return;
    }
    const written = await desk.store.transaction(async (store) => {
      const result = await store.updateIncident(next);
      if (result === 'written') await spreadTheWord(desk, store, next, what.move);
      return result;
    });
    if (written === 'outdated') continue;
    await showPresent(desk, turn, next);
    desk.wakeOutbox();
    return;
  }
};
