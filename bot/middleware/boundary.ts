import type { Logger } from '../start/log';
import { ShownLater } from '../turn';
import type { Middleware } from '../turn';
import { say } from '../../texts/say';
import { line } from '../services';

const again = say('something-got-in-the-way');
const inAMoment = say('shown-in-a-moment');

/** The one place that catches what goes wrong in a turn: logged with its code, and the person is told how it goes on. */
export const boundary =
  (log: Logger): Middleware =>
  async (turn, next) => {
    try {
      await next();
    } catch (error) {
      log.error({ code: 'MM103_TURN', activity: turn.activityId, input: turn.input.kind, err: error }, 'turn failed');
      const apology = error instanceof ShownLater ? inAMoment : again;
      if (turn.input.kind === 'action' || turn.input.kind === 'extension')
        turn.answer({ kind: 'notice', text: apology });
      else if (turn.input.kind === 'text') await turn.send(line(turn, apology)).catch(() => null);
    }
  };
