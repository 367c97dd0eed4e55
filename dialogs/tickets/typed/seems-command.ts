import type { HeardAct } from '../../../language/acts/act';
import type { ThreadCommand } from './thread-command';

/** At least so sure that a text is a command, its agent is asked before it goes to the requester. */
const sureOfCommand = 0.6;

/** True for a message that, by all that is said in it, is rather a command: "reopen it please, she rang again". */
export const seemsCommand = ({ command }: ThreadCommand, acts: () => readonly HeardAct[]): boolean =>
  command === 'message' && acts().some(({ act, sure }) => act === 'agent-command' && sure >= sureOfCommand);
