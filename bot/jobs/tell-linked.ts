import { line } from '../desk';
import type { Desk } from '../desk';

/** One line about an incident to somebody who has it, in the chat where they asked. */
export const tellLinked = async (desk: Desk, id: string, text: string): Promise<void> => {
  const session = await desk.store.findSession(id);
  if (!session) return;
  const { requester, address } = session;
  await desk.messenger.send(address, line(address.place === 'personal' ? text : `${requester.name}: ${text}`));
};
