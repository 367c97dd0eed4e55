import { useEffect, useRef, useState } from 'react';
import type { AgentAct, Done, TicketPage } from '../../contract/helpdesk';
import { ask, asTrouble } from '../frame/ask';
import type { Trouble } from '../frame/ask';
import { hear } from '../frame/event-stream';
import { announce } from '../shell/announce';
import { useAsked } from '../shell/use-asked';
import type { Asked } from '../shell/use-asked';
import { offerUndo } from './undo';

/** Something that was not done because the ticket moved on meanwhile; it can be done all the same. */
export interface Conflict {
  readonly act: AgentAct;
  readonly ticket: TicketPage;
  /** Tells whoever did it what came of it in the end. */
  readonly settle: (done: boolean) => void;
}

/** A ticket, and what the agent does to it. */
export interface OpenTicket {
  readonly asked: Asked<TicketPage>;
  readonly conflict: Conflict | null;
  readonly says: string | null;
  readonly trouble: Trouble | null;
  /** Does something to the ticket as it was seen; true when it came to something. A conflict is waited for until it is answered. */
  readonly act: (wanted: AgentAct) => Promise<boolean>;
  /** Does what the conflict was about to the ticket as it is now. */
  readonly actAnyway: () => void;
  /** Leaves it, and shows the ticket as it is now. */
  readonly readFirst: () => void;
  readonly forget: () => void;
}

/** A change that has stood for less than this was hardly read, in milliseconds. */
const readingTime = 1_000;

/** Opens a ticket and follows what others do to it. */
export const useTicket = (id: string): OpenTicket => {
  const asked = useAsked('GET /tickets/:ticket', { ticket: id });
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [says, setSays] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const { value, again, put } = asked;
  const own = value?.id;
  const version = value?.version;
  // Two things may be done one right after the other: the second is done to what the first made of the ticket.
  const latest = useRef(value);
  latest.current = value;
  // What others did a moment ago stands there, but nobody has read it yet.
  const read = useRef(value);
  read.current ??= value;
  useEffect(() => {
    const timer = setTimeout(() => {
      read.current = value;
    }, readingTime);
    return () => clearTimeout(timer);
  }, [value]);
  const take = (ticket: TicketPage): void => {
    latest.current = read.current = ticket;
    put(ticket);
  };

  useEffect(
    () =>
      hear((heard) => {
        if (heard.kind === 'missed') again();
        else if (heard.kind === 'ticket' && heard.ticket === own && heard.version !== version) again();
      }),
    [own, version, again],
  );

  // One question at a time: what an earlier one was about is not done.
  const asking = useRef<Conflict | null>(null);
  const turnTo = (next: Conflict | null): Conflict | null => {
    const before = asking.current;
    asking.current = next;
    setConflict(next);
    return before;
  };

  /** `seen`: as it was looked at; null where it is done whatever others did meanwhile. */
  const send = async (wanted: AgentAct, before: TicketPage, seen: number | null): Promise<boolean> => {
    setTrouble(null);
    setSays(null);
    let came: Done;
    try {
      came = await ask('POST /tickets/:ticket/act', { ticket: before.id, act: wanted, ...(seen !== null && { seen }) });
    } catch (error) {
      setTrouble(asTrouble(error));
      return false;
    }
    if (came.why === 'moved-on')
      return new Promise((settle) => turnTo({ act: wanted, ticket: came.ticket, settle })?.settle(false));
    take(came.ticket);
    if (came.done) offerUndo(wanted, before, came.ticket);
    setSays(came.says);
    if (came.says) announce(came.says);
    return came.done;
  };
  return {
    asked,
    conflict,
    says,
    trouble,
    act: (wanted) => {
      const ticket = latest.current;
      return ticket ? send(wanted, ticket, (read.current ?? ticket).seen) : Promise.resolve(false);
    },
    actAnyway: () => {
      const answered = turnTo(null);
      if (answered) void send(answered.act, answered.ticket, null).then(answered.settle);
    },
    readFirst: () => {
      const answered = turnTo(null);
      if (answered) take(answered.ticket);
      answered?.settle(false);
    },
    forget: () => {
      setSays(null);
      setTrouble(null);
    },
  };
};
