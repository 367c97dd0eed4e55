import { useEffect, useState } from 'react';
import type { Onlooker } from '../../contract/helpdesk';
import { ask } from '../frame/ask';
import { hear } from '../frame/event-stream';

/** What is said counts for half a minute, so that it is said again before, in milliseconds. */
const again = 20_000;

/** Says that this agent looks at a ticket or writes, and tells who else does. */
export const usePresence = (ticket: string | null, doing: 'looking' | 'writing'): readonly Onlooker[] => {
  const [others, setOthers] = useState<readonly Onlooker[]>([]);
  useEffect(() => {
    if (ticket === null) return undefined;
    const tell = (what: 'looking' | 'writing' | 'nothing'): void =>
      void ask('POST /tickets/:ticket/presence', { ticket, doing: what }).then(
        (told) => setOthers(told.others),
        // Nobody is kept from work because it cannot be told who looks.
        () => undefined,
      );
    tell(doing);
    const timer = setInterval(() => tell(doing), again);
    return () => {
      clearInterval(timer);
      tell('nothing');
    };
  }, [ticket, doing]);
  useEffect(
    () =>
      hear((heard) => {
        if (heard.kind === 'presence' && heard.ticket === ticket) setOthers(heard.others);
      }),
    [ticket],
  );
  return others;
};
