import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-message-bar';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { AgentAct, TicketPage } from '../../contract/helpdesk';
import { ask, asTrouble } from '../frame/ask';
import type { Trouble } from '../frame/ask';
import { Notice } from '../parts/notice';
import { announce } from '../shell/announce';
import { Failed } from '../shell/states';
import { say } from '../texts/say';

/** For so long undoing is offered, in milliseconds. */
const lasts = 10_000;

/** What takes an act back; null where nothing does. A resolved ticket is opened again, which its requester hears of. */
const backOf = (did: AgentAct, before: TicketPage, { can }: TicketPage): AgentAct | null => {
  const { agent, isMine, urgency } = before;
  switch (did.verb) {
    case 'claim-ticket':
      return agent === null && can.includes('release') ? { verb: 'release-ticket' } : null;
    case 'release-ticket':
      return isMine && can.includes('claim') ? { verb: 'claim-ticket' } : null;
    case 'assign-ticket':
      if (agent === null) return can.includes('release') ? { verb: 'release-ticket' } : null;
      return can.includes('assign') ? { verb: 'assign-ticket', person: agent.id, name: agent.name } : null;
    case 'prioritize-ticket':
      return can.includes('prioritize') ? { verb: 'prioritize-ticket', urgency } : null;
    case 'resolve-ticket':
      return can.includes('reopen') ? { verb: 'reopen-ticket' } : null;
    default:
      return null;
  }
};

const undoable = [
  'claim-ticket',
  'release-ticket',
  'assign-ticket',
  'prioritize-ticket',
  'resolve-ticket',
] as const satisfies readonly AgentAct['verb'][];

interface Undoable {
  readonly did: (typeof undoable)[number];
  readonly back: AgentAct;
  readonly ticket: TicketPage;
}

let held: Undoable | null = null;
const listeners = new Set<() => void>();
const hold = (next: Undoable | null): void => {
  held = next;
  listeners.forEach((listener) => listener());
};
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Offers to take back what was just done, where that can be; what was done before it can no longer be. */
export const offerUndo = (did: AgentAct, before: TicketPage, ticket: TicketPage): void => {
  const verb = undoable.find((each) => each === did.verb);
  const back = backOf(did, before, ticket);
  hold(verb && back ? { did: verb, back, ticket } : null);
};

const Offer = ({ of: { did, back, ticket } }: { readonly of: Undoable }) => {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [isUnderWay, setUnderWay] = useState(false);
  useEffect(() => {
    if (isUnderWay && refused === null) return undefined;
    const timer = setTimeout(() => hold(null), lasts);
    return () => clearTimeout(timer);
  }, [isUnderWay, refused]);
  const undo = async (): Promise<void> => {
    if (isUnderWay) return;
    setUnderWay(true);
    setTrouble(null);
    try {
      const came = await ask('POST /tickets/:ticket/act', { ticket: ticket.id, act: back, seen: ticket.seen });
      if (!came.done) {
        setRefused(came.says ?? say('page-moved-on'));
        return;
      }
      announce(say('page-undone'));
      hold(null);
    } catch (error) {
      setTrouble(asTrouble(error));
      setUnderWay(false);
    }
  };
  if (refused !== null)
    return (
      <MessageBar intent="warning" layout="multiline" role="alert">
        <MessageBarBody>{refused}</MessageBarBody>
      </MessageBar>
    );
  if (trouble) return <Failed trouble={trouble} again={() => void undo()} />;
  return (
    <MessageBar intent="success">
      <MessageBarBody>{say('page-done-to', { verb: did, number: ticket.number })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={isUnderWay} onClick={() => void undo()}>
          {back.verb === 'reopen-ticket' ? say('reopen') : say('page-undo')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};

/** What was done last, and for a while the way back. */
export const UndoNotice = () => {
  const offered = useSyncExternalStore(subscribe, () => held);
  return (
    offered && (
      <Notice key={`${offered.ticket.id} ${offered.ticket.seen}`}>
        <Offer of={offered} />
      </Notice>
    )
  );
};
